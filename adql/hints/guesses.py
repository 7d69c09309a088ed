"""What was meant by a token that does not fit, and the query mended.

Each guess looks at one usual mistake; the first that knows it is told.
"""

from collections.abc import Callable, Sequence

from adql.hints.mend import Edit
from adql.hints.other_sql import other_sql
from adql.hints.place import Guess, Place
from adql.names import closest
from adql.nodes import Span
from adql.tokens import RESERVED, Token, TokenKind

__all__ = ["Guess", "Place", "guess"]

_CLAUSES = """
    SELECT FROM WHERE GROUP ORDER HAVING UNION EXCEPT INTERSECT JOIN INNER LEFT RIGHT
    FULL NATURAL USING OFFSET BETWEEN LIKE ILIKE DISTINCT EXISTS AND OR NOT NULL DESC
    """.split()

_JOINED = {
    "GROUPBY": "GROUP BY",
    "ISNOTNULL": "IS NOT NULL",
    "ISNULL": "IS NULL",
    "NOTIN": "NOT IN",
    "NOTLIKE": "NOT LIKE",
    "NOTNULL": "IS NOT NULL",
    "ORDERBY": "ORDER BY",
}

_VALUE_ENDS = (TokenKind.NAME, TokenKind.QUOTED, TokenKind.NUMBER, TokenKind.STRING)


def guess(place: Place) -> Guess | None:
    """Find what was meant."""
    for each in _GUESSES:
        if found := each(place):
            return found
    return None


def _instead(token: Token, text: str, hint: str | None = None) -> Guess:
    return Guess(hint, (Edit(token.span, (text,)),))


def _comma_too_many(place: Place) -> Guess | None:
    token, before = place.token, place.before
    if token.word not in ("FROM", ")", "WHERE", "ORDER") or before.word != ",":
        return None
    hint = f"Take away the comma before {token.word}."
    return Guess(hint, (Edit(before.span, ()),))


# --- LIMIT -------------------------------------------------------------------------


def _limit(place: Place) -> Guess | None:
    """Put TOP where ADQL has it."""
    for at in (place.at, place.at - 1):
        if at >= 0 and place.tokens[at].word in ("LIMIT", "FETCH", "ROWNUM"):
            hint = "ADQL has no LIMIT, but TOP after SELECT."
            return Guess(hint, _top_edits(place.tokens, at))
    return None


def _top_edits(tokens: Sequence[Token], at: int) -> tuple[Edit, ...]:
    last, top, offset = _limit_clause(tokens, at)
    select = _select_before(tokens, at)
    if not top or select is None:
        return ()
    gone = Span(tokens[at - 1].end, tokens[last].end)
    place = Span(tokens[select].end, tokens[select].end)
    return (
        Edit(place, (f" TOP {top}",)),
        Edit(gone, (f" OFFSET {offset}",) if offset else ()),
    )


def _limit_clause(tokens: Sequence[Token], at: int) -> tuple[int, str, str]:
    """Read `LIMIT n`, `LIMIT offset, n` or `FETCH FIRST n ROWS ONLY`."""
    values = [t.value for t in tokens[at : at + 4]]
    words = [t.word for t in tokens[at : at + 5]]
    numbers = [v if v.isdecimal() else "" for v in values]
    if words[0] == "LIMIT" and len(numbers) > 1:
        if len(numbers) > 3 and words[2] == "," and numbers[3]:
            return at + 3, numbers[3], numbers[1]
        return at + 1, numbers[1], ""
    if words[0] == "FETCH" and len(words) == 5 and words[4] == "ONLY":
        return at + 4, numbers[2], ""
    return at, "", ""


def _select_before(tokens: Sequence[Token], at: int) -> int | None:
    """Find the SELECT that a clause belongs to, or the quantifier after it.

    None if it has a TOP, or is one of several put together.
    """
    depth, found = 0, None
    for index in range(at - 1, -1, -1):
        word = tokens[index].word
        depth += (word == ")") - (word == "(")
        if depth < 0:
            break
        if depth == 0 and word in ("UNION", "EXCEPT", "INTERSECT"):
            return None
        if depth == 0 and word == "SELECT" and found is None:
            found = index + (tokens[index + 1].word in ("DISTINCT", "ALL"))
    if found is None or tokens[found + 1].word == "TOP":
        return None
    return found


# --- operators and values ------------------------------------------------------------


def _operator(place: Place) -> Guess | None:
    token, after = place.token, place.after
    for one, other in ((token, after), (place.before, token)):
        if one.end != other.start:
            continue
        both = Span(one.start, other.end)
        if one.word == other.word == "&":
            hint = "Conditions are put together by AND, OR and NOT."
            return Guess(hint, (Edit(both, ("AND",)),))
        if one.word == "=" and other.word in ("<", ">"):
            return Guess(None, (Edit(both, (f"{other.word}=",)),))
    if token.word == "==":
        return _instead(token, "=")
    return None


def _pipes(place: Place) -> Guess | None:
    """Tell who writes OR as in C: `a = 1 || b = 2`."""
    if place.wanted != "the end of the comparison":
        return None
    for token in reversed(place.tokens[max(place.at - 12, 0) : place.at]):
        if token.word == "||":
            hint = "|| puts strings together; conditions are put together by OR."
            return Guess(hint, (Edit(token.span, ("OR",)),))
    return None


def _chain(place: Place) -> Guess | None:
    if place.wanted == "the end of the comparison":
        return Guess("Compare twice: a < b AND b < c.")
    return None


def _decimal_comma(place: Place) -> Guess | None:
    token, before, after = place.token, place.before, place.after
    if token.word != "," or before.kind is not TokenKind.NUMBER:
        return None
    if after.kind is not TokenKind.NUMBER or not before.value.isdecimal():
        return None
    if before.end != token.start or after.start != token.end:
        return None
    return _instead(token, ".", "Decimals have a point.")


def _truth(place: Place) -> Guess | None:
    token, before = place.token, place.before
    if token.word not in ("TRUE", "FALSE", "UNKNOWN"):
        return None
    if before.word in ("=", "<>", "!="):
        value = "1" if token.word == "TRUE" else "0"
        hint = f"ADQL has no {token.word}; a truth value is compared with 1 or 0."
        return _instead(token, value, hint)
    if before.word in ("WHERE", "AND", "OR", "NOT", "ON", "("):
        value = "1 = 1" if token.word == "TRUE" else "1 = 0"
        return _instead(token, value, f"ADQL has no {token.word}.")
    return None


def _comment(place: Place) -> Guess | None:
    if place.before.word == "/" and place.token.word == "*":
        return Guess("A comment begins with -- and ends with its line.")
    return None


# --- parentheses and commas ----------------------------------------------------------


def _closing(place: Place) -> Guess | None:
    token = place.token
    if token.word == ")" and not place.depth:
        hint = "There is one closing parenthesis too many."
        return Guess(hint, (Edit(token.span, ()),))
    if place.wanted == ")" and token.word in ("FROM", "WHERE", "ORDER", "GROUP"):
        spot = Span(place.before.end, place.before.end)
        return Guess("A parenthesis is not closed.", (Edit(spot, (")",)),))
    return None


def _comma_missing(place: Place) -> Guess | None:
    """See two values side by side in a list."""
    if place.wanted not in (")", "FROM", "the end of the query"):
        return None
    token, before = place.token, place.before
    values = token.kind in _VALUE_ENDS and token.word not in RESERVED
    ends = before.kind in _VALUE_ENDS and before.word not in RESERVED
    if not values or not (ends or before.word == ")"):
        return None
    if place.wanted == "FROM" and place.after.word not in ("FROM", ","):
        return None
    if place.wanted == "the end of the query":
        return None
    edits = []
    for one, other in zip(
        place.tokens[place.at - 1 :], place.tokens[place.at :], strict=False
    ):
        if one.kind is not before.kind or other.kind is not token.kind:
            break
        edits.append(Edit(Span(one.end, one.end), (",",)))
        if token.kind is TokenKind.NAME:
            break
    edits = edits or [Edit(Span(before.end, before.end), (",",))]
    return Guess("A comma may be missing.", tuple(edits[:50]))


def _by_missing(place: Place) -> Guess | None:
    if place.wanted != "BY":
        return None
    spot = Span(place.before.end, place.before.end)
    return Guess(None, (Edit(spot, (" BY",)),))


# --- words ------------------------------------------------------------


def _select_nothing(place: Place) -> Guess | None:
    token, before = place.token, place.before
    words = ("SELECT", "DISTINCT", "ALL")
    top = place.at > 1 and place.tokens[place.at - 2].word == "TOP"
    if token.word == "FROM" and (before.word in words or top):
        spot = Span(before.end, before.end)
        return Guess("Say what to select; * is all columns.", (Edit(spot, (" *",)),))
    return None


def _from_missing(place: Place) -> Guess | None:
    """See a table's name where FROM should be."""
    if place.wanted != "FROM":
        return None
    token, before = place.token, place.before
    if token.kind is TokenKind.END or token.word in ("WHERE", "GROUP", "ORDER"):
        return Guess("A query needs a table: SELECT ... FROM table.")
    named = (TokenKind.NAME, TokenKind.QUOTED)
    if before.word == "*" and token.kind in named and token.word not in RESERVED:
        spot = Span(token.start, token.start)
        return Guess("FROM is missing.", (Edit(spot, ("FROM ",)),))
    if token.word == "." and before.kind in named and place.at > 1:
        spot = Span(before.start, before.start)
        return Guess("FROM is missing.", (Edit(spot, ("FROM ",)),))
    return None


def _run_together(place: Place) -> Guess | None:
    for token in (place.token, place.before):
        if token.kind is TokenKind.NAME and token.word in _JOINED:
            return _instead(token, _JOINED[token.word])
    return None


def _misspelt(place: Place) -> Guess | None:
    """Find the keyword that is meant by what looks like it."""
    keywords = [place.wanted] if place.wanted.isupper() else _CLAUSES
    named = place.wanted.startswith(("a ", "an ")) and place.wanted != "a comparison"
    if named or place.wanted == ")":
        return None
    for token in (place.before, place.token):
        known = token.kind is not TokenKind.NAME or token.word in RESERVED
        if known or len(token.word) < 3:
            continue
        near = closest(token.word, keywords, 1)
        if near and near[0] != token.word:
            hint = f"Is {token.value} meant to be {near[0]}?"
            return _instead(token, near[0], hint)
    return None


def _text_as_name(place: Place) -> Guess | None:
    token = place.token
    names = ("a column name", "an alias", "a table name", "a name for the query")
    if token.kind is not TokenKind.STRING or place.wanted not in names:
        return None
    name = token.value.replace('"', '""')
    hint = "Names go into double quotes, texts into single ones."
    return _instead(token, f'"{name}"', hint)


def _reserved(place: Place) -> Guess | None:
    token = place.token
    if token.word not in RESERVED or not place.wanted.startswith(("a ", "an ")):
        return None
    if place.wanted == "a query in parentheses":
        return Guess("Put it into parentheses: (SELECT ...).")
    hint = "To use it as a name, put it in double quotes."
    edits = [Edit(token.span, (f'"{token.value}"',))]
    rest = place.tokens[place.at :]
    for one, name, other in zip(rest, rest[1:], rest[2:], strict=False):
        # The rest of the list may have more of them.
        if one.word == "," and name.word in RESERVED and other.word in (",", "FROM"):
            edits.append(Edit(name.span, (f'"{name.value}"',)))
    return Guess(hint, tuple(edits[:20]))


def _query_wanted(place: Place) -> Guess | None:
    if place.wanted == "a query in parentheses":
        return Guess("Put it into parentheses: (SELECT ...).")
    return None


_GUESSES: tuple[Callable[[Place], Guess | None], ...] = (
    _comma_too_many,
    _limit,
    other_sql,
    _operator,
    _pipes,
    _chain,
    _decimal_comma,
    _truth,
    _comment,
    _closing,
    _select_nothing,
    _run_together,
    _from_missing,
    _comma_missing,
    _by_missing,
    _query_wanted,
    _text_as_name,
    _misspelt,
    _reserved,
)
