"""Extensions of ADQL that a service does not offer."""

from adql import Dialect
from adql.dialects import DUCKDB
from adql.write import DuckDBWriter
from capabilities.capabilities_document import capabilities_document
from tap.config import TapConfig
from tap.offer import offer
from tests.tap.support import serving, status_of

ASKED = {
    "LANG": "ADQL",
    "QUERY": "SELECT CASE WHEN id > 1 THEN 1 ELSE 0 END FROM sky.stars",
}


async def test_what_is_switched_off_is_refused_and_not_declared() -> None:
    async with serving(TapConfig(without=frozenset({"CASE"}))) as served:
        async with served.client.get(f"{served.url}/sync", params=ASKED) as answer:
            assert answer.status == 400
            status, text = status_of(await answer.read())
        assert status == "ERROR" and "CASE is not offered" in text
        async with served.client.get(f"{served.url}/capabilities") as answer:
            declared = await answer.text()
    assert "<form>CASE</form>" not in declared
    assert "<form>SUBQUERY</form>" in declared


async def test_what_is_on_works_and_is_declared() -> None:
    async with serving() as served:
        async with served.client.get(f"{served.url}/sync", params=ASKED) as answer:
            assert answer.status == 200
        async with served.client.get(f"{served.url}/capabilities") as answer:
            assert "<form>CASE</form>" in await answer.text()


def test_what_the_database_cannot_do_is_not_declared() -> None:
    class Poor(DuckDBWriter):
        without = frozenset({"ARRAY"})

    def declared(dialect: Dialect) -> str:
        records = offer(TapConfig(), "http://x/tap", dialect, has_examples=False)
        return capabilities_document(records).decode()

    assert "<form>ARRAY</form>" in declared(DUCKDB)
    poor = declared(Dialect("poor", Poor, DUCKDB.geometry))
    assert "<form>ARRAY</form>" not in poor and "<form>CASE</form>" in poor
