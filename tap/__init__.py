"""The Table Access Protocol (TAP 1.1): queries over HTTP.

Map
---
service
    The story of a query, on one screen.
request
    What parameters ask for.
limits, plan, provenance
    How much; compiled; and what the result says of its origin.
encoding, sync
    An answer to bytes, and bytes to the wire.
explanation
    A query explained instead of run.
name_resolver
    Positions of objects by their names.
tap_schema
    The published tables as tables.
offer, examples
    What the service says of itself.
handlers, app, config
    The resources, the application, its settings.
"""

from tap.app import make_app
from tap.config import TapConfig
from tap.examples import Example

__all__ = ["Example", "TapConfig", "make_app"]
