"""FIELD, INFO, COOSYS and TIMESYS of a VOTable as columns and infos."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dali.errors import NotSupported, TooLarge
from dali.result import Info, ResultHeader
from dali.tableset import Column, Coosys, Timesys
from formats.errors import BrokenVOTable
from formats.votable_document import SYSTEMS

__all__ = ["FieldReader", "ReadField"]

_TYPES = frozenset(
    "boolean unsignedByte short int long float double char unicodeChar".split()
)
_PAIRS = {"floatComplex": "float", "doubleComplex": "double"}
_MAX_FIELDS = 10_000
_TERMS = {spelt: term for term, spelt in reversed(SYSTEMS.items())}


@dataclass(frozen=True, slots=True)
class ReadField:
    """A column, and how it is written in the document at hand.

    ``items`` counts the items of each value, None if that varies; ``null`` is
    the text of the value that stands for NULL.  ``bit`` says that booleans are
    written as bits, as astropy does; ``pair`` that two numbers count as one where
    counts are written, as those of a complex number do.
    """

    column: Column
    items: int | None
    null: str | None = None
    bit: bool = False
    pair: bool = False


class FieldReader:
    """What precedes a table's rows, element by element."""

    def __init__(self) -> None:
        self.in_table = False
        self._columns: list[Column] = []
        self._nulls: dict[int, str] = {}
        self._bits: set[int] = set()
        self._pairs: set[int] = set()
        self._refs: dict[int, str] = {}
        self._frames: dict[str, Coosys | Timesys] = {}
        self._infos: list[Info] = []
        self._info: Info | None = None
        self._open_field = False
        self._table_name = "result"
        self._description: str | None = None

    @property
    def found(self) -> bool:
        """Whether a table has columns."""
        return bool(self._columns)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""
        match name:
            case "TABLE":
                self.in_table = True
                self._columns, self._nulls, self._refs = [], {}, {}
                self._bits, self._pairs = set(), set()
                self._table_name = attributes.get("name") or "result"
                self._description = None
            case "FIELD" if self.in_table:
                self._start_field(attributes)
            case "VALUES" if self._open_field and "null" in attributes:
                self._nulls[len(self._columns) - 1] = attributes["null"]
            case "INFO":
                told = attributes.get("name", ""), attributes.get("value", "")
                self._info = Info(*told)
            case "COOSYS" | "TIMESYS":
                self._frames[attributes.get("ID", "")] = _frame(name, attributes)
            case _:
                pass  # What says nothing of rows is passed over.

    def end(self, name: str, text: str) -> None:
        """Take the end of an element, and its text."""
        match name:
            case "FIELD":
                self._open_field = False
            case "TABLE":
                self.in_table = False
            case "INFO" if self._info:
                if len(self._infos) < _MAX_FIELDS:
                    self._infos.append(replace(self._info, text=text or None))
                self._info = None
            case "DESCRIPTION" if self._open_field:
                self._columns[-1] = replace(self._columns[-1], description=text)
            case "DESCRIPTION" if self.in_table and not self._columns:
                self._description = text
            case _:
                pass

    def header(self) -> ResultHeader:
        """Give columns and infos."""
        return ResultHeader(
            tuple(f.column for f in self.fields()),
            tuple(self._infos),
            self._table_name,
            self._description,
        )

    def fields(self) -> tuple[ReadField, ...]:
        """Give the columns, as they are written."""
        return tuple(
            ReadField(
                self._framed(number, column),
                _items(column),
                self._nulls.get(number),
                number in self._bits,
                number in self._pairs,
            )
            for number, column in enumerate(_told_apart(self._columns))
        )

    def _start_field(self, attributes: dict[str, str]) -> None:
        if len(self._columns) >= _MAX_FIELDS:
            raise TooLarge(f"The table has more than {_MAX_FIELDS} columns.")
        number = len(self._columns)
        name = attributes.get("name") or attributes.get("ID") or f"col{number + 1}"
        datatype = attributes.get("datatype", "")
        size = attributes.get("arraysize") or None
        if datatype == "bit":
            datatype = "boolean"
            self._bits.add(number)
        if datatype in _PAIRS:
            # A complex number is a pair, in a dimension of its own.
            datatype = _PAIRS[datatype]
            size = f"2x{size}" if size else "2"
            self._pairs.add(number)
        if datatype not in _TYPES:
            raise NotSupported(
                f"Column {name} is of type {datatype[:40] or 'nothing'}.",
                hint=f"Types are {', '.join(sorted(_TYPES | _PAIRS.keys()))}.",
            )
        xtype = attributes.get("xtype")
        if xtype == "adql:TIMESTAMP":
            xtype = "timestamp"
        self._columns.append(
            Column(
                name,
                datatype,
                size,
                xtype,
                attributes.get("unit") or None,
                attributes.get("ucd") or None,
                attributes.get("utype") or None,
            )
        )
        self._refs[number] = attributes.get("ref", "")
        self._open_field = True

    def _framed(self, number: int, column: Column) -> Column:
        match self._frames.get(self._refs.get(number) or "-"):
            case Coosys() as place:
                return replace(column, coosys=place)
            case Timesys() as time:
                return replace(column, timesys=time)
            case None:
                return column


def _frame(name: str, attributes: dict[str, str]) -> Coosys | Timesys:
    if name == "TIMESYS":
        return Timesys(
            attributes.get("timescale", "UTC"),
            attributes.get("refposition", "UNKNOWN"),
            attributes.get("timeorigin"),
        )
    system = attributes.get("system", "ICRS")
    epoch, equinox = attributes.get("epoch"), attributes.get("equinox")
    return Coosys(_TERMS.get(system, system), epoch, equinox)


def _items(column: Column) -> int | None:
    """Count the items of each value as they are written, characters included."""
    size = column.arraysize or "1"
    if size.endswith("*"):
        return None
    items = 1
    try:
        for part in size.split("x"):
            items *= int(part)
    except ValueError:
        items = 0
    if not 0 < items < 2**24:
        raise BrokenVOTable(
            f"The arraysize {size[:40]} of column {column.name} cannot be.",
            hint="Write a number, a star, or numbers joined by x.",
        )
    return items


def _told_apart(columns: list[Column]) -> Iterator[Column]:
    taken: set[str] = set()
    for column in columns:
        name, number = column.name, 2
        while name in taken:
            name, number = f"{column.name}_{number}", number + 1
        taken.add(name)
        yield replace(column, name=name)
