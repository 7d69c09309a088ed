"""From text to tree: the grammar of ADQL 2.1 (Appendix A), by hand.

Recursive descent in five floors, each of which knows those below only:
`cursor` (tokens, depth, messages), `parse_value`, `parse_expression`,
`parse_table`, `parse_query`.  Each method names the production that it parses.
"""

from adql import nodes
from adql.errors import AdqlError, AdqlLimitError
from adql.lexer import tokenize
from adql.limits import Limits
from adql.parse_query import QueryParser

__all__ = ["parse"]


def parse(text: str, limits: Limits | None = None) -> nodes.Query:
    """Parse a query.

    Raises
    ------
    AdqlSyntaxError
        The text is not ADQL; the message has line, column and caret.
    AdqlLimitError
        It is too long, or nested too deeply.
    """
    limits = limits or Limits()
    try:
        return QueryParser(text, tokenize(text, limits), limits).whole()
    except AdqlError as error:
        error.point_at(text)
        raise
    except RecursionError:
        # The limits prevent this unless the caller's own stack is nearly full.
        raise AdqlLimitError("The query is nested too deeply.") from None
