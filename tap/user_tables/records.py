"""The table of users' tables."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Integer,
    MetaData,
    RowMapping,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects.mysql import LONGTEXT

from dali import tableset
from dali.table_json import table_from_json, table_to_json

__all__ = ["METADATA", "TABLES", "row_of", "table_of"]

METADATA = MetaData()

TABLES = Table(
    "user_tables",
    METADATA,
    # The key by which its store knows it.
    Column("id", String(40), primary_key=True),
    Column("owner", String(255), nullable=False),
    # In lower case: names that differ by case alone would be one to a query.
    Column("folded", String(128), nullable=False),
    Column(
        "metadata",
        Text().with_variant(LONGTEXT(), "mysql", "mariadb"),
        nullable=False,
    ),
    Column("rows", BigInteger, nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("created", BigInteger, nullable=False),
    # Changed by every change: who changes it says which one was read.
    Column("version", Integer, nullable=False),
    UniqueConstraint("owner", "folded", name="user_tables_name"),
)


def row_of(table: tableset.Table) -> dict[str, Any]:
    """Give the columns that tell of a table."""
    return {"metadata": table_to_json(table), "rows": table.nrows or 0}


def table_of(row: RowMapping) -> tableset.Table:
    """Read what `row_of` wrote."""
    return table_from_json(row["metadata"])
