"""Errors of ADQL, each with its place in the query and a hint at the mend."""

from dali.errors import DaliError

from adql.nodes import Span

__all__ = [
    "AdqlError",
    "AdqlErrors",
    "FeatureError",
    "LimitError",
    "NameError_",
    "SyntaxError_",
    "TypeError_",
]
