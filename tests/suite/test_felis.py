"""Felis files: what is read of them, and how hostile ones end."""

import time
from pathlib import Path

import pytest

from suite.felis import FelisColumn, FelisFault, FelisSchema, read_felis
from tests.suite.felis_samples import CATALOG, RESOURCE


def read(folder: Path, text: str | bytes, **others: str) -> FelisSchema:
    for name, other in others.items():
        (folder / f"{name}.yaml").write_text(other)
    path = folder / "schema.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_felis(path)


def test_the_schema(tmp_path: Path) -> None:
    schema = read(tmp_path, CATALOG, base=RESOURCE)
    assert schema.name == "dr1_catalogs"
    assert schema.version == "1.4.0"
    assert schema.description == (
        "Catalogs of the first release, made of the images of ninety nights."
    )


def test_tables_come_by_their_index_then_as_written(tmp_path: Path) -> None:
    schema = read(tmp_path, CATALOG, base=RESOURCE)
    assert [t.name for t in schema.tables] == ["Object", "ForcedSource", "DiaObject"]
    assert schema.tables[0].description == "Objects detected on the coadds."
    assert schema.tables[0].utype == "src:object"


def test_columns_come_by_their_index_then_as_written(tmp_path: Path) -> None:
    columns = read(tmp_path, CATALOG, base=RESOURCE).tables[0].columns
    assert [c.name for c in columns] == [
        "objectId",
        "coord_ra",
        "coord_dec",
        "refBand",
        "discovered",
    ]


def test_what_is_read_of_a_column(tmp_path: Path) -> None:
    objects, forced, _ = read(tmp_path, CATALOG, base=RESOURCE).tables
    assert objects.columns[1] == FelisColumn(
        "coord_ra",
        "Right ascension, ICRS.",
        "deg",
        "pos.eq.ra;meta.main",
        principal=True,
    )
    assert objects.columns[3] == FelisColumn("refBand", "Band of the reference.")
    assert objects.columns[4] == FelisColumn(
        "discovered", utype="char.time", xtype="timestamp"
    )
    assert forced.columns[2].unit == "nJy"
    assert forced.columns[2].ucd == "phot.flux"


def test_columns_of_another_file(tmp_path: Path) -> None:
    table = read(tmp_path, CATALOG, base=RESOURCE).tables[2]
    assert table.columns == (
        FelisColumn("diaObjectId", "Unique id.", ucd="meta.id"),
        FelisColumn(
            "nDiaSources",
            "How many sources, of this release.",
            ucd="meta.number",
            principal=True,
        ),
    )


def test_what_is_not_read_is_told(tmp_path: Path) -> None:
    ignored = read(tmp_path, CATALOG, base=RESOURCE).ignored
    assert ignored == {
        "mysql:engine": 1,
        "datatype": 10,
        "nullable": 1,
        "primaryKey": 2,
        "constraints": 1,
        "length": 1,
        "votable:arraysize": 1,
        "tap:std": 1,
        "precision": 1,
        "columnGroups": 1,
        "indexes": 1,
    }


def test_a_version_may_be_a_word(tmp_path: Path) -> None:
    assert read(tmp_path, "name: a\nversion: 1.10\ntables: []").version == "1.10"
    assert read(tmp_path, "name: a").version is None


def test_words_are_never_more_than_text(tmp_path: Path) -> None:
    text = "name: 2024-01-01\ndescription: no\ntables: [{name: 1:2:3}]"
    schema = read(tmp_path, text)
    assert (schema.name, schema.description) == ("2024-01-01", "no")
    assert schema.tables[0].name == "1:2:3"


def test_a_few_aliases_are_no_harm(tmp_path: Path) -> None:
    text = "name: a\ntables: [{name: t, columns: [&c {name: x}, {name: y, d: *c}]}]"
    assert len(read(tmp_path, text).tables[0].columns) == 2


@pytest.mark.parametrize("uri", ["../outside.yaml", "/etc/passwd", "https://h/x.yaml"])
def test_resources_elsewhere_are_not_read(tmp_path: Path, uri: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "outside.yaml").write_text(RESOURCE)
    text = f"""
name: a
resources: {{base: {{uri: "{uri}"}}}}
tables: [{{name: t, columnRefs: {{base: {{DiaObject: {{diaObjectId: }}}}}}}}]
"""
    schema = read(folder, text)
    assert schema.tables[0].columns == ()
    assert schema.ignored == {f"resources.base ({uri})": 1, "columnRefs.base": 1}


def test_a_link_to_elsewhere_is_not_read(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "outside.yaml").write_text(RESOURCE)
    (folder / "base.yaml").symlink_to(tmp_path / "outside.yaml")
    schema = read(folder, "name: a\nresources: {base: {uri: base.yaml}}")
    assert schema.ignored == {"resources.base (base.yaml)": 1}


_LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "\n".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 10)}]"
    for n in range(9)
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not a map"),
        ("- a", "not a map"),
        ("? [a]\n: b", "not YAML|not a map"),
        ("name: [", "not YAML: .*, line"),
        ("name: !!python/object/apply:os.system [id]", "no name"),
        (b"\xff\xfe\x00\xd8name: a", "not YAML"),
        (b"name: \x00", "not YAML"),
        ("tables: []", "schema has no name"),
        (f"name: {'x' * 300}", "has no name"),
        ("name: a\ntables: {b: c}", "tables is not a list"),
        ("name: a\ntables: [b]", "is not a map"),
        ("name: a\ntables: [{name: }]", "has no name"),
        ("name: a\ntables: [{name: t, columns: [{name: [x]}]}]", "has no name"),
        ("name: a\ntables: [{name: t}, {name: t}]", "two of one name: table t"),
        (
            "name: a\ntables: [{name: t, columns: [{name: c}, {name: c}]}]",
            "two of one name: column of t c",
        ),
        ("name: a\ntables: [{name: t, tap:table_index: x}]", "not a whole number"),
        (
            f"name: a\ntables: [{{name: t, tap:table_index: {'9' * 5000}}}]",
            "not a whole number",
        ),
        ("name: a\ndescription: [x]", "description of a is not a text"),
        ("name: a\nresources: {b: {uri: c.yaml}}", "c.yaml cannot be read"),
        (
            "name: a\nresources: {b: {uri: schema.yaml}}\n"
            "tables: [{name: t, columnRefs: {b: {t: {c: }}}}]",
            "b has no column t.c",
        ),
        (_LAUGHS, "deeper or larger"),
        ("name: &a [*a]", "deeper or larger"),
        ("[" * 100_000, "deeper or larger|nesting depth"),
        ("name: a\nb: " + "[" * 30 + "]" * 30, "deeper or larger"),
        ("name: a\nb: [" + "x," * 1_100_000 + "]", "deeper or larger"),
        ("name: a" + " " * (17 << 20), "larger than 16 MiB"),
        (
            "name: a\nresources: {"
            + ", ".join(f"r{n}: {{uri: schema.yaml}}" for n in range(30))
            + "}",
            "more than 20 resources",
        ),
    ],
)
def test_what_is_refused(tmp_path: Path, text: str | bytes, message: str) -> None:
    begin = time.process_time()
    with pytest.raises(FelisFault, match=message):
        read(tmp_path, text)
    assert time.process_time() - begin < 30


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FelisFault, match="gone.yaml cannot be read"):
        read_felis(tmp_path / "gone.yaml")
    with pytest.raises(FelisFault, match="cannot be read"):
        read_felis(tmp_path)
