"""What a query must keep to beyond grammar and names (ADQL 2.1 §2-4).

One rule, one file: a rule looks at one node and yields what is wrong with it.
`rules` lists which rules see which nodes; `check` runs them all and tells all
errors at once.

Map
---
check
    The entry: all rules over the whole tree.
rules
    The table of rules by node.
conditions
    Truth values where a condition stands, and there only.
operands
    Types of the two sides of operators.
predicates
    Types in BETWEEN, IN, LIKE and of sub-queries.
angles
    Hours and minutes where degrees are wanted.
calls
    Known functions, the number and kinds of their arguments.
aggregates
    Where COUNT, SUM and the like may stand, and of what.
outer
    Aggregates of columns of the query around.
grouping
    Columns beside aggregates are grouped.
geometry
    Coordinates and sizes in their ranges; deprecated forms.
constants
    Numbers that are too large, texts that are none, division by zero.
contains
    What may lie in what.
conversions
    CAST and IN_UNIT.
times
    Texts beside times.
quantities
    Units of values that meet.
warn
    How the caller is told of what is not refused.
sets
    UNION, EXCEPT, INTERSECT: as many columns, of types that go together.
features
    Optional parts of the language and extensions are noted, or refused.
"""

from adql.check.check import check, check_all

__all__ = ["check", "check_all"]
