"""How databases spell what plain SQL about spheres is made of."""

from dataclasses import dataclass

__all__ = ["DUCKDB", "MARIADB", "POSTGRESQL", "Spelling"]


@dataclass(frozen=True, slots=True)
class Spelling:
    """Patterns of SQL, for ``str.format``.

    Parameters
    ----------
    double
        A value made a double.
    array
        An array of doubles, of values with commas between.
    element
        An element of an array, counted from 1.
    flag
        A condition made 0 or 1.
    largest
        A double that is larger than all finite ones, or the largest.
    distinct
        A list of values, with commas between, each but once.
    """

    double: str
    array: str
    element: str = "({})[{}]"
    flag: str = "({})::INTEGER"
    largest: str = "'Infinity'"
    distinct: str = "list_distinct([{}])"

    def doubles(self, *parts: str) -> str:
        """Write an array of values of any number type."""
        return self.array.format(", ".join(map(self.double.format, parts)))


DUCKDB = Spelling(double="({})::DOUBLE", array="[{}]")
POSTGRESQL = Spelling(
    double="({})::DOUBLE PRECISION",
    array="ARRAY[{}]::DOUBLE PRECISION[]",
    distinct="ARRAY(SELECT DISTINCT unnest(ARRAY[{}]))",
)
MARIADB = Spelling(
    double="CAST({} AS DOUBLE)",
    array="JSON_ARRAY({})",
    element="CAST(JSON_VALUE({}, CONCAT('$[', {} - 1, ']')) AS DOUBLE)",
    flag="({})",
    largest="1.7976931348623157e308",
)
