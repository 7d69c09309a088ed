"""The functions that one query may call."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from adql.extensions import declared_forms, owner_name
from adql.functions.bitwise import BITWISE
from adql.functions.catalogue import CATALOGUE
from adql.functions.features import FEATURES, Feature, LanguageFeature
from adql.functions.function import Function
from adql.functions.language import FUNCTIONS

__all__ = ["FunctionSet", "Offering"]


class Offering(Protocol):
    """What knows whether it can do a function: a dialect."""

    @property
    def name(self) -> str:
        """Name of the dialect."""

    @property
    def key(self) -> str:
        """What tells it from all others."""

    @property
    def without(self) -> Collection[str]:
        """Names of the forms of extensions that it cannot do."""

    def offers(self, function: Function) -> bool:
        """Tell whether it can write a function."""


class FunctionSet:
    """Functions by their names; it never changes.

    Of functions of one name the last holds.
    """

    __slots__ = ("_by_name", "_offered")

    def __init__(self, functions: Iterable[Function]) -> None:
        self._by_name = {each.name: each for each in functions}
        self._offered: dict[str, FunctionSet] = {}

    def __iter__(self) -> Iterator[Function]:
        return iter(self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)

    @staticmethod
    @lru_cache(1)
    def standard() -> "FunctionSet":
        """Give the functions of every service."""
        return FunctionSet((*FUNCTIONS.values(), *BITWISE.values(), *CATALOGUE))

    def find(self, name: str) -> Function | None:
        """Find a function by its name, in any case."""
        return self._by_name.get(name.upper())

    def with_functions(self, more: Iterable[Function]) -> "FunctionSet":
        """Give a set that has more functions."""
        return FunctionSet((*self, *more))

    def without(self, names: Iterable[str]) -> "FunctionSet":
        """Give a set that has some functions not, named in any case."""
        gone = {name.upper() for name in names}
        return FunctionSet(f for f in self if f.name not in gone)

    def offered_by(self, dialect: Offering) -> "FunctionSet":
        """Give the set as one dialect has it: what it cannot do is not supported."""
        known = self._offered.get(dialect.key)
        if known is None:
            known = self._offered[dialect.key] = FunctionSet(
                each if dialect.offers(each) else _refused(each, dialect.name)
                for each in self
            )
        return known

    def declared(
        self, dialect: Offering | None = None, without: Collection[str] = ()
    ) -> tuple[LanguageFeature, ...]:
        """Give what capabilities declare: all optional parts that work.

        Parameters
        ----------
        dialect
            Of the database that answers; None if it can do everything.
        without
            Names of features, or of extensions, that are switched off.
        """
        known = self if dialect is None else self.offered_by(dialect)
        functions = [d for f in known if f.supported for d in f.declared()]
        off = {*without, *(dialect.without if dialect else ())}
        extensions = (
            LanguageFeature(form.name, Feature.EXTENSION, form.help)
            for form in declared_forms(off)
            if form.name not in self._by_name
        )
        every = (*functions, *(f for f in FEATURES if f.supported), *extensions)
        return tuple(f for f in every if not {f.name, owner_name(f.name)} & off)


def _refused(function: Function, dialect: str) -> Function:
    refusal = function.refusals.get(dialect, "")
    return replace(function, supported=False, refusal=refusal)
