"""The configuration's words over a table: what they change, and what is refused."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from dali.tableset import Column, Coosys, HealpixIndex, Position, Table
from engines.duckdb import Catalogue
from engines.duckdb.catalogue import PublishedTable
from suite.config import ColumnNotes, Config, Database, SchemaNotes, TableNotes
from suite.notes import NoSuchTable, check_tables, describe_with, described

COLUMNS = (
    Column("id", "long"),
    Column("ra", "double", unit="rad", ucd="pos.eq.ra"),
    Column("dec", "double"),
    Column("cell", "long"),
    Column("name", "char", "*", description="What it is called"),
)
TABLE = Table("stars", "sky", COLUMNS, ("d", "stars"), description="Stars")


def config(notes: TableNotes, name: str = "sky.stars", engine: str = "db") -> Config:
    return Config(
        engines={"db": Database("postgresql://h/d")},
        schemas={"sky": SchemaNotes(engine=engine or None)},
        tables={name: notes},
    )


def describe(notes: TableNotes, table: Table = TABLE) -> Table:
    described = describe_with(config(notes))(table)
    assert described is not None
    return described


def test_a_table_of_which_nothing_is_said_stays_as_it_is() -> None:
    assert describe_with(config(TableNotes(), "sky.others"))(TABLE) is TABLE
    assert describe(TableNotes()) == TABLE


def test_words_of_the_table() -> None:
    table = describe(TableNotes(title="T", description="D", utype="u", licence="CC0"))
    assert (table.title, table.description, table.utype) == ("T", "D", "u")
    assert table.provenance.licence == "CC0"
    assert table.physical == TABLE.physical


def test_words_of_columns() -> None:
    words = {
        "ra": ColumnNotes(unit="deg", ucd=""),
        "name": ColumnNotes(utype="u", xtype="x", description="", principal=True),
    }
    table = describe(TableNotes(columns=words))
    assert table.column("ra") == replace(COLUMNS[1], unit="deg", ucd=None)
    changed = replace(
        COLUMNS[4], utype="u", xtype="x", description=None, principal=True
    )
    assert table.column("name") == changed
    assert table.column("id") == COLUMNS[0]


def test_hidden_tables_and_columns() -> None:
    assert describe_with(config(TableNotes(hidden=True)))(TABLE) is None
    table = describe(TableNotes(columns={"name": ColumnNotes(hidden=True)}))
    assert table.columns == COLUMNS[:4]


def test_a_position() -> None:
    word = TableNotes(position=("ra", "dec"), healpix="cell", healpix_order=12)
    cells = HealpixIndex("cell", 12, clustered=False)
    assert describe(word).position == Position("ra", "dec", cells)


def test_a_position_of_columns_with_a_frame() -> None:
    frame = Coosys("FK5", equinox="J2000")
    columns = (COLUMNS[0], replace(COLUMNS[1], coosys=frame), *COLUMNS[2:])
    table = describe(
        TableNotes(position=("ra", "dec")), replace(TABLE, columns=columns)
    )
    assert table.position == Position("ra", "dec", coosys=frame)


def test_a_position_that_is_known_already_keeps_its_cells() -> None:
    known = Position("ra", "dec", HealpixIndex("cell"), Coosys("ICRS", "J2016.0"))
    table = replace(TABLE, position=known)
    assert describe(TableNotes(position=("ra", "dec")), table).position == known
    other = describe(TableNotes(position=("dec", "ra")), table).position
    assert other == Position("dec", "ra")


def test_a_known_position_that_is_hidden_is_none() -> None:
    table = replace(TABLE, position=Position("ra", "dec"))
    word = TableNotes(columns={"dec": ColumnNotes(hidden=True)})
    assert describe(word, table).position is None


@pytest.mark.parametrize(
    ("notes", "message"),
    [
        (TableNotes(columns={"rax": ColumnNotes()}), r'stars"\.columns: .*column rax'),
        (TableNotes(position=("ra", "de")), r'stars"\.position: The column de is not'),
        (TableNotes(position=("ra", "name")), "The column name holds no numbers"),
        (TableNotes(position=("ra", "dec"), healpix="c"), r"healpix: .* no column c\."),
        (
            TableNotes(
                position=("ra", "dec"), columns={"dec": ColumnNotes(hidden=True)}
            ),
            "dec is not there, or it is hidden",
        ),
    ],
)
def test_words_of_what_is_not_there(notes: TableNotes, message: str) -> None:
    with pytest.raises(NoSuchTable) as caught:
        describe(notes)
    assert re.search(message, caught.value.to_text())


def test_all_columns_come_in_the_order_of_the_configuration() -> None:
    names = ["name", "dec", "ra", "id", "cell"]
    words = {name: ColumnNotes() for name in names}
    assert [c.name for c in describe(TableNotes(columns=words)).columns] == names
    del words["cell"]
    assert describe(TableNotes(columns=words)).columns == COLUMNS


def test_hidden_columns_need_no_place_in_the_order() -> None:
    words = {name: ColumnNotes() for name in ("name", "dec", "ra", "id")}
    words["cell"] = ColumnNotes(hidden=True)
    table = describe(TableNotes(columns=words))
    assert [c.name for c in table.columns] == ["name", "dec", "ra", "id"]


def test_words_of_a_database_s_table_that_is_not_there() -> None:
    check_tables(config(TableNotes()), [TABLE])
    check_tables(config(TableNotes(hidden=True), "sky.gone"), [TABLE])
    # Not of a database: `described` sees to it.
    check_tables(config(TableNotes(), "data.gone"), [TABLE])
    with pytest.raises(NoSuchTable, match=r"no table sky\.gone in db") as caught:
        check_tables(config(TableNotes(), "sky.gone"), [TABLE])
    assert caught.value.hint == "There are sky.stars."


class TestCatalogue:
    catalogue = Catalogue(Path("c"), (PublishedTable(TABLE, "f"),))

    def test_words(self) -> None:
        catalogue = described(self.catalogue, config(TableNotes(title="T"), engine=""))
        assert catalogue.tables[0].table == replace(TABLE, title="T")
        assert catalogue.tables[0].fingerprint == "f"

    def test_hidden_tables(self) -> None:
        settings = config(TableNotes(hidden=True), engine="")
        assert described(self.catalogue, replace(settings, schemas={})).tables == ()

    def test_what_is_in_a_database_is_not_asked_of_the_files(self) -> None:
        settings = config(TableNotes(title="T"))
        assert described(self.catalogue, settings) == self.catalogue

    @pytest.mark.parametrize(
        ("settings", "message"),
        [
            (config(TableNotes(), "sky.gone", ""), r"There is no table sky\.gone\."),
            (
                Config(schemas={"gone": SchemaNotes()}),
                r"There is no schema gone\.",
            ),
        ],
    )
    def test_words_of_what_is_not_there(self, settings: Config, message: str) -> None:
        with pytest.raises(NoSuchTable, match=message):
            described(self.catalogue, settings)
