"""A configuration of a database's schemas, as text that keeps its comments."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.container import Container, OutOfOrderTableProxy
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AbstractTable, InlineTable, Item, Table

from dali.errors import DaliError
from suite.schema_draft import ColumnDraft, SchemaDraft, TableDraft, Word

__all__ = ["GUESSED", "Merged", "TomlFault", "merged_toml", "schema_toml"]

GUESSED = "guessed"
"""The comment beside what nobody said."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_LONGEST_REMARK = 500


class TomlFault(DaliError):
    """The file cannot be brought up to date."""


@dataclass(slots=True)
class Merged:
    """A file brought up to date, and what is no more there of what it speaks of."""

    text: str
    gone: list[str] = field(default_factory=list)
    added: int = 0


def schema_toml(
    engine: str,
    url: str,
    schemas: Iterable[SchemaDraft],
    head: Iterable[str],
) -> str:
    """Write a new configuration.

    Parameters
    ----------
    engine, url
        The database's name, and where it is.
    schemas
        What is said of its schemas and their tables.
    head
        Lines of the comment at its head.
    """
    document = tomlkit.document()
    for line in head:
        document.add(tomlkit.comment(line) if line else tomlkit.nl())
    document.add(tomlkit.nl())
    _add_schemas(document, engine, url, schemas, Merged(""))
    return tomlkit.dumps(document)


def merged_toml(
    text: str, engine: str, url: str, schemas: Iterable[SchemaDraft]
) -> Merged:
    """Add to a configuration what it does not have; its own words stay.

    A guess takes no place but that of another guess, and is added only to columns
    that are new: who took one away, did not believe it.

    Raises
    ------
    TomlFault
        The text is not TOML, or is laid out in a way that cannot be added to.
    """
    try:
        before = tomllib.loads(text)
        document = tomlkit.parse(text)
        merged = Merged(text)
        _add_schemas(document, engine, url, schemas, merged)
        merged.text = tomlkit.dumps(document)
        after = tomllib.loads(merged.text)
    except (TOMLKitError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise TomlFault(f"The file is not TOML: {error}.") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise _odd() from error
    if not _holds(after, before):
        raise _odd()
    return merged


def _odd() -> TomlFault:
    return TomlFault(
        "The file is laid out in a way that cannot be added to.",
        hint="Write a new one elsewhere, and copy from it what is missing.",
    )


def _holds(after: object, before: object) -> bool:
    """Tell whether all is there that was; guesses may have other values."""
    if isinstance(before, dict):
        return isinstance(after, dict) and all(
            key in after and _holds(after[key], value) for key, value in before.items()
        )
    return not isinstance(after, dict)


_Node = TOMLDocument | Container | AbstractTable | OutOfOrderTableProxy


def _add_schemas(
    document: TOMLDocument,
    engine: str,
    url: str,
    schemas: Iterable[SchemaDraft],
    merged: Merged,
) -> None:
    engines = _below(document, "engines", is_super=True)
    if engine not in engines:
        database = tomlkit.table()
        database.add("url", url)
        engines.add(engine, database)
    drafts = list(schemas)
    notes = _below(document, "schemas", is_super=True)
    for schema in drafts:
        if schema.name not in notes:
            table = tomlkit.table()
            table.add("engine", engine)
            notes.add(schema.name, table)
        _add_words(notes[schema.name], schema.words, new=False)
    tables = _below(document, "tables", is_super=True)
    for schema in drafts:
        for each in schema.tables:
            if each.name in tables:
                _update_table(tables[each.name], each, merged)
            else:
                tables.add(each.name, _new_table(each))
                merged.added += 1
    known = {each.name for schema in drafts for each in schema.tables}
    names = tuple(f"{schema.name}." for schema in drafts)
    merged.gone += [
        str(name)
        for name in tables
        if str(name).startswith(names) and name not in known
    ]


def _below(node: Any, key: str, *, is_super: bool = False) -> Any:
    if key not in node:
        node.add(key, tomlkit.table(is_super_table=is_super))
    return node[key]


def _new_table(draft: TableDraft) -> Table:
    table = tomlkit.table()
    for remark in draft.remarks:
        table.add(tomlkit.comment(_CONTROL.sub(" ", remark)[:_LONGEST_REMARK]))
    _add_words(table, draft.words, new=True)
    columns = tomlkit.table(is_super_table=True)
    for column in draft.columns:
        columns.add(column.name, _new_column(column))
    if draft.columns:
        table.add("columns", columns)
    return table


def _new_column(draft: ColumnDraft) -> Table:
    column = tomlkit.table()
    _add_words(column, draft.words, new=True)
    return column


def _update_table(table: Any, draft: TableDraft, merged: Merged) -> None:
    _add_words(table, draft.words, new=False)
    columns: Any = {}
    if draft.columns or "columns" in table:
        columns = _below(table, "columns", is_super=True)
    for each in draft.columns:
        if each.name in columns:
            _add_words(columns[each.name], each.words, new=False)
        elif isinstance(columns, InlineTable):
            raise ValueError("no comment can stand in an inline table")
        else:
            columns.add(each.name, _new_column(each))
            merged.added += 1
    known = {each.name for each in draft.columns}
    merged.gone += [f"{draft.name}.{name}" for name in columns if name not in known]


def _add_words(node: Any, words: Mapping[str, Word], *, new: bool) -> None:
    inline = isinstance(node, InlineTable)
    for key, word in words.items():
        if key in node:
            if not inline and _is_guess(node, key):
                _set(node, key, word)
        elif new or not word.guessed:
            _set(node, key, word, comment=not inline)


def _is_guess(node: Any, key: str) -> bool:
    item = node.item(key) if hasattr(node, "item") else node[key]
    comment = item.trivia.comment if isinstance(item, Item) else ""
    return comment.lstrip("# ").strip() == GUESSED


def _set(node: Any, key: str, word: Word, *, comment: bool = True) -> None:
    value = list(word.value) if isinstance(word.value, tuple) else word.value
    item = tomlkit.item(value)
    mark = f"# {GUESSED}" if word.guessed and comment else ""
    if mark:
        item.comment(GUESSED)
    replaced = key in node
    node[key] = item
    if replaced:
        # The comment of what was there is kept otherwise.
        trivia = node.item(key).trivia
        trivia.comment, trivia.comment_ws = mark, " " * bool(mark)
