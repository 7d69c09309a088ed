"""Coverage maps: their texts, and sets of cells, against mocpy."""

import mocpy
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adql.moc import FINEST, Moc
from dali.errors import UsageError


@st.composite
def _cells(draw: st.DrawFn) -> tuple[int, int, int]:
    order = draw(st.integers(0, FINEST))
    last = 12 * 4**order - 1
    low = draw(st.integers(0, last))
    return order, low, draw(st.integers(low, min(last, low + 40)))


_MAPS = st.lists(_cells(), max_size=12)


def _moc(rows: list[tuple[int, int, int]]) -> Moc:
    return Moc.from_text(" ".join(f"{o}/{a}-{b}" for o, a, b in rows))


def _other(rows: list[tuple[int, int, int]]) -> mocpy.MOC:
    """Make the same map with the other library, which takes no overlaps in a text."""
    found = mocpy.MOC.new_empty(FINEST)
    for order, low, high in rows:
        found = found.union(mocpy.MOC.from_string(f"{order}/{low}-{high}"))
    return found


@given(_MAPS)
@example([(29, 0, 0)])
def test_text_is_as_mocpy_writes_it(rows: list[tuple[int, int, int]]) -> None:
    moc = _moc(rows)
    again = Moc.from_text(moc.to_text())
    assert (again.ranges == moc.ranges).all() and again.order == moc.order
    if rows:
        theirs = mocpy.MOC.from_string(moc.to_text())
        exact = _other(rows)
        if exact.max_order > moc.order:
            exact = exact.degrade_to_order(moc.order)
        assert theirs == exact
        sky = 41252.96124941927
        assert moc.area == pytest.approx(theirs.sky_fraction * sky, abs=1e-9)


@given(_MAPS, _MAPS)
def test_sets_are_as_in_mocpy(
    left: list[tuple[int, int, int]], right: list[tuple[int, int, int]]
) -> None:
    one, other = _moc(left), _moc(right)
    both = _other(left).intersection(_other(right))
    assert one.intersects(other) == other.intersects(one) == (not both.empty())
    assert one.contains(other) == (both == _other(right))
    assert other.contains(one) == (both == _other(left))


@given(_MAPS)
def test_complement(rows: list[tuple[int, int, int]]) -> None:
    moc = _moc(rows)
    rest = moc.complement()
    assert not rest.intersects(moc)
    assert rest.size + moc.size == 12 * 4**FINEST
    assert (rest.complement().ranges == moc.ranges).all()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("6/1-3 5 7/", "6/1-3 5 7/", id="coarser than its order"),
        pytest.param("6/1 2,3;5", "6/1-3 5", id="other separators"),
        pytest.param("s6/ 1-3", "6/1-3", id="named as spatial"),
        pytest.param("1/0 1 2 3", "0/0 1/", id="four cells are one"),
        pytest.param("0/0 1/0-2", "0/0 1/", id="a cell in another"),
        pytest.param('{"1": [4, 0], "3": []}', "1/0 4 3/", id="JSON"),
        pytest.param("", "0/", id="empty"),
        pytest.param("0/0-11", "0/0-11", id="all"),
    ],
)
def test_texts(text: str, wanted: str) -> None:
    assert Moc.from_text(text).to_text() == wanted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("30/1", id="order"),
        pytest.param("3/768", id="cell"),
        pytest.param("3/5-2", id="turned"),
        pytest.param("5", id="no order"),
        pytest.param("3/a", id="letter"),
        pytest.param("3/1 -2", id="negative"),
        pytest.param("3/" + "9" * 400, id="many digits"),
        pytest.param("\u0663/1", id="other digits"),
        pytest.param('{"3": 5}', id="JSON of no list"),
        pytest.param('{"3": [true]}', id="JSON of no number"),
        pytest.param('{"x": [1]}', id="JSON of no order"),
        pytest.param('{"3": [', id="JSON cut"),
        pytest.param('{"3": ' + "[" * 100_000, id="JSON deep"),
        pytest.param('{"3": [' + "9" * 5000 + "]}", id="JSON of many digits"),
        pytest.param("29/" + " ".join(map(str, range(0, 450_000, 2))), id="ranges"),
        pytest.param("1/1 " * 2_000_000, id="long"),
    ],
)
def test_hostile_texts(text: str) -> None:
    with pytest.raises(UsageError):
        Moc.from_text(text)
