"""Queries spoilt, and texts that are none."""

import re
from collections.abc import Callable, Sequence
from random import Random

__all__ = ["garbage", "mutated"]

_TOKEN = re.compile(r"\w+|'[^']*'|\"[^\"]*\"|\s+|<=|>=|<>|\|\||.", re.DOTALL)

_STRANGE = (
    "\0 \t \n \r \x0b \x1f \x7f \x85 \xa0 \u2028 \ufeff \u200b \u2018 \u2019 \u201c "
    "\u201d \u00ab \u00d7 \u2212 \u2264 \u00e9 \u4e2d \U0001f52d \ud800 ' \" ` ; -- "
    "/* */ \\ $$ @ # ? : :: := { } [ ] ( ) , . .. * + - / % & | ^ ~ ! = == <> != <= "
    ">= || << >> 0x 0xg 1e 1e999 1e-999 00 9223372036854775808 1..2 1.e5 .5 5. NaN"
).split(" ")

_WORDS = """
    SELECT FROM WHERE GROUP BY ORDER HAVING UNION EXCEPT INTERSECT ALL DISTINCT TOP
    OFFSET LIMIT WITH AS ON USING NATURAL INNER LEFT RIGHT FULL OUTER JOIN CROSS NOT
    AND OR IN BETWEEN LIKE ILIKE IS NULL EXISTS CASE WHEN THEN ELSE END CAST COUNT
    SUM MIN COALESCE POINT CIRCLE POLYGON BOX REGION CONTAINS INTERSECTS DISTANCE
    IN_UNIT ABS MOD ROUND DOUBLE PRECISION VARCHAR TIMESTAMP TRUE FALSE DATE
    TABLESAMPLE ASC DESC NULLS FIRST RECURSIVE LATERAL id ra dec stars sky mixed t1
    """.split()

_Mutation = Callable[[Random, list[str], Sequence[str]], None]


def _drop(random: Random, tokens: list[str], corpus: Sequence[str]) -> None:
    at = random.randrange(len(tokens))
    del tokens[at : at + random.choice((1, 1, 1, 2, 5))]


def _double(random: Random, tokens: list[str], corpus: Sequence[str]) -> None:
    at = random.randrange(len(tokens))
    size = random.choice((1, 1, 2, 6))
    tokens[at:at] = tokens[at : at + size] * random.choice((1, 1, 3, 60))


def _swap(random: Random, tokens: list[str], corpus: Sequence[str]) -> None:
    one, other = random.randrange(len(tokens)), random.randrange(len(tokens))
    tokens[one], tokens[other] = tokens[other], tokens[one]


def _insert(random: Random, tokens: list[str], corpus: Sequence[str]) -> None:
    text = random.choice((*_STRANGE, *_WORDS))
    tokens.insert(random.randrange(len(tokens) + 1), random.choice((text, f" {text} ")))


def _replace(random: Random, tokens: list[str], corpus: Sequence[str]) -> None:
    other = _TOKEN.findall(random.choice(corpus)) or [""]
    tokens[random.randrange(len(tokens))] = random.choice(other)


def _splice(random: Random, tokens: list[str], corpus: Sequence[str]) -> None:
    other = _TOKEN.findall(random.choice(corpus))
    cut = random.randrange(len(other) + 1)
    tokens[random.randrange(len(tokens)) :] = other[cut:]


def _letters(random: Random, tokens: list[str], corpus: Sequence[str]) -> None:
    at = random.randrange(len(tokens))
    letters = list(tokens[at])
    random.shuffle(letters)
    tokens[at] = "".join(letters) if random.random() < 0.5 else tokens[at].swapcase()


def _wrap(random: Random, tokens: list[str], corpus: Sequence[str]) -> None:
    at = random.randrange(len(tokens))
    times = random.choice((1, 1, 2, 20, 70))
    opened = random.choice(("(", "ABS(", "NOT (", "-(", "(SELECT ", "CASE WHEN "))
    tokens[at] = f"{opened * times}{tokens[at]}{')' * random.choice((0, times))}"


_MUTATIONS: tuple[_Mutation, ...] = (
    _drop,
    _drop,
    _double,
    _swap,
    _insert,
    _insert,
    _replace,
    _replace,
    _splice,
    _letters,
    _wrap,
)


def mutated(random: Random, corpus: Sequence[str]) -> str:
    """Spoil a query of the corpus in one place or several."""
    tokens = _TOKEN.findall(random.choice(corpus)) or [" "]
    for _ in range(random.choice((1, 1, 1, 2, 3, 8))):
        random.choice(_MUTATIONS)(random, tokens, corpus)
        tokens = tokens or [" "]
    text = "".join(tokens)
    if random.random() < 0.1:
        at = random.randrange(len(text) + 1)
        text = text[:at] + random.choice(_STRANGE) + text[at:]
    return text


def garbage(random: Random) -> str:
    """Make a text of anything."""
    roll = random.random()
    size = random.choice((0, 1, 5, 40, 300))
    if roll < 0.3:
        letters = [chr(random.randrange(0x20, 0x7F)) for _ in range(size)]
    elif roll < 0.5:
        letters = [chr(random.randrange(0x110000)) for _ in range(size)]
    elif roll < 0.9:
        letters = [f"{random.choice((*_STRANGE, *_WORDS))} " for _ in range(size)]
    else:
        word = random.choice((*_STRANGE, *_WORDS, "((", "SELECT (", "a.", "-- \n"))
        letters = [word] * random.choice((10, 300, 3000))
    lead = random.choice(("", "", "SELECT ", "SELECT * FROM sky.stars WHERE "))
    return lead + "".join(letters)
