"""Names as ADQL wants them written (ADQL 2.1 §2.1.2; TAP 1.1 §4).

Metadata must show a name as a query has to write it, so that clients may paste
it: in double quotes if it is reserved or is not a regular identifier.
"""

import re

from adql.tokens import RESERVED
from dali.tableset import Table

__all__ = ["qualified", "written"]

_REGULAR = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def written(name: str) -> str:
    """Write a name so that a query may use it."""
    if _REGULAR.fullmatch(name) and name.upper() not in RESERVED:
        return name
    return '"' + name.replace('"', '""') + '"'


def qualified(table: Table) -> str:
    """Write a table's name with its schema's."""
    return f"{written(table.schema)}.{written(table.name)}"
