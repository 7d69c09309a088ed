"""What is published of a found table: its indexes, and where its positions are."""

import logging
from dataclasses import replace

import pytest

from dali.errors import EngineFault
from dali.tableset import Column, Coosys, ForeignKey, HealpixIndex, Position, Table
from engines.healpix_names import healpix_order
from engines.introspection import FoundIndex, FoundTable, finish, finish_all

ID = Column("id", "long")
RA = Column("ra", "double")
DEC = Column("dec", "double")
CELL = Column("healpix_29", "long")
MAG = Column("g", "float")


def found(
    *columns: Column, indexes: tuple[FoundIndex, ...] = (), kind: str = "table"
) -> FoundTable:
    return FoundTable(Table("t", "s", columns, ("s", "t"), kind), indexes)


def as_it_is(table: Table) -> Table:
    return table


def finished(one: FoundTable) -> Table:
    table = finish(one, as_it_is)
    assert table is not None
    return table


def placed(one: FoundTable) -> Position:
    position = finished(one).position
    assert position is not None
    return position


def test_a_table_that_is_hidden_is_none() -> None:
    assert finish(found(ID), lambda table: None) is None


def test_leading_columns_of_ordered_indexes_are_indexed() -> None:
    index = FoundIndex(("id", "g"), primary=True, unique=True)
    table = finished(found(ID, MAG, Column("x", "int", indexed=True), indexes=(index,)))
    assert [c.indexed for c in table.columns] == [True, False, True]


def test_both_columns_of_a_spherical_index_are_indexed() -> None:
    table = finished(found(RA, DEC, indexes=(FoundIndex(("ra", "dec"), "q3c"),)))
    assert [c.indexed for c in table.columns] == [True, True]
    assert table.position == Position("ra", "dec", sphere="q3c")


def test_no_position_where_nothing_says_one() -> None:
    assert finished(found(ID, MAG)).position is None
    assert finished(found(ID, RA)).position is None


def test_a_position_by_names() -> None:
    table = finished(
        found(ID, Column("RAJ2000", "double"), Column("DEJ2000", "double"))
    )
    assert table.position == Position("RAJ2000", "DEJ2000")
    assert [c.coosys for c in table.columns] == [None, Coosys(), Coosys()]


def test_ucds_come_before_names() -> None:
    lon = Column("alpha", "double", ucd="pos.eq.ra;meta.main")
    lat = Column("delta", "double", ucd="pos.eq.dec;meta.main")
    assert placed(found(RA, DEC, lon, lat)) == Position("alpha", "delta")


def test_a_spherical_index_comes_before_ucds() -> None:
    lon = Column("alpha", "double", ucd="pos.eq.ra;meta.main")
    lat = Column("delta", "double", ucd="pos.eq.dec;meta.main")
    index = FoundIndex(("ra", "dec"), "pgsphere")
    one = found(RA, DEC, lon, lat, indexes=(index,))
    assert placed(one) == Position("ra", "dec", sphere="pgsphere")


def test_of_several_spherical_indexes_the_main_position_s() -> None:
    lon = Column("alpha", "double", ucd="pos.eq.ra;meta.main")
    lat = Column("delta", "double", ucd="pos.eq.dec;meta.main")
    indexes = (FoundIndex(("ra", "dec"), "q3c"), FoundIndex(("alpha", "delta"), "q3c"))
    position = placed(found(RA, DEC, lon, lat, indexes=indexes))
    assert position == Position("alpha", "delta", sphere="q3c")


def test_of_two_kinds_of_one_position_it_is_always_the_same() -> None:
    kinds = [FoundIndex(("ra", "dec"), "q3c"), FoundIndex(("ra", "dec"), "pgsphere")]
    for indexes in (tuple(kinds), tuple(reversed(kinds))):
        assert placed(found(RA, DEC, indexes=indexes)).sphere == "pgsphere"


@pytest.mark.parametrize(
    ("lon", "lat"),
    [
        (Column("glon", "double"), Column("glat", "double")),
        (Column("l", "double"), Column("b", "double")),
        (Column("l_ii", "double"), Column("b_ii", "double")),
        (Column("ecl_lon", "double"), Column("ecl_lat", "double")),
        (
            Column("x", "double", ucd="pos.galactic.lon"),
            Column("y", "double", ucd="pos.galactic.lat"),
        ),
        (Column("x", "double", unit="rad"), Column("y", "double", unit="rad")),
        (Column("x", "long"), Column("y", "double")),
        (Column("x", "double", "2"), Column("y", "double")),
        (Column("dec", "double"), Column("ra", "double")),
    ],
)
def test_a_spherical_index_of_something_else_is_no_position(
    lon: Column, lat: Column
) -> None:
    index = FoundIndex((lon.name, lat.name), "q3c")
    position = finished(found(lon, lat, indexes=(index,))).position
    assert position is None or position.sphere is None


def test_a_spherical_index_of_columns_without_words_is_a_position() -> None:
    index = FoundIndex(("meanlong", "lat"), "q3c")
    one = found(Column("meanlong", "double"), Column("lat", "double"), indexes=(index,))
    assert placed(one) == Position("meanlong", "lat", sphere="q3c")


def test_an_ordered_index_of_cells() -> None:
    index = FoundIndex(("healpix_29", "id"), primary=True, clustered=True)
    table = finished(found(CELL, ID, RA, DEC, indexes=(index,)))
    assert table.position == Position("ra", "dec", HealpixIndex("healpix_29", 29, True))
    assert table.column("healpix_29").ucd == "pos.healpix"
    assert table.column("healpix_29").indexed


def test_cells_without_an_index_are_of_no_use() -> None:
    index = FoundIndex(("id", "healpix_29"))
    assert placed(found(CELL, ID, RA, DEC, indexes=(index,))).healpix is None


def test_cells_without_a_position_are_of_no_use() -> None:
    assert (
        finished(found(CELL, indexes=(FoundIndex(("healpix_29",)),))).position is None
    )


def test_the_finest_cells_then_the_clustered_ones() -> None:
    coarse = Column("hpx8", "long")
    indexes = (
        FoundIndex(("hpx8",), clustered=True),
        FoundIndex(("healpix_29",)),
        FoundIndex(("healpix_29", "id"), clustered=True),
    )
    position = placed(found(CELL, coarse, RA, DEC, ID, indexes=indexes))
    assert position.healpix == HealpixIndex("healpix_29", 29, True)


def test_a_hidden_column_of_cells_still_finds_positions() -> None:
    def describe(table: Table) -> Table:
        return replace(table, columns=table.columns[1:])

    table = finish(
        found(CELL, RA, DEC, indexes=(FoundIndex(("healpix_29",)),)), describe
    )
    assert table is not None and table.position is not None
    assert table.position.healpix == HealpixIndex("healpix_29", 29, False)
    assert [c.name for c in table.columns] == ["ra", "dec"]


def test_the_operator_s_words_tell_an_order() -> None:
    def describe(table: Table) -> Table:
        cell = replace(table.columns[0], ucd="pos.healpix", description="order 10")
        return replace(table, columns=(cell, *table.columns[1:]))

    one = found(Column("c", "long"), RA, DEC, indexes=(FoundIndex(("c",)),))
    table = finish(one, describe)
    assert table is not None and table.position is not None
    assert table.position.healpix == HealpixIndex("c", 10, False)
    assert placed(one).healpix is None


class TestOperator:
    def finished(
        self, one: FoundTable, position: Position, *hidden: str
    ) -> Position | None:
        def describe(table: Table) -> Table:
            columns = tuple(each for each in table.columns if each.name not in hidden)
            return replace(table, columns=columns, position=position)

        table = finish(one, describe)
        assert table is not None
        return table.position

    def test_his_position_comes_before_all(self) -> None:
        x, y = Column("x", "float"), Column("y", "float")
        indexes = (FoundIndex(("ra", "dec"), "q3c"), FoundIndex(("x", "y"), "pgsphere"))
        position = self.finished(
            found(RA, DEC, x, y, indexes=indexes), Position("x", "y")
        )
        assert position == Position("x", "y", sphere="pgsphere")

    def test_his_cells_come_before_others(self) -> None:
        cell = Column("cell", "long")
        indexes = (
            FoundIndex(("healpix_29",), clustered=True),
            FoundIndex(("cell",)),
        )
        position = self.finished(
            found(RA, DEC, CELL, cell, indexes=indexes),
            Position("ra", "dec", HealpixIndex("cell", 12)),
        )
        assert position == Position("ra", "dec", HealpixIndex("cell", 12, False))

    def test_his_cells_without_an_index_are_told_of(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        word = Position("ra", "dec", HealpixIndex("healpix_29"))
        with caplog.at_level(logging.WARNING):
            assert self.finished(found(RA, DEC, CELL), word) == Position("ra", "dec")
        assert "s.t: no index begins with the column healpix_29" in caplog.text

    def test_his_word_is_taken_of_a_view(self) -> None:
        word = Position("ra", "dec", HealpixIndex("healpix_29", clustered=False))
        assert self.finished(found(RA, DEC, CELL, kind="view"), word) == word

    def test_cells_are_found_though_he_does_not_speak_of_them(self) -> None:
        indexes = (FoundIndex(("healpix_29",)),)
        position = self.finished(
            found(RA, DEC, CELL, indexes=indexes), Position("ra", "dec")
        )
        assert position is not None
        assert position.healpix == HealpixIndex("healpix_29", 29, False)

    def test_his_frame_stays(self) -> None:
        word = Position("ra", "dec", coosys=Coosys("ICRS", "J2016.0"))
        assert self.finished(found(RA, DEC), word) == word

    @pytest.mark.parametrize(
        ("position", "message"),
        [
            (Position("ra", "de"), "column de, which it does not have"),
            (Position("ra", "name"), "column name, but that holds no numbers"),
            (Position("ra", "v"), "column v, but that holds no numbers"),
            (Position("ra", "dec", HealpixIndex("no")), "cells in no, which is no"),
            (Position("ra", "dec", HealpixIndex("name")), "cells in name, which is"),
        ],
    )
    def test_a_position_that_cannot_be(self, position: Position, message: str) -> None:
        name, vector = Column("name", "char", "*"), Column("v", "double", "2")
        with pytest.raises(EngineFault, match=message):
            self.finished(found(RA, DEC, name, vector), position)

    def test_a_position_that_is_hidden(self) -> None:
        with pytest.raises(EngineFault, match="or which is hidden"):
            self.finished(found(RA, DEC), Position("ra", "dec"), "dec")


@pytest.mark.parametrize(
    ("words", "frame"),
    [
        (None, Coosys()),
        ("Right ascension (J2000)", Coosys()),
        ("Right ascension, FK5, equinox J2000", Coosys("FK5", equinox="J2000")),
        ("Right ascension, B1950", Coosys("FK4", equinox="B1950")),
        ("ICRS, near to FK5, epoch J2015.5", Coosys("ICRS", "J2015.5")),
        ("RA at Epoch=J2000", Coosys("ICRS", "J2000")),
    ],
)
def test_the_frame_is_icrs_if_nobody_says_another(
    words: str | None, frame: Coosys
) -> None:
    table = finished(found(replace(RA, description=words), DEC))
    assert table.position == Position("ra", "dec", coosys=frame)
    assert table.column("dec").coosys == frame


def test_the_frame_of_a_column_is_the_position_s() -> None:
    frame = Coosys("ICRS", "J2016.0")
    assert placed(found(RA, replace(DEC, coosys=frame))).coosys == frame


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (Column("healpix_29", "long"), 29),
        (Column("_healpix_29", "long"), 29),
        (Column("HPX29", "long"), 29),
        (Column("healpix29", "long"), 29),
        (Column("hpx_order_12", "long"), 12),
        (Column("healpix_nest_10", "int"), 10),
        (Column("gaia_hp12", "int"), 12),
        (Column("ipix_o8", "int"), 8),
        (Column("healpix", "long", description="NESTED, order 29"), 29),
        (Column("healpix", "long", description="Norder=11"), 11),
        (Column("c", "long", ucd="pos.healpix", description="order = 7"), 7),
        (Column("hpx_nside64", "long", description="NESTED"), 6),
        (Column("healpix", "long", description="nested, nside=2^10"), 10),
        (Column("c", "long", description="HEALPix cell, order 9, NESTED"), 9),
        (Column("c", "long", description="An order 9 HEALPix cell"), None),
        (Column("healpix_29", "int"), None),
        (Column("healpix_13", "int"), 13),
        (Column("healpix_14", "int"), None),
        (Column("healpix_30", "long"), None),
        (Column("healpix_29", "double"), None),
        (Column("healpix_29", "long", "*"), None),
        (Column("healpix", "long"), None),
        (Column("healpix_nside64", "long"), None),
        (Column("healpix_nside65", "long", description="nested"), None),
        (Column("healpix_ring_8", "long"), None),
        (Column("healpix_8", "long", description="RING numbering"), None),
        (Column("healpix_8", "long", description="Galactic cells"), None),
        (Column("gal_healpix_8", "long"), None),
        (Column("healpix_8", "long", description="Cell during the galaxies' run"), 8),
        (Column("htm20", "long"), None),
        (Column("htm_healpix_20", "long"), None),
        (Column("id29", "long"), None),
        (Column("shape29", "long"), None),
    ],
)
def test_which_columns_hold_cells(column: Column, order: int | None) -> None:
    assert healpix_order(column) == order


def test_a_hostile_description_takes_no_time() -> None:
    words = "order " * 200_000 + "nside=" * 200_000 + " epoch J" * 100_000
    hostile = Column("healpix", "long", description=words)
    assert healpix_order(hostile) is None
    assert placed(found(replace(RA, description=words), DEC)).coosys == Coosys()


def test_keys_of_and_to_hidden_columns_are_left_out() -> None:
    there = Table("a", "s", (ID, MAG))
    keys = tuple(
        ForeignKey(target, ((here, column),))
        for target, here, column in [
            ("s.a", "id", "id"),
            ("s.a", "g", "id"),
            ("s.a", "id", "g"),
            ("s.gone", "id", "id"),
        ]
    )
    here = Table("b", "s", (ID, MAG), keys=keys)

    def describe(table: Table) -> Table | None:
        if table.name == "gone":
            return None
        return replace(table, columns=table.columns[:1])

    gone = Table("gone", "s", (ID,))
    one, two = finish_all([FoundTable(t) for t in (there, here, gone)], describe)
    assert one.name == "a" and two.keys == keys[:1]
