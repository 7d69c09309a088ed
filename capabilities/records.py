"""What a service declares of itself, as data (VOSI 1.1, TAPRegExt 1.0)."""

from dataclasses import dataclass

__all__ = [
    "AVAILABILITY",
    "CAPABILITIES",
    "Capability",
    "EXAMPLES",
    "FeatureGroup",
    "HISTORY",
    "Language",
    "LanguageFeature",
    "LanguageVersion",
    "Limits",
    "OutputFormat",
    "TABLES",
    "TAP",
    "TapCapability",
    "USER_TABLES",
    "UPLOAD_HTTP",
    "UPLOAD_INLINE",
    "UploadLimits",
]

TAP = "ivo://ivoa.net/std/TAP"
CAPABILITIES = "ivo://ivoa.net/std/VOSI#capabilities"
AVAILABILITY = "ivo://ivoa.net/std/VOSI#availability"
TABLES = "ivo://ivoa.net/std/VOSI#tables-1.1"
HISTORY = "ivo://uraniborg/std/tap#history-1.0"
"""A caller's queries; no standard of the IVOA's is known for that."""

USER_TABLES = "ivo://uraniborg/std/tap#user-tables-1.0"
"""Tables that a caller keeps, by the routes of CADC's services; likewise."""

EXAMPLES = "ivo://ivoa.net/std/DALI#examples"

UPLOAD_INLINE = "ivo://ivoa.net/std/TAPRegExt#upload-inline"
UPLOAD_HTTP = "ivo://ivoa.net/std/TAPRegExt#upload-http"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capability:
    """One thing that a service does, and where (VOResource 1.1, Capability).

    Parameters
    ----------
    standard_id
        The standard's identifier.
    access_url
        Where.
    use
        ``full`` if the URL is all, ``base`` if clients append to it.
    interface
        Type of interface: ``vs:ParamHTTP`` or ``vr:WebBrowser``.
    version
        Version of the standard that the interface keeps to.
    """

    standard_id: str
    access_url: str
    use: str = "full"
    interface: str = "vs:ParamHTTP"
    version: str | None = None


@dataclass(frozen=True, slots=True)
class LanguageVersion:
    """A version of a query language, and its identifier."""

    version: str
    ivo_id: str


@dataclass(frozen=True, slots=True)
class LanguageFeature:
    """One optional feature; ``form`` is written as its kind wants it."""

    form: str
    description: str | None = None


@dataclass(frozen=True, slots=True)
class FeatureGroup:
    """Optional features of one kind, which an identifier names."""

    kind: str
    features: tuple[LanguageFeature, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """A query language (TAPRegExt 1.0 §2.3)."""

    name: str
    versions: tuple[LanguageVersion, ...]
    description: str
    groups: tuple[FeatureGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """An output format (TAPRegExt 1.0 §2.4)."""

    mime: str
    aliases: tuple[str, ...] = ()
    ivo_id: str | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What a caller gets who asks for nothing, and the most that anybody gets."""

    default: int
    hard: int


@dataclass(frozen=True, slots=True)
class UploadLimits:
    """The most that a table, or all tables of a request, may have."""

    rows: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TapCapability(Capability):
    """The capability of TAP itself (TAPRegExt 1.0 §2).

    Parameters
    ----------
    languages, formats
        What queries and results may be written in.
    duration
        Seconds that a query may take.
    rows
        Rows that a result may have.
    upload_methods
        Identifiers of the ways in which tables may be uploaded.
    uploads
        How large they may be.
    retention
        Seconds that a job's results are kept; None if there are no jobs.
    """

    standard_id: str = TAP
    use: str = "base"
    version: str | None = "1.1"
    languages: tuple[Language, ...]
    formats: tuple[OutputFormat, ...]
    duration: Limits
    rows: Limits
    upload_methods: tuple[str, ...] = ()
    uploads: UploadLimits | None = None
    retention: Limits | None = None
