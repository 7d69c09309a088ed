"""A share of the fuzz, the same each time; the million is run by hand."""

import pytest

from tests.adql.fuzz import Fuzz, Summary

_COUNT = 1500


@pytest.fixture(scope="module")
def summary() -> Summary:
    return Fuzz(seed=20, every=3).run(0, _COUNT)


def test_no_text_does_harm(summary: Summary) -> None:
    assert not summary.failures, "\n\n".join(summary.failures[:5])
    assert summary.outcomes.total() == _COUNT


def test_most_sound_queries_are_taken(summary: Summary) -> None:
    taken = summary.outcomes["sound: taken"]
    assert taken > 400
    assert taken > 20 * summary.outcomes["sound: refused"]


def test_texts_can_be_made_again() -> None:
    assert Fuzz(seed=3).text(77) == Fuzz(seed=3).text(77)


def test_harm_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str, *_: object) -> None:
        raise RecursionError(text)

    monkeypatch.setattr("tests.adql.fuzz.compile", broken)
    summary = Fuzz(seed=1).run(5, 2)
    assert summary.outcomes.total() == len(summary.failures) == 2
    assert summary.failures[0].startswith("#5 (")
    assert "RecursionError" in summary.failures[0]
