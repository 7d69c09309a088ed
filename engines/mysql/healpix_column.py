"""A column of HEALPix cells for a table of MariaDB or MySQL, filled while in use.

Rows are read in the order of their key, a batch at a time; the cells go through a
temporary table into the rows that still have the same position.  Whoever is stopped
goes on with the rows that have no cell yet.
"""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pymysql
from pymysql.constants import ER

from engines.healpix_filling import (
    Filled,
    Filling,
    FillingFault,
    Progress,
    cells_of,
    differ,
)
from engines.mysql.config import MySQLConfig
from engines.mysql.urls import settings_of

if TYPE_CHECKING:
    from pymysql.connections import Connection

__all__ = ["add_healpix_column"]

_PATIENCE = 10
"""Seconds that a lock on the table is waited for: others queue behind whoever waits."""

_PASSES = 3
_SAMPLE = 1000
_STATEMENT = 1 << 20
"""Bytes of one INSERT, about; servers take 16 MiB, old ones 1."""

_NUMBERS = frozenset(
    "tinyint smallint mediumint int bigint float double decimal".split()
)
_ROOM = {"bigint": 29, "int": 13}
_INEXACT = frozenset({"float", "double"})
_DENIED = frozenset(
    {
        ER.ACCESS_DENIED_ERROR,
        ER.DBACCESS_DENIED_ERROR,
        ER.TABLEACCESS_DENIED_ERROR,
        ER.COLUMNACCESS_DENIED_ERROR,
        ER.SPECIFIC_ACCESS_DENIED_ERROR,
    }
)
_SIDE = "uraniborg_cells"
_RA, _DEC, _CELL = "uraniborg_ra", "uraniborg_dec", "uraniborg_cell"

_Row = tuple[Any, ...]


def add_healpix_column(
    url: str, filling: Filling, progress: Progress, *, connect_seconds: int = 10
) -> Filled:
    """Add the column, fill it, and make its index; what is there already is kept.

    It blocks until all is done.

    Parameters
    ----------
    url
        Of a user who may alter the table.
    filling
        What is to be done.
    progress
        Told now and then.
    connect_seconds
        How long it may take to connect.

    Raises
    ------
    FillingFault
        The database cannot be reached, there is no such table, its user may not
        alter it, its rows cannot be told apart, or the column holds something else.
    """
    with _connected(_arguments(url, connect_seconds)) as connection:
        try:
            session = _Session(connection)
            table = _look_up(session, filling)
            return _Work(session, filling, progress, table).run()
        except pymysql.MySQLError as error:
            raise _fault(error, filling) from error


def _fault(error: pymysql.MySQLError, filling: Filling) -> FillingFault:
    number, *words = error.args or (0,)
    text = str(words[0]) if words else "nothing"
    if number in _DENIED:
        return FillingFault(
            f"The user may not do this: {text}.",
            hint="It takes the rights ALTER, INDEX, SELECT, UPDATE and CREATE "
            "TEMPORARY TABLES: give such a user in --url.",
        )
    if number == ER.LOCK_WAIT_TIMEOUT:
        return FillingFault(
            f"{filling.name} is in use by something long.",
            hint="Wait until it ends, then start again: nothing is done twice.",
        )
    return FillingFault(
        f"The database says: {text}.",
        hint="What was written stays. Start again to go on.",
    )


def _arguments(url: str, seconds: int) -> dict[str, Any]:
    """Give what PyMySQL is to connect with."""
    try:
        return settings_of(MySQLConfig(url=url, connect_seconds=seconds))
    except ValueError as error:
        raise FillingFault(f"The URL is not right: {error}.") from error


@contextmanager
def _connected(arguments: dict[str, Any]) -> "Iterator[Connection[Any]]":
    try:
        connection = pymysql.connect(
            **{**arguments, "charset": "utf8mb4", "autocommit": True},
            # Zero is a value of a key like others, and what does not fit is a fault.
            sql_mode="NO_AUTO_VALUE_ON_ZERO,STRICT_ALL_TABLES",
        )
    except (pymysql.MySQLError, OSError) as error:
        text = error.args[-1] if error.args else error
        raise FillingFault(f"The database cannot be reached: {text}.") from error
    try:
        yield connection
    finally:
        connection.close()


class _Session:
    """A connection that answers with rows."""

    def __init__(self, connection: "Connection[Any]") -> None:
        self.connection = connection
        self.run(f"SET SESSION lock_wait_timeout = {_PATIENCE}")

    def run(self, sql: str, *values: object) -> int:
        """Run a statement; tell how many rows it changed."""
        with self.connection.cursor() as cursor:
            return int(cursor.execute(sql, values or None))

    def rows(self, sql: str, *values: object) -> list[_Row]:
        """Run a query, and give all its rows."""
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values or None)
            return list(cursor.fetchall())

    def literal(self, value: object) -> str:
        """Write a value that came from a key."""
        with self.connection.cursor() as cursor:
            return str(cursor.mogrify("%s", (value,)))


@dataclass(frozen=True, slots=True)
class _Table:
    """What the database says of the table.

    ``key`` are the columns that tell rows apart, ``primary`` whether by the primary
    key; ``kept`` are columns that would change by themselves when a row does.
    """

    engine: str
    has_column: bool
    key: tuple[str, ...]
    primary: tuple[str, ...]
    kept: tuple[str, ...]


def _quoted(*names: str) -> str:
    # PyMySQL looks for its placeholders everywhere.
    return ".".join("`" + name.replace("`", "``") + "`" for name in names)


def _look_up(session: _Session, filling: Filling) -> _Table:
    found = session.rows(
        "SELECT table_type, engine FROM information_schema.tables "
        "WHERE table_schema = %s AND table_name = %s",
        filling.schema,
        filling.table,
    )
    if not found:
        raise FillingFault(
            f"There is no table {filling.name}.",
            hint="Schema and table are named as the database names them.",
        )
    kind, engine = found[0]
    if kind != "BASE TABLE":
        raise FillingFault(
            f"{filling.name} is a {str(kind).lower()}: the table under it needs the "
            "column."
        )
    columns = session.rows(
        "SELECT column_name, data_type, extra FROM information_schema.columns "
        "WHERE table_schema = %s AND table_name = %s ORDER BY ordinal_position",
        filling.schema,
        filling.table,
    )
    types = {name: str(kind).lower() for name, kind, _ in columns}
    has_column = _check_columns(filling, types)
    key, primary = _key(session, filling, types)
    kept = tuple(n for n, _, extra in columns if "on update" in str(extra).lower())
    return _Table(str(engine or "").lower(), has_column, key, primary, kept)


def _check_columns(filling: Filling, types: dict[str, str]) -> bool:
    """See that the columns are fit; tell whether that of cells is there."""
    for name in (filling.ra, filling.dec):
        if name not in types:
            known = ", ".join(list(types)[:30])
            raise FillingFault(
                f"{filling.name} has no column {name}.", hint=f"It has {known}."
            )
        if types[name] not in _NUMBERS:
            raise FillingFault(f"The column {name} of {filling.name} holds no numbers.")
    there = types.get(filling.column)
    if there is not None and _ROOM.get(there, -1) < filling.order:
        raise FillingFault(
            f"The column {filling.column} of {filling.name} is there already, of the "
            f"type {there}, which has no room for cells of order {filling.order}.",
            hint="Name another with --column.",
        )
    return there is not None


def _key(
    session: _Session, filling: Filling, types: dict[str, str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Find columns that tell rows apart, and those of the primary key."""
    found = session.rows(
        "SELECT index_name, column_name, sub_part, nullable "
        "FROM information_schema.statistics WHERE table_schema = %s "
        "AND table_name = %s AND non_unique = 0 ORDER BY index_name, seq_in_index",
        filling.schema,
        filling.table,
    )
    indexes: dict[str, list[_Row]] = {}
    for name, *rest in found:
        indexes.setdefault(str(name), []).append(tuple(rest))
    primary = tuple(str(column) for column, _, _ in indexes.get("PRIMARY", []))
    fit = [
        tuple(str(column) for column, _, _ in columns)
        for name, columns in sorted(indexes.items(), key=lambda e: e[0] != "PRIMARY")
        if all(
            column is not None
            and part is None
            and nullable != "YES"
            and types.get(column) not in _INEXACT
            for column, part, nullable in columns
        )
    ]
    # One that has the cells in it was made by us, beside the old key.
    fit.sort(key=lambda columns: filling.column in columns)
    if not fit:
        raise FillingFault(
            f"{filling.name} has no primary key, so that its rows cannot be told "
            "apart.",
            hint="Add one, as by ALTER TABLE ... ADD COLUMN id BIGINT UNSIGNED "
            "AUTO_INCREMENT PRIMARY KEY.",
        )
    return fit[0], primary


class _Work:
    """One run over one table."""

    def __init__(
        self, session: _Session, filling: Filling, progress: Progress, table: _Table
    ) -> None:
        self._session = session
        self._filling = filling
        self._progress = progress
        self._table = table
        self._name = _quoted(filling.schema, filling.table)
        self._column = _quoted(filling.column)
        # As a double: FLOAT would come with six digits.
        self._ra = f"{_quoted(filling.ra)} + 0e0"
        self._dec = f"{_quoted(filling.dec)} + 0e0"
        self._placed = (
            f"({self._dec} BETWEEN -90 AND 90 AND {_quoted(filling.ra)} IS NOT NULL)"
        )
        self._made: list[str] = []

    def run(self) -> Filled:
        """Do all that is not done yet."""
        self._keep_others_away()
        if not self._table.has_column:
            self._add_column()
        else:
            self._check_cells()
        todo, unplaced = self._count()
        rows = self._fill(todo) if todo else 0
        # A table is built anew for this, which takes longer than others may wait.
        if self._filling.cluster:
            self._cluster(unplaced)
        self._make_index()
        if rows or self._made:
            self._session.rows(f"ANALYZE TABLE {self._name}")
        left = self._count()[0] if todo else 0
        return Filled(rows, unplaced, left, tuple(self._made))

    def _keep_others_away(self) -> None:
        """Take a lock that ends with the connection."""
        digest = hashlib.sha256(self._name.encode()).hexdigest()[:32]
        if self._session.rows("SELECT GET_LOCK(%s, 0)", f"uraniborg-{digest}") != [
            (1,)
        ]:
            raise FillingFault(
                f"Another run is at work on {self._filling.name}.",
                hint="Wait for its end, or stop it.",
            )

    def _add_column(self) -> None:
        self._session.run(
            f"ALTER TABLE {self._name} ADD COLUMN {self._column} BIGINT NULL "
            f"COMMENT '{self._filling.comment}'"
        )
        self._made.append("column")

    def _check_cells(self) -> None:
        sample = self._session.rows(
            f"SELECT {self._ra}, {self._dec}, {self._column} FROM {self._name} "
            f"WHERE {self._column} IS NOT NULL AND {self._placed} LIMIT {_SAMPLE}"
        )
        if sample:
            ra, dec, found = (np.array(each) for each in zip(*sample, strict=True))
            if differ(found, cells_of(ra, dec, self._filling.order)):
                raise FillingFault(
                    f"The column {self._filling.column} of {self._filling.name} holds "
                    "something else than NESTED cells of order "
                    f"{self._filling.order}.",
                    hint="Name another with --column, or its order with --order.",
                )

    def _count(self) -> tuple[int, int]:
        """Count the rows to be filled, and those without a position."""
        [(todo, unplaced)] = self._session.rows(
            f"SELECT COUNT(IF({self._column} IS NULL AND {self._placed}, 1, NULL)), "
            f"COUNT(IF({self._placed}, NULL, 1)) FROM {self._name}"
        )
        return int(todo), int(unplaced)

    def _fill(self, todo: int) -> int:
        """Fill until nothing is left, or until what is left changes all the time."""
        self._make_side_table()
        done = 0
        for _ in range(_PASSES):
            before = done
            for rows in self._batches():
                done += self._write(rows)
                self._progress("cells", done, todo)
            if done >= todo or done == before:
                break
        return done

    def _make_side_table(self) -> None:
        key = _list(self._table.key)
        self._session.run(
            f"CREATE TEMPORARY TABLE {self._side} ({_RA} DOUBLE, "
            f"{_DEC} DOUBLE, {_CELL} BIGINT, PRIMARY KEY ({key})) "
            f"SELECT {key} FROM {self._name} LIMIT 0"
        )

    @property
    def _side(self) -> str:
        return _quoted(self._filling.schema, _SIDE)

    def _batches(self) -> Iterator[list[_Row]]:
        """Read rows without a cell, in the order of the key."""
        key = _list(self._table.key)
        after = "TRUE"
        while True:
            rows = self._session.rows(
                f"SELECT {key}, {self._ra}, {self._dec} FROM {self._name} "
                f"WHERE {self._column} IS NULL AND {self._placed} AND ({after}) "
                f"ORDER BY {key} LIMIT {self._filling.batch}"
            )
            if rows:
                yield rows
            if len(rows) < self._filling.batch:
                return
            after = self._after(rows[-1][:-2])

    def _after(self, key: Sequence[object]) -> str:
        """Write that a row comes after a key, so that an index can find it."""
        names = [_quoted(name) for name in self._table.key]
        values = [self._session.literal(value) for value in key]
        parts = []
        for number, (name, value) in enumerate(zip(names, values, strict=True)):
            same = [f"{n} = {v}" for n, v in zip(names[:number], values, strict=False)]
            parts.append("(" + " AND ".join([*same, f"{name} > {value}"]) + ")")
        return " OR ".join(parts)

    def _write(self, rows: list[_Row]) -> int:
        ra = np.array([row[-2] for row in rows], np.float64)
        dec = np.array([row[-1] for row in rows], np.float64)
        cells = cells_of(ra, dec, self._filling.order).tolist()
        self._session.run(f"TRUNCATE TABLE {self._side}")
        names = f"{_list(self._table.key)}, {_RA}, {_DEC}, {_CELL}"
        for values in _packed(
            self._value(*each) for each in zip(rows, cells, strict=True)
        ):
            self._session.run(f"INSERT INTO {self._side} ({names}) VALUES {values}")
        same = [f"t.{_quoted(n)} = s.{_quoted(n)}" for n in self._table.key]
        # A row whose position changed waits for the next pass.
        same += [f"t.{self._ra} = s.{_RA}", f"t.{self._dec} = s.{_DEC}"]
        kept = "".join(f", t.{_quoted(n)} = t.{_quoted(n)}" for n in self._table.kept)
        return self._session.run(
            f"UPDATE {self._side} s STRAIGHT_JOIN {self._name} t "
            f"ON {' AND '.join(same)} "
            f"SET t.{self._column} = s.{_CELL}{kept} WHERE t.{self._column} IS NULL"
        )

    def _value(self, row: _Row, cell: int) -> str:
        key = [
            str(value) if type(value) is int else self._session.literal(value)
            for value in row[:-2]
        ]
        return f"({','.join(key)},{row[-2]!r},{row[-1]!r},{cell})"

    def _make_index(self) -> None:
        found = self._session.rows(
            "SELECT 1 FROM information_schema.statistics WHERE table_schema = %s "
            "AND table_name = %s AND column_name = %s AND seq_in_index = 1 "
            "AND index_type = 'BTREE'",
            self._filling.schema,
            self._filling.table,
            self._filling.column,
        )
        if not found:
            self._progress("index", 0, None)
            self._session.run(
                f"ALTER TABLE {self._name} ADD INDEX {self._index} ({self._column})"
            )
            self._made.append("index")

    @property
    def _index(self) -> str:
        return _quoted(f"{self._filling.column}_index"[:64])

    def _cluster(self, unplaced: int) -> None:
        """Let the primary key begin with the cells: InnoDB stores rows by it."""
        table, name = self._table, self._filling.name
        if table.primary[:1] == (self._filling.column,):
            return
        if table.engine != "innodb":
            raise FillingFault(
                f"{name} is a table of {table.engine}, which stores rows in no order.",
                hint="Without --cluster it gets an index. Or make it InnoDB's.",
            )
        if unplaced:
            raise FillingFault(
                f"{unplaced:,} rows of {name} have no position, and so no cell; a "
                "primary key needs one in each row.",
                hint="Without --cluster the table gets an index.",
            )
        self._progress("cluster", 0, None)
        old = _list(table.key)
        drop = "DROP PRIMARY KEY, " if table.primary else ""
        unique = f", ADD UNIQUE KEY ({old})" if table.key == table.primary else ""
        self._session.run(
            f"ALTER TABLE {self._name} MODIFY {self._column} BIGINT NOT NULL COMMENT "
            f"'{self._filling.comment}', {drop}"
            f"ADD PRIMARY KEY ({self._column}, {old}){unique}"
        )
        self._made.append("cluster")


def _list(names: Sequence[str]) -> str:
    return ", ".join(_quoted(name) for name in names)


def _packed(values: Iterator[str]) -> Iterator[str]:
    """Join values to lists of a size that every server takes."""
    part: list[str] = []
    size = 0
    for value in values:
        if part and size + len(value) > _STATEMENT // 2:
            yield ",".join(part)
            part, size = [], 0
        part.append(value)
        size += len(value) + 1
    if part:
        yield ",".join(part)
