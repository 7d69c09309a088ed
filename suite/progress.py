"""What is shown while tables are imported: a bar, or lines if nobody looks."""

import time
from typing import TextIO

__all__ = ["ProgressLine"]

_WIDTH = 30
_SECONDS_ON_TTY = 0.1
_SECONDS_IN_LOG = 5.0


class ProgressLine:
    """Progress of one table after another; fits `engines.files.Progress`.

    Parameters
    ----------
    stream
        Where to; a terminal gets a bar, anything else a line now and then.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._bar = stream.isatty()
        self._pause = _SECONDS_ON_TTY if self._bar else _SECONDS_IN_LOG
        self._shown = 0.0
        self._finished: set[str] = set()

    def __call__(self, table: str, done: int, total: int | None) -> None:
        """Show how far a table is."""
        finished = total is not None and done >= total > 0
        now = time.monotonic()
        if table in self._finished or not (
            finished or done == 0 or now - self._shown >= self._pause
        ):
            return
        self._shown = now
        if finished:
            self._finished.add(table)
        self._show(table, done, total, finished)

    def _show(self, table: str, done: int, total: int | None, finished: bool) -> None:
        share = min(done / total, 1.0) if total else 0.0
        rows = f"{done:,} of {total:,} rows" if total else f"{done:,} rows"
        if self._bar:
            filled = round(_WIDTH * share)
            bar = "#" * filled + "." * (_WIDTH - filled)
            end = "\n" if finished else ""
            self._stream.write(f"\r  {table:<24} [{bar}] {rows} {end}")
        else:
            self._stream.write(f"  {table}: {rows}\n")
        self._stream.flush()
