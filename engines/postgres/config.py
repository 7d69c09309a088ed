"""What an operator may set of a PostgreSQL database."""

from dataclasses import dataclass

__all__ = ["PostgresConfig"]


@dataclass(frozen=True, slots=True)
class PostgresConfig:
    """How a database is reached, and how much is asked of it."""

    url: str
    """As libpq has it; TLS and the like by what stands after the question mark."""

    max_queries: int = 8
    """Queries that run, or whose rows are being sent, at one time."""

    max_waiting: int = 256
    """Queries that may wait for their turn; more are refused."""

    connect_seconds: int = 10
    """So long may it take to connect."""

    role: str | None = None
    """Role that all sessions take on, by SET ROLE."""

    search_path: tuple[str, ...] = ()
    """Where functions and types are looked for; tables bear their schemas."""

    uploads: bool = True
    """Whether queries may bring tables along."""

    user_schema: str | None = None
    """Where users' tables are kept; None: nowhere."""
