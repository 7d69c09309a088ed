"""The web pages: what is here, how to connect, and a query to try.

Map
---
app
    `make_app`: the routes, and the session that lives with them.
pages
    One function for each page.
service
    The TAP service over HTTP: bounded in size, time and number, kept a while.
metadata, answer
    VOSI documents and VOTables, read into what the pages show.
snippets
    Lines to copy for pyvo, TOPCAT, STILTS, curl and Aladin.
config
    What the pages must be told.
templates, static
    HTML and one style sheet; no script, nothing from elsewhere.
"""

from portal.app import make_app
from portal.config import PortalConfig

__all__ = ["PortalConfig", "make_app"]
