"""What a caller should know though the query runs."""

from adql.resolution import Resolution
from dali.result import Info

__all__ = ["warn"]


def warn(value: str, text: str, resolution: Resolution) -> None:
    """Tell something once.

    Parameters
    ----------
    value
        What it is about, one word.
    text
        A sentence or two.
    resolution
        Of the query.
    """
    info = Info("warning", value, text)
    if info not in resolution.warnings:
        resolution.warnings.append(info)
