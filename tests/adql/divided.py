"""The catalogue divided among databases, and queries over all of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import duckdb
import pyarrow as pa

from adql.compile import Rules
from adql.crossing import CrossingQuery, compile_crossing
from adql.dialects import DIALECTS, DUCKDB
from adql.functions import FunctionSet
from adql.split import Part
from dali.arrow import schema_of
from dali.tableset import Column, Table, TableSet
from engines.duckdb import define_functions
from tests.adql.answers import normalised
from tests.adql.catalogue import CATALOGUE, CONTENTS
from tests.adql.databases import DUCKDB as FLAVOUR
from tests.adql.databases import Database, create_statements

__all__ = ["Divided", "Division", "compiled", "divided"]

Division = Callable[[Table], str]
"""Tells which database has a table; "" is that at home."""


def divided(division: Division) -> TableSet:
    """Give the catalogue with each table in its database."""
    return TableSet(
        tuple(
            replace(
                schema,
                tables=tuple(replace(t, engine=division(t)) for t in schema.tables),
            )
            for schema in CATALOGUE.schemas
        )
    )


def compiled(
    text: str,
    tableset: TableSet,
    most: int | None = None,
    functions: FunctionSet | None = None,
) -> CrossingQuery:
    """Compile a query over the divided catalogue."""
    rules = Rules(functions=functions)
    return compile_crossing(text, tableset, DUCKDB, DIALECTS, _place, rules, most)


def _place(name: str) -> tuple[str, ...]:
    return ("temp", "main", name)


class Divided:
    """Several databases, each filled with the catalogue.

    Of each only those tables are asked for that a division gives it; the one at
    home has no others.

    Parameters
    ----------
    others
        The databases beside the one at home, by the names of their dialects.
    division
        Where each table is.
    """

    def __init__(self, others: Mapping[str, Database], division: Division) -> None:
        self.tableset = divided(division)
        self._others = others
        self._home = duckdb.connect()
        define_functions(self._home)
        for content in CONTENTS:
            if not division(content.table):
                schema, table, insert = create_statements(content, FLAVOUR)
                self._home.execute(schema)
                self._home.execute(table)
                for row in content.rows:
                    self._home.execute(insert, row)

    def close(self) -> None:
        """Let go of the database at home."""
        self._home.close()

    def answer(
        self, text: str, functions: FunctionSet | None = None
    ) -> tuple[CrossingQuery, list[tuple[Any, ...]]]:
        """Answer a query, and tell how."""
        found = compiled(text, self.tableset, functions=functions)
        self._home.execute("BEGIN")
        try:
            for part in found.parts:
                rows, _ = self._others[part.engine].answer(part.query.sql)
                _load(self._home, part, rows)
            answer = self._home.execute(found.query.sql).fetchall()
        finally:
            self._home.execute("ROLLBACK")
        return found, normalised(answer, found.query.columns)


def _load(
    home: duckdb.DuckDBPyConnection, part: Part, rows: Sequence[Sequence[Any]]
) -> None:
    """Bring the rows of a part home."""
    columns = part.table.columns
    schema = schema_of(columns)
    values = list(zip(*normalised(rows, columns), strict=True)) or [()] * len(columns)
    incoming = pa.table(
        [
            pa.array([_value(v, c) for v in column], field.type)
            for column, field, c in zip(values, schema, columns, strict=True)
        ],
        schema=schema,
    )
    home.register("incoming", incoming)
    name = part.table.physical[-1].replace('"', '""')
    home.execute(f'CREATE TEMP TABLE "{name}" AS FROM incoming')
    home.unregister("incoming")


def _value(value: Any, column: Column) -> Any:
    if column.xtype == "timestamp" and isinstance(value, str):
        return datetime.fromisoformat(value)
    return value
