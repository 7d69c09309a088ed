"""The published tables, found by what a query calls them."""

from collections.abc import Iterable, Sequence

from adql.errors import AdqlNameError
from adql.hints.mend import Edit
from adql.hints.patience import Patience
from adql.names import closest, dotted, matches, matches_schema, spelt
from adql.nodes import Identifier, Span, TableReference
from dali.tableset import Table, TableSet

__all__ = ["Catalog"]


class Catalog:
    """What one caller may name.

    Parameters
    ----------
    tableset
        What is not there does not exist.
    """

    def __init__(self, tableset: TableSet) -> None:
        self._tables = tuple(tableset.tables)

    def find(
        self, item: TableReference, commons: Iterable[str], patience: Patience
    ) -> Table:
        """Find the table that a reference means.

        Parameters
        ----------
        item
            As written, qualified or not.
        commons
            Names of WITH elements that may have been meant.
        patience
            How long to look for what was meant.

        Raises
        ------
        AdqlNameError
            None, or more than one.
        """
        found = self.meant(item)
        if len(found) == 1:
            return found[0]
        written = dotted(item.parts)
        if found:
            names = [f"`{spelt(t.schema, t.name)}`" for t in found[:5]]
            more = ", ..." if len(found) > 5 else ""
            raise AdqlNameError(
                f"Table `{written}` is ambiguous.",
                item.span,
                hint=f"Write one of {', '.join(names)}{more}.",
            )
        hint = "The tables are listed in `tap_schema.tables`."
        edits: Sequence[Edit] = ()
        if patience.takes(len(self._tables)):
            hint, edits = self._hint(item, commons)
        raise AdqlNameError(
            f"There is no table `{written}`.", item.span, hint=hint, edits=edits
        )

    def meant(self, item: TableReference) -> list[Table]:
        """Give the tables that a reference may mean: one, if it is right."""
        found = [t for t in self._named(item.parts[-1]) if _is(t, item.parts)]
        exact = [t for t in found if t.name == item.parts[-1].text]
        return exact if len(exact) == 1 else found

    def _named(self, name: Identifier) -> list[Table]:
        lower = name.text.lower()
        return [t for t in self._tables if t.name.lower() == lower]

    def _hint(
        self, item: TableReference, commons: Iterable[str]
    ) -> tuple[str, Sequence[Edit]]:
        parts = item.parts
        last = parts[-1]
        alike = self._elsewhere(parts)
        if not alike:
            alike = closest(last.text, commons)
        if not alike:
            alike = self._near([p.text for p in parts])
        if len(parts) > 2 and alike:
            return f"Tables have two parts here. Did you mean `{alike[0]}`?", ()
        if len(alike) == 1:
            place = Span(parts[0].span.start, last.span.end)
            edit = Edit(place, (alike[0],))
            return f"Did you mean `{alike[0]}`?", (edit,)
        if alike:
            listed = ", ".join(f"`{name}`" for name in alike[:5])
            return f"Did you mean one of {listed}?", ()
        return self._listing(parts), ()

    def _elsewhere(self, parts: Sequence[Identifier]) -> list[str]:
        """Find tables of that name in other schemas, those of like names first."""
        found = self._named(parts[-1])
        if len(parts) > 1:
            near = closest(parts[-2].text, {t.schema for t in found})
            found = [t for t in found if t.schema in near] or found
        return [spelt(t.schema, t.name) for t in found]

    def _near(self, parts: list[str]) -> list[str]:
        """Find tables whose names are much like what was written."""
        by_name = {
            f"{t.schema}.{t.name}".lower(): spelt(t.schema, t.name)
            for t in self._tables
        }
        if found := closest(".".join(parts).lower(), by_name):
            return [by_name[name] for name in found]
        short = {t.name.lower() for t in self._tables}
        near = closest(parts[-1].lower(), short)
        return [spelt(t.schema, t.name) for t in self._tables if t.name.lower() in near]

    def _listing(self, parts: Sequence[Identifier]) -> str:
        if len(parts) > 1:
            schema = [t for t in self._tables if matches(parts[-2], t.schema)]
            names = ", ".join(f"`{spelt(t.schema, t.name)}`" for t in schema[:8])
            if names:
                more = ", ..." if len(schema) > 8 else ""
                return f"The schema has: {names}{more}."
        return "The tables are listed in `tap_schema.tables`."


def _is(table: Table, parts: Sequence[Identifier]) -> bool:
    """Tell whether a name, qualified or not, is a table's."""
    if not matches(parts[-1], table.name) or len(parts) > 2:
        return False
    return len(parts) == 1 or matches_schema(parts[0], table.schema)
