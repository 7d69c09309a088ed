"""What the pages must be told; the suite fills it in."""

from dataclasses import dataclass

__all__ = ["PortalConfig"]


@dataclass(frozen=True, slots=True)
class PortalConfig:
    """Settings of the web pages.

    Parameters
    ----------
    tap_url
        Where the pages themselves reach the TAP service, such as
        ``http://127.0.0.1:8080/tap``.
    public_url
        Where people reach the pages; the lines to copy are made from it.
        Services are its neighbours: ``public_url + "/tap"``.
    title, description
        What this instance is called, and what it is, for its first page.
    contact
        A mail address or a URL of the people behind it.
    page_rows
        How many rows of a result a page shows.
    timeout
        Seconds that a page waits for a service.
    max_bytes
        Longest answer of a service that a page reads.
    cache_seconds
        How long metadata and the example's result are kept.
    concurrent
        How many requests the pages have under way at once.
    """

    tap_url: str
    public_url: str
    title: str = "Uraniborg"
    description: str = "Astronomical tables, served by the Virtual Observatory's rules."
    contact: str | None = None
    page_rows: int = 100
    timeout: float = 30.0
    max_bytes: int = 16 * 1024 * 1024
    cache_seconds: float = 30.0
    concurrent: int = 16
