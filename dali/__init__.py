"""The nouns that all protocols share (DALI 1.1, VODataService 1.2).

Map
---
errors
    What a caller is told when something is wrong: message, status, hint.
identity
    Who asks.
params
    Request parameters: case-insensitive, multi-valued, read by type.
shapes
    Points, circles, polygons, ranges and intervals, and their text forms.
times
    Timestamps, and their text form.
tableset
    Schemas, tables, columns, keys.
result
    Columns, a stream of Arrow batches, an outcome.
arrow
    VOTable datatypes as Arrow types.
"""
