"""The pages: each a GET, answered with HTML that needs no script."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp_jinja2
from aiohttp import web

from dali.errors import DaliError, NotFound, UsageError
from portal.answer import Answer
from portal.config import PortalConfig
from portal.metadata import Example, OutputFormat, SchemaEntry
from portal.service import TapPages
from portal.snippets import snippets

__all__ = ["CONFIG", "HEADERS", "TAP", "Download", "landing", "query", "table"]

CONFIG = web.AppKey("CONFIG", PortalConfig)
"""The pages' settings."""

TAP = web.AppKey("TAP", TapPages)
"""The service that the pages ask."""

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}
"""What every page is sent with; nothing from elsewhere, and no script at all."""

_LONGEST = 4000
"""Characters of a query that a page takes; the address of a GET holds no more."""

_PREVIEW = 5
_EXAMPLE_ROWS = 8

_PARTS = {
    "tree": "How it is read",
    "columns": "What comes out",
    "sql": "What the database is asked",
    "plan": "How the database goes about it",
}

_PROVENANCE = {
    "source": "Source",
    "creator": "Creator",
    "rights": "Licence",
    "licence": "Licence",
    "license": "Licence",
    "rights_uri": "Terms of the licence",
    "licence_url": "Terms of the licence",
    "citation": "Please cite",
    "article": "Article",
    "doi": "DOI",
    "publication_id": "Identifier",
    "reference_url": "Read more",
    "coosys": "Coordinates",
}


@dataclass(frozen=True, slots=True)
class Download:
    """A link to the whole result in one format."""

    label: str
    media_type: str
    address: str


async def landing(request: web.Request) -> web.Response:
    """Show what is here, a query with its result, and how to connect."""
    tap, config = request.app[TAP], request.app[CONFIG]
    found: dict[str, Any] = {"schemas": (), "examples": (), "formats": ()}
    fault: DaliError | None = None
    try:
        found["schemas"] = await tap.schemas()
        found["formats"] = await tap.formats()
        found["examples"] = await tap.examples()
    except DaliError as exc:
        fault = exc
    example = _example(found["examples"], found["schemas"])
    answer = await _run_kept(request, example.query, _EXAMPLE_ROWS) if example else None
    adql = example.query if example else ""
    return _render(
        request,
        "landing.html",
        **found,
        fault=fault,
        example=example,
        answer=answer,
        snippets=snippets(_tap_address(config), adql),
        downloads=_downloads(request, adql, found["formats"]),
    )


async def table(request: web.Request) -> web.Response:
    """Show one table: columns, terms of use, first rows."""
    tap = request.app[TAP]
    name = request.match_info["name"]
    try:
        entry = await tap.table(name)
    except NotFound:
        return _failure(
            request,
            NotFound(
                f"There is no table “{name}” here.",
                hint="The first page lists them all.",
            ),
        )
    except DaliError as exc:
        return _failure(request, exc)
    # The service's own spelling, never the address's, goes into the query.
    adql = f"SELECT TOP {_PREVIEW} * FROM {entry.name}"
    answer = await _run_kept(request, adql, _PREVIEW)
    return _render(
        request,
        "table.html",
        table=entry,
        answer=answer,
        query=adql,
        provenance=_provenance(answer),
    )


async def query(request: web.Request) -> web.Response:
    """Run the query of the form, and show its result or what is wrong with it."""
    tap, config = request.app[TAP], request.app[CONFIG]
    adql = request.query.get("query", "").replace("\r\n", "\n").strip()
    answer: Answer | None = None
    explain = request.query.get("explain") == "1"
    formats: tuple[OutputFormat, ...] = ()
    examples: tuple[Example, ...] = ()
    status = 200
    try:
        examples = await tap.examples()
        formats = await tap.formats()
        if len(adql) > _LONGEST:
            raise UsageError(
                f"A query on this page has at most {_LONGEST:,} characters.",
                hint="Send longer ones from pyvo, TOPCAT or curl.",
            )
        if adql:
            answer = await (
                tap.explain(adql) if explain else tap.query(adql, config.page_rows)
            )
    except DaliError as exc:
        answer = Answer(status="ERROR", message=exc.to_text())
        status = exc.status
    if answer is not None and answer.failed and status == 200:
        status = 400
    return _render(
        request,
        "query.html",
        status=status,
        query=adql,
        answer=answer,
        explanation=_explanation(answer) if explain and answer else {},
        titles=_PARTS,
        examples=examples,
        downloads=_downloads(request, adql, formats),
    )


def _explanation(answer: Answer) -> dict[str, list[str]]:
    """Gather the lines of each part; nothing of an answer that is an error."""
    parts: dict[str, list[str]] = {}
    for row in answer.rows if not answer.failed else ():
        if len(row) == 2:
            parts.setdefault(row[0], []).append(row[1])
    return parts


async def _run_kept(request: web.Request, adql: str, rows: int) -> Answer:
    try:
        return await request.app[TAP].kept_query(adql, rows)
    except DaliError as exc:
        return Answer(status="ERROR", message=exc.to_text())


def _example(
    examples: tuple[Example, ...], schemas: tuple[SchemaEntry, ...]
) -> Example | None:
    """Choose the query to show: the service's first, or one made of its names."""
    if examples:
        return examples[0]
    for schema in schemas:
        for entry in schema.tables:
            return Example("First rows", f"SELECT TOP 10 * FROM {entry.name}")
    return None


def _provenance(answer: Answer) -> list[tuple[str, str]]:
    found: dict[tuple[str, str], None] = {}
    for name, value, _ in answer.infos:
        label = _PROVENANCE.get(name.lower())
        if label and value:
            found[label, value] = None
    return list(found)


def _root(config: PortalConfig) -> str:
    """Give the path under which people see this instance; empty at a host's top."""
    _, _, rest = config.public_url.rstrip("/").partition("://")
    _, slash, path = rest.partition("/")
    return slash + path


def _tap_address(config: PortalConfig) -> str:
    return config.public_url.rstrip("/") + "/tap"


def _downloads(
    request: web.Request, adql: str, formats: tuple[OutputFormat, ...]
) -> list[Download]:
    if not adql:
        return []
    base = _root(request.app[CONFIG]) + "/tap/sync?"
    return [
        Download(
            found.label,
            found.media_type,
            base
            + urlencode(
                {"LANG": "ADQL", "RESPONSEFORMAT": found.name, "QUERY": adql},
            ),
        )
        for found in formats
    ]


def _failure(request: web.Request, fault: DaliError) -> web.Response:
    return _render(request, "failure.html", status=fault.status, fault=fault)


def _render(
    request: web.Request, template: str, *, status: int = 200, **context: Any
) -> web.Response:
    config = request.app[CONFIG]
    context |= {
        "config": config,
        "root": _root(config),
        "tap_address": _tap_address(config),
        "table_page": lambda name: f"{_root(config)}/tables/{quote(name, safe='')}",
        "longest": _LONGEST,
    }
    response = aiohttp_jinja2.render_template(template, request, context)
    response.set_status(status)
    response.headers.update(HEADERS)
    return response
