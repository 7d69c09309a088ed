"""The in-memory database that all queries of a service share, set up and locked."""

from collections.abc import Sequence
from dataclasses import replace

import duckdb

from adql.dialects import DUCKDB
from dali.tableset import Table
from engines.duckdb.catalogue import Catalogue
from engines.duckdb.config import DuckDBConfig
from engines.duckdb.quoting import literal, quoted

__all__ = ["MEMORY", "define_functions", "open_session"]

MEMORY = "memory"
"""DuckDB's own name of the in-memory database."""


def open_session(
    config: DuckDBConfig, catalogues: Sequence[Catalogue]
) -> tuple[duckdb.DuckDBPyConnection, list[Table]]:
    """Open the database, attach all catalogues read-only, and lock it.

    The tables come back with physical names that hold in this database.
    """
    connection = duckdb.connect(f":{MEMORY}:", config=_settings(config))
    try:
        tables: list[Table] = []
        for number, catalogue in enumerate(catalogues):
            alias = f"catalogue_{number}"
            place = literal(str(catalogue.path.resolve()))
            connection.execute(f"ATTACH {place} AS {quoted([alias])} (READ_ONLY)")
            tables += (
                replace(each.table, physical=(alias, *each.table.physical))
                for each in catalogue.tables
            )
        define_functions(connection)
        _lock(connection, config, catalogues)
        # The first result to Arrow loads code; no caller should wait for that.
        connection.sql("SELECT 1").to_arrow_table()
    except BaseException:
        connection.close()
        raise
    return connection, tables


def define_functions(connection: duckdb.DuckDBPyConnection) -> None:
    """Give a database the functions that the compiler's SQL calls."""
    for statement in DUCKDB.setup:
        connection.execute(statement)


def _settings(config: DuckDBConfig) -> dict[str, str | bool | int | float | list[str]]:
    settings: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": config.memory_limit,
        "temp_directory": str(config.temp_directory or ""),
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "allow_community_extensions": False,
        # Else a table's name could mean a Python variable.
        "python_enable_replacements": False,
    }
    if config.temp_directory is not None:
        settings["max_temp_directory_size"] = config.max_temp_size
    if config.threads:
        settings["threads"] = config.threads
    return settings


def _lock(
    connection: duckdb.DuckDBPyConnection,
    config: DuckDBConfig,
    catalogues: Sequence[Catalogue],
) -> None:
    """Leave queries nothing of the machine but what views must read."""
    reads = {
        path
        for catalogue in catalogues
        for published in catalogue.tables
        for path in published.reads
    }
    if config.user_tables is not None:
        reads.add(f"{config.user_tables.resolve()}/")
    for setting, wanted in (
        ("allowed_directories", sorted(p for p in reads if p.endswith("/"))),
        ("allowed_paths", sorted(p for p in reads if not p.endswith("/"))),
    ):
        if wanted:
            places = ", ".join(literal(each) for each in wanted)
            connection.execute(f"SET {setting} = [{places}]")
    connection.execute("SET GLOBAL TimeZone = 'UTC'")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
