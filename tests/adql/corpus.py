"""Print or record the SQL of the corpus: ``python -m tests.adql.corpus --help``."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from adql import AdqlError, AdqlErrors, CompiledQuery, compile
from adql.dialects import DIALECTS
from adql.explain import explain
from adql.write.layout import lay_out
from tests.adql.blocks import DATABASES, QUERIES, Block, read_blocks, write_blocks
from tests.adql.catalogue import CATALOGUE

__all__ = ["main", "recorded"]

_LONGEST = 1500
"""SQL that is longer tells nothing to its reader; its answer is checked anyway."""

_RUNNING = tuple(name for name in DATABASES if name in DIALECTS)


def recorded(block: Block) -> Block:
    """Give a block the SQL, columns and messages of today.

    Rows are not touched: those are thought, and prove the SQL.  What changes is
    to be read before it is committed.
    """
    sections: dict[str, str] = {}
    if block.rows is not None:
        sections["rows"] = block.sections["rows"]
    for name in _RUNNING:
        try:
            compiled = compile(block.query, CATALOGUE, DIALECTS[name])
        except (AdqlError, AdqlErrors) as error:
            _note_error(block, sections, name, error.to_text())
        else:
            _note_sql(block, sections, name, compiled)
    return replace(block, sections=sections)


def _note_error(
    block: Block, sections: dict[str, str], name: str, message: str
) -> None:
    if block.rows is None and name == _RUNNING[0]:
        sections["error"] = message
    elif message != sections.get("error"):
        sections[f"{name} error"] = message


def _note_sql(
    block: Block, sections: dict[str, str], name: str, compiled: CompiledQuery
) -> None:
    told = explain(compiled)
    sql = "\n".join(told["sql"])
    if len(sql) <= _LONGEST:
        sections[name] = sql
    if "columns" in block.sections:
        sections["columns"] = "\n".join(told["columns"])
    if compiled.warnings:
        sections["warning"] = "\n".join(i.text or "" for i in compiled.warnings)


def main(arguments: list[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.adql.corpus")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--show", metavar="TITLE", help="print blocks of such a title")
    what.add_argument(
        "--record", metavar="FILE", nargs="+", help="write SQL and messages into files"
    )
    given = parser.parse_args(arguments)
    if given.show is not None:
        for line in _shown(given.show.lower()):
            print(line)  # noqa: T201
        return 0
    for path in map(Path, given.record):
        write_blocks(path, map(recorded, read_blocks(path)))
    return 0


def _shown(title: str) -> Iterator[str]:
    for path in sorted(QUERIES.glob("*.sql")):
        for block in read_blocks(path):
            if title in block.title.lower():
                yield f"### {block.title}  ({path.name})"
                yield block.query
                for name in _RUNNING:
                    yield f"--- {name}"
                    yield _written(block, name)
                yield ""


def _written(block: Block, name: str) -> str:
    try:
        compiled: CompiledQuery = compile(block.query, CATALOGUE, DIALECTS[name])
    except (AdqlError, AdqlErrors) as error:
        return error.to_text()
    return lay_out(compiled.sql)


if __name__ == "__main__":
    sys.exit(main())
