"""Shapes from and to their DALI text, in DuckDB's SQL (ADQL 2.1 §4.7.1)."""

__all__ = ["SHAPE_CASTS", "SHAPE_TEXT"]

_WORDS = r"list_filter(string_split_regex(trim({0}), '\s+'), lambda sph_w: sph_w <> '')"
_NUMBERS = f"list_transform({_WORDS}, lambda sph_w: CAST(sph_w AS DOUBLE))"
_LATITUDES = (
    "list_max(list_transform(range(2, len(sph_v) + 1, 2), "
    "lambda sph_i: abs(sph_v[sph_i]))) <= 90"
)


def _checked(name: str, condition: str) -> str:
    """Write a list of numbers; what is no such shape fails, as a bad number does."""
    checked = (
        f"CASE WHEN sph_v IS NULL THEN NULL WHEN {condition} THEN sph_v "
        f"ELSE error('This text is not a {name}.') END"
    )
    return f"(list_transform([{_NUMBERS}], lambda sph_v: {checked})[1])"


SHAPE_CASTS = {
    "POINT": _checked("point", "len(sph_v) = 2 AND abs(sph_v[2]) <= 90"),
    "CIRCLE": _checked(
        "circle",
        "len(sph_v) = 3 AND abs(sph_v[2]) <= 90 AND sph_v[3] BETWEEN 0 AND 180",
    ),
    "POLYGON": _checked(
        "polygon", f"len(sph_v) >= 6 AND len(sph_v) % 2 = 0 AND {_LATITUDES}"
    ),
}
"""A shape of a text that is ``{0}``, by the shape's name."""

SHAPE_TEXT = "array_to_string({0}, ' ')"
"""The text of a shape that is ``{0}``."""
