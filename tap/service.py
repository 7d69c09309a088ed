"""The story of a query, on one screen; sync and async both call this."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pyarrow as pa

from adql.object_names import ObjectNames, wanted_names
from auth import Policy
from dali.identity import Identity
from dali.result import Outcome, ResultHeader
from dali.tableset import TableSet
from engines.protocol import Engine
from tap.config import TapConfig
from tap.explanation import explanation
from tap.limits import RowLimit
from tap.name_resolver import NameResolver
from tap.plan import Plan, plan_query
from tap.request import TapRequest

__all__ = ["Answer", "TapService"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A result on its way: what is said first, and the rows."""

    header: ResultHeader
    rows: RowLimit

    @property
    def outcome(self) -> Outcome:
        """How it ended; true once the rows are read."""
        return Outcome.OVERFLOW if self.rows.overflowed else Outcome.OK


class TapService:
    """Queries over one engine.

    Parameters
    ----------
    config
        Limits and names.
    engine
        What answers; open.
    tableset
        All that is published, TAP_SCHEMA included.
    policy
        Who may see what of it.
    resolver
        Finds objects by name; None if that is not offered.
    """

    def __init__(
        self,
        config: TapConfig,
        engine: Engine,
        tableset: TableSet,
        policy: Policy,
        resolver: NameResolver | None = None,
    ) -> None:
        self.config = config
        self.engine = engine
        self._tableset = tableset
        self._policy = policy
        self._resolver = resolver
        self._functions = config.known_functions

    def visible(self, identity: Identity) -> TableSet:
        """Give what a caller may name."""
        return self._policy.visible(self._tableset, identity)

    async def prepare(self, request: TapRequest, identity: Identity) -> Plan:
        """Find what a request names, and compile it; no database is asked.

        Raises
        ------
        DaliError
            The query is not right, or its objects cannot be looked up now.
        """
        names: ObjectNames = {}
        if self._resolver is not None:
            wanted = await asyncio.to_thread(wanted_names, request.query)
            if wanted:
                names = await self._resolver.positions(wanted)
        return await asyncio.to_thread(self.plan, request, identity, names)

    def plan(
        self, request: TapRequest, identity: Identity, names: ObjectNames | None = None
    ) -> Plan:
        """Compile a request, with the positions of the objects that it names.

        Raises
        ------
        DaliError
            The query is not right.
        """
        return plan_query(
            request,
            self.visible(identity),
            identity,
            self.engine.dialect,
            self.config,
            self._functions,
            names,
        )

    @asynccontextmanager
    async def run(self, plan: Plan) -> AsyncIterator[Answer]:
        """Run a plan; leaving early, by a cancel too, ends the query.

        MAXREC=0 is answered without the database (DALI 1.1 §3.4.4): with
        metadata, no rows, and an overflow.

        Raises
        ------
        EngineFault
            The database refused or failed the query.
        TimedOut
            It took too long.
        """
        if plan.explain:
            rows = explanation(plan.query, self.engine, plan.limits.seconds)
            yield Answer(plan.header, RowLimit(rows, self.config.maxrec_hard))
            return
        if plan.limits.rows == 0:
            nothing = RowLimit(_no_batches(), 0)
            nothing.overflowed = True
            yield Answer(plan.header, nothing)
            return
        async with self.engine.run(
            plan.query.sql,
            plan.header.columns,
            limit=plan.limits.rows + 1,
            deadline=plan.limits.seconds,
        ) as result:
            yield Answer(plan.header, RowLimit(result.batches, plan.limits.rows))


async def _no_batches() -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
    return
    yield
