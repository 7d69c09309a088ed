"""STILTS, a Java program of others, as a judge and a client."""

import os
import shutil
import subprocess

import pytest

__all__ = ["stilts"]


def stilts(*arguments: str) -> str:
    """Run a task of STILTS, which must go well; give what it prints.

    Where the machine lacks it the test is skipped, aloud, and fails in CI.
    """
    program = shutil.which("stilts")
    if program is None:
        message = "STILTS is missing: install the Debian package 'stilts'"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    done = subprocess.run(
        [program, *arguments], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
