"""What work takes: processor time, here and at a server, and memory."""

import os
import time
from pathlib import Path

__all__ = ["Clock", "resident_megabytes"]


class Clock:
    """Seconds of this process, of a server and all its processes, and of the wall.

    Parameters
    ----------
    pid
        The server's first process; 0: there is none.
    """

    def __init__(self, pid: int = 0) -> None:
        self._pid = pid
        self.client = self.server = self.wall = 0.0

    def __enter__(self) -> "Clock":
        self.server = -_server_seconds(self._pid)
        self.client = -time.process_time()
        self.wall = -time.perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        self.wall += time.perf_counter()
        self.client += time.process_time()
        self.server += _server_seconds(self._pid)


def _server_seconds(pid: int) -> float:
    """Give the CPU time of a process, of its children, and of those that ended."""
    if not pid:
        return 0.0
    ticks = 0
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            words = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        own = int(path.parts[2]) == pid
        if own or int(words[1]) == pid:
            ticks += sum(map(int, words[11 : 15 if own else 13]))
    return ticks / os.sysconf("SC_CLK_TCK")


def resident_megabytes() -> float:
    """Give the memory that this process has now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
