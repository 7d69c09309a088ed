"""Names that ADQL takes, out of any text."""

import pytest

from engines.files.names import legal_name, unique_names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("ra", "ra", id="legal"),
        pytest.param("RA (deg)", "RA_deg", id="blanks and signs"),
        pytest.param("1st", "column_1st", id="digit"),
        pytest.param("δ", "column", id="nothing left"),
        pytest.param("", "column", id="empty"),
        pytest.param("flux é", "flux", id="beyond ASCII"),
        pytest.param('a"; DROP TABLE x --', "a_DROP_TABLE_x", id="hostile"),
        pytest.param("L" * 300, "L" * 64, id="long"),
    ],
)
def test_legal_name(text: str, name: str) -> None:
    assert legal_name(text, "column") == name


@pytest.mark.parametrize(
    ("names", "taken", "unique"),
    [
        pytest.param(["a", "b"], [], ["a", "b"], id="different"),
        pytest.param(["a", "A", "a"], [], ["a", "A_2", "a_3"], id="case"),
        pytest.param(["a"], ["A"], ["a_2"], id="taken"),
        pytest.param(["a", "a", "a_2"], [], ["a", "a_2", "a_2_2"], id="number taken"),
    ],
)
def test_unique_names(names: list[str], taken: list[str], unique: list[str]) -> None:
    assert unique_names(names, taken) == unique
