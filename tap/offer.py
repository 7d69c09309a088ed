"""What the service declares of itself, from what it really does."""

from adql import Dialect
from capabilities.adql_language import adql_language
from capabilities.records import (
    AVAILABILITY,
    CAPABILITIES,
    EXAMPLES,
    TABLES,
    Capability,
    Limits,
    OutputFormat,
    TapCapability,
)
from formats.registry import FORMATS
from formats.writer import Format
from tap.config import TapConfig

__all__ = ["offer"]


def offer(
    config: TapConfig, base_url: str, dialect: Dialect, *, has_examples: bool
) -> tuple[Capability, ...]:
    """Give all capabilities of a TAP service at a URL (TAP 1.1 §2.4)."""
    seconds = config.duration_seconds
    tap = TapCapability(
        access_url=base_url,
        languages=(adql_language(config.known_functions, dialect, config.without),),
        formats=tuple(
            OutputFormat(f.media_type, _spoken(f), f.ivo_id) for f in FORMATS
        ),
        duration=Limits(seconds, seconds),
        rows=Limits(config.maxrec_default, config.maxrec_hard),
    )
    others = [
        Capability(standard_id=CAPABILITIES, access_url=f"{base_url}/capabilities"),
        Capability(standard_id=AVAILABILITY, access_url=f"{base_url}/availability"),
        Capability(standard_id=TABLES, access_url=f"{base_url}/tables", version="1.1"),
    ]
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
