"""A column of cells for tables of real servers: made, filled, killed, gone on with."""

import asyncio
import io
import itertools
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np
import pytest
from blockbuster import BlockBuster

from engines.healpix_filling import Filled, Filling, FillingFault, cells_of
from engines.mysql.healpix_column import add_healpix_column as add_to_mysql
from engines.postgres.healpix_column import add_healpix_column as add_to_postgres
from engines.postgres.healpix_copy import PositionReader, cell_rows
from suite.cli import main
from suite.rate_line import RateLine
from tests.support.mariadb import MariaDBServer
from tests.support.postgresql import Server

HOUSE = Path(__file__).parents[2]
ROWS = 3000
SECONDS = 60

Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def own_loop(blockbuster: BlockBuster) -> None:
    """Let the loop be blocked: a command has it for itself."""
    blockbuster.deactivate()


def no_progress(work: str, done: int, total: int | None) -> None:
    """Take no notice."""


@dataclass
class Database:
    """A database with one table of stars, and what may be asked of it."""

    url: str
    schema: str
    sql: Run
    quote: str
    add: Callable[[Filling, Run], Filled]

    def fill(self, progress: Run = no_progress, **changed: Any) -> Filled:
        words = {"schema": self.schema, "table": "stars", "ra": "ra", "dec": "dec"}
        return self.add(Filling(**{**words, "batch": 1000, **changed}), progress)

    def check(self, order: int = 29, column: str = "healpix_29") -> int:
        """See that cells are right; tell how many there are."""
        double = "::float8" if self.quote == '"' else " + 0e0"
        rows = self.sql(
            f"SELECT ra{double}, dec_{double}, {column} FROM stars "
            f"WHERE {column} IS NOT NULL".replace(
                "dec_", f"{self.quote}dec{self.quote}"
            )
        )
        if rows:
            ra, dec, found = (np.array(each) for each in zip(*rows, strict=True))
            assert (cells_of(ra, dec, order) == found).all()
        return len(rows)


def positions(number: int) -> list[tuple[int, float, float]]:
    random = np.random.default_rng(number)
    ra = random.uniform(-10, 370, number)
    dec = np.degrees(np.arcsin(random.uniform(-1, 1, number)))
    return list(zip(range(number), ra.tolist(), dec.tolist(), strict=True))


@pytest.fixture(name="postgres")
def postgres_database(postgresql: Server) -> Iterator[Database]:
    with postgresql.database() as connection:
        connection.execute(
            "CREATE TABLE stars (id bigint PRIMARY KEY, ra double precision, "
            "dec real, name text)"
        )
        with (
            connection.cursor() as cursor,
            cursor.copy("COPY stars (id, ra, dec) FROM STDIN") as copy,
        ):
            for row in positions(ROWS):
                copy.write_row(row)

        def sql(text: str) -> list[tuple[Any, ...]]:
            cursor = connection.execute(text)
            return cursor.fetchall() if cursor.description else []

        url = (
            f"postgresql://{postgresql.user}@/{connection.info.dbname}"
            f"?host={quote(str(postgresql.directory), safe='')}&connect_timeout=5"
        )
        yield Database(url, "public", sql, '"', _postgres_adder(url))


def _postgres_adder(url: str) -> Callable[[Filling, Run], Filled]:
    return lambda filling, progress: asyncio.run(
        add_to_postgres(url, filling, progress)
    )


@pytest.fixture(name="mysql")
def mysql_database(mariadb: MariaDBServer) -> Iterator[Database]:
    with mariadb.database("sky index") as connection, connection.cursor() as cursor:

        def sql(text: str) -> list[tuple[Any, ...]]:
            cursor.execute(text)
            return list(cursor.fetchall())

        sql(
            "CREATE TABLE stars (id BIGINT PRIMARY KEY, ra DOUBLE, `dec` FLOAT, "
            "name TEXT, changed TIMESTAMP DEFAULT '2001-01-01' "
            "ON UPDATE CURRENT_TIMESTAMP) ENGINE=InnoDB"
        )
        cursor.executemany(
            "INSERT INTO stars (id, ra, `dec`) VALUES (%s, %s, %s)", positions(ROWS)
        )
        url = f"mariadb://root@localhost?unix_socket={quote(str(mariadb.socket))}"
        yield Database(
            url,
            "sky index",
            sql,
            "`",
            lambda filling, run: add_to_mysql(url, filling, run),
        )


@pytest.fixture(params=["postgres", "mysql"])
def database(request: pytest.FixtureRequest) -> Database:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Database)
    return found


class TestBoth:
    def test_all_in_one_go(self, database: Database) -> None:
        told: list[tuple[str, int, int | None]] = []
        filled = database.fill(lambda *each: told.append(each))
        assert filled == Filled(ROWS, made=("column", "index"))
        assert database.check() == ROWS
        assert told[:3] == [("cells", n, ROWS) for n in (1000, 2000, 3000)]

    def test_a_second_run_has_nothing_to_do(self, database: Database) -> None:
        database.fill()
        assert database.fill() == Filled(0)

    def test_rows_without_a_position_have_no_cell(self, database: Database) -> None:
        dec = f"{database.quote}dec{database.quote}"
        for number, pair in enumerate(("NULL, 1", "1, NULL", "1, 91", "1, -90.5")):
            database.sql(
                f"INSERT INTO stars (id, ra, {dec}) VALUES ({-1 - number}, {pair})"
            )
        database.sql(f"INSERT INTO stars (id, ra, {dec}) VALUES (-9, 0, -90)")
        filled = database.fill()
        assert (filled.rows, filled.unplaced, filled.left) == (ROWS + 1, 4, 0)
        assert database.check() == ROWS + 1
        assert database.fill() == Filled(0, unplaced=4)

    def test_another_order(self, database: Database) -> None:
        database.fill(order=12, column="hpx12")
        assert database.check(12, "hpx12") == ROWS

    def test_new_rows_are_filled_by_the_next_run(self, database: Database) -> None:
        database.fill()
        dec = f"{database.quote}dec{database.quote}"
        database.sql(f"INSERT INTO stars (id, ra, {dec}) VALUES (-1, 1, 1), (-2, 2, 2)")
        assert database.fill() == Filled(2)
        assert database.check() == ROWS + 2

    def test_a_column_that_is_there_is_filled(self, database: Database) -> None:
        database.sql("ALTER TABLE stars ADD COLUMN healpix_29 bigint")
        assert database.fill() == Filled(ROWS, made=("index",))

    def test_rows_that_change_meanwhile(self, database: Database) -> None:
        def change(work: str, done: int, total: int | None) -> None:
            if done == 1000:
                database.sql("UPDATE stars SET ra = 17 WHERE id >= 2900")
                database.sql("DELETE FROM stars WHERE id = 2800")

        filled = database.fill(change)
        assert filled.left == 0
        assert database.check() == ROWS - 1

    def test_stopped_and_gone_on(self, database: Database) -> None:
        def stop(work: str, done: int, total: int | None) -> None:
            if done == 2000:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            database.fill(stop)
        assert database.check() == 2000
        told: list[tuple[str, int, int | None]] = []
        filled = _again(database, lambda *each: told.append(each))
        assert filled == Filled(1000, made=("index",))
        assert told[0] == ("cells", 1000, 1000)
        assert database.check() == ROWS

    def test_two_at_once(self, database: Database) -> None:
        faults: list[FillingFault] = []

        def second(work: str, done: int, total: int | None) -> None:
            if done == 1000:
                thread = threading.Thread(target=other)
                thread.start()
                thread.join(SECONDS)

        def other() -> None:
            try:
                database.fill()
            except FillingFault as error:
                faults.append(error)

        assert database.fill(second).rows == ROWS
        assert [fault.message for fault in faults] == [
            f"Another run is at work on {database.schema}.stars."
        ]

    @pytest.mark.parametrize(
        ("changed", "message"),
        [
            ({"table": "gone"}, "There is no table .*gone"),
            ({"schema": "gone"}, "There is no table gone.stars"),
            ({"ra": "rax"}, "has no column rax"),
            ({"ra": "name"}, "column name of .* holds no numbers"),
            ({"column": "name"}, "column name .* no room for cells"),
            ({"column": "few", "order": 14}, "few .* no room for cells of order 14"),
            ({"column": "id"}, "holds something else than NESTED cells of order 29"),
        ],
    )
    def test_what_cannot_be(
        self, database: Database, changed: dict[str, Any], message: str
    ) -> None:
        database.sql("ALTER TABLE stars ADD COLUMN few int")
        with pytest.raises(FillingFault, match=message):
            database.fill(**changed)

    def test_cells_of_another_order(self, database: Database) -> None:
        database.fill(order=20, column="c")
        with pytest.raises(FillingFault, match="than NESTED cells of order 21"):
            database.fill(order=21, column="c")
        assert database.fill(order=20, column="c") == Filled(0)

    def test_a_view(self, database: Database) -> None:
        database.sql("CREATE VIEW v AS SELECT * FROM stars")
        with pytest.raises(FillingFault, match="is a view"):
            database.fill(table="v")

    def test_a_table_that_is_empty(self, database: Database) -> None:
        database.sql("DELETE FROM stars")
        assert database.fill(cluster=True).rows == 0

    def test_odd_names(self, database: Database) -> None:
        q = database.quote
        odd = f"a{q}b'%s \\"
        written = f"{q}{odd.replace(q, q + q)}{q}"
        database.sql(f"ALTER TABLE stars RENAME TO {written}")
        filled = database.fill(table=odd, column=odd)
        assert filled == Filled(ROWS, made=("column", "index"))
        assert database.fill(table=odd, column=odd) == Filled(0)
        database.sql(f"ALTER TABLE {written} RENAME TO stars")
        database.sql(f"ALTER TABLE stars RENAME COLUMN {written} TO healpix_29")
        assert database.check() == ROWS

    def test_killed_and_gone_on(self, database: Database) -> None:
        """Kill the command itself, after a batch of several."""
        process = _command(database, "--dec", "dec", batch=1000)
        try:
            end = time.monotonic() + SECONDS
            while not _some(database) and process.poll() is None:
                assert time.monotonic() < end
                time.sleep(0.02)
            process.send_signal(signal.SIGKILL)
        finally:
            process.kill()
            told = process.communicate()[1]
        assert process.returncode == -signal.SIGKILL, told
        some = database.check()
        assert 0 < some < ROWS
        again = _again(database)
        assert again.rows == ROWS - some
        assert database.check() == ROWS


def _again(database: Database, progress: Run = no_progress) -> Filled:
    """Run until the server has noticed that the killed one has gone."""
    end = time.monotonic() + SECONDS
    while True:
        try:
            return database.fill(progress)
        except FillingFault as error:
            if "Another run" not in error.message or time.monotonic() > end:
                raise
            time.sleep(0.05)


def _some(database: Database) -> bool:
    """Tell whether cells were written, in a column that may not be there yet."""
    there = database.sql(
        "SELECT 1 FROM information_schema.columns WHERE table_name = 'stars' "
        f"AND table_schema = '{database.schema}' AND column_name = 'healpix_29'"
    )
    return bool(
        there
        and database.sql("SELECT 1 FROM stars WHERE healpix_29 IS NOT NULL LIMIT 1")
    )


def _command(database: Database, *options: str, batch: int) -> subprocess.Popen[str]:
    """Start the command; it tells of its first batch for very long."""
    code = (
        "import sys, time\n"
        "from functools import partial\n"
        "import suite.index as index\n"
        f"index.Filling = partial(index.Filling, batch={batch})\n"
        "index.RateLine = lambda *_: lambda *each: time.sleep(60)\n"
        "from suite.cli import main; sys.exit(main(sys.argv[1:]))\n"
    )
    return subprocess.Popen(
        [
            sys.executable,
            *("-c", code, "index", "--url", database.url, "--table", "stars"),
            *("--schema", database.schema, "--ra", "ra", *options),
        ],
        cwd=HOUSE,
        stderr=subprocess.PIPE,
        text=True,
    )


class TestPostgres:
    def test_clustered(self, postgres: Database) -> None:
        assert postgres.fill(cluster=True).made == ("column", "index", "cluster")
        order = postgres.sql("SELECT healpix_29 FROM stars ORDER BY ctid")
        assert order == sorted(order)
        assert postgres.fill(cluster=True) == Filled(0)
        postgres.sql("INSERT INTO stars (id, ra, dec) VALUES (-1, 1, 1)")
        assert postgres.fill(cluster=True) == Filled(1, made=("cluster",))

    def test_no_numbers_are_no_positions(self, postgres: Database) -> None:
        for number, pair in enumerate(("'NaN', 1", "1, 'NaN'", "'Infinity', 1"), 1):
            postgres.sql(f"INSERT INTO stars (id, ra, dec) VALUES (-{number}, {pair})")
        assert postgres.fill().unplaced == 3

    def test_numeric_columns(self, postgres: Database) -> None:
        postgres.sql("ALTER TABLE stars ALTER ra TYPE numeric, ALTER dec TYPE numeric")
        assert postgres.fill().rows == ROWS
        assert postgres.check() == ROWS

    def test_without_a_key(self, postgres: Database) -> None:
        postgres.sql("ALTER TABLE stars DROP CONSTRAINT stars_pkey")
        postgres.sql("INSERT INTO stars SELECT * FROM stars")
        assert postgres.fill().rows == 2 * ROWS

    def test_partitions(self, postgres: Database) -> None:
        postgres.sql("ALTER TABLE stars RENAME TO rows")
        postgres.sql(
            "CREATE TABLE stars (id bigint, ra double precision, dec real, name text) "
            "PARTITION BY RANGE (dec)"
        )
        postgres.sql("CREATE TABLE s PARTITION OF stars FOR VALUES FROM (-91) TO (0)")
        postgres.sql(
            "CREATE TABLE n PARTITION OF stars FOR VALUES FROM (0) TO (91) "
            "PARTITION BY RANGE (ra)"
        )
        postgres.sql('CREATE TABLE "N 1" PARTITION OF n DEFAULT')
        postgres.sql("INSERT INTO stars SELECT * FROM rows")
        filled = postgres.fill(cluster=True)
        assert filled == Filled(ROWS, made=("column", "index", "cluster"))
        assert postgres.check() == ROWS
        assert postgres.fill(cluster=True) == Filled(0)

    def test_an_index_half_made_is_made_again(self, postgres: Database) -> None:
        postgres.fill()
        postgres.sql(
            "UPDATE pg_index SET indisvalid = false "
            "WHERE indexrelid = 'stars_healpix_29_idx'::regclass"
        )
        assert postgres.fill() == Filled(0, made=("index",))

    def test_an_index_of_that_name_is_left_alone(self, postgres: Database) -> None:
        postgres.sql("CREATE INDEX stars_healpix_29_idx ON stars (name)")
        assert postgres.fill() == Filled(ROWS, made=("column", "index"))
        assert postgres.fill() == Filled(0)
        names = postgres.sql(
            "SELECT indexname FROM pg_indexes WHERE tablename = 'stars' ORDER BY 1"
        )
        assert len(names) == 3 and ("stars_healpix_29_idx",) in names

    def test_a_long_name(self, postgres: Database) -> None:
        long = "x" * 63
        postgres.sql(f"ALTER TABLE stars RENAME TO {long}")
        assert postgres.fill(table=long).made == ("column", "index")
        assert postgres.fill(table=long) == Filled(0)

    def test_a_user_who_may_not(self, postgres: Database) -> None:
        postgres.sql("CREATE ROLE reader LOGIN")
        try:
            postgres.sql("GRANT SELECT ON stars TO reader")
            url = postgres.url.replace("tester@", "reader@")
            with pytest.raises(FillingFault, match="must be owner of table stars"):
                _postgres_adder(url)(
                    Filling("public", "stars", "ra", "dec"), no_progress
                )
        finally:
            postgres.sql("DROP OWNED BY reader")
            postgres.sql("DROP ROLE reader")

    def test_a_table_in_use(
        self, postgres: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("engines.postgres.healpix_column._PATIENCE", "50ms")
        postgres.sql("BEGIN")
        postgres.sql("LOCK TABLE stars IN ROW EXCLUSIVE MODE")
        try:
            with pytest.raises(FillingFault, match="is in use by something long"):
                postgres.fill()
        finally:
            postgres.sql("ROLLBACK")

    def test_a_server_that_is_not_there(self) -> None:
        add = _postgres_adder("postgresql://x@127.0.0.1:1/d")
        with pytest.raises(FillingFault, match="cannot be reached"):
            add(Filling("s", "t", "ra", "dec"), no_progress)

    def test_other_kinds_of_relations(self, postgres: Database) -> None:
        postgres.sql("CREATE MATERIALIZED VIEW m AS SELECT * FROM stars")
        with pytest.raises(FillingFault, match="is a materialized view"):
            postgres.fill(table="m")


class TestMysql:
    def test_clustered(self, mysql: Database) -> None:
        assert mysql.fill(cluster=True).made == ("column", "cluster")
        keys = mysql.sql("SHOW INDEX FROM stars WHERE Key_name = 'PRIMARY'")
        assert [key[4] for key in keys] == ["healpix_29", "id"]
        assert mysql.sql("SHOW INDEX FROM stars WHERE Key_name = 'id'")[0][1] == 0
        assert mysql.fill(cluster=True) == Filled(0)
        assert mysql.check() == ROWS

    def test_rows_without_a_position_cannot_be_clustered(self, mysql: Database) -> None:
        mysql.sql("INSERT INTO stars (id) VALUES (-1)")
        with pytest.raises(FillingFault, match="1 rows of .* have no position"):
            mysql.fill(cluster=True)
        assert mysql.fill() == Filled(0, unplaced=1, made=("index",))

    def test_times_of_changes_stay(self, mysql: Database) -> None:
        mysql.fill()
        [(first, last)] = mysql.sql("SELECT MIN(changed), MAX(changed) FROM stars")
        assert first == last and first.year == 2001

    def test_a_key_of_several_columns(self, mysql: Database) -> None:
        mysql.sql("ALTER TABLE stars ADD COLUMN part CHAR(3), ADD COLUMN raw BINARY(2)")
        mysql.sql("UPDATE stars SET part = CONCAT(id % 7, '\\'%'), raw = 0x00FF")
        mysql.sql("UPDATE stars SET raw = 0x275C WHERE id % 2")
        mysql.sql("ALTER TABLE stars DROP PRIMARY KEY, ADD PRIMARY KEY (part, raw, id)")
        assert mysql.fill(cluster=True).rows == ROWS
        assert mysql.check() == ROWS

    def test_a_unique_key_in_place_of_the_primary(self, mysql: Database) -> None:
        mysql.sql(
            "ALTER TABLE stars DROP PRIMARY KEY, MODIFY id BIGINT NOT NULL, "
            "ADD UNIQUE KEY k (id), ADD COLUMN u INT, ADD UNIQUE KEY a (u)"
        )
        assert mysql.fill(cluster=True).made == ("column", "cluster")
        assert mysql.check() == ROWS

    def test_without_a_key(self, mysql: Database) -> None:
        mysql.sql("ALTER TABLE stars DROP PRIMARY KEY")
        with pytest.raises(FillingFault, match="has no primary key"):
            mysql.fill()

    def test_an_automatic_key(self, mysql: Database) -> None:
        mysql.sql("ALTER TABLE stars MODIFY id BIGINT")
        mysql.sql("SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'")
        mysql.sql("ALTER TABLE stars MODIFY id BIGINT UNSIGNED AUTO_INCREMENT")
        mysql.sql(f"UPDATE stars SET id = {2**64 - 2} WHERE id = 5")
        assert mysql.fill(cluster=True).rows == ROWS
        assert mysql.check() == ROWS

    def test_a_table_that_is_stored_in_no_order(self, mysql: Database) -> None:
        mysql.sql("ALTER TABLE stars ENGINE=MyISAM")
        with pytest.raises(FillingFault, match="table of myisam"):
            mysql.fill(cluster=True)
        assert mysql.fill() == Filled(0, made=("index",))
        assert mysql.check() == ROWS

    def test_a_user_who_may_not(self, mysql: Database) -> None:
        mysql.sql("CREATE USER reader@localhost")
        try:
            mysql.sql("GRANT SELECT ON `sky index`.stars TO reader@localhost")
            url = mysql.url.replace("root@", "reader@")
            with pytest.raises(FillingFault, match="may not do this") as caught:
                add_to_mysql(
                    url, Filling("sky index", "stars", "ra", "dec"), no_progress
                )
            assert caught.value.hint and "CREATE TEMPORARY TABLES" in caught.value.hint
        finally:
            mysql.sql("DROP USER reader@localhost")

    def test_a_table_in_use(
        self,
        mysql: Database,
        mariadb: MariaDBServer,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("engines.mysql.healpix_column._PATIENCE", 1)
        mysql.sql("BEGIN")
        mysql.sql("SELECT * FROM stars LIMIT 1")
        try:
            with pytest.raises(FillingFault, match="is in use by something long"):
                mysql.fill()
        finally:
            mysql.sql("ROLLBACK")

    @pytest.mark.parametrize("url", ["mysql://x@127.0.0.1:1/d", "mysql://h:port"])
    def test_a_server_that_is_not_there(self, url: str) -> None:
        with pytest.raises(FillingFault, match="cannot be reached|URL is not right"):
            add_to_mysql(url, Filling("s", "t", "ra", "dec"), no_progress)


class TestCommand:
    def config(self, folder: Path, database: Database, words: str = "") -> Path:
        path = folder / "suite.toml"
        path.write_text(
            f'[engines.db]\nurl = "{database.url}"\n'
            f'[schemas.gaia]\nengine = "db"\nsource = "{database.schema}"\n{words}'
        )
        return path

    def run(self, *options: str | Path, code: int = 0) -> None:
        assert main(["index", *map(str, options)]) == code

    def test_a_table_of_the_configuration(
        self, postgres: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = self.config(
            tmp_path, postgres, '[tables."gaia.stars"]\nposition = ["ra", "dec"]\n'
        )
        self.run("--config", path, "gaia.stars", "--cluster")
        assert postgres.check() == ROWS
        told = capsys.readouterr().err
        assert "public.stars: healpix_29, of ra and dec." in told
        assert f"Cells: {ROWS:,} of {ROWS:,} rows" in told
        assert "Rows that got a cell: 3,000. New: the column, its index, the" in told
        self.run("--config", path, "gaia.stars", "--cluster")
        assert "There is nothing to do" in capsys.readouterr().err

    def test_a_position_that_is_found(
        self, database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.run("--config", self.config(tmp_path, database), "gaia.stars")
        assert database.check() == ROWS

    def test_by_url(
        self, database: Database, capsys: pytest.CaptureFixture[str]
    ) -> None:
        arguments = ["--url", database.url, "--schema", database.schema]
        arguments += ["--table", "stars", "--ra", "ra", "--dec", "dec", "--order", "9"]
        self.run(*arguments)
        assert database.check(9, "healpix_9") == ROWS

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ([], "not said which table"),
            (["--config", "C"], "named SCHEMA.TABLE"),
            (["--config", "C", "other.stars"], "Schemas of databases are: gaia"),
            (["--config", "C", "gaia.stars", "--ra", "ra"], "both --ra and --dec"),
            (["--config", "C", "gaia.gone"], "There is no table public.gone"),
            (["--config", "C", "gaia.bare"], "in which columns the position is"),
            (
                ["--url", "oracle://h", "--schema", "s", "--table", "t"],
                "url must begin with",
            ),
        ],
    )
    def test_wrong_use(
        self,
        postgres: Database,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
        options: list[str],
        message: str,
    ) -> None:
        postgres.sql("CREATE TABLE bare (id bigint)")
        path = str(self.config(tmp_path, postgres))
        self.run(*(path if each == "C" else each for each in options), code=1)
        assert message in capsys.readouterr().err


class TestCopy:
    """The binary form of COPY, in chunks of any size."""

    @pytest.mark.parametrize("size", [1, 7, 36, 100, 10_000])
    def test_chunks(self, size: int) -> None:
        data = b"PGCOPY\n\xff\r\n\x00" + bytes(8)
        for number in range(25):
            data += b"\x00\x03\x00\x00\x00\x06" + bytes([number] * 6)
            for value in (number / 7, -number / 3):
                data += b"\x00\x00\x00\x08" + np.array(value, ">f8").tobytes()
        data += b"\xff\xff"
        reader = PositionReader(10)
        batches: list[Any] = []
        for start in range(0, len(data), size):
            batches += reader.feed(data[start : start + size])
        batches += reader.rest()
        assert [len(each) for each in batches] == [10, 10, 5]
        ra = np.concatenate([each["ra"] for each in batches])
        assert ra.tolist() == [number / 7 for number in range(25)]
        written = cell_rows(batches[2], np.arange(5))
        assert len(written) == 19 + 5 * 48 + 2
        assert written[19:21] == b"\x00\x04"

    def test_no_rows(self) -> None:
        reader = PositionReader(10)
        assert [*reader.feed(b"PGCOPY\n\xff\r\n\x00" + bytes(8) + b"\xff\xff")] == []
        assert [*reader.rest()] == []

    @pytest.mark.parametrize(
        "data", [b"nothing" * 10, b"PGCOPY\n\xff\r\n\x00" + bytes(9)]
    )
    def test_something_else(self, data: bytes) -> None:
        reader = PositionReader(10)
        with pytest.raises(FillingFault):
            list(itertools.chain(reader.feed(data), reader.rest()))


class TestRateLine:
    def line(self, *, terminal: bool) -> tuple[RateLine, io.StringIO, list[float]]:
        stream, now = io.StringIO(), [0.0]
        stream.isatty = lambda: terminal  # type: ignore[method-assign]
        words = {"cells": "Cells", "index": "Index"}
        return RateLine(stream, words, lambda: now[0]), stream, now

    def test_in_a_log(self) -> None:
        show, stream, now = self.line(terminal=False)
        for second, done in ((0, 0), (1, 1000), (10, 10_000), (20, 100_000)):
            now[0] = second
            show("cells", done, 100_000)
        show("index", 0, None)
        assert stream.getvalue().splitlines() == [
            "Cells: 0 of 100,000 rows",
            "Cells: 10,000 of 100,000 rows, 1,000 a second, 2 min left",
            "Cells: 100,000 of 100,000 rows",
            "Index ...",
        ]

    def test_on_a_terminal(self) -> None:
        show, stream, now = self.line(terminal=True)
        show("cells", 0, 10**9)
        now[0] = 10
        show("cells", 10**5, 10**9)
        show("cells", 10**9, 10**9)
        lines = stream.getvalue().split("\r\x1b[K")[1:]
        assert (
            lines[1]
            == "Cells: 100,000 of 1,000,000,000 rows, 10,000 a second, 27.8 h left"
        )
        assert lines[2] == "Cells: 1,000,000,000 of 1,000,000,000 rows\n"
