"""CONTAINS and INTERSECTS of random shapes, run by each database.

Shapes are from a milliarcsecond to tens of degrees, about poles and over
longitude 0, constant and of columns.  Where circles larger or smaller by a part in
10,000 change the answer, either is right.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from adql import compile
from adql.dialects import DIALECTS
from tests.adql.blocks import DATABASES
from tests.adql.catalogue import CATALOGUE
from tests.adql.databases import (
    Database,
    duckdb_database,
    mariadb_database,
    postgresql_database,
)
from tests.adql.geometry.random_shapes import (
    SCALES,
    Shape,
    Sky,
    contains,
    inside,
    intersects,
)

_CLOSE = 1e-4

_SEEDS = st.integers(0, 2**32 - 1)
_SETTINGS = settings(
    max_examples=2,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=[HealthCheck.too_slow],
)

Pair = tuple[Shape, Shape]


@pytest.fixture(scope="module", params=[n for n in DATABASES if n in DIALECTS])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """Give each database that the suite writes SQL for."""
    if request.param == "duckdb":
        yield duckdb_database()
    elif request.param == "postgresql":
        with request.getfixturevalue("postgresql").database() as connection:
            yield postgresql_database(connection)
    else:
        with closing(request.getfixturevalue("mariadb").connect()) as connection:
            yield mariadb_database(connection)


def ask(
    database: Database, function: str, pairs: Sequence[Pair], *, columns: bool
) -> list[bool]:
    """Let a database compare pairs of shapes, written out or from columns."""
    if not columns:
        # The SQL of one query's geometry is bounded.
        halves = (pairs[::2], pairs[1::2])
        found = [_constants(database, function, half) for half in halves]
        return [found[number % 2][number // 2] for number in range(len(pairs))]
    kinds: dict[tuple[str, str], list[int]] = {}
    for number, (one, other) in enumerate(pairs):
        kinds.setdefault((one.kind, other.kind), []).append(number)
    answers: dict[int, bool] = {}
    for numbers in kinds.values():
        rows = " UNION ALL ".join(
            f"SELECT {n} AS n, {pairs[n][0].adql} AS a, {pairs[n][1].adql} AS b "
            "FROM lab.one"
            for n in numbers
        )
        query = f"SELECT n, {function}(a, b) AS c FROM ({rows}) AS q"
        answers |= {n: value == 1 for n, value in run(database, query)}
    return [answers[number] for number in range(len(pairs))]


def _constants(database: Database, function: str, pairs: Sequence[Pair]) -> list[bool]:
    values = (f"{function}({a.adql}, {b.adql}) AS c" for a, b in pairs)
    (row,) = run(database, f"SELECT {', '.join(values)} FROM lab.one")
    return [value == 1 for value in row]


def run(database: Database, query: str) -> Sequence[Sequence[int]]:
    """Let a database answer a query."""
    return database.run(compile(query, CATALOGUE, DIALECTS[database.name]).sql)


Judge = Callable[[Shape, Shape, float], bool]


def compare(
    database: Database,
    function: str,
    pairs: Sequence[Pair],
    judge: Judge,
    sky: Sky,
    columns: bool,
) -> None:
    """Compare a database's answers with a library's."""
    found = ask(database, function, pairs, columns=columns)
    for (one, other), answer in zip(pairs, found, strict=True):
        if answer != judge(one, other, sky.scale):
            text = f"{function}({one.adql}, {other.adql})"
            assert is_close(one, other, judge, sky.scale), (text, answer)


def is_close(one: Shape, other: Shape, judge: Judge, scale: float) -> bool:
    """Tell whether a circle a little smaller or larger has another answer."""
    judged = set()
    for grown in (1 - _CLOSE, 1 + _CLOSE):
        for left, right in ((grown, 1), (1, grown)):
            judged.add(judge(_grown(one, left), _grown(other, right), scale))
    return len(judged) > 1


def _grown(shape: Shape, factor: float) -> Shape:
    if shape.radius is None:
        return shape
    return replace(shape, radius=shape.radius * factor)


@pytest.mark.parametrize("columns", [False, True], ids=["constant", "column"])
@pytest.mark.parametrize("scale", SCALES)
@given(seed=_SEEDS)
@_SETTINGS
def test_circles_and_convex_polygons(
    database: Database, scale: float, columns: bool, seed: int
) -> None:
    sky = Sky(seed, scale)
    makers = (sky.circle, sky.convex)
    pairs = [(a(), b()) for _ in range(2) for a in makers for b in makers]
    compare(database, "INTERSECTS", pairs, intersects, sky, columns)
    # Of two shapes of a size hardly ever lies one in the other.
    nested = [(a(0.3, 0.5), b(1, 0.2)) for a in makers for b in makers]
    compare(database, "CONTAINS", [*pairs[:4], *nested], contains, sky, columns)


@pytest.mark.parametrize("columns", [False, True], ids=["constant", "column"])
@pytest.mark.parametrize("scale", SCALES)
@given(seed=_SEEDS)
@_SETTINGS
def test_points_in_concave_polygons(
    database: Database, scale: float, columns: bool, seed: int
) -> None:
    sky = Sky(seed, scale)
    star = sky.concave()
    points = [sky.point(1.2) for _ in range(4)]
    wanted = inside(points, star, sky)
    pairs = [(point, star) for point in points]
    assert ask(database, "CONTAINS", pairs, columns=columns) == wanted
    turned = [(star, point) for point in points]
    assert ask(database, "INTERSECTS", turned, columns=columns) == wanted
