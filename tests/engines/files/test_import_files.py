"""Files of each kind, written by other people's code, become tables."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from astropy.io import fits
from astropy.table import MaskedColumn
from astropy.table import Table as AstropyTable

from dali.tableset import Table
from engines.duckdb.catalogue import Catalogue, CatalogueFault
from engines.duckdb.quoting import quoted
from engines.files.faults import FileFault
from engines.files.import_files import import_files

MASKED = [False, True, False]


def sample() -> AstropyTable:
    table = AstropyTable(
        {
            "RA": [10.0, 20.0, 350.0],
            "Dec": [1.0, -2.0, 90.0],
            "name": ["a", "b", "c"],
            "n": MaskedColumn([1, 2, 3], mask=MASKED, dtype="i4"),
            "pair": np.arange(6, dtype="f4").reshape(3, 2),
        }
    )
    table["RA"].unit = "deg"
    table["RA"].description = "Right ascension"
    table["RA"].meta["ucd"] = "pos.eq.ra;meta.main"
    return table


def write_csv(path: Path) -> None:
    table = sample()
    table.remove_column("pair")
    table.write(path, format="ascii.csv")


def write_duckdb(path: Path) -> None:
    rows = sample()
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            "CREATE TABLE t (RA DOUBLE, Dec DOUBLE, name VARCHAR, n INTEGER, "
            "pair FLOAT[2])"
        )
        for ra, dec, name, n, pair in rows.iterrows():
            value = None if np.ma.is_masked(n) else int(n)
            connection.execute(
                "INSERT INTO t VALUES (?, ?, ?, ?, ?)",
                [float(ra), float(dec), str(name), value, [float(x) for x in pair]],
            )
        connection.execute("COMMENT ON COLUMN t.RA IS 'Right ascension'")


KINDS = [
    pytest.param("t.fits", lambda p: sample().write(p), id="FITS"),
    pytest.param("t.fits.gz", lambda p: sample().write(p), id="FITS, gzip"),
    pytest.param("t.vot", lambda p: sample().write(p, format="votable"), id="VOTable"),
    pytest.param("t.ecsv", lambda p: sample().write(p), id="ECSV"),
    pytest.param("t.parquet", lambda p: sample().write(p), id="Parquet by astropy"),
    pytest.param("t.csv", write_csv, id="CSV"),
    pytest.param("t.duckdb", write_duckdb, id="DuckDB"),
]


def rows_of(catalogue: Catalogue, table: Table) -> list[dict[str, Any]]:
    with duckdb.connect(str(catalogue.path), read_only=True) as connection:
        name = connection.execute("SELECT current_database()").fetchall()[0]
        relation = connection.sql(f"FROM {quoted((*name, *table.physical))}")
        rows: list[dict[str, Any]] = relation.to_arrow_table().to_pylist()
        return rows


def import_one(path: Path, data_dir: Path) -> tuple[Table, list[dict[str, Any]]]:
    catalogue = import_files([path], data_dir)
    (published,) = catalogue.tables
    return published.table, rows_of(catalogue, published.table)


@pytest.mark.parametrize(("name", "write"), KINDS)
def test_rows_and_order(
    tmp_path: Path, name: str, write: Callable[[Path], None]
) -> None:
    write(tmp_path / name)
    table, rows = import_one(tmp_path / name, tmp_path / "data")
    assert table.qualified_name == "data.t"
    assert [row["RA"] for row in rows] == [350.0, 20.0, 10.0]
    assert [row["n"] for row in rows] == [3, None, 1]
    assert [row["name"] for row in rows] == ["c", "b", "a"]
    cells = [row["healpix_29"] for row in rows]
    assert cells == sorted(cells) and table.nrows == 3


@pytest.mark.parametrize(("name", "write"), KINDS)
def test_metadata(tmp_path: Path, name: str, write: Callable[[Path], None]) -> None:
    write(tmp_path / name)
    table, _ = import_one(tmp_path / name, tmp_path / "data")
    assert table.position is not None and table.position.healpix is not None
    assert (table.position.ra, table.position.dec) == ("RA", "Dec")
    assert table.column("RA").unit == "deg"
    assert table.column("RA").ucd == "pos.eq.ra;meta.main"
    assert "guessed" in (table.column("Dec").description or "")
    assert table.column("healpix_29").indexed
    if name not in ("t.csv", "t.fits", "t.fits.gz"):
        assert (table.column("RA").description or "").startswith("Right ascension")


@pytest.mark.parametrize(("name", "write"), KINDS[:-2] + KINDS[-1:])
def test_arrays(tmp_path: Path, name: str, write: Callable[[Path], None]) -> None:
    write(tmp_path / name)
    table, rows = import_one(tmp_path / name, tmp_path / "data")
    assert rows[0]["pair"] == [4.0, 5.0]
    assert table.column("pair").datatype == "float"


def test_fits_keywords_and_types(tmp_path: Path) -> None:
    hdu = fits.BinTableHDU.from_columns(
        [
            fits.Column("u2", "I", bzero=32768, array=np.array([1, 65535], "u2")),
            fits.Column("i", "J", null=-9, array=np.array([-9, 7])),
            fits.Column("scaled", "I", array=np.array([3, 4])),
            fits.Column("flag", "L", array=np.array([True, False])),
            fits.Column("text", "5A", array=np.array(["ab", ""])),
            fits.Column("img", "6E", dim="(2,3)", array=np.zeros((2, 3, 2))),
            fits.Column("var", "PD()", array=np.array([[1.0], [2.0, 3.0]], object)),
            fits.Column("mag_g", "E", unit="mag", array=np.array([np.nan, 5.0])),
        ]
    )
    hdu.header["TSCAL3"] = 0.5
    hdu.header["TUCD8"] = "phot.mag;em.opt.g"
    hdu.header["TCOMM8"] = "G magnitude"
    hdu.writeto(tmp_path / "x.fits")
    table, rows = import_one(tmp_path / "x.fits", tmp_path / "data")
    assert [list(row.values()) for row in rows] == [
        [1, None, 1.5, True, "ab", [0.0] * 6, [1.0], None],
        [65535, 7, 2.0, False, None, [0.0] * 6, [2.0, 3.0], 5.0],
    ]
    assert table.column("u2").datatype == "int"
    assert table.column("img").arraysize == "2x3"
    assert table.column("mag_g").ucd == "phot.mag;em.opt.g"
    assert table.column("mag_g").description == "G magnitude"


def test_voparquet_and_field_metadata(tmp_path: Path) -> None:
    votable = (
        b'<VOTABLE xmlns="http://www.ivoa.net/xml/VOTable/v1.3"><RESOURCE>'
        b'<TABLE><DESCRIPTION>Of stars</DESCRIPTION><FIELD name="a" datatype="double"'
        b' unit="m" ucd="phys.size"><DESCRIPTION>Length</DESCRIPTION></FIELD>'
        b"</TABLE></RESOURCE></VOTABLE>"
    )
    fields: list[pa.Field[Any]] = [
        pa.field("a", pa.float64()),
        pa.field("b", pa.int8(), metadata={"unit": "s"}),
    ]
    schema = pa.schema(
        fields,
        metadata={"IVOA.VOTable-Parquet.content": votable},
    )
    pq.write_table(pa.table([[1.0], [2]], schema=schema), tmp_path / "v.parquet")
    table, _ = import_one(tmp_path / "v.parquet", tmp_path / "data")
    a, b = table.columns
    assert (a.unit, a.ucd, a.description) == ("m", "phys.size", "Length")
    assert (b.unit, b.datatype) == ("s", "short")
    assert table.description == "Of stars"


def test_sidecar_wins(tmp_path: Path) -> None:
    write_csv(tmp_path / "t.csv")
    (tmp_path / "t.toml").write_text(
        'title = "Mine"\nname = "renamed"\nschema = "s"\nposition = false\n'
        '[columns.RA]\nunit = "rad"\n[columns.Dec]\nunit = ""\n'
    )
    table, rows = import_one(tmp_path / "t.csv", tmp_path / "data")
    assert (table.qualified_name, table.title) == ("s.renamed", "Mine")
    assert table.column("RA").unit == "rad" and table.column("Dec").unit is None
    assert table.position is None and "healpix_29" not in rows[0]


def test_changed_sidecar_or_file_is_seen_and_others_not_read(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_csv(tmp_path / f"{name}.csv")
    paths = [tmp_path / "a.csv", tmp_path / "b.csv"]
    first = import_files(paths, tmp_path / "data")
    seen: list[str] = []
    again = import_files(paths, tmp_path / "data", lambda name, *_: seen.append(name))
    assert again == first and not seen
    (tmp_path / "b.toml").write_text('title = "B"')
    changed = import_files(paths, tmp_path / "data", lambda name, *_: seen.append(name))
    assert set(seen) == {"data.b"}
    assert [each.table.title for each in changed.tables] == [None, "B"]
    assert rows_of(changed, changed.tables[0].table) == rows_of(
        first, first.tables[0].table
    )


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        pytest.param("t.fits", b"SIMPLE  = nonsense", "t.fits", id="FITS"),
        pytest.param("t.parquet", b"PAR1 and no more", "Parquet", id="Parquet"),
        pytest.param("t.vot", b"<VOTABLE><TABLE>", "VOTable", id="VOTable"),
        pytest.param("t.ecsv", b"a b\n1 2\n", "ECSV header", id="ECSV"),
        pytest.param("t.duckdb", b"no database" * 100, "DuckDB", id="DuckDB"),
        pytest.param("t.csv", b"a,b\n1,2\n3,4,5,6\n\x00\xff", "CSV", id="CSV"),
        pytest.param("t.docx", b"", "no kind", id="unknown kind"),
    ],
)
def test_broken_file_changes_nothing(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    write_csv(tmp_path / "good.csv")
    before = import_files([tmp_path / "good.csv"], tmp_path / "data")
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FileFault, match=message) as caught:
        import_files([tmp_path / "good.csv", tmp_path / name], tmp_path / "data")
    assert str(tmp_path / name) in caught.value.message
    assert [p.name for p in (tmp_path / "data").glob("*.part*")] == []
    assert import_files([tmp_path / "good.csv"], tmp_path / "data") == before


def test_missing_path_and_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(FileFault, match="does not exist"):
        import_files([tmp_path / "gone.csv"], tmp_path / "data")
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileFault, match="holds nothing"):
        import_files([tmp_path / "empty"], tmp_path / "data")


def test_data_directory_that_is_a_file(tmp_path: Path) -> None:
    write_csv(tmp_path / "t.csv")
    with pytest.raises(CatalogueFault, match="cannot be written"):
        import_files([tmp_path / "t.csv"], tmp_path / "t.csv")


def test_second_start_is_quick(tmp_path: Path) -> None:
    write_csv(tmp_path / "t.csv")
    import_files([tmp_path / "t.csv"], tmp_path / "data")
    begun = time.monotonic()
    import_files([tmp_path / "t.csv"], tmp_path / "data")
    assert time.monotonic() - begun < 1


@pytest.mark.parametrize("schema", ["catalogue", "old_catalogue", "temp", "memory"])
def test_schema_of_any_name(tmp_path: Path, schema: str) -> None:
    write_csv(tmp_path / "t.csv")
    (tmp_path / "t.toml").write_text(f'schema = "{schema}"')
    table, rows = import_one(tmp_path / "t.csv", tmp_path / "data")
    assert table.schema == schema and len(rows) == 3


def test_in_place_view_survives_another_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engines.files.import_files.IN_PLACE_SIZE", 0)
    sample().write(tmp_path / "p.parquet")
    write_csv(tmp_path / "t.csv")
    import_files([tmp_path / "p.parquet"], tmp_path / "data")
    paths = [tmp_path / "p.parquet", tmp_path / "t.csv"]
    catalogue = import_files(paths, tmp_path / "data")
    view, _ = (each.table for each in catalogue.tables)
    assert view.kind == "view" and view.column("RA").unit == "deg"
    assert [row["n"] for row in rows_of(catalogue, view)] == [1, None, 3]
