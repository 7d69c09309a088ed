"""What is refused, with which words; and what is not."""

from dataclasses import replace

import pytest

from adql import compile, nodes
from adql.check import check
from adql.dialects import DUCKDB
from adql.errors import (
    AdqlErrors,
    AdqlFeatureError,
    AdqlNameError,
    AdqlTypeError,
)
from adql.parser import parse
from adql.resolution import Resolution
from adql.resolve import resolve
from tests.support.tableset import TABLESET


def _checked(text: str) -> Resolution:
    query = parse(text)
    resolution = resolve(query, TABLESET)
    check(query, resolution)
    return resolution


def _where(condition: str) -> str:
    return f"SELECT ra FROM gaia.stars WHERE {condition}"


def _select(expression: str) -> str:
    return f"SELECT {expression} FROM gaia.stars"


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        pytest.param(
            _where("ra = 'x'"),
            "number cannot be compared",
            "without quotes",
            id="number and string",
        ),
        pytest.param(_where("ra IN (1, 'x')"), "cannot be compared", "", id="in"),
        pytest.param(
            _where("ra BETWEEN 'a' AND 2"), "cannot be compared", "", id="between"
        ),
        pytest.param(_where("center = center"), "Shapes", "DISTANCE", id="shapes"),
        pytest.param(_where("variable < 1"), "no meaning", "", id="order of truth"),
        pytest.param(
            _where("ra LIKE '1%'"), "LIKE needs strings", "VARCHAR", id="like"
        ),
        pytest.param(
            _where("COUNT(*) > 1"),
            "COUNT cannot stand in WHERE",
            "HAVING",
            id="aggregate in where",
        ),
        pytest.param(
            _where("ra IN (SELECT ra, dec FROM gaia.stars)"),
            "one column",
            "",
            id="in two columns",
        ),
        pytest.param(
            _where("ra IN (SELECT Name FROM hipparcos.stars)"),
            "cannot be compared",
            "",
            id="in other type",
        ),
        pytest.param(_select("'a' + 1"), "`+` needs numbers", "||", id="plus"),
        pytest.param(_select("'a' * 1"), "`*` needs numbers", "CAST", id="times"),
        pytest.param(_select("-'a'"), "`-` needs numbers", "CAST", id="sign"),
        pytest.param(_select("ra || 'a'"), "`||` needs strings", "CAST", id="concat"),
        pytest.param(
            _select("ra, COUNT(*)"),
            "`ra` is neither grouped",
            "GROUP BY",
            id="not grouped",
        ),
        pytest.param(
            _select("*") + " GROUP BY ra", "neither grouped", "", id="star grouped"
        ),
        *(
            pytest.param(
                _select("COUNT(*)") + f" GROUP BY {key}",
                "not constants",
                "Name the column",
                id=f"grouped by {key}",
            )
            for key in ("1", "(1)", "-1", "1 + 0", "0x1", "1.5", "'a'", "NULL")
        ),
        pytest.param(
            _select("AREA(BOX(1, 2, 360, 4))"), "size 360", "BETWEEN", id="wide box"
        ),
        pytest.param(
            _select("AREA(BOX(POINT(1, 2), 3, -4))"), "size -4", "", id="negative box"
        ),
        pytest.param(
            _select("ra") + " GROUP BY ra ORDER BY dec",
            "`dec` is neither",
            "",
            id="order not grouped",
        ),
        pytest.param(
            _select("ra") + " GROUP BY ra HAVING gmag > 1",
            "`gmag`",
            "",
            id="having not grouped",
        ),
        pytest.param(
            _select("MAX(MIN(ra))"),
            "MIN cannot stand in MAX",
            "sub-query",
            id="nested aggregates",
        ),
        pytest.param(_select("SUM(observed)"), "SUM has no meaning", "", id="sum"),
        pytest.param(
            _select("SQRTT(ra)"), "no function `SQRTT`", "`SQRT`", id="unknown function"
        ),
        pytest.param(
            _select("MOD(ra)"), "MOD does not take 1 argument.", "MOD(x, y)", id="arity"
        ),
        pytest.param(
            _select("SQRT('a')"), "SQRT needs a number", "SQRT(x)", id="argument"
        ),
        pytest.param(
            _select("AREA(ra)"),
            "AREA needs a MOC or circle or point or polygon",
            "",
            id="shape",
        ),
        pytest.param(
            _select("COALESCE(ra, 'a')"), "COALESCE", "one type", id="coalesce"
        ),
        pytest.param(
            _select("POINT(10, 91)"),
            "Latitude 91",
            "Longitude comes first",
            id="latitude",
        ),
        pytest.param(
            _select("CIRCLE(1, 2, 181)"), "Radius 181", "degrees", id="radius"
        ),
        pytest.param(
            _select("CIRCLE(1, 2, -1)"), "Radius -1", "", id="negative radius"
        ),
        pytest.param(
            _select("DISTANCE(1, 2, 3, 95)"), "Latitude 95", "", id="distance"
        ),
        pytest.param(
            _select("POLYGON(1, 2, 3, 4)"), "three or more", "lon1", id="two vertices"
        ),
        pytest.param(
            _select("POLYGON(1, 2, 3, 4, 5, 6, 7)"),
            "latitude for each",
            "",
            id="odd polygon",
        ),
        pytest.param(
            _select("CAST(center AS INTEGER)"), "cannot be cast", "", id="cast"
        ),
        pytest.param(
            _select("CAST('1 2 3' AS POINT)"), "not a point", "12.3", id="cast to point"
        ),
        pytest.param(
            _select("IN_UNIT(ra, 'foo')"), "not a unit", "VOUnits", id="no unit"
        ),
        pytest.param(_select("IN_UNIT(ra, '')"), "not a unit", "", id="empty unit"),
        pytest.param(
            _select("IN_UNIT(ra, 'kg')"), "cannot be converted", "", id="other quantity"
        ),
        pytest.param(_select("IN_UNIT(42, 'kg')"), "not known", "", id="unitless"),
        pytest.param(_select("IN_UNIT(temperature, 'deg_C')"), "", "", id="affine"),
        pytest.param(
            "SELECT ra FROM gaia.stars UNION SELECT ra, dec FROM gaia.stars",
            "1 and 2 columns",
            "",
            id="union count",
        ),
        pytest.param(
            "SELECT ra FROM gaia.stars EXCEPT SELECT Name FROM " "hipparcos.stars",
            "Column 1 of EXCEPT",
            "CAST",
            id="except types",
        ),
    ],
)
def test_refused(text: str, message: str, hint: str) -> None:
    with pytest.raises(AdqlErrors) as caught:
        _checked(text)
    (error,) = caught.value.errors
    assert isinstance(error, AdqlTypeError | AdqlNameError)
    assert message in error.message
    assert hint in (error.hint or "")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_where("observed > '2016-01-01'"), id="time and text"),
        pytest.param(_where("variable = 'true' OR variable = 1"), id="flags"),
        pytest.param(_where("ra IS NULL AND NOT (dec < 0)"), id="conditions"),
        pytest.param(
            _select("FLOOR(ra), COUNT(*)") + " GROUP BY FLOOR(ra)",
            id="grouped expression",
        ),
        pytest.param(
            _select("gaia.stars.ra + 1, MAX(dec)") + " GROUP BY RA ORDER BY 1",
            id="grouped column in an expression",
        ),
        pytest.param(
            _select("ra AS x, COUNT(*) AS n") + " GROUP BY ra ORDER BY n, x",
            id="order by outputs",
        ),
        pytest.param(_select("ra") + " GROUP BY ra HAVING COUNT(*) > 1", id="having"),
        pytest.param(
            "SELECT g.ra FROM gaia.stars g GROUP BY g.ra HAVING g.ra > "
            "(SELECT MAX(h.ra) FROM hipparcos.stars h WHERE h.ra < g.ra)",
            id="aggregate in a sub-query",
        ),
        pytest.param(_select("PI(), RAND(), ROUND(ra), ROUND(ra, 2)"), id="optional"),
        pytest.param(_select("POLYGON(1, 2, 3, 4, 5, 6, 7, 8)"), id="polygon"),
        pytest.param(
            _select("POLYGON(center, center, center)"), id="polygon of points"
        ),
        pytest.param(_select("CIRCLE(center, 2), AREA(footprint)"), id="columns"),
        pytest.param(
            _select("CAST('1 2' AS POINT), CAST(ra AS VARCHAR(5))"), id="cast"
        ),
        pytest.param(_select("IN_UNIT(pmra, 'deg/yr')"), id="unit"),
    ],
)
def test_accepted(text: str) -> None:
    _checked(text)


def test_one_mistake_is_told_once() -> None:
    with pytest.raises(AdqlErrors) as caught:
        _checked(_where("SQRT(ABS('a') + 1) * 2 > 'b' || NOPE(1)"))
    assert len(caught.value.errors) == 3


def test_all_mistakes_are_told_up_to_fifty() -> None:
    with pytest.raises(AdqlErrors) as caught:
        _checked(_select(", ".join(["SQRT('a')"] * 80)))
    assert len(caught.value.errors) == 80
    assert caught.value.message.endswith("... and 30 more.")


def test_deprecated_forms_are_warned_of_once() -> None:
    text = _select("POINT('ICRS', 1, 2), POINT('ICRS', 3, 4), BOX(1, 2, 3, 4)")
    texts = [info.text or "" for info in _checked(text).warnings]
    assert len(texts) == 2
    assert "frame" in texts[0] and "BOX" in texts[1]


def test_features_are_noted() -> None:
    text = (
        "WITH w AS (SELECT ra FROM gaia.stars) SELECT LOWER('A') FROM w "
        "WHERE 'a' ILIKE 'B' OFFSET 3"
    )
    assert _checked(text).features == {"WITH", "LOWER", "ILIKE", "OFFSET"}


def test_bare_predicates_of_trees_that_no_parser_made() -> None:
    query = parse(_where("1 = CONTAINS(center, footprint)"))
    assert isinstance(query.body, nodes.Select)
    assert isinstance(query.body.where, nodes.Comparison)
    body = replace(query.body, where=query.body.where.right)
    query = replace(query, body=body)
    with pytest.raises(AdqlErrors) as caught:
        check(query, resolve(query, TABLESET))
    assert "1 = CONTAINS" in (caught.value.errors[0].hint or "")


def test_names_types_and_features_are_told_together() -> None:
    with pytest.raises(AdqlErrors) as caught:
        compile(
            "SELECT nope, SQRT('a') FROM gaia.stars OFFSET 1",
            TABLESET,
            DUCKDB,
            features=(),
        )
    kinds = [type(error) for error in caught.value.errors]
    assert set(kinds) == {AdqlNameError, AdqlTypeError, AdqlFeatureError}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("SELECT NOPE(AREA(x)) + 'a' FROM gaia.nope", id="table"),
        pytest.param(_where("NOPE(1) > 'a' AND NOPE(2) LIKE 3"), id="function"),
        pytest.param(_select("SQRT('a') + nope || 'b'"), id="types"),
    ],
)
def test_one_error_makes_no_other(text: str) -> None:
    with pytest.raises(AdqlErrors) as caught:
        compile(text, TABLESET, DUCKDB)
    starts = [error.span.start for error in caught.value.errors if error.span]
    assert starts == sorted(starts)
    assert len(starts) == len(set(starts))
