"""Guesses at what was meant by words that other kinds of SQL have."""

from adql.hints.mend import Edit
from adql.hints.place import Guess, Place
from adql.nodes import Span
from adql.tokens import TokenKind

__all__ = ["other_sql"]

_BEFORE_PARENTHESIS = {
    "FILTER": "ADQL has no FILTER: write SUM(CASE WHEN condition THEN value END).",
    "OVER": "ADQL has no window functions: join with a grouped sub-query.",
}

_HINTS = {
    "ESCAPE": "In LIKE, % and _ always stand for other characters.",
    "QUALIFY": "Put the query into FROM, and select from it by WHERE.",
}

_COMPARISONS = frozenset(["=", "<>", "!=", "<", ">", "<=", ">=", "IS", "IN", "LIKE"])


def other_sql(place: Place) -> Guess | None:
    """Find what was meant."""
    token, before = place.token, place.before
    if token.word == "(" and before.word in _BEFORE_PARENTHESIS:
        return Guess(_BEFORE_PARENTHESIS[before.word])
    if token.word in _HINTS:
        return Guess(_HINTS[token.word])
    for each in (_crossed, _sampled, _set, _last_with, _case, _row):
        if found := each(place):
            return found
    return None


def _away(place: Place) -> tuple[Edit, ...]:
    """Take the token away, and the space behind it."""
    return (Edit(Span(place.token.start, place.after.start), ()),)


def _crossed(place: Place) -> Guess | None:
    if place.token.word != "CROSS":
        return None
    return Guess("ADQL has JOIN without a condition, or a comma.", _away(place))


def _sampled(place: Place) -> Guess | None:
    token = place.token
    if place.before.word != "TABLESAMPLE":
        return None
    hint = "Write the percentage in parentheses."
    if token.kind is TokenKind.NUMBER:
        return Guess(hint, (Edit(token.span, ("(", token.span, ")")),))
    if token.word in ("BERNOULLI", "SYSTEM") and place.after.word == "(":
        gap = Span(place.before.end, place.after.start)
        return Guess("ADQL does not say how rows are taken.", (Edit(gap, ()),))
    return None


def _set(place: Place) -> Guess | None:
    token, before = place.token, place.before
    if token.word == "DISTINCT" and before.word in ("UNION", "EXCEPT", "INTERSECT"):
        return Guess("Only ALL keeps rows that are alike.", _away(place))
    if before.word == "MINUS" and token.word in ("SELECT", "("):
        return Guess("ADQL has EXCEPT.", (Edit(before.span, ("EXCEPT",)),))
    return None


def _last_with(place: Place) -> Guess | None:
    if place.token.word != "SELECT" or place.before.word != ",":
        return None
    hint = "After the last query of WITH there is no comma."
    return Guess(hint, (Edit(place.before.span, ()),))


def _case(place: Place) -> Guess | None:
    compares = place.token.word in _COMPARISONS
    if place.wanted == "WHEN" and compares:
        return Guess("Conditions come after WHEN: CASE WHEN x > 1 THEN 2 END.")
    if place.wanted == "END" and compares:
        return Guess("CASE gives values, not conditions: CASE ... END = 1.")
    return Guess("CASE ends with END.") if place.wanted == "END" else None


def _row(place: Place) -> Guess | None:
    """See `(a, b) IN ...`."""
    if place.wanted != ")" or place.token.word != ",":
        return None
    open_ones = 1
    for at in range(place.at, len(place.tokens) - 1):
        word = place.tokens[at].word
        open_ones += (word == "(") - (word == ")")
        if not open_ones:
            after = place.tokens[at + 1].word
            if after in ("IN", "NOT", "="):
                return Guess("Compare value by value: a = b AND c = d, or use EXISTS.")
            return None
    return None
