"""Names of objects: found, and put into the query as positions."""

import pytest

from adql import AdqlErrors, compile
from adql.functions import FunctionSet
from adql.functions.catalogue import SIMBADPOINT
from adql.object_names import wanted_names
from tests.adql.sky import DIALECT, SKY, connect

FUNCTIONS = FunctionSet.standard().with_functions([SIMBADPOINT])
BARNARD = (269.452076958619, 4.69336496657667)
NAMES = {"GJ 699": BARNARD, "it's": (10.0, -20.0)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("SELECT ra FROM sky.stars", (), id="none"),
        pytest.param("SELECT 'ivo_simbadpoint' FROM sky.stars", (), id="a text"),
        pytest.param(
            "SELECT ivo_simbadpoint('M 1'), IVO_simbadPOINT('it''s') FROM (SELECT "
            "ivo_simbadpoint('M 1') AS p FROM t) AS s",
            ("M 1", "it's"),
            id="each once",
        ),
        pytest.param(
            "SELECT ivo_simbadpoint(name), ivo_simbadpoint() FROM t", (), id="no"
        ),
        pytest.param("SELECT ivo_simbadpoint('M 1' FROM t", (), id="broken"),
    ],
)
def test_wanted(text: str, wanted: tuple[str, ...]) -> None:
    assert wanted_names(text) == wanted


def test_value() -> None:
    query = "SELECT ivo_simbadpoint('GJ 699') AS p FROM sky.stars"
    compiled = compile(query, SKY, DIALECT, functions=FUNCTIONS, names=NAMES)
    (column,) = compiled.columns
    assert (column.xtype, column.unit) == ("point", "deg")
    with connect() as database:
        row = database.execute(compiled.sql).fetchone()
    assert row == (list(BARNARD),)


def test_a_cone_about_an_object_is_a_constant_cone() -> None:
    cone = "SELECT id FROM sky.stars WHERE DISTANCE(POINT(ra, dec), {}) < 1"
    named = cone.format("ivo_simbadpoint('it''s')")
    sql = compile(named, SKY, DIALECT, functions=FUNCTIONS, names=NAMES).sql
    assert sql == compile(cone.format("POINT(10.0, -20.0)"), SKY, DIALECT).sql


@pytest.mark.parametrize(
    ("call", "told"),
    [
        pytest.param(
            "ivo_simbadpoint('no such')",
            "line 1, column 24: .*no object `no such`",
            id="unknown",
        ),
        pytest.param("ivo_simbadpoint(name)", "must be written out", id="column"),
        pytest.param("ivo_simbadpoint(NULL)", "must not be NULL", id="null"),
        pytest.param("ivo_simbadpoint('a' || 'b')", "written out", id="computed"),
        pytest.param("ivo_simbadpoint(1)", "needs a string", id="number"),
        pytest.param("ivo_simbadpoint()", "does not take 0", id="none"),
    ],
)
def test_refused(call: str, told: str) -> None:
    query = f"SELECT {call} FROM sky.stars"
    with pytest.raises(AdqlErrors, match=told) as caught:
        compile(query, SKY, DIALECT, functions=FUNCTIONS, names=NAMES)
    if "no such" in call:
        assert "\n                       ^^^^^^^^^" in caught.value.message


def test_not_there_unless_it_is_given() -> None:
    with pytest.raises(AdqlErrors, match="no function `ivo_simbadpoint`"):
        compile("SELECT ivo_simbadpoint('GJ 699') FROM sky.stars", SKY, DIALECT)
    forms = [feature.form for feature in FUNCTIONS.declared(DIALECT)]
    assert "ivo_simbadpoint(identifier TEXT) -> POINT" in forms
