"""From the tables of a TOML file to frozen dataclasses, strictly.

A key that is not a field is refused with the nearest that is; a value of
another type is refused with the path to it.  All faults are found in one go.
Text may hold ``${NAME}``, which is taken from the environment, so that no
secret need be written down.
"""

import dataclasses
import difflib
import re
import types
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

__all__ = ["Reading", "type_name"]

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_FAULTY: Any = object()
_NAMES = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    Path: "a path",
}

_T = TypeVar("_T")


@dataclass(slots=True)
class Reading:
    """One reading of a file: what it may use, and what it found wrong.

    Parameters
    ----------
    folder
        Paths in the file are relative to it.
    environment
        Where ``${NAME}`` is looked up.
    """

    folder: Path
    environment: Mapping[str, str]
    faults: list[str] = field(default_factory=list)
    secrets: set[str] = field(default_factory=set)
    """Paths of the values that came from the environment."""

    def table(self, kind: type[_T], data: Mapping[str, Any], path: str = "") -> _T:
        """Make a dataclass of a table; faulty keys keep their defaults."""
        hints = get_type_hints(kind)
        values: dict[str, Any] = {}
        for key, given in data.items():
            place = f"{path}.{key}" if path else key
            if key not in hints:
                self.faults.append(_unknown(place, key, list(hints)))
                continue
            value = self._value(hints[key], given, place)
            if value is not _FAULTY:
                values[key] = value
        return self._built(kind, values, path)

    def _built(self, kind: type[_T], values: dict[str, Any], path: str) -> _T:
        for each in dataclasses.fields(kind):  # type: ignore[arg-type]
            has_default = (
                each.default is not dataclasses.MISSING
                or each.default_factory is not dataclasses.MISSING
            )
            if each.name not in values and not has_default:
                self.faults.append(f"{path or 'file'}: {each.name} is missing")
                return _faulty(kind)
        try:
            return kind(**values)
        except ValueError as error:
            self.faults.append(f"{path}: {error}")
            return _faulty(kind)

    def _value(self, hint: Any, given: Any, path: str) -> Any:
        origin, arguments = get_origin(hint), get_args(hint)
        if origin in (Union, types.UnionType):
            hint = next(each for each in arguments if each is not types.NoneType)
            return self._value(hint, given, path)
        if origin is tuple and isinstance(given, list):
            found = [
                self._value(arguments[0], each, f"{path}[{number}]")
                for number, each in enumerate(given)
            ]
            return _FAULTY if _FAULTY in found else tuple(found)
        if origin is not None and origin is not tuple and isinstance(given, dict):
            named = {
                key: self._value(arguments[1], each, f'{path}."{key}"')
                for key, each in given.items()
            }
            return {k: v for k, v in named.items() if v is not _FAULTY}
        if dataclasses.is_dataclass(hint) and isinstance(given, dict):
            return self.table(hint, given, path)  # type: ignore[arg-type]
        return self._scalar(hint, given, path)

    def _scalar(self, hint: Any, given: Any, path: str) -> Any:
        if hint is float and type(given) is int:
            return float(given)
        if hint in (str, Path) and isinstance(given, str):
            text = self._expanded(given, path)
            return (self.folder / Path(text).expanduser()) if hint is Path else text
        # type(), because True is an int to isinstance.
        if hint in _NAMES and type(given) is hint:
            return given
        self.faults.append(f"{path}: {given!r} is not {type_name(hint)}"[:300])
        return _FAULTY

    def _expanded(self, text: str, path: str) -> str:
        def look_up(match: re.Match[str]) -> str:
            self.secrets.add(path)
            if match[1] not in self.environment:
                self.faults.append(f"{path}: ${{{match[1]}}} is not set")
            return self.environment.get(match[1], "")

        return _VARIABLE.sub(look_up, text)


def _faulty(kind: type[_T]) -> _T:
    return cast(_T, _FAULTY)


def _unknown(place: str, key: str, known: list[str]) -> str:
    near = difflib.get_close_matches(key, known, 1, cutoff=0.5)
    told = f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"
    return f"{place}: there is no such key; {told}"


def type_name(hint: Any) -> str:
    """Name a field's type for a person."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return type_name(arguments[0])
    if origin is tuple:
        return f"a list, each {type_name(arguments[0])}"
    return str(_NAMES.get(hint, "a table"))
