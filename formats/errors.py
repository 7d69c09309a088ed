"""What a format refuses to write or to read."""

from dali.errors import DaliError, UsageError

__all__ = ["BrokenVOTable", "UnfitValue"]


class UnfitValue(DaliError):
    """A value does not fit what its column declares."""


class BrokenVOTable(UsageError):
    """This is not a VOTable that can be read."""
