"""What an operator may set of a MariaDB or MySQL database."""

from dataclasses import dataclass

__all__ = ["MySQLConfig"]


@dataclass(frozen=True, slots=True)
class MySQLConfig:
    """How a database is reached, and how much is asked of it."""

    url: str
    """``mariadb://USER:PASSWORD@HOST:PORT/DATABASE``, or ``mysql://``.

    After the question mark may stand ``unix_socket``, ``ssl_ca``, ``ssl_cert``,
    ``ssl_key``, ``ssl_verify_cert`` and ``ssl_verify_identity``.
    """

    max_queries: int = 8
    """Queries that run, or whose rows are being sent, at one time."""

    max_waiting: int = 256
    """Queries that may wait for their turn; more are refused."""

    connect_seconds: int = 10
    """So long may it take to connect."""

    uploads: bool = True
    """Whether queries may bring tables along."""

    user_schema: str | None = None
    """Database in which users' tables are kept; None: nowhere."""
