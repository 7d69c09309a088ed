"""ADQL 2.1: from the text of a query to the SQL of a database.  Pure.

Map
---
compile
    The whole way, `compile(text, tableset, dialect) -> CompiledQuery`.
tokens, lexer, limits
    From text to tokens; how large a query may be.
nodes
    The tree.
cursor, parse_value, parse_expression, parse_table, parse_query, parser
    From tokens to tree, one method for each production of the grammar.
functions, extensions, types, units, names
    Tables of what the language has.
stc_s, moc, frames, object_names
    Regions, coverage maps and frames as text; names of objects.
catalog, scope, relate, infer, infer_geometry, outputs, resolve, resolution
    What names and types mean, kept beside the tree.
check
    What is right in grammar and wrong in meaning, one rule a file.
rewrite
    Comparisons with geometry become conditions that have an index.
crossmatch
    Which conditions join tables by position, and how.
named_tables, elsewhere, pushdown, split, crossing
    Which tables a query names, and a query over several databases taken apart.
write, geometry, dialect, dialects
    From tree to SQL: a writer for each flavour, a strategy for spheres.
explain, print_tree
    A compiled query for people.
errors, hints
    What is wrong, with line, column, caret; what may be meant, and the query mended.
"""

from adql.compile import CompiledQuery, compile
from adql.dialect import Dialect
from adql.errors import (
    AdqlError,
    AdqlErrors,
    AdqlFeatureError,
    AdqlLimitError,
    AdqlNameError,
    AdqlSyntaxError,
    AdqlTypeError,
)
from adql.limits import Limits
from adql.parser import parse
from adql.print_tree import print_tree

__all__ = [
    "AdqlError",
    "AdqlErrors",
    "AdqlFeatureError",
    "AdqlLimitError",
    "AdqlNameError",
    "AdqlSyntaxError",
    "AdqlTypeError",
    "CompiledQuery",
    "Dialect",
    "Limits",
    "compile",
    "parse",
    "print_tree",
]
