"""A process that only runs jobs: the other half of a service, on any host."""

import asyncio
import signal

import tap
from engines.duckdb import Catalogue
from suite.compose import make_parts, opened, tap_config
from suite.config import Config
from suite.places import Workspace
from suite.run import stop_signal
from uws import Jobs

__all__ = ["work"]


def work(
    config: Config, catalogue: Catalogue, jobs: Jobs, space: Workspace
) -> signal.Signals:
    """Run jobs until a signal says to stop; give the signal.

    What runs then is given back to the queue.
    """
    return asyncio.run(_work(config, catalogue, jobs, space))


async def _work(
    config: Config, catalogue: Catalogue, jobs: Jobs, space: Workspace
) -> signal.Signals:
    stopped = stop_signal()
    parts = make_parts(config, catalogue, jobs, space)
    settings = tap_config(config, catalogue, space)
    async with opened(parts, config), tap.running(settings, parts):
        await jobs.start()
        try:
            return await stopped
        finally:
            await jobs.stop()
