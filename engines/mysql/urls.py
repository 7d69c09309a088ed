"""A database's URL as PyMySQL's settings."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from dali.errors import EngineFault
from engines.mysql.config import MySQLConfig

__all__ = ["settings_of", "wants_tls"]

_TEXTS = ("unix_socket", "ssl_ca", "ssl_cert", "ssl_key")
_TRUTHS = ("ssl_verify_cert", "ssl_verify_identity", "ssl_disabled")
_YES = ("1", "true", "yes", "on")


def settings_of(config: MySQLConfig) -> dict[str, Any]:
    """Give what PyMySQL's ``connect`` takes.

    Raises
    ------
    EngineFault
        The URL says what is not known.
    """
    parts = urlsplit(config.url)
    found: dict[str, Any] = {
        "host": parts.hostname or "localhost",
        "port": parts.port or 3306,
        "user": unquote(parts.username or ""),
        # As bytes: of a text the driver would take Latin-1, and servers UTF-8.
        "password": unquote(parts.password or "").encode(),
        "connect_timeout": config.connect_seconds,
    }
    if database := unquote(parts.path.lstrip("/")):
        found["database"] = database
    for name, value in parse_qsl(parts.query):
        if name in _TEXTS:
            found[name] = value
        elif name in _TRUTHS:
            found[name] = value.lower() in _YES
        else:
            known = ", ".join((*_TEXTS, *_TRUTHS))
            raise EngineFault(
                f"The URL of the database has {name}, which is not known.",
                hint=f"Known are {known}.",
            )
    if "ssl_ca" in found:
        # Who names authorities wants them asked; the driver would not.
        found.setdefault("ssl_verify_cert", True)
    if "unix_socket" in found and not wants_tls(found):
        # The driver would use TLS wherever the server has it.
        found["ssl_disabled"] = True
    return found


def wants_tls(settings: Mapping[str, Any]) -> bool:
    """Tell whether a connection is to be by TLS, or not at all."""
    return not settings.get("ssl_disabled") and any(
        settings.get(name) for name in (*_TEXTS[1:], *_TRUTHS[:2])
    )
