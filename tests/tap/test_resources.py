"""Resources other than a query's answer, and what every response carries."""

import io

import pytest
from lxml import etree
from pyvo.io.vosi import parse_availability, parse_capabilities

from dali.tableset import TableSet
from engines.memory import MemoryEngine
from tap.config import TapConfig
from tap.tap_schema import published_with_tap_schema, rows_of
from tests.tap.support import EXAMPLE, TABLES, serving, status_of

QUERY = "LANG=ADQL&QUERY=SELECT+id+FROM+sky.stars"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        pytest.param("HEAD", f"/sync?{QUERY}", id="sync"),
        pytest.param("HEAD", "/capabilities", id="capabilities"),
        pytest.param("HEAD", "/tables", id="tables"),
        pytest.param("HEAD", "/availability", id="availability"),
        pytest.param("HEAD", "/examples", id="examples"),
        pytest.param("GET", f"//sync//?{QUERY}", id="double-slash"),
        pytest.param("GET", f"/sync/?{QUERY}", id="trailing-slash"),
        pytest.param("GET", "/capabilities/", id="trailing-capabilities"),
        pytest.param("GET", "/tables?detail=MAX", id="detail"),
        pytest.param("GET", "/tables/SKY.Stars", id="table-in-any-case"),
        pytest.param("GET", '/tables/sky."Odd Table"', id="table-in-quotes"),
        pytest.param("GET", "/tables/TAP_SCHEMA.columns", id="tap-schema"),
    ],
)
async def test_resources_answer_scripts_of_any_origin(method: str, path: str) -> None:
    async with serving() as served:
        async with served.client.request(method, served.url + path) as answer:
            assert answer.status == 200
            assert answer.headers["Access-Control-Allow-Origin"] == "*"
            assert answer.headers["Server"].startswith("Uraniborg")
            assert bool(await answer.read()) == (method == "GET")


@pytest.mark.parametrize("path", ["/sync", "/tables", "/tables/sky.stars", "/async"])
async def test_a_preflight_is_answered(path: str) -> None:
    async with serving() as served:
        async with served.client.options(served.url + path) as answer:
            assert answer.status == 204
            assert "POST" in answer.headers["Access-Control-Allow-Methods"]


async def test_a_browser_gets_no_html_for_a_query() -> None:
    async with serving() as served:
        url = f"{served.url}/sync?{QUERY}"
        headers = {"Accept": "text/html, image/gif, image/jpeg, */*; q=0.2"}
        async with served.client.get(url, headers=headers) as answer:
            assert answer.content_type == "application/x-votable+xml"
            assert 'filename="result.vot"' in answer.headers["Content-Disposition"]


async def test_a_form_with_parts_is_a_request_too() -> None:
    async with serving() as served:
        body = (
            b'--<<x>>\r\nContent-Disposition: form-data; name="LANG"\r\n\r\nADQL\r\n'
            b'--<<x>>\r\nContent-Disposition: form-data; name="QUERY"\r\n\r\n'
            b"SELECT id FROM sky.stars\r\n"
            b"--<<x>>--\r\n"
        )
        kind = 'multipart/form-data; boundary="<<x>>"'
        async with served.client.post(
            f"{served.url}/sync", data=body, headers={"Content-Type": kind}
        ) as answer:
            assert answer.status == 200, await answer.text()


async def test_provenance_and_sql_on_request() -> None:
    async with serving(TapConfig(publisher="Hven")) as served:
        url = f"{served.url}/sync?{QUERY}&SHOWSQL=1&RUNID=r%26d"
        async with served.client.get(url) as answer:
            root = etree.fromstring(await answer.read())
    told = {i.get("name"): i.get("value") for i in root.iter("{*}INFO")}
    assert told["QUERY"] == "SELECT id FROM sky.stars"
    assert "SELECT" in (told["SQL"] or "")
    assert (told["RUNID"], told["publisher"]) == ("r&d", "Hven")
    assert (told["citation"], told["rights"]) == ("Brahe 1602", "CC0")
    assert {"request_date", "server_software", "standardID"} <= told.keys()


async def test_capabilities_tell_the_urls_that_answer() -> None:
    async with serving() as served:
        async with served.client.get(f"{served.url}//capabilities/") as answer:
            found = parse_capabilities(io.BytesIO(await answer.read()))
        urls = [c.interfaces[0].accessurls[0].content for c in found]
        assert urls[0] == served.url
        for url in urls[1:]:
            async with served.client.get(url) as answer:
                assert answer.status == 200


async def test_without_examples_there_is_no_such_resource() -> None:
    async with serving(examples=()) as served:
        async with served.client.get(f"{served.url}/examples") as answer:
            assert answer.status == 404
        async with served.client.get(f"{served.url}/capabilities") as answer:
            assert b"DALI#examples" not in await answer.read()


async def test_examples_carry_their_marks_and_run() -> None:
    async with serving() as served:
        async with served.client.get(f"{served.url}/examples") as answer:
            document = etree.fromstring(await answer.read())
        (block,) = [e for e in document.iter() if e.get("typeof") == "example"]
        assert (block.get("id"), block.get("resource")) == ("few", "#few")
        (query,) = [e for e in block.iter() if e.get("property") == "query"]
        assert query.text == EXAMPLE.query
        params = {"LANG": "ADQL", "QUERY": query.text or ""}
        async with served.client.post(f"{served.url}/sync", data=params) as answer:
            assert status_of(await answer.read())[0] == "OK"


async def test_availability_tells_when_the_database_is_gone() -> None:
    engine = MemoryEngine()
    async with serving(engine=engine) as served:
        engine.is_open = False
        async with served.client.get(f"{served.url}/availability") as answer:
            assert answer.status == 200
            read = parse_availability(io.BytesIO(await answer.read()))
        assert read.available is False


def _tap_schema(tableset: TableSet) -> dict[str, list[dict[str, object]]]:
    published = published_with_tap_schema(tableset)
    return {t.name: rows.to_pylist() for t, rows in rows_of(published)}


def test_tap_schema_lists_itself_with_its_five_keys() -> None:
    listed = _tap_schema(TABLES)
    own = [r for r in listed["tables"] if r["schema_name"] == "TAP_SCHEMA"]
    assert len(own) == 5
    keys = {r["key_id"]: r for r in listed["keys"]}
    pairs = {
        (
            f"{keys[r['key_id']]['from_table']}.{r['from_column']}",
            f"{keys[r['key_id']]['target_table']}.{r['target_column']}",
        )
        for r in listed["key_columns"]
    }
    own_name = "TAP_SCHEMA."
    assert {(a, b) for a, b in pairs if a.startswith(own_name)} == {
        (own_name + "tables.schema_name", own_name + "schemas.schema_name"),
        (own_name + "columns.table_name", own_name + "tables.table_name"),
        (own_name + "keys.from_table", own_name + "tables.table_name"),
        (own_name + "keys.target_table", own_name + "tables.table_name"),
        (own_name + "key_columns.key_id", own_name + "keys.key_id"),
    }
    assert ('sky."Odd Table".star', "sky.stars.id") in pairs


def test_tap_schema_quotes_names_and_flags_by_numbers() -> None:
    columns = _tap_schema(TABLES)["columns"]
    names = {r["column_name"] for r in columns}
    assert {'"size"', '"date"', "Period"} <= names
    assert {r["std"] for r in columns if r["table_name"] == "TAP_SCHEMA.keys"} == {1}
    assert {r["indexed"] for r in columns} <= {0, 1}


def test_restricted_schemas_are_nowhere(served_tables: bytes) -> None:
    assert b"sky.stars" in served_tables
    assert b"secret" not in served_tables


@pytest.fixture(params=["/tables", "/sync?LANG=ADQL&FORMAT=csv&QUERY={}"])
async def served_tables(request: pytest.FixtureRequest) -> bytes:
    query = "SELECT+table_name+FROM+TAP_SCHEMA.columns"
    async with serving() as served:
        path = request.param.format(query)
        async with served.client.get(served.url + path) as answer:
            return await answer.read()
