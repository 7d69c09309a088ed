"""The table of functions, against the standard's names."""

import pytest

from adql.functions import (
    FEATURES,
    FUNCTIONS,
    Feature,
    declared_features,
    find_function,
)
from adql.names import did_you_mean, unique_name

_MANDATORY = """
ABS CEILING DEGREES EXP FLOOR LOG LOG10 MOD PI POWER RADIANS RAND ROUND SQRT TRUNCATE
ACOS ASIN ATAN ATAN2 COS SIN TAN
"""


def test_mandatory_functions() -> None:
    functions = [FUNCTIONS[name] for name in _MANDATORY.split()]
    assert all(f.supported and f.feature is None for f in functions)


def test_declared_is_what_is_supported() -> None:
    declared = {f.form for f in declared_features()}
    assert {"POINT", "CAST", "WITH", "OFFSET", "UNION", "ILIKE"} <= declared
    assert {"REGION", "COORDSYS", "MOC"} <= declared
    assert "SQRT" not in declared


def test_feature_ids_are_tapregexts() -> None:
    ids = {f.name: f.type_id for f in declared_features()}
    assert ids["CIRCLE"] == "ivo://ivoa.net/std/TAPRegExt#features-adqlgeo"
    assert ids["LOWER"] == "ivo://ivoa.net/std/TAPRegExt#features-adql-string"
    assert {f.type for f in FEATURES} <= set(Feature)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("round", "ROUND(x[, n])", id="optional"),
        pytest.param("Rand", "RAND([x])", id="only optional"),
        pytest.param("pi", "PI()", id="none"),
        pytest.param(
            "circle", "CIRCLE(lon, lat, radius) or CIRCLE(point, radius)", id="two ways"
        ),
        pytest.param("coalesce", "COALESCE(value[, fallback, ...])", id="repeated"),
    ],
)
def test_signatures(name: str, text: str) -> None:
    function = find_function(name)
    assert function is not None and function.to_text() == text


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        pytest.param("parralax", "Did you mean `parallax`?", id="one"),
        pytest.param("zzz", None, id="none"),
        pytest.param("x" * 10_000, None, id="hostile"),
    ],
)
def test_did_you_mean(written: str, hint: str | None) -> None:
    assert did_you_mean(written, ["parallax", "ra", "dec"]) == hint


def test_unique_names_ignore_case() -> None:
    taken: dict[str, int] = {}
    names = [unique_name(n, taken) for n in ("a", "A", "a_2", "a")]
    assert names == ["a", "A_2", "a_2_2", "a_3"]
