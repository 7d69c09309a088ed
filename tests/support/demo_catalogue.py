"""The demo's catalogue as data centres have it: in PostgreSQL, MariaDB, and DuckDB.

Each database gets the same rows: the demo's stars, whole, and a ``lab`` of few rows
with values that databases treat differently.  Tables have comments, keys and an
index on positions, and no more: units and UCDs are in the configuration.  All of it
takes 3 s to make, and 4 s for each database to load.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from math import inf, nan
from pathlib import Path
from typing import Any

import duckdb
import psycopg
import pyarrow as pa
import pytest

from dali.arrow import schema_of
from dali.tableset import Column, Table
from engines.duckdb import Catalogue
from engines.duckdb.quoting import quoted
from engines.files import ArrowSource, import_arrow
from suite.demo import gaia_source, hipparcos_source
from suite.demo.instance import SCHEMAS
from tests.support.mariadb import MariaDBServer
from tests.support.table_loading import (
    Sphere,
    TableKeys,
    is_list,
    load_mariadb,
    load_postgresql,
)

__all__ = [
    "DemoCatalogue",
    "configuration",
    "demo_catalogue",
    "fill_mariadb",
    "fill_postgresql",
    "make_catalogue",
]

_HEALPIX = "healpix_29"


def _text(name: str, description: str) -> Column:
    return Column(name, "char", "*", description=description)


NUMBERS = Table(
    "numbers",
    "lab",
    (
        Column("id", "int", ucd="meta.id;meta.main", description="Number of the row"),
        Column("flag", "boolean", description="True, false, or unknown"),
        Column("i", "short", description="A small whole number"),
        Column("n", "int", description="A whole number"),
        Column("b", "long", unit="s", description="A large whole number"),
        Column("f", "float", unit="mag", description="A short number"),
        Column("d", "double", unit="km/s", description="A number"),
    ),
    title="Numbers",
    description="Numbers that are easily spoilt",
)

TEXTS = Table(
    "texts",
    "lab",
    (
        Column("id", "int", ucd="meta.id;meta.main", description="Number of the row"),
        _text("word", "A word, or something like it"),
        Column(
            "seen", "char", "*", "timestamp", ucd="time.epoch", description="A time"
        ),
    ),
    title="Texts",
    description="Texts and times that are easily spoilt",
)

ODD = Table(
    "Odd Names",
    "lab",
    (
        Column("Select", "int", description="A reserved word"),
        _text("two words", "A blank in the middle"),
        Column("MixedCase", "double", description="Of two cases"),
        Column('quo"te', "int", description="With a \" in it, and a ' here"),
        Column("größe", "float", unit="m", description="Beyond ASCII"),
    ),
    title="Odd names",
    description="Names that must be quoted",
)

PLACES = Table(
    "places",
    "lab",
    (
        Column("id", "int", ucd="meta.id;meta.main", description="Number of the row"),
        Column("lon", "double", unit="deg", description="Longitude, or NULL"),
        Column("lat", "double", unit="deg", description="Latitude, or NULL"),
        _text("name", "What is there"),
    ),
    title="Places",
    description="Positions without an index, some of them not there",
)

ENDS = Table(
    "ends",
    "lab",
    (
        Column("id", "int", ucd="meta.id;meta.main", description="Number of the row"),
        Column("d", "double", unit="deg", description="A number, or what is none"),
        Column("f", "float", unit="deg", description="A short number, or what is none"),
    ),
    title="Ends",
    description="Numbers that are none or without end, which MariaDB has not",
)

_NUMBERS: Sequence[tuple[Any, ...]] = (
    (1, True, 0, 0, 0, 0.0, 0.0),
    (2, False, 1, 1, 1, 1.0, 1.0),
    (3, None, None, None, None, None, None),
    (4, True, -1, -1, -1, -1.0, -1.0),
    (5, True, 32767, 2147483647, 9223372036854775807, 3.4028235e38, 1.7e308),
    (6, False, -32768, -2147483648, -9223372036854775808, -3.4028235e38, -1.7e308),
    (7, None, 7, 16777217, 9007199254740993, 16777216.0, 9007199254740992.0),
    (8, False, 8, 100, 4611686018427387905, 0.1, 0.1),
    (9, True, 9, -7, -7, 1.1754944e-38, 2.2250738585072014e-308),
    (10, False, 10, 7, 7, 2.5, 2.5),
    (11, True, 11, 8, 8, 3.5, 3.5),
    (12, True, 12, -9, -9, -2.5, -2.5),
    (13, None, 13, 3, 3, 12345.678, 12345.678901234567),
    (14, False, 14, 4, 4, 0.33333334, 0.3333333333333333),
    (15, True, 15, 5, 5, 9.8765432e-5, 9.87654321e-5),
    (16, True, 16, 6, 6, 1e10, 1e22),
    (17, False, 17, 17, None, None, 1e23),
    (18, None, None, 18, 18, 18.25, None),
)

_TEXTS: Sequence[tuple[Any, ...]] = (
    (1, "Vega", datetime(2020, 1, 1)),
    (2, "vega", datetime(2020, 1, 1, 0, 0, 0, 1)),
    (3, "VEGA ", datetime(1969, 12, 31, 23, 59, 59, 999999)),
    (4, None, None),
    (5, "", datetime(2000, 2, 29, 12, 30, 15, 250000)),
    (6, " ", datetime(9999, 12, 31, 23, 59, 59, 999999)),
    (7, "100%", datetime(1582, 10, 15)),
    (8, "under_score", datetime(2024, 12, 31, 23, 59, 59)),
    (9, "back\\slash", datetime(2024, 2, 29)),
    (10, "naïve", datetime(2016, 12, 31, 23, 59, 59, 500000)),
    (11, "naive", datetime(2016, 12, 31, 23, 59, 59, 499999)),
    (12, "☃ snow 🚀", datetime(1970, 1, 1)),
    (13, "It's", datetime(1858, 11, 17)),
    (14, "a\tb", datetime(2000, 1, 1, 12)),
    (15, "line\nbreak", datetime(1992, 8, 27, 7, 46)),
    (16, "α Lyr", datetime(1000, 1, 1)),
    (17, "Ω", datetime(2010, 3, 28, 2, 30)),
    (18, "ω", datetime(2010, 10, 31, 2, 30)),
    (19, 'say "x"', datetime(2020, 1, 1, 0, 0, 0, 100000)),
    (20, "10:20:30.5", datetime(2020, 6, 15, 18, 45, 10)),
    (21, "#vega#deneb#", None),
    (22, "NULL", datetime(2020, 1, 2)),
    (23, "straße", datetime(2020, 1, 3)),
    (24, "\\N", datetime(2020, 1, 4)),
)

_ODD: Sequence[tuple[Any, ...]] = (
    (1, "one blank", 1.5, 10, 0.5),
    (2, None, None, None, None),
    (3, "two  blanks", -2.5, 30, 1.5),
)

_PLACES: Sequence[tuple[Any, ...]] = (
    (1, 0.0, 0.0, "origin"),
    (2, 359.9999, 0.0, "west of it"),
    (3, 0.0, 90.0, "north pole"),
    (4, 123.0, 90.0, "north pole too"),
    (5, 200.0, -90.0, "south pole"),
    (6, 56.75, 24.12, "Pleiades"),
    (7, 56.87115, 24.10514, "Alcyone"),
    (8, 279.23474, 38.78369, "Vega"),
    (9, 101.28716, -16.71612, "Sirius"),
    (10, None, 10.0, "no longitude"),
    (11, 10.0, None, "no latitude"),
    (12, None, None, None),
    (13, 180.0, 45.0, "opposite"),
    (14, 219.90206, -60.83399, "Rigil Kentaurus"),
    (15, 37.95456, 89.26411, "Polaris"),
    (16, 180.0000001, 45.0, "hardly beside it"),
)

_ENDS: Sequence[tuple[Any, ...]] = (
    (1, nan, nan),
    (2, inf, inf),
    (3, -inf, -inf),
    (4, None, None),
    (5, 1.5, 1.5),
    (6, -0.0, -0.0),
    (7, 0.0, 0.0),
    (8, nan, 1.0),
    (9, 1.0, inf),
)

_LAB = (
    (NUMBERS, _NUMBERS),
    (TEXTS, _TEXTS),
    (ODD, _ODD),
    (PLACES, _PLACES),
    (ENDS, _ENDS),
)

_KEYS = {"gaia.stars": ("hip", "hipparcos", "stars", "hip")}
"""Columns that point to those of another table."""

_UNIQUE = {
    "hipparcos.stars": "hip",
    "lab.numbers": "id",
    "lab.texts": "id",
    "lab.Odd Names": "Select",
    "lab.places": "id",
    "lab.ends": "id",
}


@dataclass(frozen=True, slots=True)
class DemoCatalogue:
    """The tables: in DuckDB's file, and as rows for others.

    Parameters
    ----------
    catalogue
        DuckDB's, which the others are to be like.
    rows
        All rows by the tables' names, by HEALPix cell where there is one.
    """

    catalogue: Catalogue
    rows: Mapping[str, pa.Table]

    @property
    def tables(self) -> Iterator[tuple[Table, pa.Table]]:
        """Walk over the tables; those that others point to come before them."""
        found = [each.table for each in self.catalogue.tables]
        for table in sorted(found, key=lambda each: each.qualified_name in _KEYS):
            yield table, self.rows[table.qualified_name]


def make_catalogue(folder: Path) -> DemoCatalogue:
    """Write the tables into DuckDB's file in a folder, and read them back."""
    lab = [ArrowSource(table, _reader(table, rows), "lab") for table, rows in _LAB]
    catalogue = import_arrow([gaia_source(), hipparcos_source(), *lab], folder)
    with duckdb.connect(str(catalogue.path), read_only=True) as connection:
        rows = {
            each.table.qualified_name: _read(connection, each.table)
            for each in catalogue.tables
        }
    return DemoCatalogue(catalogue, rows)


def _reader(table: Table, rows: Sequence[tuple[Any, ...]]) -> Any:
    schema = schema_of(table.columns)
    arrays = [
        pa.array(values, field.type)
        for values, field in zip(zip(*rows, strict=True), schema, strict=True)
    ]
    return lambda: [pa.RecordBatch.from_arrays(arrays, schema=schema)]


def _read(connection: duckdb.DuckDBPyConnection, table: Table) -> pa.Table:
    name = quoted(table.physical)
    order = f" ORDER BY {_HEALPIX}" if table.position else ""
    rows: pa.Table = connection.sql(f"FROM {name}{order}").to_arrow_table()
    return rows


@pytest.fixture(scope="session")
def demo_catalogue(tmp_path_factory: pytest.TempPathFactory) -> DemoCatalogue:
    """Give the tables, made once."""
    return make_catalogue(tmp_path_factory.mktemp("demo-catalogue"))


# --- in databases ------------------------------------------------------------------


def fill_postgresql(
    connection: psycopg.Connection, demo: DemoCatalogue, sphere: Sphere = "healpix"
) -> None:
    """Load the tables into a database; extensions must be there already."""
    for table, rows in demo.tables:
        load_postgresql(connection, table, rows, _keys(table, '"{}"."{}"', sphere))


def fill_mariadb(
    server: MariaDBServer, demo: DemoCatalogue, prefix: str = "demo_"
) -> Mapping[str, str]:
    """Load the tables into databases of a server, and give these by their schemas."""
    placed = {table.schema: f"{prefix}{table.schema}" for table, _ in demo.tables}
    with closing(server.connect()) as connection, connection.cursor() as cursor:
        for database in placed.values():
            cursor.execute(f"DROP DATABASE IF EXISTS `{database}`")
            cursor.execute(f"CREATE DATABASE `{database}` CHARACTER SET utf8mb4")
    for table, rows in demo.tables:
        if table.name == ENDS.name:
            continue
        keys = _keys(table, f"`{prefix}{{}}`.`{{}}`", "healpix")
        load_mariadb(server, placed[table.schema], table, rows, keys)
    return placed


def _keys(table: Table, place: str, sphere: Sphere) -> TableKeys:
    name = table.qualified_name
    foreign = None
    if name in _KEYS:
        here, schema, target, there = _KEYS[name]
        foreign = (here, place.format(schema, target), there)
    return TableKeys(_UNIQUE.get(name), foreign, _HEALPIX, sphere)


# --- the configuration -------------------------------------------------------------


def configuration(
    demo: DemoCatalogue,
    url: str,
    schemas: Mapping[str, str] | None = None,
    sphere: Sphere = "healpix",
    engine: str = "centre",
) -> str:
    """Write what serves the tables, as the demo does, from a database of an URL.

    Parameters
    ----------
    schemas
        What the database calls each schema; None, if it is no MariaDB, by its name.
    sphere
        What positions have an index of.
    """
    lines = [f"[engines.{engine}]", f"url = {json.dumps(url)}"]
    for schema in dict.fromkeys(table.schema for table, _ in demo.tables):
        lines += [f"[schemas.{schema}]", f'engine = "{engine}"']
        if schemas is not None:
            lines.append(f"source = {json.dumps(schemas[schema])}")
        notes = SCHEMAS.get(schema)
        title, description = "Lab", "Values that databases treat differently"
        if notes is not None:
            title, description = notes.title or "", notes.description or ""
        lines += [
            f"title = {json.dumps(title)}",
            f"description = {json.dumps(description)}",
        ]
    for table, _ in demo.tables:
        if schemas is None or table.name != ENDS.name:
            lines += _table_notes(table, sphere, without_lists=schemas is not None)
    return "\n".join(lines) + "\n"


def _table_notes(table: Table, sphere: Sphere, without_lists: bool) -> Iterator[str]:
    place = f"tables.{json.dumps(table.qualified_name)}"
    origin = table.provenance
    yield f"[{place}]"
    for key, value in (
        ("title", table.title),
        ("source", origin.source),
        ("licence", origin.licence),
        ("citation", origin.citation),
        ("doi", origin.doi),
    ):
        if value:
            yield f"{key} = {json.dumps(value)}"
    if table.position is not None:
        yield f"position = {json.dumps([table.position.ra, table.position.dec])}"
        if sphere == "healpix":
            yield f'healpix = "{_HEALPIX}"'
    for column in table.columns:
        if not (without_lists and is_list(column)):
            yield f"[{place}.columns.{json.dumps(column.name, ensure_ascii=False)}]"
            yield from _column_notes(column)


def _column_notes(column: Column) -> Iterator[str]:
    for key in ("unit", "ucd", "utype"):
        value = getattr(column, key)
        if value:
            yield f"{key} = {json.dumps(value)}"
    if column.principal:
        yield "principal = true"
