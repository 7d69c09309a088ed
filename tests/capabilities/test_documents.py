"""What the documents say, read by readers that others wrote."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from lxml import etree
from pyvo.io.vosi import parse_availability, parse_capabilities, parse_tables
from vo_models.vosi.availability import Availability
from vo_models.vosi.capabilities import VOSICapabilities
from vo_models.vosi.tables import VOSITableSet

from adql.functions import declared_features
from capabilities.adql_language import adql_language
from capabilities.availability import availability_document
from capabilities.capabilities_document import capabilities_document
from capabilities.names import written
from capabilities.records import (
    CAPABILITIES,
    UPLOAD_HTTP,
    UPLOAD_INLINE,
    Capability,
    Limits,
    OutputFormat,
    TapCapability,
    UploadLimits,
)
from capabilities.tables_document import table_document, tableset_document
from dali.tableset import Column, ForeignKey, Schema, Table, TableSet

TAP = TapCapability(
    access_url="http://example.org/tap?a=1&b=<2>",
    languages=(adql_language(),),
    formats=(OutputFormat("text/csv", ("csv",), "ivo://x#csv"),),
    duration=Limits(10, 20),
    rows=Limits(30, 40),
)
WITH_UPLOADS = replace(
    TAP,
    upload_methods=(UPLOAD_INLINE, UPLOAD_HTTP),
    uploads=UploadLimits(50, 60),
    retention=Limits(70, 80),
)
STARS = Table(
    "stars",
    "sky",
    (
        Column("ra", "double", unit="deg", ucd="pos.eq.ra", indexed=True, std=True),
        Column("size", "int", description="a < b & \x00c"),
        Column("t", "char", "*", xtype="timestamp", principal=True),
    ),
    title="Stars",
    nrows=7,
)
ORBITS = Table(
    "Odd Table",
    "sky",
    (Column("star id", "long"),),
    kind="view",
    keys=(ForeignKey("sky.stars", (("star id", "size"),), description="points"),),
)
SKY = TableSet((Schema("sky", (STARS, ORBITS), description="The sky"),))


@pytest.mark.parametrize(
    ("name", "as_written"),
    [
        pytest.param("ra", "ra", id="plain"),
        pytest.param("Gmag_2", "Gmag_2", id="mixed-case"),
        pytest.param("size", '"size"', id="reserved"),
        pytest.param("date", '"date"', id="reserved-date"),
        pytest.param("2mass", '"2mass"', id="digit-first"),
        pytest.param("_x", '"_x"', id="underscore-first"),
        pytest.param("a b", '"a b"', id="space"),
        pytest.param('a"b', '"a""b"', id="quote"),
        pytest.param("ångström", '"ångström"', id="not-ascii"),
        pytest.param("ra\n", '"ra\n"', id="newline-last"),
    ],
)
def test_names_are_quoted_where_a_query_needs_it(name: str, as_written: str) -> None:
    assert written(name) == as_written


def test_pyvo_reads_the_tap_capability() -> None:
    vosi = Capability(standard_id=CAPABILITIES, access_url="http://example.org/c")
    tap, other = parse_capabilities(io.BytesIO(capabilities_document((TAP, vosi))))
    assert (tap.standardid, other.standardid) == (TAP.standard_id, CAPABILITIES)
    assert tap.interfaces[0].accessurls[0].content == TAP.access_url
    assert tap.interfaces[0].role == "std"
    assert [v.ivo_id for v in tap.languages[0].versions] == [
        "ivo://ivoa.net/std/ADQL#v2.0",
        "ivo://ivoa.net/std/ADQL#v2.1",
    ]
    assert (tap.outputlimit.default.content, tap.outputlimit.hard.content) == (30, 40)
    assert (tap.executionduration.default, tap.executionduration.hard) == (10, 20)
    assert [f.mime for f in tap.outputformats] == ["text/csv"]
    assert not tap.uploadmethods


def test_pyvo_reads_uploads_and_retention() -> None:
    document = capabilities_document((WITH_UPLOADS,))
    (tap,) = parse_capabilities(io.BytesIO(document))
    assert [method.ivo_id for method in tap.uploadmethods] == [
        "ivo://ivoa.net/std/TAPRegExt#upload-inline",
        "ivo://ivoa.net/std/TAPRegExt#upload-http",
    ]
    limits = tap.uploadlimit
    assert (limits.default.content, limits.default.unit) == (60, "byte")
    assert (limits.hard.content, limits.hard.unit) == (50, "row")
    assert (tap.retentionperiod.default, tap.retentionperiod.hard) == (70, 80)


def test_vo_models_reads_uploads_in_their_order() -> None:
    document = capabilities_document((WITH_UPLOADS,))
    tap: Any = VOSICapabilities.from_xml(document).capability[0]
    assert [each.ivo_id for each in tap.upload_method] == [UPLOAD_INLINE, UPLOAD_HTTP]
    assert (tap.upload_limit.default.unit, tap.upload_limit.hard.unit) == (
        *("byte", "row"),
    )


@pytest.mark.parametrize("tap", [TAP, WITH_UPLOADS], ids=["without", "with uploads"])
def test_the_tap_capability_is_in_the_order_of_its_schema(tap: TapCapability) -> None:
    # TAPRegExt-v1.0-Erratum1.xsd, TableAccess: a sequence after the interface.
    order = (
        *("interface", "dataModel", "language", "outputFormat", "uploadMethod"),
        *("retentionPeriod", "executionDuration", "outputLimit", "uploadLimit"),
    )
    (element,) = etree.fromstring(capabilities_document((tap,)))
    found = [order.index(str(child.tag)) for child in element]
    assert found == sorted(found)


def test_every_feature_of_the_compiler_is_declared_and_no_other() -> None:
    (tap,) = parse_capabilities(io.BytesIO(capabilities_document((TAP,))))
    declared = [
        (group.type, feature.form)
        for group in tap.languages[0].languagefeaturelists
        for feature in group
    ]
    assert sorted(declared) == sorted((f.type_id, f.form) for f in declared_features())


def test_geometry_forms_are_not_padded() -> None:
    # Firefly compares the text as it stands.
    document = etree.fromstring(capabilities_document((TAP,)))
    forms = [e.text or "" for e in document.iter("form")]
    assert "CONTAINS" in forms
    assert all(form == form.strip() for form in forms)


def test_pyvo_reads_tables_with_columns_and_keys() -> None:
    tables = parse_tables(io.BytesIO(tableset_document(SKY)))
    stars, orbits = list(tables.iter_tables())
    assert (stars.name, orbits.name) == ("sky.stars", 'sky."Odd Table"')
    ra, size, time = stars.columns
    assert (ra.name, ra.unit, ra.ucd, ra.std) == ("ra", "deg", "pos.eq.ra", True)
    assert "indexed" in ra.flags
    assert (size.name, size.description) == ('"size"', "a < b & \ufffdc")
    assert (time.datatype.content, time.datatype.arraysize) == ("char", "*")
    (key,) = orbits.foreignkeys
    assert key.targettable == "sky.stars"
    assert key.fkcolumns[0].fromcolumn == '"star id"'


def test_pyvo_reads_tables_without_detail() -> None:
    tables = parse_tables(io.BytesIO(tableset_document(SKY, columns=False)))
    assert [len(t.columns) for t in tables.iter_tables()] == [0, 0]


def test_vo_models_reads_tables() -> None:
    read = VOSITableSet.from_xml(tableset_document(SKY))
    assert len(read.tableset_schema[0].table or ()) == 2


def test_one_table_is_a_document_of_its_own() -> None:
    document = etree.fromstring(table_document(STARS, SKY))
    assert document.tag == "{http://www.ivoa.net/xml/VOSITables/v1.0}table"
    assert document.findtext("nrows") == "7"
    types = [e.get("extendedType") for e in document.iter("dataType")]
    assert types == [None, None, "timestamp"]


@pytest.mark.parametrize("available", [True, False])
def test_pyvo_and_vo_models_read_availability(available: bool) -> None:
    since = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    document = availability_document(available, since, ["a & b"])
    read = parse_availability(io.BytesIO(document))
    assert (read.available, list(read.notes)) == (available, ["a & b"])
    assert Availability.from_xml(document).available is available
