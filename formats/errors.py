"""What a format refuses to write or to read."""

from dali.errors import DaliError, UsageError

__all__ = ["BrokenVOTable", "NoSuchTable", "UnfitValue"]


class UnfitValue(DaliError):
    """A value does not fit what its column declares."""


class BrokenVOTable(UsageError):
    """The VOTable cannot be read."""


class NoSuchTable(BrokenVOTable):
    """The document has fewer tables with data."""
