"""The functions of docs/how-to/add-functions.md, from the file to the answer."""

import csv
import io
import re
from pathlib import Path

import pytest

from adql.functions import Function
from suite.config import read_config
from tap.config import TapConfig
from tests.tap.support import serving

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "add-functions.md"


def _example() -> str:
    text = PAGE.read_text("utf-8")
    found = re.search(r"```toml\n(.*?)```", text, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def functions(tmp_path: Path) -> tuple[Function, ...]:
    """Read the page's example as a configuration."""
    path = tmp_path / "suite.toml"
    path.write_text(_example(), "utf-8")
    config, _ = read_config(path, {})
    return tuple(each.function() for each in config.tap.functions)


async def test_the_example_works(functions: tuple[Function, ...]) -> None:
    query = (
        "SELECT absolute_mag(10, 100) AS m, spread(absolute_mag(id, 10)) AS s "
        "FROM sky.stars"
    )
    asked = {"LANG": "ADQL", "RESPONSEFORMAT": "csv", "QUERY": query}
    async with serving(TapConfig(functions=functions)) as served:
        async with served.client.get(f"{served.url}/sync", params=asked) as answer:
            assert answer.status == 200, await answer.text()
            rows = list(csv.reader(io.StringIO(await answer.text())))
        async with served.client.get(f"{served.url}/capabilities") as answer:
            told = await answer.text()
    assert [float(value) for value in rows[1]] == [10.0, 2.0]
    assert len(functions) == 2
    for each in functions:
        (feature,) = each.declared()
        assert feature.form.replace(">", "&gt;") in told
        assert feature.help.replace(">", "&gt;") in told
