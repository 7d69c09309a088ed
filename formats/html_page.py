"""A page that a person can read, with no script and nothing from elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa
from lxml import etree
from lxml.builder import E  # type: ignore[import-not-found]

from dali.result import Info, Outcome, ResultHeader
from dali.tableset import Column
from formats.cells import Style, frame_of, joined
from formats.fields import is_text
from formats.slices import slices
from formats.votable_document import final_infos
from formats.writer import Encoder
from formats.xml_text import escaped_cells, legal

__all__ = ["HTML", "HtmlPage"]

_STYLE = Style(strings=escaped_cells)
_SHEET = """
body { font-family: system-ui, sans-serif; margin: 1.5em; }
table { border-collapse: collapse; }
th, td { padding: .2em .7em; border-bottom: 1px solid #ccc; text-align: left; }
th { position: sticky; top: 0; background: #eef; vertical-align: bottom; }
th small { display: block; font-weight: normal; color: #555; }
td { font-variant-numeric: tabular-nums; white-space: pre-wrap; }
dt { font-weight: bold; }
dd { white-space: pre-wrap; }
.number { text-align: right; }
"""


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """A table in a page, written as the rows come."""

    name: str = "html"
    ivo_id: str | None = None
    media_type: str = "text/html;charset=utf-8"
    aliases: tuple[str, ...] = ("text/html", "xhtml", "application/xhtml+xml")
    extension: str = "html"

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result."""
        return _Encoder(header)


HTML = HtmlPage()


class _Encoder:
    def __init__(self, header: ResultHeader) -> None:
        self._header = header
        self._after = b""

    def begin(self) -> Iterator[bytes]:
        page = _page(self._header)
        before, _, self._after = page.partition(b"<tr></tr>")
        yield before + b"\n"

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        opening = b"<tr><td>"
        for piece in slices(batch):
            frame = frame_of(piece, self._header.columns, _STYLE)
            rows = joined(frame, b"</td><td>", "</td></tr>\n<tr><td>", "")
            yield opening
            yield rows[: -len(opening)]

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        last = final_infos(outcome, infos)
        table, close, end = self._after.partition(b"</table>")
        notes = etree.tostring(_notes(last), method="html", encoding="UTF-8")
        yield table + close + (notes if last else b"") + end + b"\n"

    def close(self) -> None:
        """Keep nothing."""


def _page(header: ResultHeader) -> bytes:
    numbers = ", ".join(
        f"td:nth-child({i})"
        for i, column in enumerate(header.columns, 1)
        if not is_text(column)
    )
    sheet = _SHEET + (f"{numbers} {{ text-align: right; }}\n" if numbers else "")
    title = legal(header.table_name)
    # The one empty row marks where rows go: text of a user cannot look like it.
    page = E.html(
        E.head(E.meta(charset="utf-8"), E.title(title), E.style(sheet)),
        E.body(
            E.h1(title),
            E.p(legal(header.description or "")),
            _notes(header.infos),
            E.table(
                E.thead(E.tr(*(_heading(c) for c in header.columns))), E.tbody(E.tr())
            ),
        ),
    )
    text: bytes = etree.tostring(
        page, method="html", encoding="UTF-8", doctype="<!DOCTYPE html>"
    )
    return text


def _heading(column: Column) -> etree._Element:
    hint = " · ".join(filter(None, (column.description, column.ucd)))
    heading: etree._Element = E.th(legal(column.name), title=legal(hint))
    if column.unit:
        heading.append(E.small(legal(column.unit)))
    return heading


def _notes(infos: tuple[Info, ...]) -> etree._Element:
    notes: etree._Element = E.dl()
    for info in infos:
        notes.append(E.dt(legal(info.name)))
        notes.append(E.dd(legal(f"{info.value}\n{info.text or ''}".strip())))
    return notes
