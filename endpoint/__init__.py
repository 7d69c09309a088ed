"""What all services share of HTTP (DALI 1.1 §2 to §4).

Map
---
body
    A request's parameters and files, bounded.
spool
    Its files on disk, until it is answered.
application
    Resources, CORS, and refusals as error documents.
refusals, error_document
    What is refused, and the VOTable that tells it.
"""

from endpoint.application import add_resource, mark, speak_votable, url_below
from endpoint.body import (
    BodyLimits,
    Form,
    SentFile,
    read_file,
    read_form,
    read_params,
)
from endpoint.refusals import InternalFault, internal_fault
from endpoint.spool import Spool

__all__ = [
    "BodyLimits",
    "Form",
    "InternalFault",
    "SentFile",
    "Spool",
    "add_resource",
    "internal_fault",
    "mark",
    "read_file",
    "read_form",
    "read_params",
    "speak_votable",
    "url_below",
]
