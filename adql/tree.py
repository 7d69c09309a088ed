"""Making a new tree from an old one, without recursion."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from adql import nodes
from adql.resolution import Resolution
from adql.types import AdqlType

__all__ = ["Rewriter", "Rule"]

_N = TypeVar("_N", bound=nodes.Node)


class Rewriter:
    """One pass from the leaves to the root.

    A rule gets the old node, asks for the new forms of what is below, and
    gives the new node.  What is known of the old one is known of the new one.
    """

    def __init__(
        self, resolution: Resolution, rules: "Mapping[type[nodes.Node], Rule]"
    ) -> None:
        self.resolution = resolution
        self._rules = rules
        self._made: dict[nodes.Node, nodes.Node] = {}

    def run(self, root: nodes.Node) -> nodes.Node:
        """Make the new tree."""
        # Parents come first in the walk, so backwards all parts come first.
        for old in reversed(list(nodes.walk(root))):
            rule = self._rules.get(type(old))
            made = rule(old, self) if rule else self.rebuilt(old)
            if made is not old:
                self._carry(old, made)
            self._made[old] = made
        return self._made[root]

    def new(self, old: _N) -> _N:
        """Give the new form of a node below; of the same class for the typist."""
        made: Any = self._made[old]
        return made  # type: ignore[no-any-return]

    def rebuilt(self, old: _N) -> _N:
        """Give the same node over new ones; the old one if nothing changed."""
        changed: dict[str, Any] = {}
        for name in nodes.parts_of(old):
            value = getattr(old, name)
            if isinstance(value, nodes.Node):
                made: Any = self._made[value]
                if made is not value:
                    changed[name] = made
            elif isinstance(value, tuple):
                several = tuple(
                    self._made[v] if isinstance(v, nodes.Node) else v for v in value
                )
                if any(a is not b for a, b in zip(several, value, strict=True)):
                    changed[name] = several
        return replace(old, **changed) if changed else old

    def typed(self, item: nodes.Expression, kind: AdqlType) -> nodes.Expression:
        """Note the type of an expression that a rule made."""
        self.resolution.types[item] = kind
        return item

    def _carry(self, old: Any, made: Any) -> None:
        known = self.resolution
        tables: tuple[dict[Any, Any], ...] = (
            known.columns,
            known.sources,
            known.types,
            known.metadata,
            known.select_outputs,
            known.positions,
        )
        for table in tables:
            if old in table:
                table.setdefault(made, table[old])


Rule = Callable[[nodes.Node, Rewriter], nodes.Node]
