"""Two answers to one query, compared: columns, NULLs, values, and order if asked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from dali.tableset import Column

__all__ = ["QUERIES", "Asked", "differences", "read_queries", "unlike_columns"]

QUERIES = Path(__file__).parent / "corpus"

_TITLE = re.compile(r"^### ", re.MULTILINE)
_NOTE = re.compile(r"^--- (exact|empty|not|close)\b *(.*)$")
_SHOWN = 3
"""So many rows that differ are told."""

_DOUBLE, _FLOAT = 1e-12, 1e-6
"""Relative differences that are none: databases compute by different libraries."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query of the corpus.

    A block of a file is a line ``### title``, a query, and lines that say more:

    - ``--- exact``: numbers are alike to the last bit.
    - ``--- close R A: why``: doubles may differ by so much, relatively or
      absolutely; the latter may be left out.
    - ``--- empty``: there are no rows.
    - ``--- not mariadb``: that database refuses it.

    Parameters
    ----------
    close
        Relative and absolute difference up to which doubles are alike.
    empty
        Whether the answer has no rows.
    refusing
        Databases that cannot do it.
    """

    title: str
    query: str
    close: tuple[float, float] = (_DOUBLE, 0.0)
    empty: bool = False
    refusing: frozenset[str] = frozenset()


def read_queries(path: Path) -> Iterator[Asked]:
    """Read a file of queries."""
    for text in _TITLE.split(path.read_text("utf-8"))[1:]:
        title, _, rest = text.partition("\n")
        query: list[str] = []
        close, empty, refusing = (_DOUBLE, 0.0), False, set[str]()
        for line in rest.splitlines():
            note = _NOTE.match(line)
            if note is None:
                query.append(line)
            elif note[1] == "empty":
                empty = True
            elif note[1] == "not":
                refusing.add(note[2])
            else:
                close = _close(note[1], note[2])
        yield Asked(title, "\n".join(query).strip(), close, empty, frozenset(refusing))


def _close(word: str, told: str) -> tuple[float, float]:
    if word == "exact":
        return 0.0, 0.0
    numbers, _, why = told.partition(":")
    if not why.strip():
        raise ValueError(f"no reason is given for {word} {told}")
    relative, *absolute = map(float, numbers.split())
    return relative, absolute[0] if absolute else 0.0


def unlike_columns(
    expected: Sequence[Column], found: Sequence[Column]
) -> list[tuple[Any, Any]]:
    """Give what is said of columns, where it is not the same.

    That texts are all ASCII only the embedded engine knows, which wrote them.
    """
    names = ("name", "arraysize", "xtype", "unit", "ucd")
    told = [
        [
            (
                column.datatype.replace("unicodeChar", "char"),
                *(getattr(column, name) for name in names),
            )
            for column in columns
        ]
        for columns in (expected, found)
    ]
    if len(expected) != len(found):
        return [(len(expected), len(found))]
    return [(one, other) for one, other in zip(*told, strict=True) if one != other]


def differences(
    expected: pa.Table, found: pa.Table, asked: Asked, *, ordered: bool
) -> list[str]:
    """Tell in which rows an answer is another one; nothing if it is not."""
    if expected.schema != found.schema:
        return [f"types {found.schema}, not {expected.schema}"]
    if expected.num_rows != found.num_rows:
        return [f"{found.num_rows} rows, not {expected.num_rows}"]
    if not ordered:
        expected, found = _sorted(expected), _sorted(found)
    problems = []
    for name in expected.column_names:
        one = expected[name].combine_chunks()
        other = found[name].combine_chunks()
        wrong = np.flatnonzero(_unlike(one, other, asked.close))
        problems += [
            f"{name}, row {row}: {other[row].as_py()!r}, not {one[row].as_py()!r} "
            f"({len(wrong)} in all)"
            for row in wrong[:_SHOWN].tolist()
        ]
    return problems


def _sorted(rows: pa.Table) -> pa.Table:
    """Order rows: by what is exact first, so that last digits change nothing."""
    kinds = [(field.name, field.type) for field in rows.schema]
    keys = [name for name, kind in kinds if not _is_inexact(kind)]
    keys += [name for name, kind in kinds if pa.types.is_floating(kind)]
    return rows.sort_by([(name, "ascending") for name in keys]) if keys else rows


def _is_inexact(kind: pa.DataType) -> bool:
    return pa.types.is_floating(kind) or pa.types.is_nested(kind)


def _unlike(
    one: "pa.Array[Any]", other: "pa.Array[Any]", close: tuple[float, float]
) -> npt.NDArray[np.bool_]:
    """Mark the rows in which two columns are not alike."""
    missing = _numpy(one.is_null())
    unlike: npt.NDArray[np.bool_] = missing != _numpy(other.is_null())
    if pa.types.is_list(one.type):
        return unlike | _unlike_lists(one, other, close)
    if pa.types.is_floating(one.type):
        if one.type == pa.float32() and close != (0.0, 0.0):
            close = max(close[0], _FLOAT), close[1]
        left, right = _numpy(one.fill_null(0)), _numpy(other.fill_null(0))
        alike = np.isclose(right, left, *close, equal_nan=True)
    else:
        alike = _numpy(pc.equal(one, other).fill_null(True))
    unlike |= ~(alike | missing)
    return unlike


def _unlike_lists(
    one: "pa.Array[Any]", other: "pa.Array[Any]", close: tuple[float, float]
) -> npt.NDArray[np.bool_]:
    """Mark the rows in which two lists differ in length or in a value."""
    assert isinstance(one, pa.ListArray)
    assert isinstance(other, pa.ListArray)
    lengths = [_numpy(pc.list_value_length(each).fill_null(0)) for each in (one, other)]
    wrong: npt.NDArray[np.bool_] = lengths[0] != lengths[1]
    if not wrong.any():
        bad = _unlike(one.flatten(), other.flatten(), close)
        rows = np.repeat(np.arange(len(one)), lengths[0])
        wrong[np.unique(rows[bad])] = True
    return wrong


def _numpy(array: "pa.Array[Any]") -> npt.NDArray[Any]:
    values: npt.NDArray[Any] = array.to_numpy(zero_copy_only=False)
    return values
