"""The page that tells what ADQL has here, made of the compiler's own tables."""

from collections.abc import Iterator
from dataclasses import asdict

from adql.dialects import DIALECTS
from adql.extensions import EXTENSIONS, extension_of
from adql.functions import AGGREGATES, FEATURES, Function, FunctionKind, FunctionSet
from adql.limits import Limits

__all__ = ["language_page"]

_TITLES = {
    FunctionKind.NUMERIC: "Mathematical functions",
    FunctionKind.TRIGONOMETRIC: "Trigonometric functions",
    FunctionKind.STRING: "Functions of strings",
    FunctionKind.GEOMETRY: "Geometry",
    FunctionKind.CONDITIONAL: "Conditional functions",
    FunctionKind.UNIT: "Units",
    FunctionKind.USER: "The IVOA's catalogue of functions",
}

_INTRODUCTION = """# ADQL as it is spoken here

All of ADQL 2.1, its optional parts included, and some extensions. `uraniborg adql
--list` prints this page. A service declares in its capabilities what it
offers; where a database cannot do a part, the part is refused there with a
message, and not declared.
"""

_EXTENSIONS = """Not in the standard; other services may not have them. Each is declared
under an identifier of our own, and can be
[switched off](configuration.md#adql-what-of-the-language-is-offered).
"""

_LIMITS = """A query beyond one of these is refused with its place. What each counts is
told in `adql/limits.py`.
"""


def language_page() -> str:
    """Write the page, in Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _INTRODUCTION
    functions = list(FunctionSet.standard())
    for kind, title in _TITLES.items():
        yield f"## {title}\n"
        if kind is FunctionKind.GEOMETRY:
            yield "Angles are degrees; edges of polygons are great circles.\n"
        yield from (
            _function(f)
            for f in functions
            if f.kind is kind and extension_of(f.name) is None
        )
        yield ""
    yield "## Set functions\n"
    yield from (f"- `{name}`: {text}" for name, text in AGGREGATES.items())
    yield "\n## Optional parts of the language\n"
    yield from (f"- `{f.name}`: {f.help}" for f in FEATURES if f.supported)
    yield "\n## Extensions\n"
    yield _EXTENSIONS
    for name, extension in EXTENSIONS.items():
        if not extension.supported:
            continue
        if [form.name for form in extension.forms] == [name]:
            yield f"- `{name}`: {extension.forms[0].help}"
            continue
        yield f"- `{name}`:"
        yield from (f"    - `{form.name}`: {form.help}" for form in extension.forms)
    yield "\n## How large a query may be\n"
    yield _LIMITS
    yield from (f"- `{name}`: {most:,}" for name, most in asdict(Limits()).items())
    yield "\n## What a database cannot do\n"
    for dialect in DIALECTS.values():
        yield from _lacking(dialect.name)


def _function(function: Function) -> str:
    old = " Deprecated." if function.deprecated else ""
    return f"- `{function.to_text()}`: {function.help}{old}"


def _lacking(name: str) -> Iterator[str]:
    dialect = DIALECTS[name]
    offered = FunctionSet.standard().offered_by(dialect)
    functions = [f for f in offered if not f.supported]
    forms = sorted(dialect.without - {f.name for f in functions})
    if not functions and not forms:
        yield f"- {name}: nothing is missing."
        return
    shown = ", ".join(f"`{n}`" for n in [*(f.shown for f in functions), *forms])
    yield f"- {name}: {shown}."
