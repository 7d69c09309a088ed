"""Where things are kept: one data directory, chosen or by the platform's custom."""

import fcntl
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Workspace", "demo_dir", "query_space", "served_dir"]


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where a service writes.

    Parameters
    ----------
    data_dir
        What stays.
    temp
        Where large queries put rows aside; None: nowhere.
    """

    data_dir: Path
    temp: Path | None = None

    @property
    def user_tables(self) -> Path | None:
        """Give the folder of users' tables; None if nobody may write there."""
        if not os.access(self.data_dir, os.W_OK):
            return None
        return self.data_dir / "user-tables"


def demo_dir(environment: Mapping[str, str] = os.environ) -> Path:
    """Give the demo's default data directory."""
    return _data_home(environment) / "demo"


def served_dir(
    paths: Sequence[Path], environment: Mapping[str, str] = os.environ
) -> Path:
    """Give the default data directory of what is served, the same each time."""
    names = "\n".join(str(path.absolute()) for path in paths)
    digest = hashlib.sha256(names.encode("utf-8", "surrogateescape")).hexdigest()
    return _data_home(environment) / f"serve-{digest[:12]}"


def _data_home(environment: Mapping[str, str]) -> Path:
    """Follow the XDG base directories, or what macOS has in their place."""
    if chosen := environment.get("XDG_DATA_HOME"):
        return Path(chosen) / "uraniborg"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "uraniborg"
    return Path.home() / ".local" / "share" / "uraniborg"


@contextmanager
def query_space(data_dir: Path) -> Iterator[Path | None]:
    """Give a folder of this process's own for rows that queries put aside.

    It is held by a lock that the system frees if we are killed, and folders
    that nobody holds are removed.  None if the data directory is read-only.
    """
    parent = data_dir / "tmp"
    try:
        parent.mkdir(exist_ok=True)
        with _alone(parent):
            for other in parent.glob("queries-*"):
                _remove_abandoned(other)
            space = Path(tempfile.mkdtemp(prefix="queries-", dir=parent))
            handle = os.open(space / "held", os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(handle, fcntl.LOCK_EX)
    except OSError:
        yield None
        return
    try:
        yield space
    finally:
        shutil.rmtree(space, ignore_errors=True)
        os.close(handle)


@contextmanager
def _alone(parent: Path) -> Iterator[None]:
    """Let one process at a time make, hold or sweep folders.

    Without it a folder could be swept between its making and its holding.
    """
    handle = os.open(parent, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _remove_abandoned(space: Path) -> None:
    try:
        handle = os.open(space / "held", os.O_RDWR)
    except OSError:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(space, ignore_errors=True)
    except OSError:
        # Another service works there.
        return
    finally:
        os.close(handle)
