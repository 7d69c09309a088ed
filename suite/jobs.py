"""The jobs of an instance: its store, its files, its limits."""

import logging
import os
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path

from sqlalchemy import URL

from dali.errors import DaliError
from suite.config import Config
from uws import DirectoryStore, FileStore, Jobs

__all__ = ["JobsFault", "jobs_of"]

logger = logging.getLogger(__name__)


class JobsFault(DaliError):
    """The store of jobs or of their files cannot be used."""


def jobs_of(config: Config, data_dir: Path, *, slots: int | None = None) -> Jobs:
    """Make the jobs of an instance; `Jobs.open` opens them.

    Parameters
    ----------
    config
        All settings.
    data_dir
        Where jobs and their files are kept if the settings name no other place.
    slots
        How many this process runs at a time, over what the settings say.

    Raises
    ------
    JobsFault
        A library that the settings call for is missing.
    """
    folder = _writable(data_dir)
    settings = config.jobs
    store: str | URL = settings.store_url or URL.create(
        "sqlite", database=str(folder / "jobs.sqlite")
    )
    files: FileStore
    if settings.files_url is None:
        files = DirectoryStore(settings.files_dir or folder / "job-files")
    else:
        files = _object_store(settings.files_url, settings.files_options)
    limits = settings.limits(list_anonymous=_is_private(config))
    if slots is not None:
        limits = replace(limits, slots=slots)
    return Jobs(store, files, limits)


def _is_private(config: Config) -> bool:
    """Say whether only people of this machine can ask: they may see each other."""
    if config.instance.public_url is not None:
        return False
    try:
        return ip_address(config.server.host).is_loopback
    except ValueError:
        return config.server.host == "localhost"


def _writable(data_dir: Path) -> Path:
    """Give the data directory, or a passing one if that cannot be written to."""
    if os.access(data_dir, os.W_OK):
        return data_dir
    logger.warning("%s cannot be written to: jobs end with this process", data_dir)
    return Path(tempfile.mkdtemp(prefix="uraniborg-jobs-"))


def _object_store(url: str, options: Mapping[str, str]) -> FileStore:
    try:
        from uws.object_store import ObjectStore
    except ModuleNotFoundError as error:
        raise JobsFault(
            f"Files of jobs at {url} need the package {error.name}.",
            hint="Install uraniborg[objects].",
        ) from error
    return ObjectStore(url, options)
