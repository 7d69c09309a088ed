"""Settings of one TAP service."""

from dataclasses import dataclass
from pathlib import Path

from adql.functions import Function, FunctionSet
from adql.functions.catalogue import SIMBADPOINT

__all__ = ["TapConfig"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TapConfig:
    """Settings of one TAP service; all have a sound default.

    Parameters
    ----------
    title
        Name of the service, for people.
    base_url
        Public URL of the service, such as ``https://example.org/tap``; None
        to build it from each request, which is right for a machine of one's
        own but not behind a proxy.
    publisher
        Who publishes, for provenance.
    contact
        Where to write to, for provenance.
    maxrec_default, maxrec_hard
        Rows of a result if MAXREC is not given, and the most in any case.
    duration_seconds
        So long may a query take until it is cancelled.
    query_length
        Characters of a query.
    body_bytes
        Bytes of a request's body.
    without
        Names of extensions of ADQL that are not offered.
    functions
        What queries may call beyond the functions of every service.
    name_resolver
        URL of the ``sync`` of a TAP service with SIMBAD's tables, which finds
        objects by name for IVO_SIMBADPOINT; None: this function is not offered.
    name_resolver_seconds
        So long may it take for one query.
    upload_rows, upload_bytes
        Rows of an uploaded table, and bytes of all that one request uploads.
    upload_private_hosts
        Whether uploads may be fetched from hosts of private networks.
    upload_fetch_seconds
        So long may it take to fetch one of them.
    spool
        Folder for uploads on their way; None for the system's.
    release
        Name of the data release that is served, for provenance.
    user_schema_name
        How everybody's own schema is called in queries.
    user_tables_anonymous
        Whether the anonymous may keep tables, all of them in one schema.
    user_tables_per_owner, user_table_rows, user_bytes_per_owner
        How many tables one may keep, rows of each, and bytes of all.
    cross_engines
        Whether one query may read tables of several databases.
    cross_rows
        Rows that such a query may fetch of each table.
    """

    title: str = "TAP service"
    base_url: str | None = None
    publisher: str | None = None
    contact: str | None = None
    maxrec_default: int = 100_000
    maxrec_hard: int = 20_000_000
    duration_seconds: int = 600
    query_length: int = 200_000
    body_bytes: int = 1 << 20
    without: frozenset[str] = frozenset()
    functions: tuple[Function, ...] = ()
    name_resolver: str | None = None
    name_resolver_seconds: int = 10
    upload_rows: int = 1_000_000
    upload_bytes: int = 100 << 20
    upload_private_hosts: bool = False
    upload_fetch_seconds: int = 60
    spool: Path | None = None
    release: str | None = None
    user_schema_name: str = "mydb"
    user_tables_anonymous: bool = False
    user_tables_per_owner: int = 1000
    user_table_rows: int = 50_000_000
    user_bytes_per_owner: int = 20 << 30
    cross_engines: bool = True
    cross_rows: int = 5_000_000

    @property
    def known_functions(self) -> FunctionSet:
        """Give all functions that queries may call."""
        more = (
            self.functions
            if self.name_resolver is None
            else (*self.functions, SIMBADPOINT)
        )
        standard = FunctionSet.standard()
        return standard.with_functions(more) if more else standard

    def __post_init__(self) -> None:
        if not 0 < self.maxrec_default <= self.maxrec_hard:
            raise ValueError("maxrec_default must be from 1 to maxrec_hard")
        for name in (
            "duration_seconds",
            "query_length",
            "body_bytes",
            "name_resolver_seconds",
            "upload_rows",
            "upload_bytes",
            "upload_fetch_seconds",
            "cross_rows",
            "user_tables_per_owner",
            "user_table_rows",
            "user_bytes_per_owner",
        ):
            if getattr(self, name) <= 0:
                raise ValueError(f"{name} must be above 0")
