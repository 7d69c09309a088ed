"""The tree that writers get."""

import pytest

from adql import nodes
from adql.check import check
from adql.parser import parse
from adql.resolution import Resolution
from adql.resolve import resolve
from adql.rewrite import rewrite
from tests.support.tableset import TABLESET


def _rewritten(text: str) -> tuple[nodes.Query, Resolution]:
    query = parse(text)
    resolution = resolve(query, TABLESET)
    check(query, resolution)
    return rewrite(query, resolution), resolution


def _show(item: nodes.Node | None) -> str:
    """Spell a small tree, one form for each node."""
    match item:
        case nodes.Within():
            strict = "<" if item.strict else "<="
            return f"{_show(item.left)}~{_show(item.right)}{strict}{_show(item.radius)}"
        case nodes.Contains() | nodes.Intersects():
            word = "!" if item.negated else ""
            inner = ",".join(_show(c) for c in nodes.children(item))
            return f"{word}{type(item).__name__}({inner})"
        case nodes.Not():
            return f"not[{_show(item.operand)}]"
        case nodes.FunctionCall():
            return f"{item.name.text}({','.join(map(_show, item.arguments))})"
        case nodes.Comparison() | nodes.Arithmetic():
            return f"({_show(item.left)}{item.operator}{_show(item.right)})"
        case nodes.Sign():
            return f"{item.operator}{_show(item.operand)}"
        case nodes.NumberLiteral():
            return item.text
        case nodes.ColumnRef():
            return item.name.text
        case nodes.Case():
            arms = (f"{_show(w.condition)}:{_show(w.value)}" for w in item.whens)
            return f"case[{' '.join(arms)}]"
        case _:
            raise AssertionError(type(item))


_CONE = "CONTAINS(POINT(ra, dec), CIRCLE(1, 2, 3))"
_NEAR = "POINT(ra,dec)~POINT(1,2)<=3"


@pytest.mark.parametrize(
    ("condition", "wanted"),
    [
        pytest.param(f"1 = {_CONE}", _NEAR, id="contains"),
        pytest.param(f"{_CONE} = 1", _NEAR, id="contains turned"),
        pytest.param(f"{_CONE} > 0", _NEAR, id="more than 0"),
        pytest.param(f"0 < {_CONE}", _NEAR, id="0 less than"),
        pytest.param(f"{_CONE} <> 0", _NEAR, id="not 0"),
        pytest.param(f"{_CONE} = 0", f"not[{_NEAR}]", id="outside"),
        pytest.param(f"1 <> {_CONE}", f"not[{_NEAR}]", id="not 1"),
        pytest.param(
            "1 = CONTAINS(POINT('ICRS', ra, dec), CIRCLE('ICRS', 1, 2, 3))",
            _NEAR,
            id="frames",
        ),
        pytest.param(
            "1 = INTERSECTS(CIRCLE(1, 2, 3), POINT(ra, dec))",
            _NEAR,
            id="intersects of a point",
        ),
        pytest.param(
            "1 = CONTAINS(center, footprint)",
            "Contains(center,footprint)",
            id="columns",
        ),
        pytest.param(
            "0 = INTERSECTS(footprint, CIRCLE(center, 1))",
            "!Intersects(footprint,CIRCLE(center,1))",
            id="no intersection",
        ),
        pytest.param(
            "DISTANCE(ra, dec, 1, 2) < 0.1",
            "POINT(ra,dec)~POINT(1,2)<0.1",
            id="distance of numbers",
        ),
        pytest.param(
            "0.1 >= DISTANCE(center, POINT(1, 2))",
            "center~POINT(1,2)<=0.1",
            id="distance turned",
        ),
        pytest.param(
            "DISTANCE(center, POINT(1, 2)) > 5",
            "(DISTANCE(center,POINT(1,2))>5)",
            id="far",
        ),
        pytest.param(
            "1 = CONTAINS(center, POLYGON(1, 2, 3, 4, 5, 6))",
            "Contains(center,POLYGON(POINT(1,2),POINT(3,4),POINT(5,6)))",
            id="polygon",
        ),
        pytest.param(
            "1 = CONTAINS(center, BOX(1, 88, 4, 6))",
            "Contains(center,BOX(POINT(1,88),4,6))",
            id="box",
        ),
        pytest.param("IN_UNIT(ra, 'arcmin') > 1", "((ra*60.0)>1)", id="unit"),
        pytest.param(
            "1 = CONTAINS(CAST('1 -2' AS POINT), footprint)",
            "Contains(POINT(1.0,-2.0),footprint)",
            id="cast",
        ),
        pytest.param(
            "CONTAINS(center, footprint) = visits",
            "(case[Contains(center,footprint):1 !Contains(center,footprint):0]=visits)",
            id="as a value",
        ),
    ],
)
def test_conditions(condition: str, wanted: str) -> None:
    query, _ = _rewritten(f"SELECT ra FROM gaia.stars WHERE {condition}")
    assert isinstance(query.body, nodes.Select)
    assert _show(query.body.where) == wanted


def test_every_expression_has_its_type() -> None:
    query, resolution = _rewritten(
        "SELECT g.*, CONTAINS(g.center, BOX(g.ra, g.dec, 1, 2)), IN_UNIT(g.ra, 'rad') "
        "FROM gaia.stars g JOIN hipparcos.stars h "
        "ON DISTANCE(g.ra, g.dec, h.ra, h.dec) < 1 AND CONTAINS(POINT(h.ra, h.dec), "
        "CIRCLE(g.ra, g.dec, 1)) <> 1 WHERE g.ra IN (SELECT ra FROM hipparcos.stars)"
    )
    values = [i for i in nodes.walk(query) if isinstance(i, nodes.Expression)]
    conditions = nodes.Contains | nodes.Intersects | nodes.Within
    untyped = [v for v in values if v not in resolution.types]
    assert all(isinstance(v, conditions) for v in untyped)
    references = [v for v in values if isinstance(v, nodes.ColumnRef)]
    assert all(r in resolution.columns for r in references)


def test_positions_survive() -> None:
    query, resolution = _rewritten(
        "SELECT g.ra FROM gaia.stars g, hipparcos.stars h "
        "WHERE DISTANCE(g.ra, g.dec, h.ra, h.dec) < 1"
    )
    assert isinstance(query.body, nodes.Select)
    where = query.body.where
    assert isinstance(where, nodes.Within)
    found = [resolution.positions[p][0].alias for p in (where.left, where.right)]
    assert found == ["g", "h"]


def test_stars_are_spelt_out() -> None:
    query, resolution = _rewritten(
        "SELECT *, ra AS description FROM schemas, gaia.stars"
    )
    assert isinstance(query.body, nodes.Select)
    outputs = resolution.select_outputs[query.body]
    assert not any(isinstance(i, nodes.Star) for i in nodes.walk(query))
    names = [
        i.alias.text
        for i in query.body.items
        if isinstance(i, nodes.OutputColumn) and i.alias
    ]
    assert names == [c.name for c in outputs]
    assert names[1] == "description" and names[-1] == "description_2"


def test_with_elements_are_named_as_declared() -> None:
    query, resolution = _rewritten(
        "WITH MyStars AS (SELECT ra FROM gaia.stars) SELECT m.ra FROM mystars AS m"
    )
    tables = [i for i in nodes.walk(query) if isinstance(i, nodes.TableReference)]
    names = {t.parts[-1].text: resolution.sources[t].table for t in tables}
    assert names["MyStars"] is None
    assert names["stars"] is not None


def test_long_chains() -> None:
    text = " + ".join(["IN_UNIT(ra, 'rad')"] * 400)
    query, _ = _rewritten(f"SELECT {text} FROM gaia.stars")
    assert not any(isinstance(i, nodes.FunctionCall) for i in nodes.walk(query))
