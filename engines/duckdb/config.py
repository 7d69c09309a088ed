"""What an operator may set of the embedded database."""

from dataclasses import dataclass
from pathlib import Path

__all__ = ["DuckDBConfig"]


@dataclass(frozen=True, slots=True)
class DuckDBConfig:
    """Bounds of the embedded database; all queries share them."""

    memory_limit: str = "2GB"
    """Memory for all queries together, as DuckDB writes it."""

    threads: int = 0
    """Threads that work on queries; 0 takes one for each core."""

    max_queries: int = 16
    """Queries that run, or whose rows are being sent, at one time."""

    max_waiting: int = 256
    """Queries that may wait for their turn; more are refused."""

    temp_directory: Path | None = None
    """Where a query larger than the memory puts rows aside; None: nowhere."""

    max_temp_size: str = "20GB"
    """Disk that all queries together may take there."""

    user_tables: Path | None = None
    """Folder of users' tables; None: none are kept."""
