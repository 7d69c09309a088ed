"""Jobs as the XML of UWS 1.1, Appendix B.

A job is written by the models of vo-models.  Of a list of many thousand jobs
they would take seconds, in which nobody else is served: it is a tree of lxml.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import cast

from lxml import etree
from pydantic_xml import BaseXmlModel, element
from vo_models.uws.models import (
    NSMAP,
    ErrorSummary,
    JobSummary,
    Parameter,
    ResultReference,
    Results,
)
from vo_models.uws.types import ErrorType, ExecutionPhase

from dali.xml import XSI_TYPE, legal, to_bytes
from uws.job import Job
from uws.store import JobReference

__all__ = [
    "INFO_NAMESPACE",
    "iso",
    "job_document",
    "jobs_document",
    "parameters_document",
    "results_document",
]

INFO_NAMESPACE = "urn:uraniborg:job"
"""Namespace of what jobInfo holds."""

_UWS = NSMAP["uws"]
_XLINK = NSMAP["xlink"]
_NIL = XSI_TYPE.replace("}type", "}nil")


class _Parameters(BaseXmlModel, tag="parameters", ns="uws", nsmap=NSMAP):
    """Parameters of any name and number."""

    parameter: list[Parameter] = element(name="parameter", default_factory=list)


class _Job(JobSummary[_Parameters], tag="job", ns="uws", nsmap=NSMAP):
    """A job with such parameters."""


def iso(time: datetime | None) -> str:
    """Write a time as UWS has it: UTC, milliseconds, Z; empty for none."""
    if time is None:
        return ""
    return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def job_document(job: Job, url: str, position: int | None = None) -> bytes:
    """Write a job (UWS 1.1 §2.2.2.2).

    Parameters
    ----------
    job
        The job.
    url
        Its own absolute URL.
    position
        Its place in the queue.
    """
    model = _Job(
        job_id=job.id,
        run_id=None if job.run_id is None else legal(job.run_id),
        owner_id=legal(job.owner) or None,
        phase=ExecutionPhase(job.phase),
        quote=job.quote,
        creation_time=job.created,
        start_time=job.started,
        end_time=job.ended,
        execution_duration=job.duration,
        destruction=job.destruction,
        parameters=_parameters(job, url),
        results=_results(job, url),
        error_summary=_error(job),
    )
    tree = _tree(model)
    # An empty name is not the same as none.
    for name in tree.iterfind(f"{{{_UWS}}}runId"):
        if not name.text:
            tree.remove(name)
    _add_info(tree, job, position)
    return to_bytes(tree)


def parameters_document(job: Job, url: str) -> bytes:
    """Write a job's parameters (UWS 1.1 §2.2.2.4)."""
    return to_bytes(_tree(_parameters(job, url)))


def results_document(job: Job, url: str) -> bytes:
    """Write a job's results (UWS 1.1 §2.2.2.3)."""
    return to_bytes(_tree(_results(job, url)))


def jobs_document(jobs: Iterable[JobReference], url: str) -> bytes:
    """Write a list of jobs (UWS 1.1 §2.2.2.1); ``url`` is the list's."""
    namespaces = {"uws": _UWS, "xlink": _XLINK, "xsi": NSMAP["xsi"]}
    root = etree.Element(f"{{{_UWS}}}jobs", {"version": "1.1"}, nsmap=namespaces)
    for job in jobs:
        reference = etree.SubElement(
            root,
            f"{{{_UWS}}}jobref",
            {
                "id": job.id,
                f"{{{_XLINK}}}type": "simple",
                f"{{{_XLINK}}}href": f"{url}/{job.id}",
            },
        )
        _text(reference, "phase", str(job.phase))
        if job.run_id is not None:
            _text(reference, "runId", job.run_id)
        owner = _text(reference, "ownerId", job.owner or None)
        if not job.owner:
            owner.set(_NIL, "true")
        _text(reference, "creationTime", iso(job.created))
    return to_bytes(root)


def _tree(model: BaseXmlModel) -> etree._Element:
    # Of lxml, where that is installed, whatever the annotation says.
    return cast(etree._Element, model.to_xml_tree())


def _parameters(job: Job, url: str) -> _Parameters:
    return _Parameters(
        parameter=[
            (
                Parameter(id=legal(p.name), value=legal(p.value))
                if p.file is None
                else Parameter(
                    id=legal(p.name),
                    value=f"{url}/parameters/{number}",
                    by_reference=True,
                )
            )
            for number, p in enumerate(job.parameters)
        ]
    )


def _results(job: Job, url: str) -> Results:
    return Results(
        results=[
            ResultReference(
                id=result.name,
                href=f"{url}/results/{result.name}",
                size=result.size,
                mime_type=result.media_type,
            )
            for result in job.results
            if not result.is_input
        ]
    )


def _error(job: Job) -> ErrorSummary | None:
    if job.error is None:
        return None
    kind = ErrorType.TRANSIENT if job.error.transient else ErrorType.FATAL
    return ErrorSummary(message=legal(job.error.message), type=kind, has_detail=True)


def _add_info(tree: etree._Element, job: Job, position: int | None) -> None:
    """Tell of progress, in elements of our own (UWS 1.1 §2.2.2.2, jobInfo)."""
    progress = job.progress
    told = {
        "queuePosition": None if position is None else str(position),
        "rows": str(progress.rows) if job.started else None,
        "bytes": str(progress.bytes) if job.started else None,
        "outcome": progress.outcome,
        "attempt": str(job.attempt) if job.attempt > 1 else None,
        **progress.notes,
    }
    if not any(told.values()):
        return
    info = etree.SubElement(tree, f"{{{_UWS}}}jobInfo")
    for name, text in told.items():
        if text is not None:
            child = etree.SubElement(
                info, f"{{{INFO_NAMESPACE}}}{name}", nsmap={"info": INFO_NAMESPACE}
            )
            child.text = legal(text)


def _text(parent: etree._Element, tag: str, text: str | None) -> etree._Element:
    child = etree.SubElement(parent, f"{{{_UWS}}}{tag}")
    if text is not None:
        child.text = legal(text)
    return child
