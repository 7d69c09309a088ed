"""Extensions of ADQL that a service does not offer."""

from tap.config import TapConfig
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
