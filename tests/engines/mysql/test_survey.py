"""What is found out of a MariaDB's tables."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from dali.errors import EngineFault
from dali.tableset import Column, ForeignKey, Schema, Table
from engines.introspection import FoundIndex, FoundTable, Published
from engines.mysql import MySQLConfig, MySQLEngine
from tests.engines.mysql.conftest import name_of, opened, url_of
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pymysql.connections import Connection

_STATEMENTS = (
    """
    CREATE TABLE field (
        night DATE, number INT, filter CHAR(1) COMMENT 'Its filter',
        PRIMARY KEY (night, number)
    ) COMMENT 'Fields of the sky'
    """,
    """
    CREATE TABLE `Star ``s` (
        id BIGINT UNSIGNED NOT NULL COMMENT 'Says ''who''',
        ra DOUBLE NOT NULL, `dec` DOUBLE NOT NULL, healpix_29 BIGINT NOT NULL,
        name VARCHAR(300), night DATE, number INT, shape POINT,
        secret INT INVISIBLE,
        PRIMARY KEY (healpix_29, id), UNIQUE KEY (id), KEY (`dec`, ra),
        KEY (name(20)), FULLTEXT KEY (name),
        CONSTRAINT of_field FOREIGN KEY (night, number) REFERENCES field (night, number)
    )
    """,
    "CREATE VIEW bright AS SELECT id, ra, `dec` FROM `Star ``s` WHERE id < 100",
    "CREATE TABLE aria (id INT PRIMARY KEY) ENGINE = Aria",
    "INSERT INTO aria VALUES (1), (2), (3)",
)


@pytest.fixture
def sky(database: "Connection[Any]") -> "Connection[Any]":
    with database.cursor() as cursor:
        for statement in _STATEMENTS:
            cursor.execute(statement)
    return database


@pytest.fixture
async def found(
    mariadb: MariaDBServer, sky: "Connection[Any]"
) -> dict[str, FoundTable]:
    async with opened(mariadb, sky) as engine:
        survey = await engine.survey([name_of(sky)])
    return {each.table.name: each for each in survey}


def test_tables_and_views(found: dict[str, FoundTable], sky: "Connection[Any]") -> None:
    assert set(found) == {"field", "Star `s", "bright", "aria"}
    field, bright = found["field"].table, found["bright"].table
    assert field.description == "Fields of the sky"
    assert (field.kind, bright.kind) == ("table", "view")
    assert bright.description is None
    assert bright.nrows is None
    assert found["aria"].table.nrows == 3
    assert {each.table.physical[0] for each in found.values()} == {name_of(sky)}
    assert {each.table.engine for each in found.values()} == {"maria"}


def test_columns(found: dict[str, FoundTable]) -> None:
    columns = found["Star `s"].table.columns
    assert [column.name for column in columns] == [
        *("id", "ra", "dec", "healpix_29", "name", "night", "number", "secret")
    ]
    assert columns[0] == Column("id", "long", description="Says 'who'", nullable=False)
    assert columns[4].nullable


def test_keys(found: dict[str, FoundTable], sky: "Connection[Any]") -> None:
    target = f"{name_of(sky)}.field"
    pairs = (("night", "night"), ("number", "number"))
    key = ForeignKey(target, pairs, key_id="of_field")
    assert found["Star `s"].table.keys == (key,)


def test_indexes(found: dict[str, FoundTable]) -> None:
    primary = FoundIndex(
        ("healpix_29", "id"), unique=True, primary=True, clustered=True
    )
    assert set(found["Star `s"].indexes) == {
        primary,
        FoundIndex(("id",), unique=True),
        FoundIndex(("dec", "ra")),
        FoundIndex(("night", "number")),
    }
    # Only InnoDB keeps rows in the order of their key.
    [other] = found["aria"].indexes
    assert other == replace(primary, columns=("id",), clustered=False)
    assert found["bright"].indexes == ()


async def test_published_by_other_names(
    mariadb: MariaDBServer, sky: "Connection[Any]"
) -> None:
    source = name_of(sky)

    def describe(table: Table) -> Table | None:
        if table.name == "aria":
            return None
        return replace(table, description=f"{table.schema} {table.name}")

    notes = {"sky": Schema("sky", description="The whole sky")}
    published = Published({"sky": source, "again": source}, notes, describe)
    async with opened(mariadb, sky, published) as engine:
        tables = await engine.tableset()
    assert [schema.name for schema in tables.schemas] == ["sky", "again"]
    assert tables.schemas[0].description == "The whole sky"
    for schema in tables.schemas:
        named = {table.name: table for table in schema.tables}
        assert set(named) == {"field", "Star `s", "bright"}
        stars = named["Star `s"]
        assert stars.description == f"{schema.name} Star `s"
        assert stars.physical == (source, "Star `s")
        assert [key.target for key in stars.keys] == [f"{schema.name}.field"]
        assert stars.position is not None
        assert (stars.position.ra, stars.position.dec) == ("ra", "dec")
        healpix = stars.position.healpix
        assert healpix is not None
        assert (healpix.column, healpix.order) == ("healpix_29", 29)
        assert healpix.clustered
        assert stars.column("dec").indexed
        assert not stars.column("name").indexed


async def test_schema_that_is_not_there(
    mariadb: MariaDBServer, sky: "Connection[Any]"
) -> None:
    async with opened(mariadb, sky) as engine:
        with pytest.raises(EngineFault, match="no schema nowhere"):
            await engine.survey(["nowhere"])
        everything = await engine.survey()
    schemas = {each.table.schema for each in everything}
    assert name_of(sky) in schemas
    assert not schemas & {"mysql", "information_schema", "performance_schema", "sys"}


@pytest.fixture
async def reader(
    mariadb: MariaDBServer, sky: "Connection[Any]"
) -> "AsyncIterator[MySQLEngine]":
    """Give an engine whose user has its rights by a role, and reads not all."""
    schema = f"`{name_of(sky)}`"
    with sky.cursor() as cursor:
        for statement in (
            "CREATE OR REPLACE USER 'read er' IDENTIFIED BY 'x'",
            "CREATE OR REPLACE ROLE readers",
            f"GRANT SELECT ON {schema}.field TO readers",
            f"GRANT SELECT (id, ra) ON {schema}.`Star ``s` TO readers",
            f"GRANT INSERT ON {schema}.aria TO readers",
            "GRANT readers TO 'read er'",
            "SET DEFAULT ROLE readers FOR 'read er'",
        ):
            cursor.execute(statement)
        url = url_of(mariadb, name_of(sky)).replace("root", f"{quote('read er')}:x")
        engine = MySQLEngine("maria", MySQLConfig(url), Published())
        await engine.open()
        try:
            yield engine
        finally:
            await engine.close()  # noqa: ASYNC102
            cursor.execute("DROP USER 'read er'")
            cursor.execute("DROP ROLE readers")


async def test_only_what_may_be_read(
    reader: MySQLEngine, sky: "Connection[Any]"
) -> None:
    survey = await reader.survey([name_of(sky)])
    found = {
        each.table.name: [column.name for column in each.table.columns]
        for each in survey
    }
    assert found == {"field": ["night", "number", "filter"], "Star `s": ["id", "ra"]}
    async with reader.run(
        f"SELECT number FROM `{name_of(sky)}`.field", [Column("number", "int")]
    ) as result:
        assert [batch async for batch in result.batches] == []
    with pytest.raises(EngineFault) as caught:
        async with reader.run(
            f"SELECT id FROM `{name_of(sky)}`.aria", [Column("id", "int")]
        ):
            pass
    assert "aria" not in caught.value.to_text()
    with pytest.raises(EngineFault, match="no schema"):
        await reader.survey(["mysql"])
