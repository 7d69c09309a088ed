"""``uraniborg index``: make a database's table fast on the sky."""

import asyncio
import os
import sys
from argparse import Namespace
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from dali.errors import DaliError, UsageError
from dali.tableset import Position
from engines.healpix_filling import Filled, Filling
from engines.introspection import Published, finish
from suite.config import Config, Database, read_config
from suite.databases import DatabaseEngine, database_engine, missing_driver
from suite.notes import describe_with
from suite.rate_line import RateLine
from suite.secret_url import expanded_url

__all__ = ["index"]

_WORDS = {
    "cells": "Cells",
    "index": "Making the index",
    "cluster": "Storing the rows in the order of the cells",
}
_MADE = {"column": "the column", "index": "its index", "cluster": "the order of rows"}


class NoPosition(DaliError):
    """Nobody says in which columns the position is."""


def index(options: Namespace) -> int:
    """Run the command; give its exit code.

    Raises
    ------
    DaliError
        There is no such table, it cannot be altered, or it is not known where its
        positions are.
    """
    target = _target(options)
    ra, dec = _columns(options, target)
    filling = Filling(
        target.schema,
        target.table,
        ra,
        dec,
        options.column or f"healpix_{options.order}",
        options.order,
        options.cluster,
    )
    _say(f"{filling.name}: {filling.column}, of {ra} and {dec}.")
    filled = _fill(target.database, filling)
    _report(filled, filling)
    return 0 if not filled.left else 1


@dataclass(frozen=True, slots=True)
class _Target:
    """A table in a database, and what the configuration says of it.

    ``schema`` and ``table`` are the database's own names; ``published`` is the name
    of the schema in the configuration.
    """

    database: Database
    schema: str
    table: str
    published: str
    config: Config = Config()


def _target(options: Namespace) -> _Target:
    if options.config is None:
        if None in (options.url, options.schema, options.table):
            raise UsageError(
                "It is not said which table.",
                hint="Give --config FILE and SCHEMA.TABLE, or --url, --schema and "
                "--table.",
            )
        database = _database(options.url)
        return _Target(database, options.schema, options.table, options.schema)
    if options.name is None or options.schema or options.table:
        raise UsageError(
            "With --config, the table is named SCHEMA.TABLE, as it is published."
        )
    config, _ = read_config(options.config)
    for name, notes in config.schemas.items():
        if notes.engine is not None and options.name.startswith(f"{name}."):
            known = config.engines[notes.engine]
            return _Target(
                _database(options.url) if options.url else known,
                notes.source or name,
                options.name.removeprefix(f"{name}."),
                name,
                config,
            )
    known_names = [n for n, notes in config.schemas.items() if notes.engine]
    raise UsageError(
        f"{options.name} is in no schema of a database.",
        hint=f"Schemas of databases are: {', '.join(known_names) or 'none'}.",
    )


def _database(url: str) -> Database:
    try:
        return Database(url=expanded_url(url, os.environ))
    except ValueError as error:
        raise UsageError(f"The database's {error}.", place="--url") from error


def _columns(options: Namespace, target: _Target) -> tuple[str, str]:
    """Find the position's columns: as it is said, else as the service finds them."""
    if options.ra is not None and options.dec is not None:
        return options.ra, options.dec
    if options.ra is not None or options.dec is not None:
        raise UsageError("Give both --ra and --dec, or neither.")
    notes = target.config.tables.get(f"{target.published}.{target.table}")
    if notes is not None and notes.position:
        return notes.position[0], notes.position[1]
    engine = database_engine("database", target.database, Published())
    position = asyncio.run(_found(target, engine))
    if position is None:
        raise NoPosition(
            hint="Say it by --ra and --dec, or by position = [...] in the "
            "configuration's table."
        )
    return position.ra, position.dec


async def _found(target: _Target, engine: DatabaseEngine) -> Position | None:
    describe = describe_with(target.config)
    try:
        await engine.open()
        found = await engine.survey([target.schema])
    finally:
        await engine.close()
    for each in found:
        if each.table.name == target.table:
            # The configuration knows it by its published name.
            known = replace(each.table, schema=target.published)
            table = finish(replace(each, table=known), describe)
            return None if table is None else table.position
    raise UsageError(f"There is no table {target.schema}.{target.table}.")


def _fill(database: Database, filling: Filling) -> Filled:
    progress = RateLine(sys.stderr, _WORDS)
    seconds = database.connect_seconds
    try:
        if urlsplit(database.url).scheme in ("postgresql", "postgres"):
            from engines.postgres.healpix_column import add_healpix_column

            work = add_healpix_column(
                database.url, filling, progress, connect_seconds=seconds
            )
            return asyncio.run(work)
        from engines.mysql.healpix_column import add_healpix_column as add_to_mysql

        return add_to_mysql(database.url, filling, progress, connect_seconds=seconds)
    except ModuleNotFoundError as error:
        raise missing_driver("database", database, error) from error


def _report(filled: Filled, filling: Filling) -> None:
    if not filled.rows and not filled.made:
        _say("There is nothing to do: all is there.")
    else:
        made = ", ".join(_MADE[each] for each in filled.made)
        _say(
            f"Rows that got a cell: {filled.rows:,}."
            + (f" New: {made}." if made else "")
        )
        _say("A service that runs finds it when it is started again.")
    if filled.unplaced:
        _say(f"Rows without a position, and so without a cell: {filled.unplaced:,}.")
    if filled.left:
        _say(
            f"Rows that changed meanwhile, and have no cell yet: {filled.left:,}. "
            "Start again: until then they are not found by position."
        )


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
