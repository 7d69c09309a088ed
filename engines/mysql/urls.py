"""A database's URL as PyMySQL's settings."""

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from dali.errors import EngineFault
from engines.mysql.config import MySQLConfig

__all__ = ["settings_of"]

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
        "password": unquote(parts.password or ""),
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
    return found
