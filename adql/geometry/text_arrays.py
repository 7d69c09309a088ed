"""Shapes from and to their DALI text, in PostgreSQL's SQL (ADQL 2.1 §4.7.1)."""

__all__ = ["DOUBLE_TEXT", "SHAPE_CASTS", "SHAPE_TEXT"]

DOUBLE_TEXT = "regexp_replace({0}, '^(-?[0-9]+)$', E'\\\\1.0')"
"""The text of a double, ``{0}`` as PostgreSQL writes it: a point in any case."""

_WORDS = "regexp_split_to_array(btrim({0}, E' \\t\\n\\r'), '[[:space:]]+')"
_LATITUDES = (
    "(SELECT max(abs(sph_v.v[2*sph_i])) "
    "FROM generate_series(1, cardinality(sph_v.v)/2) AS sph_i) <= 90"
)


def _checked(name: str, condition: str) -> str:
    """Write an array of numbers; what is no such shape fails, as a bad number does.

    It fails as the text of an array that is none.
    """
    words = f"SELECT {_WORDS}::DOUBLE PRECISION[] AS v, {{0}} AS t OFFSET 0"
    failure = f"('This text is not a {name}: ' || sph_v.t)::DOUBLE PRECISION[]"
    return (
        f"(SELECT CASE WHEN sph_v.v IS NULL THEN NULL WHEN {condition} THEN sph_v.v "
        f"ELSE {failure} END FROM ({words}) AS sph_v)"
    )


SHAPE_CASTS = {
    "POINT": _checked("point", "cardinality(sph_v.v) = 2 AND abs(sph_v.v[2]) <= 90"),
    "CIRCLE": _checked(
        "circle",
        "cardinality(sph_v.v) = 3 AND abs(sph_v.v[2]) <= 90 "
        "AND sph_v.v[3] BETWEEN 0 AND 180",
    ),
    "POLYGON": _checked(
        "polygon",
        "cardinality(sph_v.v) >= 6 AND cardinality(sph_v.v) % 2 = 0 "
        f"AND {_LATITUDES}",
    ),
}
"""A shape of a text that is ``{0}``, by the shape's name."""

_PART = DOUBLE_TEXT.format("sph_p::TEXT")
SHAPE_TEXT = (
    f"(SELECT string_agg({_PART}, ' ' ORDER BY sph_i) FROM unnest({{0}}) "
    "WITH ORDINALITY AS sph_u(sph_p, sph_i))"
)
"""The text of a shape that is ``{0}``."""
