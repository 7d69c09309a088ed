"""From text to tokens (`<token>`, `<separator>`): one regex, scanned once.

Comments and white space are dropped; every token keeps its offsets.
"""

import re

from adql.errors import AdqlLimitError, AdqlSyntaxError
from adql.hints.mend import Edit
from adql.hints.sexagesimal import sexagesimal_at
from adql.limits import Limits
from adql.nodes import Span
from adql.tokens import Token, TokenKind

__all__ = ["tokenize"]

_TOKEN = re.compile(
    r"""
    (?P<space>    (?: \s+ | --[^\n]* )+ )
  | (?P<NAME>     [A-Za-z][A-Za-z0-9_]* )
  | (?P<NUMBER>   0[xX][0-9A-Fa-f]+ (?![A-Za-z0-9_.])
                | (?: [0-9]+ (?: \.[0-9]* )? | \.[0-9]+ )
                  (?: [eE][+-]?[0-9]+ )? (?![\w.]) )
  | (?P<STRING>   '[^']*+(?:''[^']*+)*+' )
  | (?P<QUOTED>   "[^"]*+(?:""[^"]*+)*+" )
  | (?P<SYMBOL>   <> | <= | >= | != | == | \|\| | [-+*/%&|^~(),.=<>;\[\]] )
    """,
    re.VERBOSE | re.ASCII,
)

# A string goes on in the next literal if a line ends between them (SQL-92 §5.3).
_CONTINUED = re.compile(r"(?:[^\S\n]|--[^\n]*(?=\n))*\n(?:\s|--[^\n]*\n)*(?=')", re.A)

# No database can be sent one.
_SURROGATE = re.compile("[\ud800-\udfff]")

_CURLY = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u00b4": "'",
    "`": '"',
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00ab": '"',
    "\u00bb": '"',
}
_BEFORE_VALUE = ("=", ">", "<", "LIKE", "(", "||")
_LOOKALIKES = {
    "\u2212": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2264": "<=",
    "\u2265": ">=",
    "\u2260": "<>",
    "\u00d7": "*",
    "\uff0c": ",",
    "\uff1b": ";",
    "\uff08": "(",
    "\uff09": ")",
    "\u00a0": " ",
    "\u202f": " ",
    "\u3000": " ",
    "\u200b": "",
    "\ufeff": "",
}


def tokenize(text: str, limits: Limits | None = None) -> list[Token]:
    """Cut the text of a query into tokens, the last of which is the END.

    Raises
    ------
    AdqlSyntaxError
        Something is no token of ADQL, such as an open quote.
    AdqlLimitError
        The text is too long.
    """
    limits = limits or Limits()
    if len(text) > limits.characters:
        raise AdqlLimitError(
            f"The query has {len(text):,} characters; "
            f"at most {limits.characters:,} are taken.",
            hint="Upload long lists as a table, and join with it.",
        )
    if (nul := text.find("\0")) >= 0:
        # Databases end a text at its first NUL.
        raise AdqlSyntaxError("A query has no NUL characters.", Span(nul, nul + 1))
    if not text.isascii() and (half := _SURROGATE.search(text)):
        raise AdqlSyntaxError("That is half a character.", Span(*half.span()))
    tokens: list[Token] = []
    match, at, size = _TOKEN.match, 0, len(text)
    while at < size:
        found = match(text, at)
        if found is None:
            raise _no_token(text, at)
        kind, at = found.lastgroup, found.end()
        if kind != "space":
            tokens.append(_token(kind or "", found.group(), found.start(), at))
            if kind == "STRING":
                at = _continue_string(text, tokens[-1])
            if len(tokens) > limits.tokens:
                raise AdqlLimitError(
                    f"The query has more than {limits.tokens:,} words and symbols.",
                    tokens[-1].span,
                    hint="Upload long lists as a table, and join with it.",
                )
    tokens.append(Token(TokenKind.END, "", "", size, size))
    return tokens


def _token(kind: str, text: str, start: int, end: int) -> Token:
    if kind == "NAME":
        return Token(TokenKind.NAME, text.upper(), text, start, end)
    if kind == "SYMBOL":
        return Token(TokenKind.SYMBOL, text, text, start, end)
    if kind == "NUMBER":
        return Token(TokenKind.NUMBER, "", text, start, end)
    if kind == "STRING":
        return Token(TokenKind.STRING, "", _unquoted(text), start, end)
    if text == '""':
        raise AdqlSyntaxError("A name in double quotes is empty.", Span(start, end))
    return Token(TokenKind.QUOTED, "", _unquoted(text), start, end)


def _unquoted(text: str) -> str:
    quote = text[0]
    return text[1:-1].replace(quote * 2, quote)


def _continue_string(text: str, token: Token) -> int:
    """Append what the following lines add to a string; give where it ends."""
    parts = [token.value]
    while gap := _CONTINUED.match(text, token.end):
        found = _TOKEN.match(text, gap.end())
        if found is None:
            raise _no_token(text, gap.end())
        parts.append(_unquoted(found.group()))
        token.end = found.end()
    token.value = "".join(parts)
    return token.end


def _no_token(text: str, at: int) -> AdqlSyntaxError:
    """Say why nothing at this place is a token, and how to mend it."""
    char = text[at]
    if char == "'":
        return _open_quote(text, at, "A string", "Close it with a single quote (').")
    if char == '"':
        return _open_quote(text, at, "A name", 'Close it with a double quote (").')
    if char in _CURLY:
        return _curly(text, at)
    if char in "0123456789.":
        return _bad_number(text, at)
    span = Span(at, at + 1)
    if char in _LOOKALIKES:
        what = f"{char!a} is no character of ADQL, though it looks like one."
        alike = [i for i in range(at, len(text)) if text[i] in _LOOKALIKES][:100]
        edits = [Edit(Span(i, i + 1), (_LOOKALIKES[text[i]],)) for i in alike]
        plain = _LOOKALIKES[char]
        hint = f"Use {plain} instead." if plain.strip() else "Use a plain space."
        if not plain:
            hint = "Take it away."
        return AdqlSyntaxError(what, span, hint=hint, edits=edits)
    if char == "!":
        hint = "Conditions are turned round by NOT."
        edits = [Edit(span, ("NOT" if text[at + 1 :][:1].isspace() else "NOT ",))]
        return AdqlSyntaxError(
            "! has no meaning in ADQL.", span, hint=hint, edits=edits
        )
    if char == ":" and (found := sexagesimal_at(text, at)):
        return found
    if char == "_" or char.isalpha():
        return _bad_name(text, at)
    shown = char if char.isprintable() else f"the character {char!a}"
    return AdqlSyntaxError(
        f"{shown} has no meaning in ADQL.", span, hint=_advice(text, at)
    )


def _advice(text: str, at: int) -> str | None:
    if text.startswith("::", at):
        return "Write CAST(value AS type)."
    if text[at] in "?:":
        return "Parameters are not filled in here: write the value."
    return None


def _curly(text: str, at: int) -> AdqlSyntaxError:
    """Say that quotes are straight, and of which kind."""
    edits, quote = [], ""
    for place in [i for i in range(at, len(text)) if text[i] in _CURLY][:100]:
        if quote:
            edits.append(Edit(Span(place, place + 1), (quote,)))
            quote = ""
            continue
        # Where a value stands, any quotes are meant around a string.
        value = (
            text[max(place - 20, 0) : place].rstrip().upper().endswith(_BEFORE_VALUE)
        )
        quote = "'" if value else _CURLY[text[place]]
        edits.append(Edit(Span(place, place + 1), (quote,)))
    straight = edits[0].parts[0]
    what = "a typographic quote" if text[at] != "`" else "a back quote"
    around = "strings" if straight == "'" else "names"
    return AdqlSyntaxError(
        f"Found {what} ({text[at]}).",
        Span(at, at + 1),
        hint=f"Use the straight one: {straight} around {around}.",
        edits=edits,
    )


def _open_quote(text: str, at: int, what: str, hint: str) -> AdqlSyntaxError:
    line_end = text.find("\n", at)
    end = len(text) if line_end < 0 else line_end
    return AdqlSyntaxError(
        f"{what} begins here and never ends.", Span(at, end), hint=hint
    )


def _bad_number(text: str, at: int) -> AdqlSyntaxError:
    found = re.compile(r"[0-9.]*[\w.]*").match(text, at)
    end = found.end() if found else at + 1
    if problem := sexagesimal_at(text, at):
        return problem
    word = text[at : min(end, at + 40)]
    hint = f'A name that begins with a digit needs double quotes: "{word}".'
    if "." in word:
        hint = "A number has digits, one point, and an exponent such as 1.5e-3."
    return AdqlSyntaxError(f"{word} is not a number.", Span(at, end), hint=hint)


def _bad_name(text: str, at: int) -> AdqlSyntaxError:
    found = re.compile(r"\w+").match(text, at)
    end = found.end() if found else at + 1
    word = text[at : min(end, at + 40)]
    return AdqlSyntaxError(
        f"{word} is not a regular name: those begin with a letter A to Z, and have "
        "letters, digits and underscores.",
        Span(at, end),
        hint=f'Write it in double quotes: "{word}".',
    )
