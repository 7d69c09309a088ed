"""SQL for people: a clause a line, sub-queries indented."""

import re

__all__ = ["lay_out"]

_CLAUSES = (
    "WITH|SELECT|FROM|WHERE|GROUP BY|HAVING|ORDER BY|LIMIT|OFFSET|UNION|EXCEPT|"
    "INTERSECT|CROSS JOIN|INNER JOIN|LEFT OUTER JOIN|RIGHT OUTER JOIN|FULL OUTER JOIN"
)
_PIECE = re.compile(
    rf"""(?P<quoted>'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`)"""
    rf"|(?P<clause>\b(?:{_CLAUSES})\b)|(?P<bracket>[()])|(?P<blank>\s+)|(?P<other>.)",
    re.DOTALL,
)
_INDENT = "  "


def lay_out(sql: str) -> str:
    """Break a writer's SQL before its clauses; no token is changed.

    Parentheses of a sub-query indent what is in them; all others leave their
    content on its line, however long.
    """
    lines: list[str] = []
    # Pieces of the line that is being made: to add them up each time takes long.
    line: list[str] = []
    # For each open parenthesis, whether a query is in it.
    opened: list[bool] = []
    for piece in _PIECE.finditer(sql):
        text = piece.group()
        if piece.lastgroup == "clause" and _begins(text, line, opened):
            lines.append("".join(line).rstrip())
            line = [_INDENT * sum(opened) + text]
            continue
        if text == "(":
            opened.append(False)
        elif text == ")" and opened:
            opened.pop()
        line.append(" " if piece.lastgroup == "blank" else text)
    lines.append("".join(line))
    return "\n".join(each for each in lines if each.strip())


def _begins(word: str, line: list[str], opened: list[bool]) -> bool:
    """Tell whether a word begins a clause of a query, and note where queries are.

    Within other parentheses, as of EXTRACT(x FROM y), it does not.
    """
    if not opened or opened[-1]:
        return True
    before = next((each for each in reversed(line) if each.strip()), "")
    starts = word in ("SELECT", "WITH") and before.endswith("(")
    if starts or word in ("UNION", "EXCEPT", "INTERSECT"):
        opened[-1] = True
        return True
    # A nested join stands in parentheses of its own.
    return word.endswith("JOIN")
