"""URLs of databases without their passwords."""

import re
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from dali.errors import UsageError

__all__ = ["expanded_url", "variable_of", "without_secrets"]

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_SECRETS = frozenset({"password", "passwd", "pwd", "sslpassword"})


def variable_of(engine: str, what: str = "PASSWORD") -> str:
    """Name the environment variable that has an engine's password."""
    return f"URANIBORG_{engine.upper()}_{what.upper()}"


def expanded_url(url: str, environment: Mapping[str, str]) -> str:
    """Put in the values of variables, as the configuration will.

    Raises
    ------
    UsageError
        One is not set.
    """

    def value(match: re.Match[str]) -> str:
        if match[1] not in environment:
            raise UsageError(f"The URL speaks of ${{{match[1]}}}, which is not set.")
        return environment[match[1]]

    return _VARIABLE.sub(value, url)


def without_secrets(url: str, engine: str) -> tuple[str, tuple[str, ...]]:
    """Put variables in the place of passwords; also name the variables.

    What is a variable already stays.
    """
    parts = urlsplit(url)
    names: list[str] = []

    def hidden(value: str, what: str) -> str:
        if not value or _VARIABLE.fullmatch(value):
            return value
        names.append(variable_of(engine, what))
        return f"${{{names[-1]}}}"

    user, at, host = parts.netloc.rpartition("@")
    name, colon, password = user.partition(":")
    netloc = f"{name}{colon}{hidden(password, 'PASSWORD')}{at}{host}"
    query = []
    for each in parts.query.split("&"):
        key, equals, value = each.partition("=")
        plain = unquote(key).lower()
        if plain in _SECRETS:
            value = hidden(value, "PASSWORD" if plain != "sslpassword" else plain)
        query.append(f"{key}{equals}{value}")
    end = f"?{'&'.join(query)}" if parts.query else ""
    written = f"{parts.scheme}://{netloc}{parts.path}{end}"
    return written, tuple(dict.fromkeys(names))
