"""Errors of names that mean nothing or too much, and what may be meant."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from adql import nodes
from adql.errors import AdqlNameError
from adql.hints.mend import Edit
from adql.hints.patience import Patience
from adql.names import closest, did_you_mean, dotted, matches, spelt
from adql.nodes import Identifier, Span
from adql.resolution import ResolvedColumn, Source
from dali.tableset import Column

__all__ = ["Unknown", "is_value"]


class _Named(Protocol):
    """A source and what it is called, as `adql.scope` has it."""

    @property
    def source(self) -> Source:
        """Give what is called so."""

    @property
    def label(self) -> str:
        """Give the name for messages."""

    def is_table(self, qualifier: Sequence[Identifier]) -> bool:
        """Tell whether a qualifier means its table, alias aside."""


class Unknown:
    """Make errors of names.

    Parameters
    ----------
    patience
        How long to look for what was meant; it takes a while for wide tables.
    """

    def __init__(self, patience: Patience) -> None:
        self._patience = patience

    # --- columns --------------------------------------------------------------

    def column(
        self,
        name: Identifier,
        visible: Sequence[ResolvedColumn],
        items: Iterable[nodes.SelectItem],
        as_value: bool = False,
    ) -> AdqlNameError:
        """Make the error of a column that no table has.

        ``as_value`` says that it stands where a constant may be meant.
        """
        hint: str | None = None
        edits: tuple[Edit, ...] = ()
        if self._patience.takes(len(visible)):
            columns = [c.column for c in visible]
            hint, edits = self._column_hint(name, columns, items, as_value)
        return AdqlNameError(
            f"There is no column `{name.text}` in the tables of this query.",
            name.span,
            hint=hint,
            edits=edits,
        )

    def _column_hint(
        self,
        name: Identifier,
        columns: Sequence[Column],
        items: Iterable[nodes.SelectItem],
        as_value: bool,
    ) -> tuple[str | None, tuple[Edit, ...]]:
        lower = name.text.lower()
        alike = [c.name for c in columns if c.name.lower() == lower]
        if name.quoted and alike:
            hint = "Names in double quotes must match exactly in case."
            return hint, (Edit(name.span, (spelt(alike[0]),)),)
        for item in items:
            if not isinstance(item, nodes.OutputColumn) or item.alias is None:
                continue
            if item.alias.text.lower() == lower:
                hint = "An alias can be used in ORDER BY only; repeat the expression."
                return hint, _repeated(name, item.expression)
        near = closest(name.text, (c.name for c in columns))
        if name.quoted and (as_value or not name.text.isidentifier()):
            hint = "Text goes into single quotes; double quotes are for names."
            return hint, _as_text(name)
        if as_value and not near:
            hint = "If it is a text, put it in single quotes."
            return hint, _as_text(name)
        if len(near) == 1 and not as_value:
            edit = Edit(name.span, (spelt(near[0]),))
            return f"Did you mean `{near[0]}`?", (edit,)
        hint = did_you_mean(name.text, near) or ""
        if as_value:
            hint += f" A text goes into single quotes: '{name.text}'."
        return hint or _listing(columns), ()

    def qualified(
        self,
        name: Identifier,
        named: _Named,
        others: Sequence[_Named],
        span: Span,
    ) -> AdqlNameError:
        """Make the error of a column that its table has not."""
        hint: str | None = None
        edits: tuple[Edit, ...] = ()
        if self._patience.takes(len(named.source.columns)):
            columns = named.source.columns
            lower = name.text.lower()
            owners = [
                n.label
                for n in others
                if n is not named
                and any(c.name.lower() == lower for c in n.source.columns)
            ]
            if name.quoted and any(c.name.lower() == lower for c in columns):
                hint = "Names in double quotes must match exactly in case."
            elif owners:
                hint = f"`{owners[0]}` has one: `{owners[0]}.{name.text}`."
                edits = (Edit(span, (f"{owners[0]}.", name.span)),)
            else:
                near = closest(name.text, (c.name for c in columns))
                hint = did_you_mean(name.text, near) or _listing(columns)
                if len(near) == 1:
                    edits = (Edit(name.span, (spelt(near[0]),)),)
        return AdqlNameError(
            f"There is no column `{name.text}` in `{named.label}`.",
            span,
            hint=hint,
            edits=edits,
        )

    def ambiguous(
        self,
        name: Identifier,
        found: Sequence[ResolvedColumn],
        sources: Sequence[_Named],
    ) -> AdqlNameError:
        """Make the error of a column that several tables have."""
        labels = {id(n.source): n.label for n in sources}
        owners = [labels[id(c.source)] for c in found if id(c.source) in labels]
        ways = [f"`{owner}.{name.text}`" for owner in owners[:5]]
        return AdqlNameError(
            f"Column `{name.text}` is ambiguous: it is in {' and '.join(owners[:5])}.",
            name.span,
            hint=f"Qualify it: write {' or '.join(ways)}." if ways else None,
        )

    # --- tables -----------------------------------------------------------------

    def source(
        self,
        qualifier: Sequence[Identifier],
        sources: Sequence[_Named],
        span: Span,
    ) -> AdqlNameError:
        """Make the error of a qualifier that no table of the query answers to."""
        hint = None
        if self._patience.takes(len(sources)):
            hint = self._source_hint(qualifier, sources)
        return AdqlNameError(
            f"There is no table `{dotted(qualifier)}` in this query.", span, hint=hint
        )

    @staticmethod
    def _source_hint(
        qualifier: Sequence[Identifier], sources: Sequence[_Named]
    ) -> str | None:
        for each in sources:
            if each.is_table(qualifier):
                return f"The table has an alias here: write `{each.label}`."
            table = each.source.table
            if table and matches(qualifier[-1], table.name):
                return f"Did you mean `{each.label}`?"
        labels = [n.label for n in sources]
        if near := closest(dotted(qualifier), labels):
            return f"Did you mean `{near[0]}`?"
        return f"This query has: {', '.join(labels[:10])}." if labels else None


def is_value(item: nodes.ColumnRef, within: Iterable[nodes.Node]) -> bool:
    """Tell whether a column stands where a constant usually does."""
    if len(item.parts) > 1:
        return False
    for each in within:
        if isinstance(each, nodes.Comparison) and each.right is item:
            return True
        if isinstance(each, nodes.InList) and item in each.values:
            return True
        if isinstance(each, nodes.Like) and each.pattern is item:
            return True
    return False


def _repeated(name: Identifier, expression: nodes.Expression) -> tuple[Edit, ...]:
    """Put the expression of an alias where the alias stands."""
    if any(isinstance(each, nodes.Aggregate) for each in nodes.walk(expression)):
        return ()
    simple = nodes.ColumnRef | nodes.NumberLiteral | nodes.FunctionCall
    if isinstance(expression, simple):
        return (Edit(name.span, (expression.span,)),)
    return (Edit(name.span, ("(", expression.span, ")")),)


def _as_text(name: Identifier) -> tuple[Edit, ...]:
    text = name.text.replace("'", "''")
    return (Edit(name.span, (f"'{text}'",)),)


def _listing(columns: Sequence[Column]) -> str | None:
    if not columns:
        return None
    names = ", ".join(c.name for c in columns[:10])
    more = ", ..." if len(columns) > 10 else ""
    return f"The columns are: {names}{more}."
