"""What every test stands on: a loop that must not be blocked."""

from collections.abc import Iterator

import pytest
from blockbuster import BlockBuster

from tests.support.demo_catalogue import demo_catalogue
from tests.support.mariadb import mariadb
from tests.support.object_store import object_store
from tests.support.postgresql import postgresql

__all__ = [
    "blockbuster",
    "demo_catalogue",
    "guard",
    "mariadb",
    "object_store",
    "postgresql",
]

ROOMS = ["auth", "capabilities", "endpoint", "engines", "portal", "suite", "tap", "uws"]


@pytest.fixture(scope="session")
def guard() -> BlockBuster:
    """Make the guard once: to make one takes longer than most tests."""
    found = BlockBuster(ROOMS)
    for function in found.functions.values():
        # Before anything is served, the job store is brought up to date.
        function.can_block_in("uws/database.py", {"_is_current", "_run_steps"})
    return found


@pytest.fixture(autouse=True)
def blockbuster(guard: BlockBuster) -> Iterator[BlockBuster]:
    """Fail a test in which one of our rooms blocks the event loop."""
    guard.activate()
    try:
        yield guard
    finally:
        guard.deactivate()
