"""The story of a query, on one screen; sync and async both call this."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, replace

import pyarrow as pa

from adql.object_names import ObjectNames, wanted_names
from auth import Policy
from dali.errors import NotSupported
from dali.identity import Identity
from dali.result import Outcome, Result, ResultHeader
from dali.tableset import Schema, TableSet
from engines.protocol import Engine, Upload
from tap.config import TapConfig
from tap.crossing import Crossing
from tap.databases import Databases
from tap.explanation import explanation
from tap.history import History, is_history
from tap.limits import RowLimit
from tap.name_resolver import NameResolver
from tap.plan import Plan, plan_crossing, plan_query
from tap.request import TapRequest
from tap.routing import HOME, Route, refuse_crossing, route
from tap.upload_tables import UploadedFile, UploadReader, open_uploads
from tap.user_tables.keeping import kept
from tap.user_tables.user_tables import UserTables

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
    """Queries over one engine, or several.

    Parameters
    ----------
    config
        Limits and names.
    engine
        What answers, the database at home; open.
    tableset
        All that is published, TAP_SCHEMA included.
    policy
        Who may see what of it.
    resolver
        Finds objects by name; None if that is not offered.
    read_upload
        Reads uploaded files; None if uploads are not offered.
    history
        What each caller has asked; None if that is not kept.
    others
        Databases beside the one at home; open.
    user_tables
        Tables that callers keep; None if none are kept.
    """

    def __init__(
        self,
        config: TapConfig,
        engine: Engine,
        tableset: TableSet,
        policy: Policy,
        resolver: NameResolver | None = None,
        read_upload: UploadReader | None = None,
        history: History | None = None,
        others: Sequence[Engine] = (),
        user_tables: UserTables | None = None,
    ) -> None:
        self.config = config
        self.engine = engine
        self.databases = Databases(engine, others)
        self._tableset = tableset
        self._policy = policy
        self._resolver = resolver
        self._read_upload = read_upload
        self._history = history
        self._user_tables = user_tables
        self._functions = config.known_functions

    def visible(self, identity: Identity) -> TableSet:
        """Give what a caller may name."""
        return self._policy.visible(self._tableset, identity)

    async def visible_now(self, identity: Identity) -> TableSet:
        """Give what a caller may name, tables of their own among it."""
        return _with_mine(self.visible(identity), await self._mine(identity))

    async def _mine(self, identity: Identity) -> Schema | None:
        if self._user_tables is None:
            return None
        return await self._user_tables.visible(identity)

    async def state(self, identity: Identity) -> tuple[bool, list[str]]:
        """Tell a caller whether queries are answered now, and notes on that."""
        return await self.databases.state(self.visible(identity))

    def check_uploads(self, request: TapRequest) -> None:
        """Refuse tables that are brought to a service which takes none.

        To be asked before anything is fetched for a request.

        Raises
        ------
        NotSupported
            Uploads are not offered.
        """
        if request.uploads and self._read_upload is None:
            raise NotSupported(
                "This service takes no uploaded tables.",
                place="UPLOAD",
                hint="Write the values into the query, or join on your side.",
            )

    async def prepare(
        self,
        request: TapRequest,
        identity: Identity,
        uploads: Sequence[UploadedFile] = (),
    ) -> Plan:
        """Find what a request names, and compile it; no database is asked.

        Parameters
        ----------
        request
            What is asked.
        identity
            Who asks.
        uploads
            The files that it brings; they have to lie there until it has run.

        Raises
        ------
        DaliError
            The query is not right, a file is no table, or objects cannot be
            looked up now.
        """
        self.check_uploads(request)
        names: ObjectNames = {}
        if self._resolver is not None:
            wanted = await asyncio.to_thread(wanted_names, request.query)
            if wanted:
                names = await self._resolver.positions(wanted)
        own = await self._own_tables(uploads)
        mine = await self._mine(identity)
        plan = await asyncio.to_thread(self.plan, request, identity, names, own, mine)
        if mine is not None:
            read = tuple(table for table in plan.tables if table in mine.tables)
            plan = replace(plan, kept_tables=read)
        return await self._filled(plan, identity)

    async def _own_tables(self, files: Sequence[UploadedFile]) -> tuple[Upload, ...]:
        """Give the tables that this one query has beside those of all."""
        read, place = self._read_upload, self.engine.place
        own: tuple[Upload, ...] = ()
        if read is not None and files:
            most = self.config.upload_rows
            own = await asyncio.to_thread(open_uploads, files, read, place, most)
        if self._history is not None:
            own = (*own, self._history.unread(place))
        return own

    async def _filled(self, plan: Plan, identity: Identity) -> Plan:
        """Read the caller's history for a query that asks for it."""
        if self._history is None:
            return plan
        uploads = [
            await self._history.read(each, identity) if is_history(each) else each
            for each in plan.uploads
        ]
        return replace(plan, uploads=tuple(uploads))

    def plan(
        self,
        request: TapRequest,
        identity: Identity,
        names: ObjectNames | None = None,
        own: Sequence[Upload] = (),
        mine: Schema | None = None,
    ) -> Plan:
        """Compile a request.

        Parameters
        ----------
        request
            What is asked.
        identity
            Who asks.
        names
            Positions of the objects that it names.
        own
            Tables that this query brings along.
        mine
            Tables that the caller keeps.

        Raises
        ------
        DaliError
            The query is not right.
        """
        visible = _with_mine(self.visible(identity), mine)
        config = self._config_for(identity)
        found = self._route(request, visible, own)
        if found.crossing:
            return plan_crossing(
                request,
                visible,
                identity,
                self.engine.dialect,
                self.databases.dialects,
                self.engine.place,
                config,
                self._functions,
                names,
                own,
            )
        answering = self.databases[found.engine]
        return plan_query(
            request,
            visible,
            identity,
            answering.dialect,
            config,
            self._functions,
            names,
            own if found.engine == HOME else _placed(own, answering),
            found.engine,
        )

    def _config_for(self, identity: Identity) -> TapConfig:
        """Give the settings for a caller: who may keep no tables has no INTO."""
        tables = self._user_tables
        if tables is not None and tables.may_use(identity):
            return self.config
        return replace(self.config, without=self.config.without | {"INTO"})

    def _route(
        self, request: TapRequest, visible: TableSet, own: Sequence[Upload]
    ) -> Route:
        """Choose who answers; one database alone need not be chosen."""
        if not self.databases.others:
            return Route()
        found = route(request.query, visible, own, self.databases.without_uploads)
        if found.crossing and not self.config.cross_engines:
            raise refuse_crossing(found)
        return found

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
        DaliError
            An upload is broken, or has too many rows.
        """
        if plan.explain:
            rows = explanation(
                plan.query,
                self.databases[plan.engine],
                plan.limits.seconds,
                plan.uploads,
                plan.parts,
                self.databases.others,
            )
            yield Answer(plan.header, RowLimit(rows, self.config.maxrec_hard))
            return
        if plan.limits.rows == 0 and plan.target is None:
            nothing = RowLimit(_no_batches(), 0)
            nothing.overflowed = True
            yield Answer(plan.header, nothing)
            return
        if plan.target is not None and self._user_tables is not None:
            most = plan.limits.rows
            columns = plan.query.columns
            rows = kept(plan.target, columns, self._rows(plan), most, self._user_tables)
            async with aclosing(rows):
                yield Answer(plan.header, RowLimit(rows, 1))
            return
        async with self._rows(plan) as result:
            yield Answer(plan.header, RowLimit(result.batches, plan.limits.rows))

    @asynccontextmanager
    async def _rows(self, plan: Plan) -> AsyncIterator[Result]:
        """Run the query of a plan, one row more than its limit."""
        if self._user_tables is not None:
            for table in plan.kept_tables:
                await self._user_tables.attach(table)
        answering = self.databases[plan.engine]
        async with self._crossing(plan) as fetched:
            async with answering.run(
                plan.query.sql,
                plan.query.columns,
                limit=plan.limits.rows + 1,
                deadline=plan.limits.seconds,
                uploads=(*plan.uploads, *fetched),
            ) as result:
                yield result

    @asynccontextmanager
    async def _crossing(self, plan: Plan) -> AsyncIterator[tuple[Upload, ...]]:
        """Give what other databases have for a plan, as tables that it brings."""
        if not plan.parts:
            yield ()
            return
        others, rows = self.databases.others, self.config.cross_rows
        async with Crossing(plan.parts, others, rows, plan.limits.seconds) as crossing:
            yield crossing.uploads

    async def told_plan(self, plan: Plan, seconds: float) -> str | None:
        """Ask the database how it goes about a plan; None where that costs rows.

        Raises
        ------
        DaliError
            It does not tell, or not soon enough.
        """
        if plan.uploads or plan.parts or plan.limits.rows == 0:
            return None
        answering = self.databases[plan.engine]
        return await answering.explain(plan.query.sql, deadline=seconds)


def _with_mine(visible: TableSet, mine: Schema | None) -> TableSet:
    """Add a caller's own schema, which hides another of its name."""
    if mine is None:
        return visible
    others = (s for s in visible.schemas if s.name.lower() != mine.name.lower())
    return TableSet((*others, mine))


def _placed(own: Sequence[Upload], engine: Engine) -> tuple[Upload, ...]:
    """Give a query's own tables the names that they have in another database."""
    return tuple(
        replace(
            each,
            table=replace(each.table, physical=engine.place(each.table.qualified_name)),
        )
        for each in own
    )


async def _no_batches() -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
    return
    yield
