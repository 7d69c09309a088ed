"""What callers may do with tables of their own, within their quotas."""

import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace

import pyarrow as pa

from capabilities.names import qualified
from dali.errors import (
    AuthenticationRequired,
    Conflict,
    EngineFault,
    NotFound,
    TooLarge,
)
from dali.identity import Identity
from dali.tableset import Schema, Table
from engines.protocol import TableStore
from tap.config import TapConfig
from tap.user_tables.arriving import Counted
from tap.user_tables.definition import check_columns
from tap.user_tables.registry import NameTaken, Record, Registry

__all__ = ["UserTables"]


class UserTables:
    """Tables of all callers; each sees their own.

    Parameters
    ----------
    registry
        Whose they are.
    store
        Where their rows are.
    config
        Names and quotas.
    """

    def __init__(
        self, registry: Registry, store: TableStore, config: TapConfig
    ) -> None:
        self._registry = registry
        self._store = store
        self._config = config

    @property
    def schema(self) -> str:
        """What everybody calls their own schema."""
        return self._config.user_schema_name

    def may_use(self, identity: Identity) -> bool:
        """Tell whether a caller may keep tables."""
        return not identity.is_anonymous or self._config.user_tables_anonymous

    def check_may_use(self, identity: Identity) -> None:
        """Refuse who may not.

        Raises
        ------
        AuthenticationRequired
            Nobody knows who asks.
        """
        if not self.may_use(identity):
            raise AuthenticationRequired(
                "Tables are kept for users whose names are known.",
                hint="Upload the table with each query, by UPLOAD.",
            )

    async def visible(self, identity: Identity) -> Schema | None:
        """Give a caller's schema; None if they have no tables."""
        if not self.may_use(identity):
            return None
        records = await self._registry.tables_of(identity.name)
        tables = tuple(record.table for record in records)
        if not tables:
            return None
        return Schema(self.schema, tables, description="Tables of your own")

    async def attach(self, table: Table) -> None:
        """See to it that a query finds a table.

        Raises
        ------
        EngineFault
            It is not there any more.
        """
        try:
            await self._store.attach(table)
        except EngineFault as error:
            raise NotFound(
                f"The table {qualified(table)} has been dropped meanwhile."
            ) from error

    async def create(
        self,
        identity: Identity,
        table: Table,
        batches: AsyncIterator[pa.RecordBatch] | None = None,
    ) -> Table:
        """Make a table, with rows if there are any; the whole of it or nothing.

        Parameters
        ----------
        table
            Its name, columns, and position.
        batches
            Rows of these columns.

        Raises
        ------
        AuthenticationRequired
            The caller may keep none.
        Conflict
            They have one of that name.
        TooLarge
            It is beyond a quota.
        EngineFault
            The database cannot have it.
        """
        self.check_may_use(identity)
        check_columns(table.columns)
        await self._check_new(identity, table)
        key = uuid.uuid4().hex
        wanted = replace(table, schema=self.schema, keys=())
        made = await self._store.create(wanted, key)
        done = False
        try:
            if batches is not None:
                counted = await self._counted(identity, made, batches)
                made = await self._store.append(made, aiter(counted))
            size = await self._store.size(made)
            await self._registry.add(identity.name, Record(key, made, size))
            done = True
        except NameTaken:
            raise self._taken(table) from None
        finally:
            if not done:
                await self._store.drop(made)  # noqa: ASYNC102 (one statement)
        return made

    async def drop(self, identity: Identity, name: str) -> None:
        """Take a table away.

        Raises
        ------
        NotFound
            The caller has none of that name.
        """
        record = await self._found(identity, name)
        await self._registry.remove(identity.name, record.id)
        await self._store.drop(record.table)

    async def append(
        self,
        identity: Identity,
        name: str,
        rows: Callable[[Table], AsyncIterator[pa.RecordBatch]],
    ) -> Table:
        """Add rows to a table: all of them or, if anything goes wrong, none.

        Parameters
        ----------
        rows
            Gives rows in the columns of the table that it is told.

        Raises
        ------
        NotFound
            The caller has none of that name.
        TooLarge
            It would be beyond a quota.
        EngineFault
            The rows are not of its columns.
        """
        record = await self._found(identity, name)
        counted = await self._counted(identity, record.table, rows(record.table))
        await self._store.append(record.table, aiter(counted))

        def longer(table: Table) -> Table:
            return replace(table, nrows=(table.nrows or 0) + counted.rows)

        return await self._changed(identity, record, longer)

    async def index(
        self, identity: Identity, name: str, columns: Sequence[str], *, unique: bool
    ) -> Table:
        """Make conditions on columns of a table fast.

        Raises
        ------
        NotFound
            The caller has none of that name.
        EngineFault
            There are no such columns, or rows are not unique.
        """
        record = await self._found(identity, name)
        exact = [_column(record.table, each) for each in columns]
        made = await self._store.index(record.table, exact, unique=unique)

        def indexed(table: Table) -> Table:
            return replace(table, columns=made.columns, position=made.position)

        return await self._changed(identity, record, indexed)

    async def _changed(
        self, identity: Identity, record: Record, changed: Callable[[Table], Table]
    ) -> Table:
        size = await self._store.size(record.table)
        new = await self._registry.change(identity.name, record.id, changed, size)
        return new.table

    async def _found(self, identity: Identity, name: str) -> Record:
        self.check_may_use(identity)
        record = await self._registry.find(identity.name, name)
        if record is None:
            raise NotFound(
                f"You have no table {name[:80]!r}.",
                hint="GET tables lists those that you have.",
            )
        return record

    async def _check_new(self, identity: Identity, table: Table) -> None:
        if await self._registry.find(identity.name, table.name) is not None:
            raise self._taken(table)
        usage = await self._registry.usage(identity.name)
        most = self._config.user_tables_per_owner
        if usage.tables >= most:
            raise TooLarge(
                "You have as many tables as you may.",
                hint=f"At most {most} are kept: drop some that you do not need.",
            )

    async def _counted(
        self, identity: Identity, table: Table, batches: AsyncIterator[pa.RecordBatch]
    ) -> Counted:
        usage = await self._registry.usage(identity.name)
        rows = self._config.user_table_rows - (table.nrows or 0)
        size = self._config.user_bytes_per_owner - usage.bytes
        return Counted(batches, max(0, rows), size)

    def _taken(self, table: Table) -> Conflict:
        name = qualified(replace(table, schema=self.schema))
        return Conflict(
            f"You have a table {name} already.",
            hint="Drop it first, or choose another name.",
        )


def _column(table: Table, name: str) -> str:
    """Find a column by its name, exact or else in any case."""
    known = {column.name for column in table.columns}
    if name in known:
        return name
    alike = [each for each in known if each.lower() == name.lower()]
    return alike[0] if alike else name
