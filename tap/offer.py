"""What the service declares of itself, from what it really does."""

from adql import Dialect
from capabilities.adql_language import adql_language
from capabilities.records import (
    AVAILABILITY,
    CAPABILITIES,
    EXAMPLES,
    HISTORY,
    TABLES,
    UPLOAD_HTTP,
    UPLOAD_INLINE,
    USER_TABLES,
    Capability,
    Limits,
    OutputFormat,
    TapCapability,
    UploadLimits,
)
from formats.registry import FORMATS
from formats.writer import Format
from tap.config import TapConfig

__all__ = ["offer"]


def offer(
    config: TapConfig,
    base_url: str,
    dialect: Dialect,
    *,
    has_examples: bool,
    has_uploads: bool = False,
    has_history: bool = False,
    has_user_tables: bool = False,
    duration: Limits | None = None,
    retention: Limits | None = None,
) -> tuple[Capability, ...]:
    """Give all capabilities of a TAP service at a URL (TAP 1.1 §2.4).

    Parameters
    ----------
    config
        Names and limits.
    base_url
        Where it is.
    dialect
        How its database speaks.
    has_examples, has_uploads, has_history, has_user_tables
        Whether it shows examples, takes tables, and keeps what was asked and tables
        of the caller's own.
    duration, retention
        Seconds that its jobs may take, and that their results are kept; None if
        it has none.
    """
    seconds = Limits(config.duration_seconds, config.duration_seconds)
    methods = (UPLOAD_INLINE, UPLOAD_HTTP) if has_uploads else ()
    sizes = UploadLimits(config.upload_rows, config.upload_bytes)
    without = config.without if has_user_tables else config.without | {"INTO"}
    tap = TapCapability(
        access_url=base_url,
        languages=(adql_language(config.known_functions, dialect, without),),
        formats=tuple(
            OutputFormat(f.media_type, _spoken(f), f.ivo_id) for f in FORMATS
        ),
        duration=duration or seconds,
        rows=Limits(config.maxrec_default, config.maxrec_hard),
        upload_methods=methods,
        uploads=sizes if has_uploads else None,
        retention=retention,
    )
    others = [
        Capability(standard_id=CAPABILITIES, access_url=f"{base_url}/capabilities"),
        Capability(standard_id=AVAILABILITY, access_url=f"{base_url}/availability"),
        Capability(standard_id=TABLES, access_url=f"{base_url}/tables", version="1.1"),
    ]
    if has_history:
        others.append(Capability(standard_id=HISTORY, access_url=f"{base_url}/history"))
    if has_user_tables:
        loading = Capability(standard_id=USER_TABLES, access_url=f"{base_url}/load")
        others.append(loading)
    if has_examples:
        examples = Capability(
            standard_id=EXAMPLES,
            access_url=f"{base_url}/examples",
            interface="vr:WebBrowser",
        )
        others.append(examples)
    return (tap, *others)


def _spoken(kind: Format) -> tuple[str, ...]:
    """Give the short names by which RESPONSEFORMAT may ask for a format."""
    return tuple(dict.fromkeys((kind.name, *kind.aliases)))
