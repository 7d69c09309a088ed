"""Who asks: the caller of a service, as data only."""

from dataclasses import dataclass

__all__ = ["ANONYMOUS", "Identity"]


@dataclass(frozen=True, slots=True)
class Identity:
    """The caller of a request; nobody is one too.

    Parameters
    ----------
    name
        User name; empty for the anonymous caller.
    groups
        Names of the groups that the caller belongs to.
    """

    name: str = ""
    groups: frozenset[str] = frozenset()

    @property
    def is_anonymous(self) -> bool:
        """Tell whether nobody said who they are."""
        return not self.name


ANONYMOUS = Identity()
"""The caller of whom nothing is known."""
