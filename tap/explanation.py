"""A query explained instead of run: tree, columns, SQL, the database's plan.

It is a table of lines, so that every client and every format can show it.  What other
databases are asked for a query stands at its end.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence

import pyarrow as pa

from adql.compile import CompiledQuery
from adql.explain import explain, shortened
from adql.split import Part
from adql.write.layout import lay_out
from dali.arrow import schema_of
from dali.tableset import Column
from engines.protocol import Engine, Upload
from tap.crossing import empty_uploads, name_of

__all__ = ["EXPLANATION", "explanation"]

EXPLANATION = (
    Column("part", "char", "*", description="tree, columns, sql, plan or fetch"),
    Column("line", "unicodeChar", "*", description="A line of that part"),
)
"""The columns of an explanation."""


async def explanation(
    query: CompiledQuery,
    engine: Engine,
    seconds: float,
    uploads: Sequence[Upload] = (),
    parts: Sequence[Part] = (),
    engines: Mapping[str, Engine] | None = None,
) -> AsyncIterator[pa.RecordBatch]:
    """Give what the compiler and the database have to say of a query.

    The tables that it brings along are loaded for the database to plan with; what
    other databases would give for it is not fetched.

    Parameters
    ----------
    query, engine, uploads
        What would be run where, and what it brings along.
    seconds
        So long may each database think.
    parts, engines
        What other databases would be asked, and these by name.

    Raises
    ------
    EngineFault
        The database refused the query.
    TimedOut
        It took too long to plan.
    DaliError
        An upload is broken, or has too many rows.
    """
    told = await asyncio.to_thread(explain, query)
    brought = (*uploads, *empty_uploads(parts))
    plan = await engine.explain(query.sql, deadline=seconds, uploads=brought)
    told["plan"] = await asyncio.to_thread(lambda: shortened(plan.splitlines()))
    for number, part in enumerate(parts, 1):
        other = (engines or {})[part.engine]
        plan = await other.explain(part.query.sql, deadline=seconds)
        lines = (
            f"{name_of(part)} in {part.engine}",
            *lay_out(part.query.sql).splitlines(),
            *plan.splitlines(),
        )
        told[f"fetch {number}"] = await asyncio.to_thread(shortened, lines)
    yield await asyncio.to_thread(_batch, told)


def _batch(told: Mapping[str, Sequence[str]]) -> pa.RecordBatch:
    lines = [(part, line) for part, lines in told.items() for line in lines]
    rows = [[part for part, _ in lines], [line for _, line in lines]]
    schema = schema_of(EXPLANATION)
    arrays = [
        pa.array(values, field.type) for values, field in zip(rows, schema, strict=True)
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)
