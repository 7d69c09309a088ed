from datetime import UTC, datetime

import pytest

from dali.errors import TooLarge, UsageError
from dali.params import Params
from dali.times import format_timestamp, parse_timestamp


def test_names_have_no_case_and_values_many() -> None:
    params = Params([("Foo", "1"), ("FOO", "2"), ("bar", "x"), ("empty", " ")])
    assert params.values("foo") == ("1", "2")
    assert "BAR" in params and "empty" not in params
    assert params.required("Bar") == "x"
    assert list(params.pairs()) == [("FOO", "1"), ("FOO", "2"), ("BAR", "x")]


@pytest.mark.parametrize("text", ["1.5", "x", "1e3", "٣", "9" * 30, "-1", "11"])
def test_bad_integers(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        Params([("n", text)]).integer("n", minimum=0, maximum=10)
    assert caught.value.place == "N"
    assert caught.value.hint


def test_readers() -> None:
    params = Params([("n", " 7 "), ("c", "ADQL"), ("b", "True"), ("t", "2001-02-03")])
    assert params.integer("n") == 7
    assert params.integer("m", default=3) == 3
    assert params.choice("c", ["adql"], ignore_case=True) == "adql"
    assert params.boolean("b") is True
    assert params.timestamp("t") == datetime(2001, 2, 3, tzinfo=UTC)
    with pytest.raises(UsageError):
        params.choice("c", ["adql"])
    with pytest.raises(UsageError):
        params.boolean("c")
    with pytest.raises(UsageError):
        params.required("missing")


def test_repetition_and_size() -> None:
    with pytest.raises(UsageError, match="2 times"):
        Params([("a", "1"), ("A", "1")]).single("a")
    with pytest.raises(TooLarge):
        Params([("a", "1")] * 3, max_count=2)
    with pytest.raises(TooLarge):
        Params([("a", "11111")], max_length=3)


@pytest.mark.parametrize(
    "text", ["2001", "2001-13-01", "2001-02-30", "2001-02-03 04:05:06", "2001-02-03Z"]
)
def test_bad_timestamps(text: str) -> None:
    with pytest.raises(UsageError):
        parse_timestamp(text)


def test_timestamps() -> None:
    moment = parse_timestamp("2000-01-02T15:20:30.4567Z")
    assert format_timestamp(moment) == "2000-01-02T15:20:30.456700"
    whole = parse_timestamp("2000-01-02T15:20:30")
    assert format_timestamp(whole, civil=True) == "2000-01-02T15:20:30.000Z"
