"""A service whose tables are in PostgreSQL or MariaDB, before the judge."""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

import pytest

from conformance.findings import read_waivers, to_text, waiver_for
from conformance.taplint import STAGES, is_installed, run
from tests.suite.test_cli import started
from tests.support.demo_catalogue import (
    DemoCatalogue,
    configuration,
    fill_mariadb,
    fill_postgresql,
)
from tests.support.mariadb import MariaDBServer
from tests.support.postgresql import Server

# What judges speaks with the service over connections that it leaves open.
pytestmark = [
    pytest.mark.stilts,
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
]


class _Serving(Protocol):
    def __call__(
        self, request: pytest.FixtureRequest, demo: DemoCatalogue
    ) -> AbstractContextManager[str]:
        """Fill a database, and give the configuration that serves it."""


@contextmanager
def _in_postgresql(
    request: pytest.FixtureRequest, demo: DemoCatalogue
) -> Iterator[str]:
    server: Server = request.getfixturevalue("postgresql")
    with server.database() as connection:
        fill_postgresql(connection, demo)
        yield configuration(demo, server.url(connection.info.dbname))


@contextmanager
def _in_mariadb(request: pytest.FixtureRequest, demo: DemoCatalogue) -> Iterator[str]:
    server: MariaDBServer = request.getfixturevalue("mariadb")
    placed = fill_mariadb(server, demo, "judged_")
    yield configuration(demo, server.url, placed)


@pytest.mark.parametrize(
    "serving",
    [
        pytest.param(_in_postgresql, id="postgresql"),
        pytest.param(_in_mariadb, id="mariadb"),
    ],
)
def test_nothing_is_found(
    request: pytest.FixtureRequest,
    demo_catalogue: DemoCatalogue,
    tmp_path: Path,
    serving: _Serving,
) -> None:
    if not is_installed():
        message = "STILTS is missing: install the Debian package 'stilts'"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    path = tmp_path / "uraniborg.toml"
    with serving(request, demo_catalogue) as settings:
        path.write_text(settings, "utf-8")
        with started("serve", "--config", path, "--data-dir", tmp_path / "data") as (
            _,
            url,
        ):
            findings = run(f"{url}/tap", STAGES)
    waivers = read_waivers()
    counted = tuple(each for each in findings if not waiver_for(each, waivers))
    assert not counted, to_text(counted, waivers)
    # The judge was there: it told what is waived.
    assert findings
