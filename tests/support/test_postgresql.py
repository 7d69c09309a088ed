"""The tests' PostgreSQL gives what is asked of it."""

from tests.adql.catalogue import CONTENTS
from tests.adql.databases import postgresql_database
from tests.support.postgresql import Server


def test_a_database_is_new_each_time(postgresql: Server) -> None:
    for _ in range(2):
        with postgresql.database() as connection:
            connection.execute("CREATE TABLE fresh (i INTEGER)")


def test_the_catalogue_is_in_it(postgresql: Server) -> None:
    with postgresql.database(*sorted(postgresql.extensions)) as connection:
        database = postgresql_database(connection)
        for content in CONTENTS:
            name = ".".join(f'"{part}"' for part in content.table.physical)
            assert len(database.run(f"SELECT * FROM {name}")) == len(content.rows)
        assert database.run('SELECT p FROM "pos"."shapes_1" WHERE id = 1') == [
            ([10.0, 10.0],)
        ]
