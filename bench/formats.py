"""What each format costs, in CPU seconds for a million rows, and the bars.

Run ``python -m bench.formats [rows]``.  All figures come from one run; only
their ratios mean something on another machine.
"""

import binascii
import io
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import polars as pl
import pyarrow as pa

from dali.arrow import schema_of
from dali.result import Outcome, ResultHeader
from dali.tableset import Column
from formats.compression import CODINGS, compressor
from formats.registry import FORMATS, find
from formats.slices import MAX_ROWS
from formats.votable_reader import read_votable
from formats.writer import Format

__all__ = ["main"]

COLUMNS = (
    Column("source_id", "long"),
    Column("number", "int"),
    Column("flags", "short"),
    Column("variable", "boolean"),
    *(Column(n, "double", unit="deg") for n in ("ra", "dec", "parallax", "pm", "rv")),
    *(Column(n, "float", unit="mag") for n in ("g", "bp")),
    Column("name", "char", "*"),
    Column("kind", "char", "*"),
    Column("observed", "char", "*", xtype="timestamp"),
)


def main() -> int:
    """Print the table; fail if a bar is not held."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 400_000
    batches = _batches(rows)
    _cost(lambda: _encoded(find("votable"), batches[:1]), rows)
    written = {f.name: _cost(partial(_encoded, f, batches), rows) for f in FORMATS}
    for name, (seconds, size) in written.items():
        print(f"{name:12} {seconds:6.2f} CPU s/M  {size / rows:6.0f} MB/M")
    raw = _plain_rows(batches)
    limit, _ = _cost(lambda: _copy_and_base64(raw), rows)
    polars, _ = _cost(lambda: _polars_csv(batches), rows)
    print(f"{'base64+copy':12} {limit:6.2f} CPU s/M\n{'polars CSV':12} {polars:6.2f}")
    _readers(batches, rows)
    _codings(batches, rows)
    held = _bar("BINARY2 / (base64+copy)", written["votable-b2"][0] / limit, 4)
    held &= _bar("TABLEDATA / polars CSV", written["votable-td"][0] / polars, 2.5)
    return 0 if held else 1


def _bar(what: str, ratio: float, most: float) -> bool:
    print(f"{what}: {ratio:.2f} ({most} at most)")
    return ratio <= most


def _cost(run: Callable[[], int], rows: int) -> tuple[float, int]:
    begun = time.process_time()
    size = run()
    return (time.process_time() - begun) * 1e6 / rows, size


def _encoded(form: Format, batches: list[pa.RecordBatch]) -> int:
    encoder = form.encoder(ResultHeader(COLUMNS))
    size = sum(map(len, encoder.begin()))
    for batch in batches:
        size += sum(map(len, encoder.batch(batch)))
    size += sum(map(len, encoder.end(Outcome.OK)))
    encoder.close()
    return size


def _document(name: str, batches: list[pa.RecordBatch]) -> bytes:
    encoder = find(name).encoder(ResultHeader(COLUMNS))
    chunks = [*encoder.begin()]
    for batch in batches:
        chunks += encoder.batch(batch)
    return b"".join([*chunks, *encoder.end(Outcome.OK)])


def _plain_rows(batches: list[pa.RecordBatch]) -> bytes:
    text = _document("votable-b2", batches)
    start = text.index(b'base64">') + 8
    return binascii.a2b_base64(text[start : text.index(b"</STREAM>")])


def _copy_and_base64(raw: bytes) -> int:
    size, step = 0, 3_000_000
    copy = bytearray(step)
    for start in range(0, len(raw), step):
        piece = memoryview(raw)[start : start + step]
        copy[: len(piece)] = piece
        size += len(binascii.b2a_base64(copy))
    return size


def _polars_csv(batches: list[pa.RecordBatch]) -> int:
    size = 0
    for batch in batches:
        frame: Any = pl.from_arrow(batch)
        sink = io.BytesIO()
        frame.write_csv(sink)
        size += sink.tell()
    return size


def _readers(batches: list[pa.RecordBatch], rows: int) -> None:
    for name in ("votable-b2", "votable-td"):
        document = _document(name, batches)

        def read(document: bytes = document) -> int:
            return sum(b.num_rows for b in read_votable(io.BytesIO(document))[1])

        print(f"read {name:12} {_cost(read, rows)[0]:6.2f} CPU s/M")


def _codings(batches: list[pa.RecordBatch], rows: int) -> None:
    document = _document("votable-b2", batches)
    for coding in CODINGS:

        def squeeze(coding: str = coding) -> int:
            stream = compressor(coding)
            return len(stream.compress(document)) + len(stream.flush())

        seconds, size = _cost(squeeze, rows)
        share = size / len(document)
        print(f"{coding} of BINARY2 {seconds:6.2f} CPU s/M, to {share:.0%}")


def _batches(rows: int) -> list[pa.RecordBatch]:
    draw = np.random.default_rng(1)

    def some(values: Any, missing: float) -> Any:
        return pa.array(values, mask=draw.random(rows) < missing)

    moments: Any = draw.integers(0, 10**15, rows).astype("M8[us]")
    arrays = [
        some(draw.integers(0, 2**60, rows), 0),
        some(draw.integers(0, 2**30, rows).astype(np.int32), 0.1),
        some(draw.integers(0, 2**14, rows).astype(np.int16), 0),
        some(draw.random(rows) < 0.5, 0),
        *(some(draw.normal(size=rows) * 100, 0.05) for _ in range(5)),
        *(some(draw.normal(size=rows).astype(np.float32), 0) for _ in range(2)),
        some([f"Gaia DR3 {i}" for i in draw.integers(0, 2**50, rows)], 0.05),
        some(["star"[:i] for i in draw.integers(0, 5, rows)], 0),
        some(moments, 0.02),
    ]
    table = pa.Table.from_arrays(arrays, schema=schema_of(COLUMNS))
    return table.to_batches(max_chunksize=MAX_ROWS)


if __name__ == "__main__":
    sys.exit(main())
