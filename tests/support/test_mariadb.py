import pytest

from tests.adql import sky
from tests.adql.sky_mariadb import fill
from tests.support.mariadb import MariaDBServer


def test_it_runs_and_reads_no_configuration(mariadb: MariaDBServer) -> None:
    with mariadb.database("a `name`") as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT DATABASE(), @@skip_networking, @@innodb_buffer_pool_size >> 20"
        )
        assert cursor.fetchone() == ("a `name`", 1, 32)


def test_modes_are_the_callers(mariadb: MariaDBServer) -> None:
    with mariadb.database("modes", sql_mode="ANSI") as connection:
        with connection.cursor() as cursor:
            cursor.execute("""SELECT 'a' || "a" FROM (SELECT 'b' AS "a") AS "t" """)
            assert cursor.fetchone() == ("ab",)


# As it is sent, a float has six digits.
_TABLES = {
    "stars_1": 'id, ra, `dec`, CAST(mag AS DOUBLE), name, n, seen, `odd "name`, hidden',
    "labels_1": "id, label, hidden",
}


@pytest.mark.parametrize("table", list(_TABLES))
def test_the_small_sky_is_the_same(mariadb: MariaDBServer, table: str) -> None:
    with mariadb.database("main") as connection, sky.connect() as known:
        fill(connection)
        rows = known.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {_TABLES[table]} FROM main.{table} ORDER BY id")
            assert list(cursor.fetchall()) == rows
