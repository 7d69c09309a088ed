"""What a caller may name: schemas that are kept for groups, and all others."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from dali.identity import Identity
from dali.tableset import Schema, Table, TableSet

__all__ = ["Policy"]


@dataclass(frozen=True, slots=True)
class Policy:
    """Who may see what.

    Parameters
    ----------
    restricted
        Names of schemas, and the groups that may see each; a schema that is
        not here is everybody's, one with no groups is nobody's.
    """

    restricted: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def visible(self, tableset: TableSet, identity: Identity) -> TableSet:
        """Cut a table set down to what this caller may name.

        What is cut away cannot be told from what does not exist; keys to it
        are cut too, since they would name it.
        """
        if not self.restricted:
            return tableset
        kept = [s for s in tableset.schemas if self._may_see(s.name, identity)]
        names = {t.qualified_name for s in kept for t in s.tables}
        return TableSet(tuple(_without_dangling_keys(s, names) for s in kept))

    def _may_see(self, schema: str, identity: Identity) -> bool:
        groups = self.restricted.get(schema)
        return groups is None or bool(groups & identity.groups)


def _without_dangling_keys(schema: Schema, names: set[str]) -> Schema:
    def cut(table: Table) -> Table:
        return replace(table, keys=tuple(k for k in table.keys if k.target in names))

    return replace(schema, tables=tuple(cut(t) for t in schema.tables))
