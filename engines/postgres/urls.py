"""A database's URL as libpq wants it."""

from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from engines.postgres.config import PostgresConfig

__all__ = ["url_of"]

_ALIVE = {
    # A server that is gone without a word is noticed in half a minute.
    "keepalives_idle": "15",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "30000",
}


def url_of(config: PostgresConfig) -> str:
    """Give the URL with bounds on how long anybody waits."""
    base = {
        "application_name": "uraniborg",
        "connect_timeout": str(config.connect_seconds),
        **_ALIVE,
    }
    return _with(config.url, {**base, **_said(config.url)})


def _said(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))


def _with(url: str, options: dict[str, str]) -> str:
    parts = urlsplit(url)
    return urlunsplit(
        parts._replace(
            scheme="postgresql",
            # libpq does not read a plus as a space.
            query=urlencode(options, quote_via=quote),
        )
    )
