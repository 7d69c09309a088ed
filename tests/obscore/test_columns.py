"""A table is an ObsCore table, or it is said why not."""

from dataclasses import replace

import pytest

from dali.tableset import Column, Table
from obscore.columns import MANDATORY, check


def _table(*columns: Column) -> Table:
    return Table("ObsCore", "ivoa", columns)


def _with(of: str, /, **changes: object) -> Table:
    return _table(
        *(
            replace(c, **changes) if c.name == of else c  # type: ignore[arg-type]
            for c in MANDATORY
        )
    )


def test_the_standards_own_columns_pass() -> None:
    assert not list(check(_table(*MANDATORY)))
    assert len({c.name for c in MANDATORY}) == 30


@pytest.mark.parametrize(
    ("table", "message"),
    [
        pytest.param(_table(*MANDATORY[1:]), "missing", id="missing"),
        pytest.param(_with("s_ra", unit="rad"), "must be deg", id="unit"),
        pytest.param(_with("s_dec", ucd="pos"), "must be pos.eq.dec", id="ucd"),
        pytest.param(_with("obs_id", utype=None), "must be obscore", id="utype"),
        pytest.param(_with("em_xel", datatype="char"), "must be long", id="type"),
        pytest.param(_with("obs_id", nullable=True), "not be NULL", id="nullable"),
    ],
)
def test_each_fault_is_told_once(table: Table, message: str) -> None:
    (told,) = check(table)
    assert message in told


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(_with("calib_level", datatype="short"), id="narrower"),
        pytest.param(_with("t_min", datatype="float"), id="single"),
        pytest.param(_with("s_region", datatype="char"), id="region-as-text"),
        pytest.param(_with("s_ra", name="S_RA"), id="case"),
    ],
)
def test_harmless_differences_pass(table: Table) -> None:
    assert not list(check(table))
