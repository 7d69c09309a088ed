"""How far a long piece of work is, how fast it goes, and how long it will take."""

import time
from collections.abc import Callable
from typing import TextIO

__all__ = ["RateLine"]

_SECONDS_ON_TTY = 0.2
_SECONDS_IN_LOG = 5.0


class RateLine:
    """Lines of progress; a terminal gets one that changes.

    Parameters
    ----------
    stream
        Where to.
    words
        What to say of each kind of work.
    clock
        Gives seconds.
    """

    def __init__(
        self,
        stream: TextIO,
        words: dict[str, str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._stream = stream
        self._words = words
        self._clock = clock
        self._line = stream.isatty()
        self._pause = _SECONDS_ON_TTY if self._line else _SECONDS_IN_LOG
        self._began: dict[str, float] = {}
        self._shown = 0.0

    def __call__(self, work: str, done: int, total: int | None) -> None:
        """Show how far a kind of work is; None is of what nobody can count."""
        now = self._clock()
        first = work not in self._began
        began = self._began.setdefault(work, now)
        if total is None:
            self._say(f"{self._words[work]} ...\n")
            return
        finished = done >= total
        if not first and not finished and now - self._shown < self._pause:
            return
        self._shown = now
        text = f"{self._words[work]}: {done:,} of {total:,} rows"
        # The first call comes when something is done already.
        if now > began and not finished:
            rate = done / (now - began)
            text += f", {rate:,.0f} a second, {_time((total - done) / rate)} left"
        end = "\n" if finished or not self._line else ""
        self._say(f"{text}{end}")

    def _say(self, text: str) -> None:
        start = "\r\x1b[K" if self._line else ""
        self._stream.write(f"{start}{text}")
        self._stream.flush()


def _time(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes / 60:.1f} h"
