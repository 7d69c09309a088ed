"""A query as one file that runs it again: parameters, uploads, versions.

The file is a ZIP archive with ``query.json``, the uploads as they came, those
that were fetched from elsewhere, and a note for people.  `read_artefact` gives
back what `write_artefact` was given, to the byte.
"""

import hashlib
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dali.errors import DaliError
from dali.software import software

__all__ = ["Artefact", "ArtefactFault", "InputFile", "read_artefact", "write_artefact"]

_FORMAT = "uraniborg-query-1"
_MANIFEST = "query.json"
_NOTE = """\
A query of a Virtual Observatory service, with all that it needs to be run again.

  uraniborg rerun THIS_FILE            at the service that it was sent to
  uraniborg rerun THIS_FILE --url URL  at another TAP service

query.json holds the parameters as they were sent, and what answered them; the
folder files holds the uploads, unchanged.
"""
_LARGEST_MANIFEST = 64 << 20


class ArtefactFault(DaliError):
    """The file is no query that can be run again."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file that a query needs.

    Parameters
    ----------
    part
        Name of the part of the request, or of the upload that was fetched.
    path
        Its path in the archive.
    media_type, file_name
        What its sender said of it.
    sha256
        Of its bytes.
    url
        Where it was fetched from; None if it came with the request.
    """

    part: str
    path: str
    media_type: str = ""
    file_name: str = ""
    sha256: str = ""
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """A query as its service got it, and what the service was then.

    ``parameters`` are pairs in the order of the request; ``about`` tells more,
    such as times and the outcome, and is not needed to run it again.
    """

    service: str
    mode: str
    parameters: tuple[tuple[str, str], ...]
    files: tuple[InputFile, ...] = ()
    suite: str = software()
    release: str | None = None
    about: Mapping[str, Any] | None = None


def write_artefact(
    target: Path, artefact: Artefact, files: Sequence[tuple[InputFile, Path]]
) -> None:
    """Write an archive; blocks.

    Parameters
    ----------
    target
        Where to.
    artefact
        The query; its ``files`` are replaced by the following.
    files
        Each file, and where its bytes are.
    """
    listed = []
    with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number, (file, path) in enumerate(files, 1):
            name = f"files/{number}"
            archive.write(path, name)
            with path.open("rb") as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
            listed.append({**asdict(file), "path": name, "sha256": digest})
        manifest = {"format": _FORMAT, **asdict(artefact), "files": listed}
        text = json.dumps(manifest, indent=1, ensure_ascii=False)
        archive.writestr(_MANIFEST, text)
        archive.writestr("README.txt", _NOTE)


def read_artefact(source: Path) -> Artefact:
    """Read what is asked; the bytes of files are in the archive, by their paths.

    Raises
    ------
    ArtefactFault
        It is no such archive, or damaged.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            if archive.getinfo(_MANIFEST).file_size > _LARGEST_MANIFEST:
                raise ArtefactFault(f"{source} is too large.")
            data = json.loads(archive.read(_MANIFEST))
            if data.pop("format", None) != _FORMAT:
                raise ArtefactFault(f"{source} is of another version of this format.")
            data["parameters"] = tuple((n, v) for n, v in data["parameters"])
            data["files"] = tuple(InputFile(**file) for file in data["files"])
            for file in data["files"]:
                _check(archive, file)
            return Artefact(**data)
    except OSError as error:
        raise ArtefactFault(f"{source} cannot be read: {error.strerror}.") from error
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError) as error:
        raise ArtefactFault(f"{source} is no query that was saved.") from error


def _check(archive: zipfile.ZipFile, file: InputFile) -> None:
    with archive.open(file.path) as stream:
        digest = hashlib.new("sha256")
        while data := stream.read(1 << 20):
            digest.update(data)
    if digest.hexdigest() != file.sha256:
        raise ArtefactFault(f"The file {file.path} is not what it was.")
