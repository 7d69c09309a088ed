"""What is wrong with a user's file, as a sentence that names it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from dali.errors import DaliError, TooLarge

__all__ = ["FileFault", "FileTooLarge", "blaming"]

_MESSAGE_LIMIT = 300


class FileFault(DaliError):
    """A file cannot be published."""


class FileTooLarge(FileFault, TooLarge):
    """A file is larger than can be read."""

    status = TooLarge.status


@contextmanager
def blaming(path: Path, kind: str) -> Iterator[None]:
    """Turn whatever goes wrong inside into a `FileFault` for a file.

    Readers of other people raise nearly anything on a broken file.
    """
    try:
        yield
    except (FileFault, MemoryError, duckdb.OutOfMemoryException):
        raise
    except FileNotFoundError as error:
        raise FileFault(f"{path} does not exist.") from error
    except PermissionError as error:
        raise FileFault(f"{path} may not be read by you.") from error
    except Exception as error:
        reason = _reason(error)
        fault = FileTooLarge if isinstance(error, TooLarge) else FileFault
        known = error.hint if isinstance(error, DaliError) else None
        raise fault(
            f"{path} cannot be read as {kind}: {reason}",
            hint=known or "Is the file complete, and is its ending true to its kind?",
        ) from error


def _of_csv(text: str) -> str:
    """Put what DuckDB tells of a CSV file over many lines into one."""
    lines = text.splitlines()
    if text.startswith("Error when sniffing file"):
        return "a line has more or fewer values than the first, or a quote is open"
    if text.startswith("CSV Error on Line") and len(lines) > 2:
        return f"{lines[0].removeprefix('CSV Error on ')}: {lines[2]}"
    return text


def _reason(error: Exception) -> str:
    text = error.to_text() if isinstance(error, DaliError) else str(error)
    if isinstance(error, duckdb.Error):
        text = _of_csv(text.partition(": ")[2] or text)
    first = text.strip().partition("\n")[0] or type(error).__name__
    return first[:_MESSAGE_LIMIT]
