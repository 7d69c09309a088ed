"""A database server that can be killed and started again, on the same files."""

import subprocess
import time
from collections.abc import Callable

__all__ = ["Mortal"]

_PATIENCE = 60.0


class Mortal:
    """A server's process, and how it is begun.

    Parameters
    ----------
    begin
        Starts the process.
    answers
        Tells whether it answers.
    """

    def __init__(
        self,
        begin: Callable[[], "subprocess.Popen[bytes]"],
        answers: Callable[[], bool],
    ) -> None:
        self._begin = begin
        self._answers = answers
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it answers; it may refuse at first."""
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            if self._process is None or self._process.poll() is not None:
                # What the killed one left behind may hold it up for a moment.
                self._process = self._begin()
            if self._answers():
                return
            time.sleep(0.05)
        raise RuntimeError("the server does not start")

    def kill(self) -> None:
        """Kill it with no warning."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def stop(self) -> None:
        """End it for good."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
