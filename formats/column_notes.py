"""What Arrow schemas say of columns beyond their types."""

import json

import pyarrow as pa

from dali.arrow import schema_of
from dali.result import ResultHeader
from dali.tableset import Column
from formats.votable_document import without_data

__all__ = ["annotated_schema"]

_NAMES = ("datatype", "arraysize", "xtype", "unit", "ucd", "utype", "description")


def annotated_schema(header: ResultHeader) -> pa.Schema:
    """Give the schema of a result with all its metadata.

    The file carries a VOTable without data, as VOParquet 1.0 defines; each
    column carries its own, for readers that know no VOTable.
    """
    plain = schema_of(header.columns)
    fields = [
        field.with_metadata(_notes(column))
        for field, column in zip(plain, header.columns, strict=True)
    ]
    infos = [[i.name, i.value, i.text] for i in header.infos]
    return pa.schema(
        fields,
        metadata={
            "IVOA.VOTable-Parquet.version": "1.0",
            "IVOA.VOTable-Parquet.content": without_data(header).decode(),
            "infos": json.dumps(infos, ensure_ascii=False),
        },
    )


def _notes(column: Column) -> dict[bytes | str, bytes | str]:
    told = {name: getattr(column, name) for name in _NAMES}
    return {name: value for name, value in told.items() if value}
