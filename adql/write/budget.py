"""How much geometry a query may have.

Geometry becomes long SQL, and a database that binds it can often not be
interrupted: so a query is refused before.
"""

import re

from adql import nodes
from adql.errors import AdqlLimitError
from adql.limits import Limits

__all__ = ["GeometryBudget"]

_CONDITIONS = (nodes.Contains, nodes.Intersects, nodes.Within)
_TEXT = re.compile(r"'[\[{][^']*'")
_VALUES = frozenset({"AREA", "CENTROID", "DISTANCE"})


class GeometryBudget:
    """Count the geometry of one query.

    Parameters
    ----------
    limits
        How much there may be.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._sql = 0
        self.geometries = 0

    def count(self, query: nodes.Query) -> None:
        """Count conditions, values and vertices of a rewritten query.

        Raises
        ------
        AdqlLimitError
            They are too many.
        """
        vertices = 0
        for item in nodes.walk(query):
            name = ""
            if isinstance(item, nodes.FunctionCall):
                name = item.name.text.upper()
                vertices += len(item.arguments) if name == "POLYGON" else 0
            if isinstance(item, _CONDITIONS) or name in _VALUES:
                self.geometries += 1
            if self.geometries > self._limits.geometries:
                raise AdqlLimitError(
                    "The query has more than "
                    f"{self._limits.geometries:,} conditions and values of geometry.",
                    item.span,
                    hint="Ask for a part of them at a time, or upload them as a "
                    "table and join it.",
                )
            if vertices > self._limits.vertices:
                raise AdqlLimitError(
                    f"The query's polygons have more than {self._limits.vertices:,} "
                    "vertices.",
                    item.span,
                    hint="Take polygons of fewer vertices.",
                )

    def spend(self, node: nodes.Node, written: str) -> None:
        """Count what a piece of geometry became.

        What has lambdas takes a database thrice as long; a polygon or a map that is one
        text takes it no time.

        Raises
        ------
        AdqlLimitError
            It is too much.
        """
        short = _TEXT.sub("", written)
        self._sql += len(short) * (3 if "lambda " in short else 1)
        if self._sql > self._limits.geometry_sql:
            raise AdqlLimitError(
                "The query's geometry becomes more than "
                f"{self._limits.geometry_sql:,} characters of SQL.",
                node.span,
                hint="Use fewer or simpler shapes, or compute some of them in a "
                "query of its own.",
            )
