"""Parameters to a request that can be run; every parameter error ends here."""

from dataclasses import dataclass

from dali.errors import NotSupported, TooLarge, UsageError
from dali.params import Params
from formats.registry import DEFAULT, find
from formats.writer import Format
from tap.config import TapConfig
from tap.upload_parameter import UploadItem, parse_uploads

__all__ = ["LANGUAGES", "TapRequest"]

LANGUAGES = ("ADQL", "ADQL-2.0", "ADQL-2.1")
"""Values of LANG, in any case."""

_VERSIONS = ("1.0", "1.1")
_RUNID_LENGTH = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class TapRequest:
    """A query as asked for (TAP 1.1 §2.7).

    Parameters
    ----------
    query
        The text of QUERY.
    format
        How the result is to be written.
    maxrec
        What the caller asked for, not yet clamped; None for the default.
    runid
        The caller's own name for the request.
    show_sql
        Whether the translated query is to be told; SHOWSQL=1 is our own
        parameter.
    explain
        Whether the query is not to be run but explained; EXPLAIN=1 is our own
        parameter.
    uploads
        Tables that the query brings along.
    into
        Name of the table of the caller's own that its rows are to be kept in; INTO
        is our own parameter, as the query's clause of that name.
    """

    query: str
    format: Format = DEFAULT
    maxrec: int | None = None
    runid: str | None = None
    show_sql: bool = False
    explain: bool = False
    uploads: tuple[UploadItem, ...] = ()
    into: str | None = None

    @classmethod
    def from_params(cls, params: Params, config: TapConfig) -> "TapRequest":
        """Read a request; parameters that nobody knows are ignored.

        Raises
        ------
        UsageError
            A parameter is missing, given twice, or wrong.
        NotSupported
            It asks for a language or format that is not offered, or for an upload
            from where none is fetched.
        TooLarge
            The query is too long.
        """
        _check_protocol(params)
        _check_language(params)
        return cls(
            query=_query(params, config),
            format=_format(params),
            maxrec=params.integer("MAXREC", minimum=0),
            runid=_runid(params),
            show_sql=params.boolean("SHOWSQL"),
            explain=params.boolean("EXPLAIN"),
            uploads=parse_uploads(params),
            into=params.single("INTO") or None,
        )


def _check_protocol(params: Params) -> None:
    params.choice("REQUEST", ("doQuery",), ignore_case=True)
    params.choice("VERSION", _VERSIONS)


def _check_language(params: Params) -> None:
    lang = params.single("LANG")
    if lang is None:
        raise UsageError(
            "The language of the query is not given.",
            place="LANG",
            hint="Add LANG=ADQL to the request.",
        )
    if lang.strip().upper() not in LANGUAGES:
        raise NotSupported(
            f"Unknown query language {lang[:40]!r}.",
            place="LANG",
            hint=f"Use one of {', '.join(LANGUAGES)}.",
        )


def _query(params: Params, config: TapConfig) -> str:
    query = params.required("QUERY")
    if len(query) > config.query_length:
        raise TooLarge(
            f"The query has {len(query)} characters.",
            place="QUERY",
            hint=f"At most {config.query_length} are taken.",
        )
    for place, character in enumerate(query):
        if character == "\0" or "\ud800" <= character <= "\udfff":
            raise UsageError(
                f"Character {place + 1} of the query is not text.",
                place="QUERY",
                hint="Send the query as UTF-8, percent-encoded.",
            )
    return query


def _format(params: Params) -> Format:
    """Choose the format: FORMAT is RESPONSEFORMAT's name of TAP 1.0."""
    new, old = params.single("RESPONSEFORMAT"), params.single("FORMAT")
    if new and old and find(new) is not find(old):
        raise UsageError(
            "RESPONSEFORMAT and FORMAT ask for different formats.",
            place="FORMAT",
            hint="Give RESPONSEFORMAT only.",
        )
    name = new or old
    return find(name) if name else DEFAULT


def _runid(params: Params) -> str | None:
    runid = params.single("RUNID")
    if runid and len(runid) > _RUNID_LENGTH:
        raise UsageError(
            "It is too long.",
            place="RUNID",
            hint=f"Use at most {_RUNID_LENGTH} characters.",
        )
    return runid
