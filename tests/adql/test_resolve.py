"""Names become columns, and outputs keep their meaning."""

import pytest

from adql.errors import AdqlErrors
from adql.nodes import Query
from adql.parser import parse
from adql.resolution import Resolution
from adql.resolve import resolve
from dali.tableset import Column
from tests.support.tableset import TABLESET


def _resolved(text: str) -> tuple[Query, Resolution]:
    query = parse(text)
    return query, resolve(query, TABLESET)


def _outputs(text: str) -> tuple[Column, ...]:
    query, resolution = _resolved(text)
    return resolution.select_outputs[query]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("SELECT RA, Dec FROM GAIA.Stars", "ra dec", id="no case"),
        pytest.param('SELECT "ra" FROM "gaia"."stars"', "ra", id="quoted"),
        pytest.param("SELECT stars.ra FROM gaia.stars", "ra", id="by table"),
        pytest.param("SELECT gaia.stars.ra FROM gaia.stars", "ra", id="by schema"),
        pytest.param("SELECT s.ra FROM gaia.stars AS s", "ra", id="by alias"),
        pytest.param(
            "SELECT * FROM schemas",
            "schema_name description schema_index",
            id="unqualified table",
        ),
        pytest.param("SELECT name FROM hipparcos.stars", "Name", id="table's spelling"),
        pytest.param('SELECT "select" FROM hipparcos.stars', "select", id="reserved"),
        pytest.param(
            "SELECT * FROM tap_schema.schemas INNER JOIN tap_schema.tables ON "
            "tap_schema.tables.schema_name = tap_schema.schemas.schema_name",
            "schema_name description schema_index schema_name_2 table_name "
            "description_2 table_index",
            id="firefly's duplicates",
        ),
        pytest.param(
            "SELECT tap_schema.schemas.* FROM tap_schema.schemas AS x, tables AS y",
            "schema_name description schema_index",
            id="firefly's star of an aliased table",
        ),
        pytest.param(
            "SELECT * FROM tables JOIN schemas USING (schema_name)",
            "schema_name table_name description table_index description_2 schema_index",
            id="using merges",
        ),
        pytest.param(
            "SELECT * FROM tables NATURAL JOIN schemas",
            "schema_name description table_name table_index schema_index",
            id="natural merges",
        ),
        pytest.param(
            "SELECT COUNT(*), MAX(ra), SQRT(ra), ra + 1, ra AS x, 1 AS X "
            "FROM gaia.stars GROUP BY ra",
            "count max sqrt col_4 x X_2",
            id="made names",
        ),
        pytest.param(
            "SELECT q.a FROM (SELECT ra AS a FROM gaia.stars) AS q", "a", id="derived"
        ),
        pytest.param(
            "WITH w AS (SELECT ra AS a, dec FROM gaia.stars) "
            "SELECT w.*, v.a FROM w, w AS v",
            "a dec a_2",
            id="with",
        ),
        pytest.param(
            "SELECT ra FROM gaia.stars UNION SELECT hip FROM hipparcos.stars",
            "ra",
            id="union takes the left's",
        ),
        pytest.param(
            "SELECT g.ra FROM gaia.stars AS g WHERE EXISTS (SELECT hip FROM "
            "hipparcos.stars AS h WHERE h.source_id = g.source_id AND gmag < 3)",
            "ra",
            id="correlated",
        ),
        pytest.param(
            "SELECT ra AS x FROM gaia.stars ORDER BY x, 1, dec, ABS(dec)",
            "x",
            id="order",
        ),
    ],
)
def test_names(text: str, names: str) -> None:
    assert [c.name for c in _outputs(text)] == names.split()


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        pytest.param(
            "SELECT raa FROM gaia.stars", "no column `raa`", "`ra`", id="typo"
        ),
        pytest.param(
            'SELECT "RA" FROM gaia.stars', "no column `RA`", "exactly", id="quoted case"
        ),
        pytest.param(
            "SELECT ra FROM gaia.starz",
            "no table `gaia.starz`",
            "`gaia.stars`",
            id="table typo",
        ),
        pytest.param("SELECT ra FROM hidden.stars", "no table", "", id="unseen"),
        pytest.param(
            "SELECT ra FROM stars",
            "ambiguous",
            "`hipparcos.stars`",
            id="ambiguous table",
        ),
        pytest.param(
            "SELECT ra FROM gaia.stars a, hipparcos.stars b",
            "ambiguous",
            "`a.ra`",
            id="ambiguous column",
        ),
        pytest.param(
            "SELECT gaia.stars.ra FROM gaia.stars AS g",
            "no table",
            "write `g`",
            id="aliased table",
        ),
        pytest.param(
            "SELECT g.nope FROM gaia.stars AS g",
            "no column `nope` in `g`",
            "The columns are",
            id="qualified",
        ),
        pytest.param("SELECT x.* FROM gaia.stars AS g", "no table `x`", "g", id="star"),
        pytest.param(
            "SELECT COUNT(*) FROM gaia.stars a, gaia.stars a",
            "two tables",
            "alias",
            id="two aliases",
        ),
        pytest.param(
            "SELECT ra AS x FROM gaia.stars WHERE x > 1",
            "no column `x`",
            "ORDER BY only",
            id="alias in where",
        ),
        pytest.param(
            "SELECT ra AS x FROM gaia.stars GROUP BY x",
            "no column `x`",
            "ORDER BY only",
            id="alias in group by",
        ),
        pytest.param(
            "SELECT ra FROM gaia.stars ORDER BY 2", "ORDER BY 2", "1 to 1", id="ordinal"
        ),
        pytest.param(
            "SELECT * FROM tables JOIN schemas USING (nope)", "`nope`", "ON", id="using"
        ),
        pytest.param(
            "SELECT q.ra FROM gaia.stars AS g, (SELECT g.ra FROM "
            "hipparcos.stars AS h) AS q",
            "no table `g`",
            "",
            id="not lateral",
        ),
        pytest.param(
            "WITH w AS (SELECT ra FROM gaia.stars), w AS (SELECT ra FROM "
            "gaia.stars) SELECT * FROM w",
            "two queries",
            "",
            id="with twice",
        ),
    ],
)
def test_errors(text: str, message: str, hint: str) -> None:
    with pytest.raises(AdqlErrors) as caught:
        _resolved(text)
    assert message in caught.value.errors[0].message
    assert hint in (caught.value.errors[0].hint or "")


def test_all_errors_are_told_in_order() -> None:
    with pytest.raises(AdqlErrors) as caught:
        _resolved("SELECT a1, ra, b1 FROM gaia.stars WHERE c1 + d1 > 2")
    told = [e.message.split("`")[1] for e in caught.value.errors]
    assert told == ["a1", "b1", "c1", "d1"]


def test_errors_are_bounded() -> None:
    with pytest.raises(AdqlErrors) as caught:
        _resolved(f"SELECT {', '.join(f'nope{n}' for n in range(500))} FROM schemas")
    assert len(caught.value.errors) == 500
    assert caught.value.message.endswith("... and 450 more.")


def test_stars_of_stars_are_bounded() -> None:
    parts = ["w0 AS (SELECT * FROM gaia.stars)"]
    parts += [
        f"w{n} AS (SELECT a.*, b.* FROM w{n - 1} a, w{n - 1} b)" for n in range(1, 40)
    ]
    with pytest.raises(AdqlErrors, match="more than 4000 columns"):
        _resolved(f"WITH {', '.join(parts)} SELECT * FROM w39")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"SELECT {'+'.join(['ra'] * 400)} FROM gaia.stars", id="sum"),
        pytest.param(
            "SELECT s0.ra FROM " + ", ".join(f"gaia.stars AS s{n}" for n in range(150)),
            id="joins",
        ),
    ],
)
def test_long_chains(text: str) -> None:
    assert _outputs(text)[0].datatype == "double"


def test_aliases_are_unique_in_the_whole_query() -> None:
    _, resolution = _resolved(
        "SELECT S.ra FROM gaia.stars AS S WHERE S.source_id IN "
        "(SELECT s.source_id FROM hipparcos.stars AS s)"
    )
    aliases = [source.alias.lower() for source in resolution.sources.values()]
    assert len(aliases) == len(set(aliases)) == 2


def test_merged_columns_know_their_sources() -> None:
    query, resolution = _resolved(
        "SELECT schema_name FROM schemas FULL JOIN tables USING (schema_name)"
    )
    (found,) = resolution.columns.values()
    assert [s.alias for s in found.merged] == ["schemas", "tables"]
