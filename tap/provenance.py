"""What a result says of where it comes from.

Names are those of the IVOA note on data origin where it has one (``server``,
``request_date``, ``publisher``, ``citation``, ``rights``, ...), so that
readers such as astropy and pyvo find them in any service's answer.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from adql.compile import CompiledQuery
from capabilities.names import qualified
from dali.result import Info
from dali.software import software
from dali.tableset import Table
from tap.config import TapConfig
from tap.request import TapRequest

__all__ = ["infos_of"]

_STANDARD = "ivo://ivoa.net/std/TAP"


def infos_of(
    request: TapRequest, query: CompiledQuery, config: TapConfig, now: datetime
) -> tuple[Info, ...]:
    """Give the infos of a result: request, server, tables, warnings."""
    return (
        *_of_request(request, query, now),
        *_of_server(config),
        *_of_tables(query.tables),
        *query.warnings,
    )


def _of_request(
    request: TapRequest, query: CompiledQuery, now: datetime
) -> Iterator[Info]:
    yield Info("QUERY", request.query)
    if request.show_sql:
        yield Info("SQL", query.sql, "The query as the database was asked")
    if request.runid:
        yield Info("RUNID", request.runid)
    stamp = now.isoformat(timespec="seconds").replace("+00:00", "Z")
    yield Info("request_date", stamp, "When the query was asked")


def _of_server(config: TapConfig) -> Iterator[Info]:
    yield Info("standardID", _STANDARD, "Protocol that this answers")
    yield Info("server_software", software(), "Software of the service")
    for name, value, text in (
        ("server", config.base_url, "Service that answered"),
        ("publisher", config.publisher, "Who publishes the service"),
        ("contact", config.contact, "Whom to write to"),
    ):
        if value:
            yield Info(name, value, text)


def _of_tables(tables: Iterable[Table]) -> Iterator[Info]:
    """Tell what users of each table owe to whom; nothing is said twice."""
    said: set[tuple[str, str]] = set()
    for table in tables:
        origin = table.provenance
        for name, value in (
            ("source", origin.source),
            ("citation", origin.citation),
            ("rights", origin.licence),
            ("rights_uri", origin.licence_url),
            ("reference_url", f"https://doi.org/{origin.doi}" if origin.doi else None),
        ):
            if value and (name, value) not in said:
                said.add((name, value))
                yield Info(name, value, f"For {qualified(table)}")
