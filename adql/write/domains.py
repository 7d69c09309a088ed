"""Arguments that a function has no value for become NULL.

Databases differ: one fails the whole query for one row, one gives NaN, which it
then takes for larger than all numbers.  Here an argument is mentioned once, as
its SQL may be long.  GREATEST and LEAST pass over NULL, which NULLIF then gives.
"""

__all__ = ["not_huge", "not_negative", "not_zero", "positive", "power", "within_one"]

# The doubles next to 0 and 1.
_BELOW_ZERO = "-5e-324"
_ABOVE_ONE = "1.0000000000000002e0"

# A double has no power of e beyond.
_HUGE = "709.78e0"


def positive(argument: str) -> str:
    """Write an argument of a logarithm."""
    return f"nullif(greatest({argument}, 0e0), 0e0)"


def not_negative(argument: str) -> str:
    """Write an argument of a square root."""
    return f"nullif(greatest({argument}, {_BELOW_ZERO}), {_BELOW_ZERO})"


def within_one(argument: str) -> str:
    """Write an argument of an arc sine or arc cosine."""
    above = f"nullif(greatest({argument}, -{_ABOVE_ONE}), -{_ABOVE_ONE})"
    return f"nullif(least({above}, {_ABOVE_ONE}), {_ABOVE_ONE})"


def not_zero(argument: str) -> str:
    """Write an argument of a cotangent."""
    return f"nullif({argument}, 0e0)"


def not_huge(argument: str) -> str:
    """Write an argument of the exponential function."""
    return f"nullif(least({argument}, {_HUGE}), {_HUGE})"


def power(pattern: str, base: str, exponent: str, known: int | float | None) -> str:
    """Write a power, ``pattern`` of both, that no real number may be.

    ``known`` is the exponent if it is a constant.
    """
    if known is None:
        defined = (
            f"{base} > 0 OR {base} = 0 AND {exponent} >= 0 "
            f"OR {base} < 0 AND {exponent} = floor({exponent})"
        )
        return f"(CASE WHEN {defined} THEN {pattern.format(base, exponent)} END)"
    whole = known == int(known)
    if known < 0:
        base = not_zero(base) if whole else positive(base)
    elif not whole:
        base = not_negative(base)
    return pattern.format(base, exponent)
