"""A configuration that a command writes: checked, then put in place in one go."""

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from typing_extensions import override

from suite.config import ConfigFault, read_config

__all__ = ["check_config", "write_config"]


def check_config(text: str, old: str | None) -> None:
    """See that a service will take a text as configuration, if it took ``old``.

    Variables of the environment need not be set.

    Raises
    ------
    ConfigFault
        It will not.
    """
    if old is not None and not _is_taken(old):
        return
    if not _is_taken(text):
        raise ConfigFault(
            "What would be written is no configuration.",
            hint="This is a fault of the command itself. Nothing was changed.",
        )


def write_config(text: str, target: Path | None) -> None:
    """Write a configuration to a file, or to standard output if it is None.

    It is written aside and renamed, so that no half of it is ever there.

    Raises
    ------
    ConfigFault
        It cannot be written.
    """
    if target is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("w", encoding="utf-8") as file:
            if target.exists():
                os.fchmod(file.fileno(), target.stat().st_mode & 0o777)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ConfigFault(f"{target} cannot be written: {error.strerror}.") from error


class _Anything(dict[str, str]):
    """An environment in which every variable is set."""

    @override
    def __contains__(self, key: object) -> bool:
        return True

    @override
    def get(self, key: str, default: Any = None) -> Any:
        return "x"


def _is_taken(text: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "suite.toml"
        path.write_text(text, "utf-8")
        try:
            read_config(path, _Anything())
        except ConfigFault:
            return False
        return True
