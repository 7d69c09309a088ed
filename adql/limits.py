"""How large a query may be, so that hostile text costs little."""

from dataclasses import dataclass

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may have at most.

    Parameters
    ----------
    characters, tokens
        Length of the text, and of what the lexer makes of it.
    depth
        Parentheses, functions and sub-queries inside one another.
    links
        Operators that follow each other, each by its place in its chain: databases
        plan a chain in the square of its length.
    arms
        Queries put together by UNION, EXCEPT and INTERSECT.
    columns
        What one SELECT gives; stars of stars double with each sub-query.
    keys
        Of one ORDER BY.
    all_columns
        What all its SELECTs give, those of sub-queries too.
    joined_columns
        Of all tables in FROM, each four times, and of what each join makes of them.
    geometries
        Conditions of geometry, and areas, centroids and distances.
    vertices
        Of all polygons that are written out.
    geometry_sql
        Characters of SQL that geometry becomes; where it is computed row by row
        from polygons, each counts for three.
    """

    characters: int = 1 << 20
    tokens: int = 200_000
    depth: int = 50
    links: int = 1_500_000
    arms: int = 200
    columns: int = 4000
    keys: int = 1000
    all_columns: int = 40_000
    joined_columns: int = 1_000_000
    geometries: int = 300
    vertices: int = 3000
    geometry_sql: int = 300_000
