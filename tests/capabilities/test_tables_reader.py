"""VOSI tables read back: our own, others', and what is neither."""

from dataclasses import replace

import pytest

from capabilities.tables_document import tableset_document
from capabilities.tables_reader import TablesFault, read_tableset
from dali.tableset import Column, Schema, Table, TableSet

OURS = TableSet(
    (
        Schema(
            "sky",
            (
                Table(
                    'odd "table.x',
                    "sky",
                    (
                        Column("ra", "double", unit="deg", ucd="pos.eq.ra;meta.main"),
                        Column("a.b", "float", "3", indexed=True),
                        Column("seen", "char", "*", "timestamp", description="When"),
                        Column("size", "int", utype="obs:x.y", principal=True),
                    ),
                    nrows=12,
                    description="Few < many",
                ),
            ),
            title="The sky",
        ),
        Schema("empty"),
    )
)

OTHERS = b"""<v:tableset xmlns:v="http://www.ivoa.net/xml/VOSITables/v1.0"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xmlns:vod="http://www.ivoa.net/xml/VODataService/v1.1">
 <schema><name>s</name><!-- a word -->
  <table><name>s.t</name>
   <column><name>p</name><dataType xsi:type="vod:TAPType">adql:POINT</dataType></column>
   <column><name>n</name><dataType xsi:type="vod:TAPType">BIGINT</dataType></column>
   <column><name>t</name>
    <dataType xsi:type="vod:TAPType" size="8">VARCHAR</dataType></column>
   <column><name>x</name><dataType xsi:type="vod:VOTableType">oops</dataType></column>
   <column><name>u</name></column>
  </table>
 </schema></v:tableset>"""


def test_what_we_write_we_read() -> None:
    assert read_tableset(tableset_document(OURS)) == OURS


def test_types_of_tap_1_0() -> None:
    (table,) = read_tableset(OTHERS).tables
    assert (table.schema, table.name) == ("s", "t")
    kinds = {c.name: (c.datatype, c.arraysize, c.xtype) for c in table.columns}
    assert kinds == {
        "p": ("double", "2", "point"),
        "n": ("long", None, None),
        "t": ("char", "8", None),
        "x": ("char", "*", None),
        "u": ("char", "*", None),
    }


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<a>", id="open"),
        pytest.param(b"<html/>", id="a page"),
        pytest.param(
            b'<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            b"<capabilities>&x;</capabilities>",
            id="entities",
        ),
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(TablesFault):
        read_tableset(data)


def test_entities_are_not_expanded() -> None:
    inside = b'<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    data = inside + OTHERS.replace(b"<name>n</name>", b"<name>n&x;</name>")
    (table,) = read_tableset(data).tables
    assert table.columns[1] == replace(table.columns[1], name="n&x;")
