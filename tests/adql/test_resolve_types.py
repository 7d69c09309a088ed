"""Types, units and UCDs of expressions."""

import pytest

from adql.parser import parse
from adql.resolve import resolve
from dali.tableset import Column, Coosys
from tests.support.tableset import TABLESET


def _output(expression: str) -> Column:
    query = parse(f"SELECT {expression} AS x FROM gaia.stars AS g")
    return resolve(query, TABLESET).select_outputs[query][0]


@pytest.mark.parametrize(
    ("expression", "kind"),
    [
        pytest.param("1", "int", id="int"),
        pytest.param("2147483648", "long", id="long"),
        pytest.param("99999999999999999999", "double", id="huge"),
        pytest.param("1.0", "double", id="decimal"),
        pytest.param("1e3", "double", id="exponent"),
        pytest.param("0x1F", "int", id="hexadecimal"),
        pytest.param("'a'", "char", id="string"),
        pytest.param("visits", "short", id="column"),
        pytest.param("visits + 1", "int", id="short and int"),
        pytest.param("visits / 2", "int", id="int division"),
        pytest.param("source_id / 2", "long", id="long division"),
        pytest.param("gmag * 2", "double", id="float and int"),
        pytest.param("gmag - pmra", "float", id="floats"),
        pytest.param("-visits", "int", id="sign"),
        pytest.param("SQRT(visits)", "double", id="function"),
        pytest.param("ABS(source_id)", "long", id="abs of a long"),
        pytest.param("ABS(visits)", "int", id="abs of a short"),
        pytest.param("ABS(gmag)", "double", id="abs of a float"),
        pytest.param("MOD(visits, source_id)", "long", id="mod of integers"),
        pytest.param("MOD(source_id, 2.5)", "double", id="mod of a double"),
        pytest.param("COUNT(*)", "long", id="count"),
        pytest.param("SUM(visits)", "long", id="sum of integers"),
        pytest.param("SUM(gmag)", "double", id="sum of floats"),
        pytest.param("AVG(visits)", "double", id="mean"),
        pytest.param("MAX(visits)", "short", id="max"),
        pytest.param("CAST(gmag AS INTEGER)", "int", id="cast"),
        pytest.param("COALESCE(visits, source_id)", "long", id="coalesce"),
        pytest.param("CONTAINS(center, CIRCLE(1, 2, 3))", "int", id="contains"),
        pytest.param("LOWER('A') || 'b'", "char", id="concat"),
    ],
)
def test_types(expression: str, kind: str) -> None:
    assert _output(expression).datatype == kind


@pytest.mark.parametrize(
    ("expression", "unit"),
    [
        pytest.param("parallax", "mas", id="column"),
        pytest.param("pmra / parallax", "yr**-1", id="quotient"),
        pytest.param("pmra + pmdec", "mas.yr**-1", id="sum of equal units"),
        pytest.param("parallax + pmra", None, id="sum of others"),
        pytest.param("parallax + 1", None, id="sum with a number"),
        pytest.param("2 * parallax", "mas", id="multiple"),
        pytest.param("1000 / parallax", "mas**-1", id="inverse"),
        pytest.param("SQRT(parallax * parallax)", "mas", id="root"),
        pytest.param("POWER(parallax, 2)", "mas**2", id="power"),
        pytest.param("parallax * gmag", None, id="logarithmic"),
        pytest.param("ABS(gmag)", "mag", id="kept"),
        pytest.param("LOG10(parallax)", None, id="lost"),
        pytest.param("DEGREES(0.1)", "deg", id="degrees"),
        pytest.param("SUM(parallax)", "mas", id="aggregate"),
        pytest.param("IN_UNIT(ra, 'rad')", "rad", id="in_unit"),
        pytest.param("COALESCE(parallax, 0)", "mas", id="coalesce"),
        pytest.param("COALESCE(parallax, ra)", None, id="coalesce of others"),
        pytest.param("DISTANCE(ra, dec, 1, 2)", "deg", id="distance"),
    ],
)
def test_units(expression: str, unit: str | None) -> None:
    assert _output(expression).unit == unit


@pytest.mark.parametrize(
    ("expression", "ucd"),
    [
        pytest.param("gmag", "phot.mag;em.opt", id="column"),
        pytest.param("MIN(gmag)", "stat.min;phot.mag;em.opt", id="min"),
        pytest.param("AVG(ra)", "stat.mean;pos.eq.ra", id="mean is not main"),
        pytest.param("COUNT(*)", "meta.number", id="count"),
        pytest.param("gmag + 1", None, id="arithmetic"),
        pytest.param("CAST(ra AS REAL)", "pos.eq.ra", id="cast is not main"),
        pytest.param("IN_UNIT(dec, 'arcmin')", "pos.eq.dec", id="other unit"),
        pytest.param("ROUND(gmag, 1)", "phot.mag;em.opt", id="rounded"),
        pytest.param("SQRT(gmag)", None, id="another quantity"),
        pytest.param("CAST(variable AS INTEGER)", None, id="none of its own"),
    ],
)
def test_ucds(expression: str, ucd: str | None) -> None:
    assert _output(expression).ucd == ucd


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("SELECT ra AS x FROM gaia.stars", id="alias"),
        pytest.param(
            "SELECT q.r AS x FROM (SELECT ra AS r FROM gaia.stars) AS q", id="derived"
        ),
        pytest.param(
            "WITH w AS (SELECT * FROM gaia.stars) SELECT ra AS x FROM w", id="with"
        ),
    ],
)
def test_bare_columns_keep_their_meaning(text: str) -> None:
    query = parse(text)
    (column,) = resolve(query, TABLESET).select_outputs[query]
    assert (column.name, column.unit, column.description) == (
        "x",
        "deg",
        "Right ascension",
    )
    assert column.coosys == Coosys("ICRS", "J2016.0")


def test_expressions_have_no_description() -> None:
    assert _output("ra + dec").description is None


def test_union_keeps_what_both_share() -> None:
    query = parse("SELECT ra FROM gaia.stars UNION ALL SELECT ra FROM hipparcos.stars")
    (column,) = resolve(query, TABLESET).select_outputs[query]
    assert (column.unit, column.ucd, column.coosys) == ("deg", None, None)


def test_positions_are_known_for_index_use() -> None:
    query = parse("SELECT POINT(g.ra, g.dec), POINT(dec, ra) FROM gaia.stars AS g")
    found = list(resolve(query, TABLESET).positions.values())
    assert [(s.alias, p.ra) for s, p in found] == [("g", "ra")]
