"""``uraniborg import-schema``: the configuration of what a database has."""

import asyncio
import os
import re
import sys
import tomllib
from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from dali.errors import DaliError, UsageError
from dali.tableset import ForeignKey
from suite.config import ConfigFault, Database
from suite.config_file import check_config, write_config
from suite.secret_url import expanded_url, without_secrets

if TYPE_CHECKING:
    from engines.introspection import FoundTable
    from suite.databases import DatabaseEngine
    from suite.felis import FelisSchema
    from suite.schema_draft import SchemaDraft

__all__ = ["import_schema"]

_ENGINE = re.compile("[a-z][a-z0-9_]{0,29}")
_RESERVED = frozenset({"tap_schema", "tap_upload"})
_PLACEHOLDER = "postgresql://localhost/CHANGE-ME"
_SHOWN = 20


class NothingFound(DaliError):
    """The database has no tables that its user may read."""


class FileIsThere(DaliError):
    """The file is there already."""


def import_schema(options: Namespace) -> int:
    """Run the command; give its exit code.

    Raises
    ------
    DaliError
        The database cannot be read, or the file cannot be written.
    """
    target = _target(options)
    old = target.read_text("utf-8") if options.update and target is not None else None
    task = _task(options, target)
    felis = [_felis(each) for each in options.felis]
    found = _found(task, options.schema, felis)
    said = _by_schema(felis, found)
    from suite.schema_draft import draft_schemas

    drafts, lost = draft_schemas(found, said, guess=not options.no_guess)
    if old is None:
        from suite.schema_toml import schema_toml

        text = schema_toml(task.engine, task.url, drafts, _head(options))
    else:
        text = _merged(old, task, drafts)
    check_config(text, old)
    write_config(text, target)
    if target is not None:
        _say(f"Written to {target}.")
    _report(drafts, lost)
    for name in task.variables:
        _say(
            f"The password is not written down: set {name} to it, as it stands in the "
            "URL, before the service starts."
        )
    return 0


@dataclass(frozen=True, slots=True)
class _Task:
    """A database to look at, and what the configuration is to say of it.

    Parameters
    ----------
    engine, url
        What is written of it.
    database
        How it is reached; None if it is not to be looked at.
    published
        The published names of the database's schemas, where they are others.
    variables
        Variables that must be set for ``url``.
    """

    engine: str
    url: str
    database: Database | None
    published: Mapping[str, str]
    variables: tuple[str, ...] = ()


def _task(options: Namespace, target: Path | None) -> _Task:
    written = _written(target) if options.update else {}
    engine = options.engine or _engine_name(options.url, written)
    if not _ENGINE.fullmatch(engine):
        raise UsageError(
            f"An engine cannot be called {engine}.",
            place="--engine",
            hint="Its name is of a-z, 0-9 and _.",
        )
    published = {
        each["source"]: name
        for name, each in written.get("schemas", {}).items()
        if each.get("engine") == engine and "source" in each
    }
    known = written.get("engines", {}).get(engine, {}).get("url")
    given = options.url or known
    if given is None:
        if not options.felis:
            raise UsageError(
                "There is no database to look at.",
                hint="Give its URL, as in: uraniborg import-schema "
                "postgresql://reader@localhost/archive",
            )
        return _Task(engine, _PLACEHOLDER, None, published)
    url, variables = without_secrets(given, engine)
    try:
        database = Database(url=expanded_url(given, os.environ))
    except ValueError as error:
        raise UsageError(f"The database's {error}.", place="URL") from error
    return _Task(engine, url, database, published, variables)


def _written(target: Path | None) -> dict[str, Any]:
    """Read what is to be brought up to date, as it is written."""
    if target is None:
        raise UsageError("--update needs a file.", hint="Name it with --output.")
    try:
        return tomllib.loads(target.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigFault(f"{target} is not TOML: {error}.") from error


def _engine_name(url: str | None, written: Mapping[str, Any]) -> str:
    engines = list(written.get("engines", {}))
    if url is None and len(engines) == 1:
        return str(engines[0])
    name = unquote(urlsplit(url or "").path.strip("/")).lower()
    return name if _ENGINE.fullmatch(name) else "main"


def _target(options: Namespace) -> Path | None:
    """Give the file to write; None is standard output."""
    if options.output == "-":
        if options.update:
            raise UsageError("--update needs a file.", hint="Name it with --output.")
        return None
    # A link stays one: what it points to is written.
    path = Path(options.output).resolve()
    if path.exists() and not path.is_file():
        raise FileIsThere(f"{path} is no file.")
    if options.update and not path.exists():
        raise UsageError(f"There is no {path} to be brought up to date.")
    if path.exists() and not (options.force or options.update):
        raise FileIsThere(
            f"{path} is there already.",
            hint="--update adds to it what it does not have; --force overwrites it.",
        )
    return path


def _felis(argument: str) -> "tuple[str | None, FelisSchema]":
    from suite.felis import read_felis

    name, equals, path = argument.partition("=")
    if not equals or Path(argument).exists():
        name, path = "", argument
    schema = read_felis(Path(path))
    if schema.ignored:
        keys = ", ".join(f"{key} ({n:,})" for key, n in sorted(schema.ignored.items()))
        _say(f"{path}: not read, as the database knows better or has no use: {keys}.")
    return name or None, schema


def _found(
    task: _Task,
    schemas: Sequence[str] | None,
    felis: "Sequence[tuple[str | None, FelisSchema]]",
) -> "list[FoundTable]":
    from suite.schema_draft import found_in_felis

    if task.database is None:
        _say(
            "There is no URL, so that nothing is looked at: Felis's word is taken. "
            f"The configuration says {task.url}: change it."
        )
        return [
            table
            for name, schema in felis
            for table in found_in_felis(schema, name or schema.name)
        ]
    _say("Looking at the database ...")
    from engines.introspection import Published
    from suite.databases import database_engine

    surveyor = database_engine(task.engine, task.database, Published())
    found = asyncio.run(_survey(surveyor, schemas))
    if not found:
        raise NothingFound(
            hint="Look at the rights of the user in the URL, and at --schema."
        )
    return [*_publishable(_renamed(found, task.published))]


async def _survey(
    surveyor: "DatabaseEngine", schemas: Sequence[str] | None
) -> "list[FoundTable]":
    try:
        await surveyor.open()
        return await surveyor.survey(schemas)
    finally:
        await surveyor.close()


def _renamed(
    found: "Iterable[FoundTable]", published: Mapping[str, str]
) -> "Iterator[FoundTable]":
    """Give tables the names under which they are published."""

    def key(known: ForeignKey) -> ForeignKey:
        for source, name in published.items():
            if known.target.startswith(f"{source}."):
                return replace(known, target=name + known.target[len(source) :])
        return known

    for each in found:
        table = each.table
        name = published.get(table.schema, table.schema)
        table = replace(table, schema=name, keys=tuple(map(key, table.keys)))
        yield replace(each, table=table)


def _publishable(found: "Iterable[FoundTable]") -> "Iterator[FoundTable]":
    """Leave out what has a name that the configuration cannot have."""
    left: set[str] = set()
    for each in found:
        table = each.table
        names = [table.schema, table.name, *(column.name for column in table.columns)]
        odd = any("${" in name or not name.isprintable() for name in names)
        if table.schema.lower() in _RESERVED:
            left.add(f"{table.schema}.* (the service has its own)")
        elif odd or not all(names):
            left.add(f"{table.qualified_name!r} (a name in it is odd)")
        else:
            yield each
    if left:
        _say(f"Left out: {_listed(sorted(left))}.")


def _by_schema(
    felis: "Iterable[tuple[str | None, FelisSchema]]", found: "Iterable[FoundTable]"
) -> "dict[str, FelisSchema]":
    """Say which schema each Felis file is about."""
    known = sorted({each.table.schema for each in found})
    said: dict[str, FelisSchema] = {}
    for name, schema in felis:
        wanted = name or schema.name
        near = [each for each in known if each == wanted]
        near = near or [each for each in known if each.lower() == wanted.lower()]
        if len(near) != 1 or near[0] in said:
            raise UsageError(
                f"There is no schema {wanted}, or there are two files about it.",
                place="--felis",
                hint=f"There are {_listed(known)}; say which a file is about by "
                "--felis SCHEMA=FILE.",
            )
        said[near[0]] = schema
    return said


def _merged(old: str, task: _Task, drafts: "Sequence[SchemaDraft]") -> str:
    from suite.schema_toml import merged_toml

    merged = merged_toml(old, task.engine, task.url, drafts)
    _say(f"New tables and columns: {merged.added:,}.")
    if merged.gone:
        _say(
            f"Not in the database any more: {_listed(merged.gone)}. Take them out of "
            "the file, or the service will not start."
        )
    return merged.text


def _report(drafts: "Sequence[SchemaDraft]", lost: Sequence[str]) -> None:
    tables = [table for schema in drafts for table in schema.tables]
    columns = [column for table in tables for column in table.columns]
    said = [each.words for each in tables] + [each.words for each in columns]
    guesses = sum(word.guessed for words in said for word in words.values())
    _say(
        f"Schemas: {len(drafts):,}. Tables: {len(tables):,}. Columns: "
        f"{len(columns):,}. Guesses to review: {guesses:,}."
    )
    if lost:
        _say(f"Of Felis, but not in the database: {_listed(lost)}.")


def _head(options: Namespace) -> list[str]:
    from suite.cli import version

    now = datetime.now(UTC)
    guesses = [
        'Lines marked "guessed": nobody said so; names and comments of columns',
        "  make it likely. Mend them, and take the mark away.",
    ]
    return [
        f"Made by {version()}, command import-schema, on {now:%Y-%m-%d}.",
        "To review before it is published:",
        *(() if options.no_guess else (f"- {guesses[0]}", guesses[1])),
        "- What is not for everybody: hidden = true hides a table or a column.",
        "- Descriptions, which were written for the database's own users.",
        "- Columns come in the order of this file while it has all of a table.",
        "When the database has changed, import-schema --update adds what is new here.",
    ]


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    more = len(names) - _SHOWN
    return f"{shown} and {more:,} more" if more > 0 else shown


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
