"""A process that only runs jobs: the other half of a service, on any host."""

import asyncio
import signal
from pathlib import Path

import tap
from engines.duckdb import Catalogue
from suite.compose import make_parts, tap_config
from suite.config import Config
from suite.run import stop_signal
from uws import Jobs

__all__ = ["work"]


def work(
    config: Config, catalogue: Catalogue, jobs: Jobs, temp_directory: Path | None
) -> signal.Signals:
    """Run jobs until a signal says to stop; give the signal.

    What runs then is given back to the queue.
    """
    return asyncio.run(_work(config, catalogue, jobs, temp_directory))


async def _work(
    config: Config, catalogue: Catalogue, jobs: Jobs, temp_directory: Path | None
) -> signal.Signals:
    stopped = stop_signal()
    parts = make_parts(config, catalogue, jobs, temp_directory)
    settings = tap_config(config, catalogue, temp_directory)
    await parts.engine.open()
    try:
        await jobs.open()
        async with tap.running(settings, parts):
            await jobs.start()
            try:
                return await stopped
            finally:
                await jobs.stop()
    finally:
        await jobs.close()
        await parts.engine.close()
