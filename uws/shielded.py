"""Work that is done to its end, even if who waits for it is cancelled."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

__all__ = ["shielded"]

_T = TypeVar("_T")


async def shielded(work: Awaitable[_T]) -> _T:
    """Wait for work; when cancelled, still wait until it has let go."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # looked at, so that asyncio does not complain
        raise
