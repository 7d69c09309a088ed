"""A query explained instead of run: tree, columns, SQL, the database's plan.

It is a table of lines, so that every client and every format can show it.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pyarrow as pa

from adql.compile import CompiledQuery
from adql.explain import explain, shortened
from dali.arrow import schema_of
from dali.tableset import Column
from engines.protocol import Engine, Upload

__all__ = ["EXPLANATION", "explanation"]

EXPLANATION = (
    Column("part", "char", "*", description="tree, columns, sql or plan"),
    Column("line", "unicodeChar", "*", description="A line of that part"),
)
"""The columns of an explanation."""


async def explanation(
    query: CompiledQuery,
    engine: Engine,
    seconds: float,
    uploads: Sequence[Upload] = (),
) -> AsyncIterator[pa.RecordBatch]:
    """Give what the compiler and the database have to say of a query.

    The tables that it brings along are loaded for the database to plan with.

    Raises
    ------
    EngineFault
        The database refused the query.
    TimedOut
        It took too long to plan.
    DaliError
        An upload is broken, or has too many rows.
    """
    parts = await asyncio.to_thread(explain, query)
    plan = await engine.explain(query.sql, deadline=seconds, uploads=uploads)
    parts["plan"] = await asyncio.to_thread(lambda: shortened(plan.splitlines()))
    lines = [(part, line) for part, told in parts.items() for line in told]
    rows = [[part for part, _ in lines], [line for _, line in lines]]
    schema = schema_of(EXPLANATION)
    arrays = [
        pa.array(values, field.type) for values, field in zip(rows, schema, strict=True)
    ]
    yield pa.RecordBatch.from_arrays(arrays, schema=schema)
