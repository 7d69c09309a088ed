"""Parameters of a request (DALI 1.1 §3.3, §3.4).

Names are case-insensitive, a name may come many times, and a value that is
empty counts as not given, since browsers send their empty fields.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import overload

from dali.errors import TooLarge, UsageError
from dali.times import parse_timestamp

__all__ = ["Params"]

_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
_MAX_NAME = 200
_TRUE = frozenset(("1", "t", "true", "y", "yes"))
_FALSE = frozenset(("0", "f", "false", "n", "no"))


class Params:
    """The parameters of one request, read by type.

    Parameters
    ----------
    pairs
        Names and values, decoded, in the order of the request.
    max_count
        How many pairs are taken at most.
    max_length
        How many characters all names and values may have together.

    Raises
    ------
    TooLarge
        There are more, or longer ones.
    """

    def __init__(
        self,
        pairs: Iterable[tuple[str, str]],
        *,
        max_count: int = 10_000,
        max_length: int = 4_000_000,
    ) -> None:
        self._values: dict[str, list[str]] = {}
        length = 0
        for count, (name, value) in enumerate(pairs, 1):
            length += len(name) + len(value)
            if count > max_count or length > max_length or len(name) > _MAX_NAME:
                raise TooLarge(
                    "The request has too many or too long parameters.",
                    hint=f"At most {max_count} parameters, {max_length} characters "
                    "in all; send a large list of values as an uploaded table.",
                )
            if value.strip():
                self._values.setdefault(name.upper(), []).append(value)

    def __contains__(self, name: str) -> bool:
        return name.upper() in self._values

    def __iter__(self) -> Iterator[str]:
        """Walk over the names that have a value, in upper case."""
        return iter(self._values)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Walk over names, in upper case, and values; grouped by name."""
        for name, values in self._values.items():
            for value in values:
                yield name, value

    def values(self, name: str) -> tuple[str, ...]:
        """Give all values of a parameter that may come many times."""
        return tuple(self._values.get(name.upper(), ()))

    def single(self, name: str) -> str | None:
        """Give the value of a parameter that may come once, or None.

        Raises
        ------
        UsageError
            It came more than once.
        """
        found = self.values(name)
        if len(found) > 1:
            raise UsageError(
                f"It is given {len(found)} times.",
                place=name.upper(),
                hint=f"Give {name.upper()} once.",
            )
        return found[0] if found else None

    def required(self, name: str) -> str:
        """Give the value of a parameter that must come exactly once.

        Raises
        ------
        UsageError
            It is missing or came more than once.
        """
        value = self.single(name)
        if value is None:
            raise UsageError(
                "This parameter is missing.",
                place=name.upper(),
                hint=f"Add {name.upper()}=... to the request.",
            )
        return value

    @overload
    def integer(
        self, name: str, *, minimum: int | None = ..., maximum: int | None = ...
    ) -> int | None: ...

    @overload
    def integer(
        self,
        name: str,
        *,
        default: int,
        minimum: int | None = ...,
        maximum: int | None = ...,
    ) -> int: ...

    def integer(
        self,
        name: str,
        *,
        default: int | None = None,
        minimum: int | None = None,
        maximum: int | None = None,
    ) -> int | None:
        """Read a whole number.

        Raises
        ------
        UsageError
            It is no whole number, or out of bounds.
        """
        text = self.single(name)
        if text is None:
            return default
        if not _INTEGER.fullmatch(text.strip()):
            raise _refused(name, text, "Write a whole number, such as 1000.")
        value = int(text)
        if minimum is not None and value < minimum:
            raise _refused(name, text, f"The smallest value is {minimum}.")
        if maximum is not None and value > maximum:
            raise _refused(name, text, f"The largest value is {maximum}.")
        return value

    def choice(
        self,
        name: str,
        choices: Sequence[str],
        *,
        default: str | None = None,
        ignore_case: bool = False,
    ) -> str | None:
        """Read one of some words; the answer is spelt as in ``choices``.

        Raises
        ------
        UsageError
            It is none of them.
        """
        text = self.single(name)
        if text is None:
            return default
        wanted = text.strip()
        for word in choices:
            if word == wanted or (ignore_case and word.lower() == wanted.lower()):
                return word
        raise _refused(name, text, "Choose one of: " + ", ".join(choices) + ".")

    def timestamp(self, name: str) -> datetime | None:
        """Read a timestamp (DALI 1.1 §3.1.2), aware and in UTC.

        Raises
        ------
        UsageError
            It is none.
        """
        text = self.single(name)
        if text is None:
            return None
        try:
            return parse_timestamp(text)
        except UsageError as error:
            raise UsageError(
                error.message, place=name.upper(), hint=error.hint
            ) from None

    def boolean(self, name: str, *, default: bool = False) -> bool:
        """Read a truth value: true or false, 1 or 0, in any case.

        Raises
        ------
        UsageError
            It is neither.
        """
        text = self.single(name)
        if text is None:
            return default
        word = text.strip().lower()
        if word not in _TRUE | _FALSE:
            raise _refused(name, text, "Write true or false.")
        return word in _TRUE


def _refused(name: str, text: str, hint: str) -> UsageError:
    shown = text if len(text) <= 40 else text[:37] + "..."
    return UsageError(
        f"The value {shown!r} is not accepted.", place=name.upper(), hint=hint
    )
