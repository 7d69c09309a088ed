"""A function: how it is called, what it gives, and the SQL that it becomes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from adql.functions.features import Feature, LanguageFeature
from adql.types import AdqlType, Kind

__all__ = [
    "ANY_DIALECT",
    "Function",
    "FunctionKind",
    "Parameter",
    "Pattern",
    "Signature",
]

ANY_DIALECT = "any"
"""Key of a pattern that every database understands."""

Pattern = str | Mapping[int, str]
"""SQL with a place ``{0}``, ``{1}`` for each argument; by their number if it differs.

An argument that is a point also has ``{0.lon}`` and ``{0.lat}``.
"""


class FunctionKind(Enum):
    """Where a function stands in the docs."""

    NUMERIC = "mathematical"
    TRIGONOMETRIC = "trigonometric"
    STRING = "string"
    GEOMETRY = "geometry"
    CONDITIONAL = "conditional"
    UNIT = "unit"
    USER = "user defined"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument: what the signature calls it, and the kinds it takes.

    A ``repeated`` one stands last, and may come any number of times.  ``type``
    is its type as capabilities spell it.

    Parameters
    ----------
    literal
        Whether the argument must be written out: a string or a number.
    whole
        Whether it must be an integer.
    needed
        Whether it must not be NULL.
    bounds
        What a number that is written out must be within.
    choices
        What a string that is written out must be one of.
    """

    name: str
    kinds: frozenset[Kind]
    optional: bool = False
    repeated: bool = False
    type: str = ""
    literal: bool = False
    whole: bool = False
    needed: bool = False
    bounds: tuple[float, float] | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call a function."""

    parameters: tuple[Parameter, ...]

    def accepts(self, count: int) -> bool:
        """Tell whether so many arguments fit."""
        least = sum(not p.optional for p in self.parameters)
        if self.parameters and self.parameters[-1].repeated:
            return count >= least
        return least <= count <= len(self.parameters)

    def parameter(self, index: int) -> Parameter:
        """Give the parameter of an argument, the repeated one for those after."""
        return self.parameters[min(index, len(self.parameters) - 1)]

    def to_text(self) -> str:
        """Spell the parameters, optional ones in brackets."""
        texts = []
        for number, each in enumerate(self.parameters):
            comma = ", " if number else ""
            text = f"{comma}{each.name}{', ...' if each.repeated else ''}"
            texts.append(f"[{text}]" if each.optional else text)
        return f"({''.join(texts)})"

    def declaration(self) -> str:
        """Spell the parameters with their types (TAPRegExt 1.0 §2.3)."""
        return f"({', '.join(f'{p.name} {p.type}' for p in self.parameters)})"


@dataclass(frozen=True, slots=True)
class Function:
    """A function that queries may call.

    Parameters
    ----------
    name
        In upper case.
    kind
        Where it stands in the docs.
    signatures
        The ways to call it.
    result
        Type of its value; None if it follows from its arguments'.
    help
        What it does, one line.
    feature
        Type of the language feature; None if every service has it.
    supported
        Whether this suite has it; if not, it is refused and not declared.
    deprecated
        Whether the standard advises against it.
    patterns
        SQL by the name of the dialect, or by `ANY_DIALECT`; a writer's own
        pattern goes before it.
    axes
        Of a point: SQL of its longitude and latitude by the name of the dialect,
        for those that have no pattern.
    aggregate
        Whether it makes one value of all rows of a group.
    rewritten
        Whether the compiler makes something else of it, for every dialect.
    unit, ucd
        Of its value.
    spelling
        Its name as people see it; else the name as it is.
    result_type
        The type of its value as capabilities spell it.
    like_argument
        Number of the argument whose type its value has.
    refusals
        What to do where a dialect has it not, by the dialect's name.
    refusal
        What to do, if it is not supported; "" if that is not known.
    """

    name: str
    kind: FunctionKind
    signatures: tuple[Signature, ...]
    result: AdqlType | None
    help: str
    feature: Feature | None = None
    supported: bool = True
    deprecated: bool = False
    patterns: Mapping[str, Pattern] = field(default_factory=dict, hash=False)
    axes: Mapping[str, tuple[str, str]] = field(default_factory=dict, hash=False)
    aggregate: bool = False
    rewritten: bool = False
    unit: str | None = None
    ucd: str | None = None
    spelling: str = ""
    result_type: str = ""
    like_argument: int | None = None
    refusals: Mapping[str, str] = field(default_factory=dict, hash=False)
    refusal: str = ""

    @property
    def shown(self) -> str:
        """Give the name as people should see it."""
        return self.spelling or self.name

    def to_text(self) -> str:
        """Spell all the ways to call it."""
        return " or ".join(self.shown + s.to_text() for s in self.signatures)

    def pattern(self, dialect: str, count: int) -> str | None:
        """Give the SQL for a call with so many arguments, or None."""
        found = self.patterns.get(dialect, self.patterns.get(ANY_DIALECT))
        return found if found is None or isinstance(found, str) else found.get(count)

    def declared(self) -> tuple[LanguageFeature, ...]:
        """Give what capabilities say of it: a user's function, each signature."""
        if self.feature is None:
            return ()
        if self.kind is not FunctionKind.USER:
            return (LanguageFeature(self.name, self.feature, self.help),)
        return tuple(
            LanguageFeature(
                self.name,
                self.feature,
                self.help,
                spelling=f"{self.shown}{each.declaration()} -> {self.result_type}",
            )
            for each in self.signatures
        )
