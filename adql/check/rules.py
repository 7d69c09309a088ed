"""The table of rules: which look at which nodes."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from adql import nodes
from adql.check import (
    aggregates,
    angles,
    calls,
    conditions,
    constants,
    contains,
    conversions,
    features,
    frames,
    geometry,
    grouping,
    operands,
    outer,
    predicates,
    quantities,
    regions,
    sets,
    times,
)
from adql.errors import AdqlError
from adql.resolution import Resolution

__all__ = ["RULES", "Rule"]

Rule = Callable[[Any, Resolution], Iterable[AdqlError]]


def _first_of(*rules: Rule) -> Rule:
    """Make one rule of several: what one complains of is not told again."""

    def rule(item: nodes.Node, resolution: Resolution) -> Iterator[AdqlError]:
        for each in rules:
            errors = tuple(each(item, resolution))
            if errors:
                yield from errors
                return

    return rule


RULES: dict[type[nodes.Node], tuple[Rule, ...]] = {
    nodes.Sign: (operands.sign,),
    nodes.Arithmetic: (
        operands.arithmetic,
        features.arithmetic,
        constants.arithmetic,
        quantities.arithmetic,
    ),
    nodes.NumberLiteral: (features.number,),
    nodes.Concat: (operands.concat,),
    nodes.Comparison: (
        operands.comparison,
        times.comparison,
        quantities.comparison,
    ),
    nodes.Between: (
        predicates.between,
        times.between,
        constants.between,
        quantities.between,
    ),
    nodes.InList: (predicates.in_list, times.in_list),
    nodes.InQuery: (predicates.in_query,),
    nodes.Like: (predicates.like, features.like),
    nodes.ScalarQuery: (predicates.scalar_query, features.scalar_query),
    nodes.ArrayAccess: (operands.array_access, features.array_access),
    nodes.Case: (conditions.case, operands.case, times.case, features.case),
    nodes.TableReference: (features.table,),
    nodes.Not: (conditions.negation,),
    nodes.And: (conditions.several,),
    nodes.Or: (conditions.several,),
    nodes.On: (conditions.on, aggregates.on),
    nodes.FunctionCall: (
        features.call,
        _first_of(
            angles.call,
            calls.call,
            times.call,
            geometry.call,
            frames.call,
            regions.call,
            contains.call,
            conversions.in_unit,
            constants.call,
            quantities.call,
        ),
    ),
    nodes.Cast: (conversions.cast, features.cast, times.cast, constants.cast),
    nodes.Aggregate: (aggregates.argument, features.aggregate),
    nodes.Select: (conditions.clauses, aggregates.clauses, outer.select),
    nodes.SetOperation: (sets.set_operation, features.set_operation),
    nodes.Query: (grouping.query, features.query),
}
