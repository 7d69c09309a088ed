"""Names: what equals what, and what may have been meant."""

import pytest

from adql import AdqlErrors, compile
from adql.dialects import DUCKDB
from adql.errors import AdqlNameError
from adql.hints.patience import Patience
from adql.names import closest, did_you_mean, matches_schema, spelt
from adql.nodes import Identifier, Span
from dali.tableset import Column, Schema, Table, TableSet

_NAMES = ["ra", "dec", "source_id", "phot_g_mean_mag", "parallax", "Parallax_Error"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        pytest.param("ar", ["ra"], id="letters exchanged"),
        pytest.param("dce", ["dec"], id="last letters exchanged"),
        pytest.param("sourceid", ["source_id"], id="no underscore"),
        pytest.param("SOURCE_ID", ["source_id"], id="case"),
        pytest.param("soruce_id", ["source_id"], id="exchanged in a long name"),
        pytest.param("parralax", ["parallax"], id="letter doubled elsewhere"),
        pytest.param("parallax_eror", ["Parallax_Error"], id="letter missing"),
        pytest.param("mag", ["phot_g_mean_mag"], id="part"),
        pytest.param("x", [], id="one letter"),
        pytest.param("temperature", [], id="nothing alike"),
        pytest.param("ra" * 100, [], id="very long"),
    ],
)
def test_closest(written: str, meant: list[str]) -> None:
    assert closest(written, _NAMES) == meant


def test_the_nearest_comes_first_and_alone_if_it_is_much_nearer() -> None:
    assert closest("gmag", ["bmag", "gmags", "g_mag"]) == ["g_mag"]
    assert closest("gmag", ["bmag", "rmag", "xyzt"]) == ["bmag", "rmag"]


def test_hint_of_several() -> None:
    told = did_you_mean("gmag", ["bmag", "rmag", "umag", "zmag"])
    assert told == "Did you mean `bmag`, `rmag` or `umag`?"
    assert did_you_mean("gmag", ["ra"]) is None


def test_of_many_names_the_near_one_is_found() -> None:
    names = [f"column_{n}" for n in range(4000)]
    assert closest("colunm_3999", names) == ["column_3999"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("ra", "ra", id="regular"),
        pytest.param("date", '"date"', id="reserved"),
        pytest.param("a b", '"a b"', id="blank"),
        pytest.param('a"b', '"a""b"', id="quote"),
        pytest.param("2mass", '"2mass"', id="digit"),
        pytest.param("größe", '"größe"', id="letter beyond ASCII"),
    ],
)
def test_spelt(name: str, text: str) -> None:
    assert spelt("s", name) == f"s.{text}"


def test_standard_schemas_know_no_case() -> None:
    def quoted(text: str) -> Identifier:
        return Identifier(text, True, span=Span(0, 1))

    assert matches_schema(quoted("TAP_SCHEMA"), "tap_schema")
    assert matches_schema(quoted("TAP_UPLOAD"), "tap_upload")
    assert not matches_schema(quoted("GAIA"), "gaia")
    assert not matches_schema(quoted("TAP_SCHEMA"), "gaia")


def test_patience_ends() -> None:
    patience = Patience(100)
    assert [patience.takes(40) for _ in range(4)] == [True, True, False, False]


def test_hints_end_before_time_does() -> None:
    columns = tuple(Column(f"column_number_{n}", "double") for n in range(4000))
    tables = TableSet((Schema("w", (Table("t", "w", columns),)),))
    names = ", ".join(f"colunm_number_{n}" for n in range(300))
    with pytest.raises(AdqlErrors) as caught:
        compile(f"SELECT {names} FROM w.t", tables, DUCKDB)
    errors = caught.value.errors
    assert len(errors) == 300 and all(isinstance(e, AdqlNameError) for e in errors)
    hints = [error.hint for error in errors]
    assert "`column_number_0`" in (hints[0] or "")
    assert hints.count(None) > 250
