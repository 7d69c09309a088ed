"""The tables that the corpus of queries is run on, alike in each database.

They are tiny, so that the answer of a query can be told by thinking.  ``sky`` is
the sky of the other tests, ``obs`` a small observatory, ``lab`` has values that
databases treat differently, ``pos`` positions and shapes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import astropy.units as u
from astropy.coordinates import Latitude, Longitude
from cdshealpix.nested import lonlat_to_healpix

from dali.tableset import Column, HealpixIndex, Position, Schema, Table, TableSet
from tests.adql.sky import LABELS, STARS

__all__ = ["CATALOGUE", "CONTENTS", "Content"]

_ORDER = 29


@dataclass(frozen=True, slots=True)
class Content:
    """A table and its rows."""

    table: Table
    rows: Sequence[tuple[Any, ...]]


def _table(
    schema: str, name: str, *columns: Column, position: Position | None = None
) -> Table:
    physical = (schema, f"{name.lower().replace(' ', '_')}_1")
    return Table(name, schema, columns, physical=physical, position=position)


def _text(name: str, **kwargs: Any) -> Column:
    return Column(name, "char", "*", **kwargs)


def _stars() -> Content:
    first = datetime(2020, 1, 1)
    rows = [
        (
            i,
            36.0 * i,
            10.0 * i - 50,
            10.3 + i,
            f"star {i}",
            i,
            first + timedelta(days=i),
            -i,
        )
        for i in range(1, 10)
    ]
    return Content(replace(STARS, physical=("sky", "stars_1")), rows)


def _labels() -> Content:
    table = replace(LABELS, physical=("sky", "labels_1"))
    return Content(table, [(i, f"l{i}") for i in range(5, 13)])


# --- obs: nights, exposures, bands ---------------------------------------------


def _nights() -> Content:
    table = _table(
        "obs",
        "nights",
        Column("night", "int", ucd="time.epoch", description="Number of the night"),
        Column("moon", "double", description="Illuminated part of the Moon"),
        _text("observer"),
    )
    rows = [
        (1, 0.0, "Tycho"),
        (2, 0.5, "Sophie"),
        (3, 1.0, "Tycho"),
        (4, None, None),
    ]
    return Content(table, rows)


def _exposures() -> Content:
    table = _table(
        "obs",
        "exposures",
        Column("id", "int", ucd="meta.id;meta.main"),
        Column("night", "int", ucd="time.epoch"),
        _text("band", ucd="instr.bandpass"),
        Column("seconds", "float", unit="s", ucd="time.duration;obs.exposure"),
    )
    rows = [
        (1, 1, "g", 30.0),
        (2, 1, "r", 30.0),
        (3, 2, "g", 60.0),
        (4, 2, "g", 90.0),
        (5, 3, None, 10.0),
        (6, 9, "r", 45.0),
        (7, None, "i", None),
    ]
    return Content(table, rows)


def _bands() -> Content:
    table = _table(
        "obs",
        "bands",
        _text("band", ucd="instr.bandpass"),
        Column("wave", "double", unit="nm", ucd="em.wl"),
    )
    return Content(table, [("g", 480.0), ("r", 620.0), ("z", 900.0)])


# --- lab: values that databases treat differently --------------------------------


def _one() -> Content:
    return Content(_table("lab", "one", Column("one", "int")), [(1,)])


def _empty() -> Content:
    table = _table("lab", "empty", Column("id", "int"), Column("x", "double"))
    return Content(table, [])


def _mixed() -> Content:
    table = _table(
        "lab",
        "mixed",
        Column("id", "int"),
        Column("i", "short"),
        Column("n", "int"),
        Column("b", "long"),
        Column("f", "float"),
        Column("d", "double"),
        _text("s"),
        _text("t", xtype="timestamp"),
        Column("flag", "boolean"),
    )
    rows: list[tuple[Any, ...]] = [
        (1, 1, 10, 10_000_000_000, 0.5, 0.25, "Alpha", datetime(2020, 1, 1), True),
        (
            2,
            -2,
            -20,
            -10_000_000_000,
            -1.5,
            1e-10,
            "beta",
            datetime(2020, 2, 29, 12, 30),
            False,
        ),
        (
            3,
            3,
            30,
            9_007_199_254_740_993,
            2.25,
            1e10,
            "It's",
            datetime(1999, 12, 31, 23, 59, 59, 500_000),
            True,
        ),
        (4, None, None, None, None, None, None, None, None),
        (5, 0, 0, 0, 0.0, 0.0, "", datetime(1970, 1, 1), False),
        (
            6,
            32767,
            2_147_483_647,
            9_223_372_036_854_775_807,
            16777216.0,
            -1e300,
            "a%b_c\\d",
            datetime(2038, 1, 19, 3, 14, 7, 999_999),
            None,
        ),
    ]
    return Content(table, rows)


def _words() -> Content:
    table = _table(
        "lab",
        "words",
        Column("id", "int"),
        Column("word", "unicodeChar", "*"),
    )
    words = [
        "Vega",
        "vega",
        "VEGA ",
        "O'Brien",
        "back\\slash",
        "100%",
        "under_score",
        "Größe",
        "",
        None,
        "two\nlines",
        '"quoted"',
    ]
    return Content(table, list(enumerate(words, 1)))


def _angles() -> Content:
    table = _table(
        "lab",
        "angles",
        Column("id", "int"),
        Column("angle", "double", unit="deg"),
        Column("x", "double"),
    )
    rows = [
        (1, 0.0, 0.0),
        (2, 30.0, 0.5),
        (3, 45.0, 1.0),
        (4, 90.0, -1.0),
        (5, -60.0, -0.5),
        (6, 180.0, None),
        (7, None, 1.0),
    ]
    return Content(table, rows)


def _odd() -> Content:
    table = _table(
        "lab",
        "Odd Table",
        Column("Key", "int"),
        Column("select", "int"),
        Column("a b", "int"),
        Column("tick`s", "int"),
        Column("dot.ted", "int"),
        Column("100%s", "int"),
    )
    return Content(table, [(1, 2, 3, 4, 5, 6), (7, 8, 9, 10, 11, 12)])


def _rates() -> Content:
    table = _table(
        "lab",
        "rates",
        Column("id", "int"),
        Column("pm", "double", unit="mas/yr"),
        Column("speed", "double", unit="km/s"),
        Column("diameter", "float", unit="arcmin"),
        Column("hot", "double", unit="K"),
        Column("flux", "double", unit="Jy"),
        Column("bare", "double"),
    )
    rows = [
        (1, 3600.0, 1.5, 60.0, 300.0, 2.0, 7.0),
        (2, None, -2.0, 0.5, 0.0, 0.001, None),
    ]
    return Content(table, rows)


# --- pos: positions and shapes ----------------------------------------------------

_POINTS = [
    (1, "origin", 0.0, 0.0),
    (2, "west", 359.5, 0.0),
    (3, "east", 0.5, 0.0),
    (4, "npole", 0.0, 90.0),
    (5, "near_np", 180.0, 89.5),
    (6, "spole", 123.0, -90.0),
    (7, "south", 10.0, -45.0),
    (8, "south_up", 10.0, -44.9),
    (9, "anti", 180.0, 0.0),
    (10, "nowhere", None, None),
    (11, "corner", 45.0, 45.0),
    (12, "half", 0.0, 45.0),
]

_POSITION = (
    Column("id", "int"),
    _text("name"),
    Column("ra", "double", unit="deg", ucd="pos.eq.ra;meta.main"),
    Column("dec", "double", unit="deg", ucd="pos.eq.dec;meta.main"),
)


def _cell(ra: float | None, dec: float | None) -> int | None:
    if ra is None or dec is None:
        return None
    cells = lonlat_to_healpix(Longitude(ra, u.deg), Latitude(dec, u.deg), _ORDER)
    return int(cells.item())


def _points() -> Content:
    index = HealpixIndex("hpx", _ORDER, clustered=False)
    table = _table(
        "pos",
        "points",
        *_POSITION,
        Column("hpx", "long"),
        position=Position("ra", "dec", index),
    )
    return Content(table, [(*row, _cell(row[2], row[3])) for row in _POINTS])


def _plain() -> Content:
    table = _table("pos", "plain", *_POSITION, position=Position("ra", "dec"))
    return Content(table, _POINTS)


def _targets() -> Content:
    table = _table(
        "pos",
        "targets",
        Column("id", "int"),
        Column("ra", "double", unit="deg"),
        Column("dec", "double", unit="deg"),
        Column("radius", "double", unit="deg"),
        position=Position("ra", "dec"),
    )
    rows = [
        (1, 0.25, 0.0, 0.3),
        (2, 0.0, -89.9, 0.2),
        (3, 10.0, -44.95, 0.06),
        (4, 359.75, 0.0, 0.3),
        (5, 90.0, 89.75, 0.5),
        (6, None, None, None),
    ]
    return Content(table, rows)


def _shapes() -> Content:
    table = _table(
        "pos",
        "shapes",
        Column("id", "int"),
        Column("p", "double", "2", "point"),
        Column("c", "double", "3", "circle"),
        Column("g", "double", "*", "polygon"),
        Column("vec", "double", "3"),
    )
    rows = [
        (
            1,
            [10.0, 10.0],
            [10.0, 10.0, 1.0],
            [9.0, 9.0, 11.0, 9.0, 11.0, 11.0, 9.0, 11.0],
            [1.5, 2.5, 3.5],
        ),
        (
            2,
            [0.0, 90.0],
            [0.0, 90.0, 5.0],
            [359.0, -1.0, 1.0, -1.0, 1.0, 1.0, 359.0, 1.0],
            [0.0, -1.0, 1.0],
        ),
        (3, None, None, None, None),
    ]
    return Content(table, rows)


def _contents() -> Iterator[Content]:
    for make in (
        (_stars, _labels),
        (_nights, _exposures, _bands),
        (_one, _empty, _mixed, _words, _angles, _odd, _rates),
        (_points, _plain, _targets, _shapes),
    ):
        yield from (each() for each in make)


CONTENTS: tuple[Content, ...] = tuple(_contents())
"""Every table with its rows."""


def _tableset() -> TableSet:
    schemas: dict[str, list[Table]] = {}
    for each in CONTENTS:
        schemas.setdefault(each.table.schema, []).append(each.table)
    return TableSet(tuple(Schema(n, tuple(t)) for n, t in schemas.items()))


CATALOGUE: TableSet = _tableset()
"""What the queries of the corpus may name."""
