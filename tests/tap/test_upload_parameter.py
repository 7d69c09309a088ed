"""UPLOAD: what is read of it, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adql.tokens import RESERVED
from dali.errors import DaliError, NotSupported, UsageError
from dali.params import Params
from tap.config import TapConfig
from tap.request import TapRequest
from tap.upload_parameter import UploadItem, parse_uploads


def _parsed(*values: str) -> list[tuple[str, str]]:
    params = Params([("UPLOAD", value) for value in values])
    return [(item.name, item.uri) for item in parse_uploads(params)]


URL = "https://example.org/a;b,c?x=1;y,z=2;3"
JOINED = "http://x/a;jsessionid=1,2"


@pytest.mark.parametrize(
    ("values", "items"),
    [
        pytest.param([], [], id="none"),
        pytest.param([""], [], id="empty"),
        pytest.param(["t,param:p"], [("t", "param:p")], id="part"),
        pytest.param([" t , param:p "], [("t", "param:p")], id="spaces"),
        pytest.param(["t1,http://x/y"], [("t1", "http://x/y")], id="url"),
        pytest.param(["T_1,HTTPS://x/y"], [("T_1", "HTTPS://x/y")], id="upper case"),
        pytest.param([f"t,{URL}"], [("t", URL)], id="odd url"),
        pytest.param(
            [f"t,{URL};u,param:p;v,{JOINED}"],
            [("t", URL), ("u", "param:p"), ("v", JOINED)],
            id="TAP 1.0",
        ),
        pytest.param(
            ["a,param:a; b , param:b"], [("a", "param:a"), ("b", "param:b")], id="wide"
        ),
        pytest.param(
            ["a,param:a", "b,param:b;c,param:c"],
            [("a", "param:a"), ("b", "param:b"), ("c", "param:c")],
            id="several values",
        ),
        pytest.param(["t,param:a:b"], [("t", "param:a:b")], id="colon in part"),
        pytest.param(
            [f"{'n' * 128},param:p"], [("n" * 128, "param:p")], id="longest name"
        ),
    ],
)
def test_read(values: list[str], items: list[tuple[str, str]]) -> None:
    assert _parsed(*values) == items


@pytest.mark.parametrize(
    ("values", "words"),
    [
        pytest.param(["t"], "no pair", id="no uri"),
        pytest.param(["param:t"], "no pair", id="no name"),
        pytest.param([",param:t"], "no table's name", id="empty name"),
        pytest.param(["1t,param:t"], "no table's name", id="digit first"),
        pytest.param(["_t,param:t"], "no table's name", id="underscore first"),
        pytest.param(["a.b,param:t"], "no table's name", id="qualified"),
        pytest.param(['"t",param:t'], "no table's name", id="quoted"),
        pytest.param(["é,param:t"], "no table's name", id="beyond ASCII"),
        pytest.param(["a b,param:t"], "no table's name", id="blank inside"),
        pytest.param([f"{'n' * 129},param:p"], "no table's name", id="long name"),
        pytest.param(["select,param:t"], "reserved", id="reserved"),
        pytest.param(["Circle,param:t"], "reserved", id="reserved of ADQL"),
        pytest.param(["t,param:a;T,param:b"], "Two tables", id="twice"),
        pytest.param(["t,param:a", "t,param:a"], "Two tables", id="twice the same"),
        pytest.param(["ok,param:a;2,param:b"], "no table's name", id="second bad"),
        pytest.param(["t,param:"], "empty or too long", id="no part"),
        pytest.param(["t,http:"], "empty or too long", id="no url"),
        pytest.param([f"t,http://{'x' * 5000}"], "empty or too long", id="long url"),
        pytest.param(["t,"], "not followed", id="no scheme"),
        pytest.param(["t,param"], "not followed", id="no colon"),
        pytest.param(["t,/etc/passwd"], "not followed", id="path"),
        pytest.param(["t,file:///etc/passwd"], "not followed", id="file"),
        pytest.param(["t,ftp://x/y"], "not followed", id="ftp"),
        pytest.param(["t,vos://x/y"], "not followed", id="vos"),
        pytest.param(["t,javascript:1"], "not followed", id="script"),
        pytest.param(["t,data:text/csv,a"], "not followed", id="data"),
        pytest.param(
            [f"t{n},param:p" for n in range(101)], "Too many tables", id="too many"
        ),
    ],
)
def test_refused(values: list[str], words: str) -> None:
    with pytest.raises((UsageError, NotSupported), match=words) as caught:
        _parsed(*values)
    assert caught.value.place == "UPLOAD"
    assert caught.value.hint
    assert len(caught.value.to_text()) < 500


NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,20}", fullmatch=True).filter(
    lambda name: name.upper() not in RESERVED
)
# No name, comma and scheme after a semicolon, which would be another table.
URIS = st.from_regex(r"(param|https?):[A-Za-z0-9/;?=&%._~-]{1,30}", fullmatch=True)
ITEMS = st.lists(st.tuples(NAMES, URIS), max_size=8, unique_by=lambda i: i[0].lower())


@given(ITEMS, st.booleans())
def test_what_is_written_is_read(items: list[tuple[str, str]], joined: bool) -> None:
    pairs = [f"{name},{uri}" for name, uri in items]
    assert _parsed(*([";".join(pairs)] if joined else pairs)) == items


@given(st.text(max_size=200))
def test_anything_is_read_or_refused(value: str) -> None:
    try:
        items = parse_uploads(Params([("UPLOAD", value)]))
    except DaliError as error:
        assert error.place == "UPLOAD"
    else:
        assert all(item.part and item.name for item in items)


def test_a_long_value_takes_no_time() -> None:
    with pytest.raises(DaliError):
        _parsed(";a,b" * 500_000)
    with pytest.raises(DaliError):
        _parsed("a,param:p" + ";" * 2_000_000 + "a" * 1_000_000)


def test_a_request_has_its_uploads() -> None:
    pairs = [("LANG", "ADQL"), ("QUERY", "SELECT 1"), ("upload", "t,param:p")]
    request = TapRequest.from_params(Params(pairs), TapConfig())
    assert request.uploads == (UploadItem("t", "param:p"),)
    assert (request.uploads[0].scheme, request.uploads[0].part) == ("param", "p")
