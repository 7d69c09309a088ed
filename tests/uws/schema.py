"""The schema of UWS 1.1, as STILTS has it: it is none of ours."""

import tempfile

from tests.support.stilts import stilts

__all__ = ["validate"]


def validate(document: bytes) -> None:
    """Make sure that a document is valid by the schema of its namespace."""
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(document)
        file.flush()
        stilts("xsdvalidate", "uselocals=true", f"doc={file.name}")
