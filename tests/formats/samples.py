"""Results that hold every type and every awkward value."""

from collections.abc import Sequence
from datetime import datetime
from math import inf, nan

import pyarrow as pa

from dali.arrow import schema_of
from dali.result import Info, Outcome, ResultHeader
from dali.tableset import Column, Coosys, Timesys
from formats.writer import Format

__all__ = [
    "COLUMNS",
    "HEADER",
    "ROWS",
    "batch_of",
    "encode",
    "sample_batch",
]

_ICRS = Coosys("ICRS", epoch="J2016.0")

COLUMNS = (
    Column("flag", "boolean", description="yes, no & <perhaps>"),
    Column("byte", "unsignedByte"),
    Column("small", "short", unit="mag"),
    Column("whole", "int"),
    Column("huge", "long", ucd="meta.id;meta.main"),
    Column("single", "float", unit="mas", utype="x:y.z"),
    Column("ra", "double", unit="deg", ucd="pos.eq.ra", coosys=_ICRS),
    Column("dec", "double", unit="deg", ucd="pos.eq.dec", coosys=_ICRS),
    Column("name", "char", "*", description="A name, “quoted”"),
    Column("wide", "unicodeChar", "*"),
    Column("seen", "char", "*", xtype="timestamp", timesys=Timesys("TCB")),
    Column("point", "double", "2"),
    Column("shape", "double", "*"),
    Column("counts", "int", "*"),
    Column("bits", "boolean", "3"),
    Column("blob", "unsignedByte", "*"),
)

ROWS: tuple[tuple[object, ...], ...] = (
    (
        *(True, 0, -32767, 2**31 - 1, 2**63 - 1, 1.5, 0.1 + 0.2, -90.0),
        *("Sirius", "Ω☉", datetime(2016, 1, 1), [1.0, 2.0], [0.5] * 6),
        *([1, 2, 3], [True, False, True], b"\x00\xff"),
    ),
    (None,) * len(COLUMNS),
    (
        *(False, 255, 32767, -(2**31) + 1, -(2**63) + 1, nan, inf, -inf),
        *('a,"b"\t<&>\n', "", datetime(1999, 12, 31, 23, 59, 59, 123456)),
        *([nan, inf], [], [7], [False, False, False], b""),
    ),
    (
        *(True, 7, 0, 0, 0, -inf, 1e-300, 1.7976931348623157e308),
        *("", "x" * 300, datetime(1, 1, 1), [-0.0, 1e22], [nan], [], None, b"abc"),
    ),
    (
        *(None, 1, None, -1, None, 3.4028235e38, 5e-324, None),
        *("naïve ☃ 🚀", None, None, None, None, None, [True, True, True], None),
    ),
)

HEADER = ResultHeader(
    COLUMNS,
    (
        Info("QUERY", 'SELECT "a" FROM t WHERE x < 3 & y > 2'),
        Info("CITATION", "doi:10.1/x", "Please cite <this> \x07 & that"),
    ),
    "result",
    "A table of everything",
)


def batch_of(
    columns: Sequence[Column], rows: Sequence[Sequence[object]]
) -> pa.RecordBatch:
    """Build a batch in canonical types from rows of Python values."""
    schema = schema_of(columns)
    arrays = [
        pa.array([row[i] for row in rows], field.type) for i, field in enumerate(schema)
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def sample_batch() -> pa.RecordBatch:
    """Build the batch of all samples, as a slice that begins inside its buffers."""
    return batch_of(COLUMNS, (ROWS[2], *ROWS)).slice(1)


def encode(
    form: Format,
    header: ResultHeader = HEADER,
    batches: Sequence[pa.RecordBatch] | None = None,
    outcome: Outcome = Outcome.OK,
    infos: tuple[Info, ...] = (),
) -> bytes:
    """Write a whole result; by default that of all samples."""
    encoder = form.encoder(header)
    chunks = list(encoder.begin())
    for batch in [sample_batch()] if batches is None else batches:
        chunks += encoder.batch(batch)
    chunks += encoder.end(outcome, infos)
    encoder.close()
    return b"".join(chunks)
