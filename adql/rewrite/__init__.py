"""The tree that was checked, as the tree that writers want: one form for each meaning.

Map
---
query
    The entry: stars spelt out, names made unique, all rules over the whole tree.
values
    Geometry in one form each, units as factors.
geometry
    Shapes of constants: from text, between frames, into coverage maps.
conditions, distance
    Comparisons that mean geometry, in all spellings, as conditions.
times
    Constant texts beside times become times.
nulls
    Geometry of NULL becomes NULL.
"""

from adql.rewrite.query import rewrite

__all__ = ["rewrite"]
