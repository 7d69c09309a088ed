"""Each production of ADQL 2.1's grammar, by name, and each of our extensions.

`grammar/productions.txt` has the names of all productions of the Recommendation;
`grammar/cases.sql` has a query for each, and its tree or what is wrong with it.
Where the text of the standard and its grammar differ, the text counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from adql import AdqlError, parse
from adql.extensions import EXTENSIONS
from tests.adql.trees import short

_HERE = Path(__file__).parent / "grammar"

_PRODUCTIONS = (_HERE / "productions.txt").read_text("utf-8").splitlines()


@dataclass(frozen=True, slots=True)
class _Case:
    title: str
    query: str
    expected: str

    @property
    def production(self) -> str:
        return self.title.partition(":")[0]


def _cases() -> Iterator[_Case]:
    text = (_HERE / "cases.sql").read_text("utf-8")
    for block in text.removeprefix("### ").split("\n### "):
        title, _, rest = block.partition("\n")
        query, _, expected = rest.partition("\n---\n")
        yield _Case(title, query, expected.strip("\n"))


_CASES = list(_cases())


@pytest.mark.parametrize("case", [pytest.param(c, id=c.title) for c in _CASES])
def test_production(case: _Case) -> None:
    try:
        found = short(parse(case.query))
    except AdqlError as error:
        found = f"error: {error.summary}"
    assert found == case.expected


def test_every_production_has_a_case() -> None:
    extensions = {f"extension {name}" for name in EXTENSIONS}
    assert len(_PRODUCTIONS) == 199
    assert {c.production for c in _CASES} == set(_PRODUCTIONS) | extensions


def test_every_production_is_accepted_somewhere() -> None:
    accepted = {c.production for c in _CASES if not c.expected.startswith("error")}
    # Characters that no other production uses.
    unused = {"circumflex", "double_period", "tilde", "vertical_bar"}
    assert set(_PRODUCTIONS) - accepted == unused
