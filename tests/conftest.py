"""What every test stands on: a loop that must not be blocked."""

from collections.abc import Iterator

import pytest
from blockbuster import BlockBuster, blockbuster_ctx

from tests.support.mariadb import mariadb
from tests.support.postgresql import postgresql

__all__ = ["blockbuster", "mariadb", "postgresql"]

ROOMS = ["auth", "capabilities", "endpoint", "engines", "portal", "suite", "tap", "uws"]


@pytest.fixture(autouse=True)
def blockbuster() -> Iterator[BlockBuster]:
    """Fail a test in which one of our rooms blocks the event loop."""
    with blockbuster_ctx(scanned_modules=ROOMS) as guard:
        for function in guard.functions.values():
            # Before anything is served, the job store is brought up to date.
            function.can_block_in("uws/database.py", {"_is_current", "_run_steps"})
        yield guard
