"""The Table Access Protocol (TAP 1.1): queries over HTTP.

Map
---
service
    The story of a query, on one screen.
request
    What parameters ask for.
limits, plan, provenance
    How much; compiled; and what the result says of its origin.
databases, routing, crossing
    All databases of a service, which of them answers, and rows that come home from
    others.
encoding, sync, tally
    An answer to bytes, bytes to the wire, and what became of them.
job
    The same query as a job.
upload_parameter, upload_fetch, upload_hosts, upload_tables
    Tables that come with a query.
history, history_handlers, recorder, artefact
    What each caller has asked, and a query as one file that runs it again.
explanation
    A query explained instead of run.
name_resolver
    Positions of objects by their names.
tap_schema
    The published tables as tables.
offer, examples
    What the service says of itself.
handlers, app, opening, config
    The resources, the application, a service made ready, its settings.
"""

from tap.app import make_app
from tap.config import TapConfig
from tap.examples import Example
from tap.opening import Parts, running

__all__ = ["Example", "Parts", "TapConfig", "make_app", "running"]
