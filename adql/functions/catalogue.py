"""The functions of the IVOA's catalogue of user defined functions, 1.2.

Names and meaning are the catalogue's.  What gives 1 or 0 gives 0 for NULL, as
its "otherwise" includes it.
"""

from collections.abc import Mapping

from adql.functions.features import Feature
from adql.functions.function import (
    ANY_DIALECT,
    Function,
    FunctionKind,
    Parameter,
    Pattern,
    Signature,
)
from adql.functions.healpix_sql import HEALPIX_CENTER_AXES, HEALPIX_INDEX
from adql.functions.sexagesimal_sql import DMS_TO_DEGREES, HMS_TO_DEGREES
from adql.geometry.moving import FRAMES
from adql.types import DOUBLE, GEOMETRIES, INT, LONG, POINT, STRING, AdqlType, Kind

__all__ = ["CATALOGUE", "SIMBADPOINT"]

_NUMBER = frozenset({Kind.NUMERIC})
_TEXT = frozenset({Kind.STRING})
_POINT = frozenset({Kind.POINT})
_TIME = frozenset({Kind.TIMESTAMP, Kind.STRING})
_RESULTS = {
    "BIGINT": LONG,
    "INTEGER": INT,
    "INTEGER[]": AdqlType("int", "*"),
    "POINT": POINT,
    "REAL": DOUBLE,
    "TEXT": STRING,
}

_NO_ARRAYS = "This service's database has no arrays; count with GROUP BY instead."


def _real(name: str, *, needed: bool = False) -> Parameter:
    return Parameter(name, _NUMBER, type="REAL", needed=needed)


def _text(name: str, *, literal: bool = False) -> Parameter:
    return Parameter(name, _TEXT, type="TEXT", literal=literal)


_ORDER = Parameter("hpxOrder", _NUMBER, type="INTEGER", whole=True, bounds=(0, 29))


def _function(
    name: str,
    help: str,
    result: str,
    *signatures: tuple[Parameter, ...],
    patterns: Mapping[str, Pattern] | None = None,
    axes: Mapping[str, tuple[str, str]] | None = None,
    refusals: Mapping[str, str] | None = None,
    unit: str | None = None,
    ucd: str | None = None,
    aggregate: bool = False,
    rewritten: bool = False,
    like_argument: int | None = None,
) -> Function:
    return Function(
        name.upper(),
        FunctionKind.USER,
        tuple(map(Signature, signatures)),
        _RESULTS.get(result),
        help,
        Feature.UDF,
        patterns=patterns or {},
        axes=axes or {},
        aggregate=aggregate,
        rewritten=rewritten,
        unit=unit,
        ucd=ucd,
        spelling=name,
        result_type=result,
        like_argument=like_argument,
        refusals=refusals or {},
    )


def _healpix() -> list[Function]:
    lon, lat = _real("long"), _real("lat")
    point = Parameter("point", _POINT, type="POINT")
    cell = Parameter("hpxIndex", _NUMBER, type="BIGINT", whole=True)
    return [
        _function(
            "ivo_healpix_index",
            "Index of the HEALPix cell, NESTED, that holds a position.",
            "BIGINT",
            (_ORDER, lon, lat),
            (_ORDER, point),
            patterns={
                "duckdb": {
                    2: "healpix_cell({1.lon}, {1.lat}, {0})",
                    3: "healpix_cell({1}, {2}, {0})",
                },
                **HEALPIX_INDEX,
            },
            ucd="pos.healpix",
        ),
        _function(
            "ivo_healpix_center",
            "Centre of a HEALPix cell of a NESTED index.",
            "POINT",
            (_ORDER, cell),
            patterns={"duckdb": "healpix_center({1}, {0})"},
            axes=HEALPIX_CENTER_AXES,
            unit="deg",
        ),
    ]


def _astrometry() -> list[Function]:
    star = (
        _real("ra", needed=True),
        _real("dec", needed=True),
        *map(_real, ("parallax", "pmra", "pmdec", "radial_velocity")),
        _real("ref_epoch", needed=True),
        _real("out_epoch", needed=True),
    )
    frames = (
        Parameter(name, _TEXT, type="TEXT", literal=True, choices=FRAMES)
        for name in ("from_sys", "to_sys")
    )
    shape = Parameter("geo", GEOMETRIES, type="GEOMETRY")
    return [
        _function(
            "ivo_epoch_prop_pos",
            "Position at out_epoch of a star that moves straight on: degrees, mas, "
            "mas/yr, km/s, Julian years.  NULL of parallax, proper motion or radial "
            "velocity is 0.",
            "POINT",
            star,
            unit="deg",
        ),
        _function(
            "ivo_geom_transform",
            f"A shape turned from one frame into another, of {', '.join(FRAMES)}.",
            "GEOMETRY",
            (*frames, shape),
            like_argument=2,
            unit="deg",
        ),
    ]


def _times() -> list[Function]:
    time = (Parameter("d", _TIME, type="TIMESTAMP"),)

    def days(name: str, help: str, epoch: str) -> Function:
        modified = "40587e0" if epoch == "0e0" else "2440587.5e0"
        return _function(
            name,
            help,
            "REAL",
            time,
            patterns={
                "duckdb": "(epoch_us(CAST({0} AS TIMESTAMP))/86400e6 + " f"{modified})",
                "postgresql": "(CAST(EXTRACT(EPOCH FROM CAST({0} AS TIMESTAMP)) AS "
                f"DOUBLE PRECISION)/86400e0 + {modified})",
                "mariadb": "(TIMESTAMPDIFF(MICROSECOND, '1858-11-17', "
                f"CAST({{0}} AS DATETIME(6)))/86400e6 + {epoch})",
            },
            unit="d",
            ucd="time.epoch",
        )

    return [
        days("ivo_to_jd", "Julian date of a timestamp.", "2400000.5e0"),
        days("ivo_to_mjd", "Modified Julian date of a timestamp.", "0e0"),
    ]


# Words are runs of letters and digits.  MariaDB turns the second text into a pattern
# that looks ahead for each of its words, and has nothing else of it: what has no word
# would be a broken pattern.
_WORD = "[[:alnum:]]"
_HAS_WORD = {
    "duckdb": "(CASE WHEN regexp_matches({1}, '[\\pL\\pN]') AND list_has_all("
    "regexp_extract_all(lower({0}), '[\\pL\\pN]+'), "
    "regexp_extract_all(lower({1}), '[\\pL\\pN]+')) THEN 1 ELSE 0 END)",
    "postgresql": f"(CASE WHEN CAST({{1}} AS TEXT) ~ '{_WORD}' AND "
    "array_remove(regexp_split_to_array(lower({1}), '[^[:alnum:]]+'), '') <@ "
    "regexp_split_to_array(lower({0}), '[^[:alnum:]]+') THEN 1 ELSE 0 END)",
    "mariadb": f"(CASE WHEN {{1}} REGEXP '{_WORD}' AND LOWER({{0}}) REGEXP "
    "CONCAT('(?s)^', REGEXP_REPLACE(LOWER({1}), "
    "'[^[:alnum:]]*([[:alnum:]]+)[^[:alnum:]]*|[^[:alnum:]]+', CONCAT("
    f"'(?=.*(?<!{_WORD})', CHAR(92 USING utf8mb4), '1(?!{_WORD}))'))) "
    "THEN 1 ELSE 0 END)",
}
_IN_HASHLIST = {
    ANY_DIALECT: "(CASE WHEN {1} NOT LIKE '%#%' AND POSITION(CONCAT('#', LOWER({1}), "
    "'#') IN CONCAT('#', LOWER({0}), '#')) > 0 THEN 1 ELSE 0 END)"
}
_STRING_AGG = {
    "duckdb": "string_agg({0}, {1} ORDER BY CAST({0} AS VARCHAR))",
    "postgresql": "string_agg(CAST({0} AS TEXT), {1} ORDER BY "
    'CAST({0} AS TEXT) COLLATE "C")',
    "mariadb": "GROUP_CONCAT({0} ORDER BY BINARY {0} SEPARATOR {1})",
}


def _texts() -> list[Function]:
    return [
        _function(
            "ivo_string_agg",
            "All values of a group in one text, sorted, with a delimiter between.",
            "TEXT",
            (_text("expression"), _text("delimiter", literal=True)),
            patterns=_STRING_AGG,
            aggregate=True,
            like_argument=0,
        ),
        _function(
            "ivo_nocasematch",
            "1 if a text is LIKE a pattern, case aside, or 0.",
            "INTEGER",
            (_text("value"), _text("pattern")),
            rewritten=True,
        ),
        _function(
            "ivo_hasword",
            "1 if all words of the second text are among those of the first, or 0; "
            "words are runs of letters and digits, and case does not count.",
            "INTEGER",
            (_text("haystack"), _text("needle")),
            patterns=_HAS_WORD,
        ),
        _function(
            "ivo_hashlist_has",
            "1 if a word is in a list of words with # between, case aside, or 0.",
            "INTEGER",
            (_text("hashlist"), _text("item")),
            patterns=_IN_HASHLIST,
        ),
    ]


# The bin of a value: 0 below, bins + 1 above.
_BIN = (
    "CASE WHEN ({0}) >= ({2}) THEN {3} + 1 WHEN ({0}) >= ({1}) THEN least({3}, "
    "1 + floor((({0}) - ({1}))*{3}/(1e0*({2}) - ({1})))) ELSE 0 END"
)
_HISTOGRAM = {
    "duckdb": f"list_transform([histogram(CAST({_BIN} AS INTEGER))], lambda counts: "
    "list_transform(range({3} + 2), lambda bin: "
    "CAST(coalesce(counts[CAST(bin AS INTEGER)], 0) AS INTEGER)))[1]",
    "postgresql": "ARRAY(SELECT CAST(count(found.bin) AS INTEGER) FROM "
    f"generate_series(0, {{3}} + 1) AS bins(bin) LEFT JOIN unnest(array_agg(CAST({_BIN}"
    " AS INTEGER))) AS found(bin) ON found.bin = bins.bin GROUP BY bins.bin "
    "ORDER BY bins.bin)",
}
# Of two even random numbers a normal one (Box and Muller 1958).
_NORMAL = "(({0}) + ({1})*SQRT(-2e0*LN(1e0 - RANDOM()))*COS(2e0*PI()*RANDOM()))"


def _statistics() -> list[Function]:
    count = Parameter(
        "nbins", _NUMBER, type="INTEGER", literal=True, whole=True, bounds=(1, 10_000)
    )
    return [
        _function(
            "ivo_histogram",
            "Numbers of values below lower, in nbins bins up to upper, and above.  "
            "NULL counts as below.",
            "INTEGER[]",
            (_real("val"), _real("lower"), _real("upper"), count),
            patterns=_HISTOGRAM,
            refusals={"mariadb": _NO_ARRAYS},
            aggregate=True,
            ucd="meta.number",
        ),
        _function(
            "ivo_normal_random",
            "A random number of a normal distribution.",
            "REAL",
            (_real("mu"), _real("sigma")),
            patterns={
                "duckdb": _NORMAL,
                "postgresql": _NORMAL,
                "mariadb": _NORMAL.replace("RANDOM()", "RAND()"),
            },
        ),
    ]


_OVERLAPS = {
    ANY_DIALECT: "(CASE WHEN {0} <= {1} AND {2} <= {3} AND {0} <= {3} AND {2} <= {1} "
    "THEN 1 ELSE 0 END)"
}


def _conveniences() -> list[Function]:
    ends = ("a1", "b1", "a2", "b2")
    return [
        _function(
            "ivo_interval_overlaps",
            "1 if the intervals from a1 to b1 and from a2 to b2 share a point, or 0.",
            "INTEGER",
            tuple(Parameter(name, _NUMBER, type="NUMERIC") for name in ends),
            patterns=_OVERLAPS,
        ),
        _function(
            "ivo_hms_to_degrees",
            "Degrees of a text h:m:s, hHmMsS or hhmmss; NULL if it is none.",
            "REAL",
            (_text("hms"),),
            patterns=HMS_TO_DEGREES,
            unit="deg",
        ),
        _function(
            "ivo_dms_to_degrees",
            "Degrees of a text d:m:s, dDmMsS or ddmmss, signed; NULL if it is none.",
            "REAL",
            (_text("dms"),),
            patterns=DMS_TO_DEGREES,
            unit="deg",
        ),
    ]


CATALOGUE: tuple[Function, ...] = (
    *_healpix(),
    *_astrometry(),
    *_times(),
    *_texts(),
    *_statistics(),
    *_conveniences(),
)
"""All of them that need nothing but the database."""

SIMBADPOINT = _function(
    "ivo_simbadpoint",
    "Position of an object that a name resolver knows.",
    "POINT",
    (_text("identifier", literal=True),),
    rewritten=True,
    unit="deg",
)
"""Needs a resolver of names: see `adql.object_names`."""
