"""The schemas of UWS 1.1, where the machine has them: they are none of ours.

``IVOA_SCHEMAS`` names a folder that holds ``xsd``, the newest ones, and
``xsd-strict``, those of the Recommendations.
"""

import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

__all__ = ["SCHEMAS", "validate"]

SCHEMAS = ("xsd", "xsd-strict")
_FOLDER = Path(os.environ.get("IVOA_SCHEMAS", "/work/shared/standards"))
_NAMES = {"xml.xsd": "xmlnamespace.xsd"}


def validate(document: bytes, schema: str) -> None:
    """Make sure that a document is valid by one of the schemas."""
    if not (_FOLDER / schema).is_dir():
        pytest.skip(f"the schemas of the IVOA are missing: no {_FOLDER / schema}")
    _schema(schema).assertValid(etree.fromstring(document))


_Resolver: Any = etree.Resolver


class _Here(_Resolver):  # type: ignore[misc]
    """Finds by its name what a schema imports from the network."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def resolve(self, system_url: str, public_id: str, context: Any) -> Any:
        name = Path(system_url).name
        path = self._folder / name
        if not path.exists():
            path = self._folder / _NAMES.get(name, name)
        return self.resolve_filename(str(path), context)


@cache
def _schema(name: str) -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Here(_FOLDER / name))
    path = _FOLDER / name / "UWS-v1.1.xsd"
    return etree.XMLSchema(etree.parse(str(path), parser))
