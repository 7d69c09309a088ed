"""Try the compiler with queries by the million.

``python -m tests.adql.fuzz --count 1000000 --seed 1 --processes 2``

A third of the texts are sound queries, the rest are queries spoilt, and garbage.
Each must end in SQL that DuckDB takes, or in an error of ADQL whose place is in
the text, and soon.  Number and seed of a text make it again: ``--only NUMBER``.
"""

import argparse
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import duckdb

from adql import AdqlError, AdqlErrors, compile
from adql.dialects import DIALECTS, DUCKDB
from adql.functions import FunctionSet
from tests.adql.blocks import read_blocks
from tests.adql.catalogue import CATALOGUE
from tests.adql.databases import duckdb_database
from tests.adql.fuzz_generate import Generator
from tests.adql.fuzz_mutate import garbage, mutated

__all__ = ["Fuzz", "Summary"]

_QUERIES = Path(__file__).parent / "queries"
_CHUNK = 500
_SLOW = 10.0
"""Seconds of processor time that no query may take."""

_REFUSALS = (
    duckdb.BinderException,
    duckdb.CatalogException,
    duckdb.FatalException,
    duckdb.InternalException,
    duckdb.NotImplementedException,
    duckdb.ParserException,
    duckdb.SyntaxException,
)


@dataclass(slots=True)
class Summary:
    """What a number of queries came to."""

    outcomes: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    slowest: float = 0.0

    def add(self, other: "Summary") -> None:
        """Take in another part of the run."""
        self.outcomes += other.outcomes
        self.refused += other.refused
        self.failures += other.failures
        self.slowest = max(self.slowest, other.slowest)

    def to_text(self) -> str:
        """Tell it to a person."""
        lines = [f"{self.outcomes.total():,} texts, slowest {self.slowest:.3f} s"]
        lines += [f"{n:12,}  {what}" for what, n in sorted(self.outcomes.items())]
        lines.append("sound by construction, and yet refused most often:")
        lines += [f"{n:12,}  {what}" for what, n in self.refused.most_common(8)]
        lines.append(f"{len(self.failures)} failures")
        return "\n".join(lines)


class Fuzz:
    """Make texts by number, and try them.

    Parameters
    ----------
    seed
        Of all texts.
    every
        Of the queries that are taken, DuckDB sees each so-manieth.
    """

    def __init__(self, seed: int, every: int = 1) -> None:
        self._seed = seed
        self._every = every
        self._corpus = [
            block.query
            for path in sorted(_QUERIES.glob("*.sql"))
            for block in read_blocks(path)
        ]
        self._database = duckdb_database()
        # Names and types are looked at here, not how fast a plan would run.
        self._database.run("PRAGMA disable_optimizer")
        self._database.run("SET threads = 1")
        functions = FunctionSet.standard().offered_by(DUCKDB)
        self._generator = Generator(Random(), CATALOGUE, functions)

    def text(self, number: int) -> tuple[str, str]:
        """Make a text, and tell of which sort it is."""
        random = Random(f"{self._seed} {number}")
        roll = random.random()
        if roll < 0.1:
            return "garbage", garbage(random)
        if roll < 0.55:
            return "mutated", mutated(random, self._corpus)
        self._generator.random = random
        made = self._generator.whole()
        return ("spoilt", mutated(random, [made])) if roll < 0.63 else ("sound", made)

    def run(self, first: int, count: int) -> Summary:
        """Try texts by their numbers."""
        summary = Summary()
        for number in range(first, first + count):
            sort, text = self.text(number)
            start = time.thread_time()
            try:
                outcome = self._tried(text, number, sort, summary)
            except Exception as error:  # anything else is what we look for
                outcome = "FAILED"
                told = f"{type(error).__name__}: {error}"[:600]
                summary.failures.append(f"#{number} ({sort}) {told}\n{text[:2000]}")
            spent = time.thread_time() - start
            summary.slowest = max(summary.slowest, spent)
            summary.outcomes[f"{sort}: {outcome}"] += 1
        return summary

    def _tried(self, text: str, number: int, sort: str, summary: Summary) -> str:
        start = time.thread_time()
        try:
            sql = compile(text, CATALOGUE, DUCKDB).sql
        except (AdqlError, AdqlErrors) as error:
            _check_error(error, text)
            if sort == "sound":
                errors = error.errors if isinstance(error, AdqlErrors) else (error,)
                summary.refused[errors[0].summary[:100]] += 1
            return "refused"
        finally:
            spent = time.thread_time() - start
            if spent > _SLOW:
                raise TimeoutError(f"took {spent:.1f} s")
        if number % self._every == 0:
            self._bind(sql)
            _compile_for_others(text)
        return "taken"

    def _bind(self, sql: str) -> None:
        try:
            self._database.run(f"EXPLAIN {sql}")
        except _REFUSALS as error:
            raise ValueError(f"DuckDB refuses it: {error}\n{sql}") from None
        except duckdb.Error:
            # A constant that overflows, or a text that is no number: data.
            pass


def _compile_for_others(text: str) -> None:
    """See that the other dialects can write it, or say that they cannot."""
    for dialect in DIALECTS.values():
        if dialect is not DUCKDB:
            try:
                compile(text, CATALOGUE, dialect)
            except (AdqlError, AdqlErrors) as error:
                _check_error(error, text)


def _check_error(error: AdqlError | AdqlErrors, text: str) -> None:
    """See that an error can be told, and that its place is in the text."""
    if not error.to_text():
        raise ValueError("an error without words")
    for each in error.errors if isinstance(error, AdqlErrors) else (error,):
        spans = [edit.span for edit in each.edits]
        if each.span is not None:
            spans.append(each.span)
        if any(not 0 <= s.start <= s.end <= len(text) for s in spans):
            raise ValueError(f"place beyond the text: {each.span} of {each.summary}")


def _part(arguments: tuple[int, int, int, int]) -> Summary:
    seed, every, first, count = arguments
    key = seed, every
    if key not in _FUZZES:
        _FUZZES[key] = Fuzz(seed, every)
    return _FUZZES[key].run(first, count)


_FUZZES: dict[tuple[int, int], Fuzz] = {}
"""One for each process: it has a database open."""


def _parts(options: argparse.Namespace) -> Iterator[tuple[int, int, int, int]]:
    for first in range(0, options.count, _CHUNK):
        size = min(_CHUNK, options.count - first)
        yield options.seed, options.every, first, size


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Try the compiler with many texts.")
    parser.add_argument("--count", type=int, default=10_000, help="texts to try")
    parser.add_argument("--seed", type=int, default=1, help="of all texts")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--every", type=int, default=1, help="share that DuckDB sees")
    parser.add_argument("--only", type=int, help="try this text, and show it")
    parser.add_argument("--save", type=Path, help="where to write the failures")
    options = parser.parse_args()
    if options.only is not None:
        fuzz = Fuzz(options.seed)
        print(*fuzz.text(options.only), sep="\n")
        print(fuzz.run(options.only, 1).to_text())
        return 0
    summary, start = Summary(), time.monotonic()
    with multiprocessing.Pool(options.processes) as pool:
        for part in pool.imap_unordered(_part, _parts(options)):
            shown = 20 - len(summary.failures)
            for failure in part.failures[: max(shown, 0)]:
                print(failure, end="\n\n", flush=True)
            summary.add(part)
            done, seconds = summary.outcomes.total(), time.monotonic() - start
            if done % (50 * _CHUNK) == 0 or done == options.count:
                print(f"{done:,} in {seconds:.0f} s", file=sys.stderr, flush=True)
    print(summary.to_text())
    if options.save:
        options.save.write_text("\n\n".join(summary.failures), encoding="utf-8")
    return 1 if summary.failures else 0


if __name__ == "__main__":
    sys.exit(main())
