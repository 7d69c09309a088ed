"""The schema of UWS 1.1, as STILTS has it: it is none of ours."""

import os
import shutil
import subprocess
import tempfile

import pytest

__all__ = ["validate"]


def validate(document: bytes) -> None:
    """Make sure that a document is valid by the schema of its namespace."""
    program = shutil.which("stilts")
    if program is None:
        message = "STILTS is missing: install the Debian package 'stilts'"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(document)
        file.flush()
        done = subprocess.run(
            [program, "xsdvalidate", "uselocals=true", f"doc={file.name}"],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
