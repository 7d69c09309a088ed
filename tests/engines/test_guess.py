"""What names say, where a file is silent."""

import pytest

from dali.tableset import Column
from engines.guess import find_position, guess_column


@pytest.mark.parametrize(
    ("name", "ucd", "unit"),
    [
        pytest.param("RA", "pos.eq.ra", "deg", id="ra"),
        pytest.param("DEJ2000", "pos.eq.dec", "deg", id="dec of VizieR"),
        pytest.param("e_RAdeg", "stat.error;pos.eq.ra", None, id="error"),
        pytest.param("plx", "pos.parallax.trig", "mas", id="parallax"),
        pytest.param("pmDE", "pos.pm;pos.eq.dec", "mas/yr", id="motion"),
        pytest.param("Vmag", "phot.mag", "mag", id="magnitude"),
        pytest.param("e_Vmag", "stat.error;phot.mag", "mag", id="its error"),
        pytest.param("MJD", "time.epoch", "d", id="time"),
        pytest.param("z_spec", "src.redshift", None, id="redshift"),
        pytest.param("source_id", "meta.id", None, id="identifier"),
        pytest.param("flux", None, None, id="says nothing"),
        pytest.param("image", None, None, id="mag within a word"),
        pytest.param("radius", None, None, id="ra begins a word"),
    ],
)
def test_guess(name: str, ucd: str | None, unit: str | None) -> None:
    guessed = guess_column(Column(name, "double"))
    assert (guessed.ucd, guessed.unit) == (ucd, unit)
    assert ("guessed" in (guessed.description or "")) == (ucd is not None)


@pytest.mark.parametrize(
    "column",
    [
        pytest.param(Column("ra", "char", "*"), id="text"),
        pytest.param(Column("ra", "double", "3"), id="vector"),
        pytest.param(Column("ra", "double", unit="h", ucd="pos.eq.ra"), id="said"),
    ],
)
def test_leaves_alone(column: Column) -> None:
    assert guess_column(column) == column


def angle(name: str, ucd: str | None = None, unit: str | None = None) -> Column:
    return Column(name, "double", unit=unit, ucd=ucd)


@pytest.mark.parametrize(
    ("columns", "found"),
    [
        pytest.param([angle("Ra"), angle("dEc")], ("Ra", "dEc"), id="name"),
        pytest.param(
            [
                angle("ra"),
                angle("dec"),
                angle("x", "pos.eq.ra;meta.main"),
                angle("y", "pos.eq.dec;meta.main"),
            ],
            ("x", "y"),
            id="UCD before name",
        ),
        pytest.param([angle("ra", unit="h"), angle("dec")], None, id="hours"),
        pytest.param([angle("ra", unit="rad"), angle("dec")], None, id="radians"),
        pytest.param([Column("ra", "char", "*"), angle("dec")], None, id="text"),
        pytest.param([angle("ra")], None, id="half"),
        pytest.param([], None, id="nothing"),
    ],
)
def test_find_position(columns: list[Column], found: tuple[str, str] | None) -> None:
    assert find_position(columns) == found
