"""A format: how the one result becomes bytes.  Pure: no loop, no HTTP.

A `Format` describes; its `encoder` makes an `Encoder` for one result, whose
three calls yield bytes.  A format that needs the row count before the rows
(FITS, SQLite) keeps them in a temporary file of its own and yields all at the
end; `close` must be called in any case.
"""

from collections.abc import Iterable
from typing import Protocol

import pyarrow as pa

from dali.result import Info, Outcome, ResultHeader

__all__ = ["Encoder", "Format"]


class Encoder(Protocol):
    """One result on its way to bytes.  Used from one thread at a time."""

    def begin(self) -> Iterable[bytes]:
        """Write what comes before the rows."""

    def batch(self, batch: pa.RecordBatch) -> Iterable[bytes]:
        """Write some rows; they conform to `dali.arrow.schema_of`."""

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterable[bytes]:
        """Write what comes after: the outcome where the format has a place."""

    def close(self) -> None:
        """Give back temporary files; safe to call twice."""


class Format(Protocol):
    """An output format of TAP: names, media type, and a maker of encoders."""

    @property
    def name(self) -> str:
        """Our own short name, such as ``votable-td``."""

    @property
    def ivo_id(self) -> str | None:
        """Give TAPRegExt's id, which ends in, say, ``#output-votable-td``."""

    @property
    def media_type(self) -> str:
        """What the response's Content-Type says."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other values of RESPONSEFORMAT that mean this format, lower case."""

    @property
    def extension(self) -> str:
        """Usual ending of a file name, without a dot."""

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result."""
