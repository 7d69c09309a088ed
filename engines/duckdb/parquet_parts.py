"""A user's table on disk: Parquet files, and a manifest that says which of them it is.

Any number of processes may read and write.  Files are written aside and renamed; the
manifest is replaced as a whole, so a reader sees all rows of before or all of after;
a lock that the system frees keeps writers of one table apart.  Files that a manifest
no longer names stay for a while: somebody may still read them.
"""

import contextlib
import fcntl
import json
import os
import shutil
import time
import uuid
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from dali.errors import EngineFault, ServiceUnavailable

__all__ = ["Folder", "Manifest", "remove_abandoned"]

_MANIFEST = "manifest.json"
_KEPT = 900.0
"""Seconds for which files stay that nobody should need."""

_PATIENCE = 30.0
"""Seconds that one writer waits for another."""

_GONE = ".gone-"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a table is made of.

    Parameters
    ----------
    parts
        Names of its files, in the order of their coming.
    rows
        In all of them.
    unique
        Columns that together are never the same twice; many times.
    ra, dec
        Columns of the position by whose cells each part is ordered; empty if none.
    order
        Column by which parts are ordered otherwise; empty if by none.
    version
        Another one after each change.
    """

    parts: tuple[str, ...] = ()
    rows: int = 0
    unique: tuple[tuple[str, ...], ...] = ()
    ra: str = ""
    dec: str = ""
    order: str = ""
    version: str = ""


class Folder:
    """The folder of one table; all of it blocks.

    Parameters
    ----------
    path
        Where it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Manifest:
        """Read what the table is made of.

        Raises
        ------
        EngineFault
            It is not there any more.
        """
        try:
            data = json.loads((self.path / _MANIFEST).read_text("utf-8"))
        except FileNotFoundError:
            raise EngineFault("The table is not there any more.") from None
        unique = tuple(tuple(each) for each in data.pop("unique"))
        return Manifest(parts=tuple(data.pop("parts")), unique=unique, **data)

    def write(self, manifest: Manifest) -> Manifest:
        """Replace what the table is made of, and give it its new version."""
        found = replace(manifest, version=uuid.uuid4().hex)
        self.path.mkdir(parents=True, exist_ok=True)
        aside = self.path / f"{_MANIFEST}.{found.version}"
        with aside.open("w", encoding="utf-8") as file:
            json.dump(asdict(found), file)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(self.path / _MANIFEST)
        self._synchronise()
        self._remove_old(found)
        return found

    def files(self, manifest: Manifest) -> list[str]:
        """Give the paths of the table's files."""
        return [str(self.path / each) for each in manifest.parts]

    def size(self, manifest: Manifest) -> int:
        """Add up the bytes of the table's files."""
        return sum((self.path / each).stat().st_size for each in manifest.parts)

    def new_part(self) -> Path:
        """Name a file that is to be written; it counts when a manifest names it."""
        return self.path / f"part-{uuid.uuid4().hex}.parquet"

    def drop(self) -> None:
        """Take the table away; who reads it reads on."""
        gone = self.path.with_name(f"{_GONE}{self.path.name}-{uuid.uuid4().hex}")
        with contextlib.suppress(FileNotFoundError):
            self.path.rename(gone)
            os.utime(gone)

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the table against other writers.

        Raises
        ------
        EngineFault
            It is not there any more.
        ServiceUnavailable
            Another writer takes too long.
        """
        try:
            handle = os.open(self.path / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError:
            raise EngineFault("The table is not there any more.") from None
        try:
            until = time.monotonic() + _PATIENCE
            while not _locked(handle):
                if time.monotonic() > until:
                    raise ServiceUnavailable(
                        "Somebody else is writing this table.",
                        hint="Try again in a minute.",
                    )
                time.sleep(0.05)
            yield
        finally:
            os.close(handle)

    def _synchronise(self) -> None:
        handle = os.open(self.path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def _remove_old(self, manifest: Manifest) -> None:
        known = {_MANIFEST, ".lock", *manifest.parts}
        for file in self.path.iterdir():
            if file.name not in known:
                with contextlib.suppress(OSError):
                    if time.time() - file.stat().st_mtime > _KEPT:
                        file.unlink()


def remove_abandoned(parent: Path) -> None:
    """Remove tables that were dropped some time ago; blocks."""
    for folder in parent.glob(f"{_GONE}*"):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > _KEPT:
                shutil.rmtree(folder, ignore_errors=True)


def _locked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
