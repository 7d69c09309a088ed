"""What this suite adds to ADQL 2.1, as one table.

Parser, checker, capabilities and configuration read it: each extension has a
name by which it is declared, refused, or switched off.

Only spelling is freer beyond this table: a semicolon may end a query, ``INT``
and ``CHARACTER`` are types of CAST as in SQL-92, one value may stand in IN,
``*`` may stand beside other columns, IS NULL takes any value, and what may be
continued on the next line is a string, as in SQL-92.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

__all__ = [
    "EXTENSIONS",
    "EXTENSION_FEATURES",
    "STATISTICS",
    "Extension",
    "Form",
    "declared_forms",
    "extension_of",
    "owner_name",
    "replacement",
    "shown_form",
]

EXTENSION_FEATURES = "ivo://uraniborg/std/adql#features-extension"
"""Type of the language features that are our own, in capabilities."""


@dataclass(frozen=True, slots=True)
class Form:
    """One thing that an extension adds, as capabilities declare it.

    ``spoken`` is what a message calls it, if that is not its name; ``instead`` is
    what to write where the database has it not, if not the extension's own.
    """

    name: str
    help: str
    spoken: str = ""
    instead: str = ""

    @property
    def shown(self) -> str:
        """Give what a message calls it."""
        return self.spoken or self.name


@dataclass(frozen=True, slots=True)
class Extension:
    """A part of the language that is not in the standard.

    Parameters
    ----------
    name
        By which it is switched off, in upper case.
    forms
        What it adds.
    instead
        What to write where it is not offered, a sentence.
    supported
        Whether this suite has it; if not, it is not declared.
    """

    name: str
    forms: tuple[Form, ...]
    instead: str
    supported: bool = True


_TABLE = (
    Extension(
        "CASE",
        (
            Form(
                "CASE",
                "A value by condition: CASE WHEN x > 0 THEN 1 ELSE 0 END, or "
                "CASE x WHEN 0 THEN 'zero' END.",
            ),
        ),
        "Select each case by WHERE, and put them together by UNION ALL.",
    ),
    Extension(
        "SUBQUERY",
        (
            Form(
                "SUBQUERY",
                "A query in parentheses as a value, which may use columns of the "
                "query around it; it gives one column, and one row at most.",
                "A sub-query as a value",
            ),
        ),
        "Put the sub-query into FROM, and join with it.",
    ),
    Extension(
        "HEXADECIMAL",
        (Form("HEXADECIMAL", "Whole numbers such as 0x1F.", "A hexadecimal number"),),
        "Write the number in decimal digits.",
    ),
    Extension(
        "MODULO",
        (Form("MODULO", "x % y for MOD(x, y).", "The operator %"),),
        "Write MOD(x, y).",
    ),
    Extension(
        "BITWISE",
        (
            Form("BITWISE_AND", "Bits that are set in both of two whole numbers."),
            Form("BITWISE_OR", "Bits that are set in one of two whole numbers."),
            Form("BITWISE_XOR", "Bits in which two whole numbers differ."),
            Form("BITWISE_NOT", "All bits of a whole number turned around."),
        ),
        "Select the column, and test its bits in your own program.",
    ),
    Extension(
        "STATISTICS",
        (
            Form("STDDEV", "Standard deviation of a sample, as STDDEV_SAMP."),
            Form("STDDEV_POP", "Standard deviation of a whole population."),
            Form("STDDEV_SAMP", "Standard deviation of a sample (n - 1)."),
            Form("VARIANCE", "Variance of a sample, as VAR_SAMP."),
            Form("VAR_POP", "Variance of a whole population."),
            Form("VAR_SAMP", "Variance of a sample (n - 1)."),
            Form("MEDIAN", "Middle value; of an even number, the mean of the two."),
            Form("CORR", "Pearson's correlation of two values."),
        ),
        "Compute it from SUM, AVG and COUNT.",
    ),
    Extension(
        "TABLESAMPLE",
        (
            Form(
                "TABLESAMPLE",
                "After a table's name: TABLESAMPLE(10) takes about 10 percent of "
                "its rows, by chance.",
            ),
        ),
        "Use TOP for some of the rows.",
    ),
    Extension(
        "ARRAY",
        (
            Form(
                "ARRAY",
                "An element of an array: x[1] is the first; NULL if there is none.",
                "An element of an array",
            ),
        ),
        "Select the whole array.",
    ),
    Extension(
        "MOC",
        (
            Form(
                "MOC",
                "A coverage map as a shape: MOC('4/30-33 38 5/'), or MOC(8, shape) "
                "of a constant shape.",
            ),
            Form(
                "MOC_COLUMN",
                "Coverage maps in columns (xtype moc) in CONTAINS, INTERSECTS and "
                "AREA.",
                "Geometry of a column of MOCs",
                "Select the column, or write the map itself: MOC('4/30-33 38 5/').",
            ),
        ),
        "Use a CIRCLE or a POLYGON.",
    ),
    Extension(
        "INTO",
        (
            Form(
                "INTO",
                "Rows that are kept in a table of one's own, not sent: SELECT ra, dec "
                "INTO mydb.mine FROM ... makes the table mydb.mine. It stands in the "
                "first SELECT of a whole query.",
            ),
        ),
        "Take the result, and upload it to the next query.",
    ),
)

EXTENSIONS: dict[str, Extension] = {each.name: each for each in _TABLE}
"""Every extension by its name."""

STATISTICS = frozenset(form.name for form in EXTENSIONS["STATISTICS"].forms)
"""Set functions beyond the standard's."""

_OWNERS = {form.name: each for each in _TABLE for form in each.forms}


def extension_of(form: str) -> Extension | None:
    """Find the extension that adds a function or the like."""
    return _OWNERS.get(form)


def owner_name(form: str) -> str:
    """Give the name by which a form is switched off: its extension's, or its own."""
    owner = _OWNERS.get(form)
    return owner.name if owner else form


def shown_form(name: str) -> str:
    """Give what a message calls a form of an extension, or any other feature."""
    owner = _OWNERS.get(name)
    forms = owner.forms if owner else ()
    return next((form.shown for form in forms if form.name == name), name)


def replacement(name: str) -> str | None:
    """Tell what to write instead of a form of an extension; None of other features."""
    owner = _OWNERS.get(name)
    if owner is None:
        return None
    own = (form.instead for form in owner.forms if form.name == name)
    return next(own, "") or owner.instead


def declared_forms(without: Collection[str] = ()) -> Iterator[Form]:
    """Give what capabilities declare: all that works.

    ``without`` are names of extensions, or of single forms, that are not
    offered.
    """
    for extension in _TABLE:
        if extension.supported and extension.name not in without:
            yield from (form for form in extension.forms if form.name not in without)
