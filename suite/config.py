"""The settings of an instance: one TOML file, typed, with sound defaults.

The classes are the file's tables, their fields its keys; every one has its
paragraph in docs/reference/configuration.md, which a test demands.
"""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from adql.dialects import DIALECTS
from adql.extensions import EXTENSIONS
from adql.functions import Function
from adql.functions.configured import configured_function
from dali.errors import DaliError
from suite.typed_toml import Reading
from uws import UwsConfig

__all__ = [
    "AddedFunction",
    "Adql",
    "ColumnNotes",
    "Config",
    "ConfigFault",
    "Crossing",
    "DATABASE_SCHEMES",
    "Database",
    "Engine",
    "Instance",
    "Jobs",
    "Limits",
    "Publication",
    "SchemaNotes",
    "Server",
    "TableNotes",
    "Tap",
    "Uploads",
    "UserTables",
    "effective",
    "read_config",
]

DATABASE_SCHEMES = ("postgresql", "postgres", "mariadb", "mysql")
"""How the URL of a database may begin."""

_SIZE_LIMIT = 64 << 20
"""Bytes; import-schema writes every column of a large database."""

_DAY = 86_400


class ConfigFault(DaliError):
    """The configuration is not right."""


@dataclass(frozen=True, slots=True)
class Instance:
    """Who publishes what: shown on the first page, and told with results."""

    title: str = "Uraniborg"
    description: str = "Astronomical tables, served by the Virtual Observatory's rules."
    publisher: str | None = None
    contact: str | None = None
    public_url: str | None = None
    release: str | None = None

    def __post_init__(self) -> None:
        parts = urlsplit(self.public_url or "https://example.org")
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise ValueError("public_url must begin with https:// or http://")


@dataclass(frozen=True, slots=True)
class Server:
    """Where the process listens."""

    host: str = "127.0.0.1"
    port: int = 8080

    def __post_init__(self) -> None:
        if not 0 <= self.port <= 65535:
            raise ValueError("port must be from 0 to 65535")


@dataclass(frozen=True, slots=True)
class Engine:
    """Bounds of the embedded database; all queries share them."""

    memory_limit: str = "2GB"
    threads: int = 0
    max_queries: int = 16
    max_waiting: int = 256
    max_temp_size: str = "20GB"

    def __post_init__(self) -> None:
        if self.threads < 0 or self.max_queries < 1 or self.max_waiting < 0:
            raise ValueError("threads, max_queries and max_waiting must not be below 0")


@dataclass(frozen=True, slots=True)
class Database:
    """A database of one's own: schemas say by name that they are in it.

    ``url`` begins with postgresql://, mariadb:// or mysql://; what a driver of
    that database takes after the question mark, it may have.
    """

    url: str
    max_queries: int = 8
    max_waiting: int = 256
    connect_seconds: int = 10
    role: str | None = None
    search_path: tuple[str, ...] = ()
    uploads: bool = True
    user_schema: str | None = None

    def __post_init__(self) -> None:
        if urlsplit(self.url).scheme not in DATABASE_SCHEMES:
            known = ", ".join(f"{each}://" for each in DATABASE_SCHEMES)
            raise ValueError(f"url must begin with one of {known}")
        if min(self.max_queries, self.connect_seconds) < 1 or self.max_waiting < 0:
            raise ValueError(
                "max_queries, max_waiting and connect_seconds must not be below 0"
            )


@dataclass(frozen=True, slots=True)
class Crossing:
    """Queries over tables of several databases."""

    enabled: bool = True
    rows: int = 5_000_000

    def __post_init__(self) -> None:
        if self.rows < 1:
            raise ValueError("rows must be above 0")


@dataclass(frozen=True, slots=True)
class UserTables:
    """Tables that callers keep here."""

    enabled: bool = True
    anonymous: bool = False
    engine: str = ""
    schema: str = "mydb"
    tables_per_owner: int = 1000
    rows: int = 50_000_000
    bytes_per_owner: int = 20 << 30

    def __post_init__(self) -> None:
        if min(self.tables_per_owner, self.rows, self.bytes_per_owner) < 1:
            raise ValueError(
                "tables_per_owner, rows and bytes_per_owner must be above 0"
            )
        if not re.fullmatch("[a-z][a-z0-9_]{0,29}", self.schema):
            raise ValueError("schema must be a short name of a-z, 0-9 and _")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may take."""

    maxrec_default: int = 100_000
    maxrec_hard: int = 20_000_000
    duration_seconds: int = 600
    query_length: int = 200_000
    body_bytes: int = 1 << 20

    def __post_init__(self) -> None:
        if min(getattr(self, each.name) for each in fields(self)) <= 0:
            raise ValueError("all limits must be above 0")
        if self.maxrec_default > self.maxrec_hard:
            raise ValueError("maxrec_default must not be above maxrec_hard")


@dataclass(frozen=True, slots=True)
class Adql:
    """What of the language is offered."""

    without: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in self.without:
            if name.upper() not in EXTENSIONS:
                known = ", ".join(EXTENSIONS)
                raise ValueError(f"without has {name}, but extensions are {known}")


@dataclass(frozen=True, slots=True)
class AddedFunction:
    """A function that queries may call, and its SQL."""

    signature: str
    sql: Mapping[str, str]
    description: str
    aggregate: bool = False
    unit: str | None = None
    ucd: str | None = None

    def __post_init__(self) -> None:
        self.function()

    def function(self) -> Function:
        """Make what the compiler takes.

        Raises
        ------
        ValueError
            Something in it is wrong.
        """
        return configured_function(
            self.signature,
            self.sql,
            self.description,
            DIALECTS,
            aggregate=self.aggregate,
            unit=self.unit,
            ucd=self.ucd,
        )


@dataclass(frozen=True, slots=True)
class Tap:
    """What queries may use beyond the language."""

    functions: tuple[AddedFunction, ...] = ()
    name_resolver: str | None = None
    name_resolver_seconds: int = 10

    def __post_init__(self) -> None:
        taken: set[str] = set()
        for each in self.functions:
            function = each.function()
            if function.name in taken:
                raise ValueError(f"functions has two named {function.shown}")
            taken.add(function.name)
        parts = urlsplit(self.name_resolver or "https://example.org")
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise ValueError("name_resolver must begin with https:// or http://")
        if self.name_resolver_seconds <= 0:
            raise ValueError("name_resolver_seconds must be above 0")


@dataclass(frozen=True, slots=True)
class Uploads:
    """What callers may upload."""

    rows: int = 1_000_000
    bytes: int = 100 << 20
    private_hosts: bool = False
    fetch_seconds: int = 60

    def __post_init__(self) -> None:
        if min(self.rows, self.bytes, self.fetch_seconds) <= 0:
            raise ValueError("rows, bytes and fetch_seconds must be above 0")


@dataclass(frozen=True, slots=True)
class Jobs:
    """Asynchronous queries: who runs how many, how long, and what is kept."""

    store_url: str | None = None
    files_dir: Path | None = None
    files_url: str | None = None
    files_options: Mapping[str, str] = field(default_factory=dict)
    slots: int = 4
    running: int = 0
    running_per_owner: int = 3
    queued: int = 100_000
    queued_per_owner: int = 10_000
    attempts: int = 3
    lease_seconds: int = 15
    duration_default: int = 3600
    duration_hard: int = 86_400
    retention_days_default: int = 7
    retention_days_hard: int = 90
    history_days: int = 365
    keep_archived: bool = False
    result_bytes: int = 20 << 30
    owner_bytes: int = 0
    total_bytes: int = 0
    reserve_bytes: int = 256 << 20
    list_anonymous: bool | None = None
    wait_seconds: int = 50

    def __post_init__(self) -> None:
        if self.files_dir is not None and self.files_url is not None:
            raise ValueError("there are both files_dir and files_url: give one")
        self.limits(list_anonymous=False)

    def limits(self, *, list_anonymous: bool) -> UwsConfig:
        """Give them as jobs have them; ``list_anonymous`` if nothing is said of it.

        Raises
        ------
        ValueError
            Something in them is wrong.
        """
        names = {each.name for each in fields(UwsConfig)}
        said = {e.name: getattr(self, e.name) for e in fields(self) if e.name in names}
        if self.list_anonymous is None:
            said["list_anonymous"] = list_anonymous
        return UwsConfig(
            **said,
            retention_default=self.retention_days_default * _DAY,
            retention_hard=self.retention_days_hard * _DAY,
            history_seconds=self.history_days * _DAY,
        )


@dataclass(frozen=True, slots=True)
class Publication:
    """Files and folders to publish."""

    paths: tuple[Path, ...]
    copy: bool = False


@dataclass(frozen=True, slots=True)
class SchemaNotes:
    """What is said of a schema, and in which database it is, if in one.

    ``source`` is its name there, by default its own.
    """

    title: str | None = None
    description: str | None = None
    engine: str | None = None
    source: str | None = None

    def __post_init__(self) -> None:
        if self.source is not None and self.engine is None:
            raise ValueError("source needs an engine")


@dataclass(frozen=True, slots=True)
class ColumnNotes:
    """What is said of a column, over the word of its file."""

    unit: str | None = None
    ucd: str | None = None
    utype: str | None = None
    xtype: str | None = None
    description: str | None = None
    principal: bool | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class TableNotes:
    """What is said of a table, over the word of its file."""

    title: str | None = None
    description: str | None = None
    source: str | None = None
    licence: str | None = None
    licence_url: str | None = None
    citation: str | None = None
    doi: str | None = None
    utype: str | None = None
    hidden: bool = False
    position: tuple[str, ...] = ()
    healpix: str | None = None
    healpix_order: int = 29
    columns: Mapping[str, ColumnNotes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.position) not in (0, 2):
            raise ValueError("position must name two columns, as of ra and dec")
        if self.healpix is not None and not self.position:
            raise ValueError("healpix needs a position")
        if not 0 <= self.healpix_order <= 29:
            raise ValueError("healpix_order must be from 0 to 29")


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of an instance."""

    data_dir: Path | None = None
    instance: Instance = Instance()
    server: Server = Server()
    engine: Engine = Engine()
    engines: Mapping[str, Database] = field(default_factory=dict)
    crossing: Crossing = Crossing()
    user_tables: UserTables = UserTables()
    limits: Limits = Limits()
    adql: Adql = Adql()
    tap: Tap = Tap()
    uploads: Uploads = Uploads()
    jobs: Jobs = Jobs()
    publish: tuple[Publication, ...] = ()
    schemas: Mapping[str, SchemaNotes] = field(default_factory=dict)
    tables: Mapping[str, TableNotes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        told = {each.engine for each in self.schemas.values() if each.engine}
        for name in sorted({*told, self.user_tables.engine} - {""}):
            if name not in self.engines:
                known = ", ".join(self.engines) or "none"
                raise ValueError(f"there is no engine {name}; there are: {known}")
        for name in self.engines:
            if not re.fullmatch("[a-z][a-z0-9_]{0,29}", name):
                raise ValueError(f"engines.{name} must be a name of a-z, 0-9 and _")


def read_config(
    path: Path, environment: Mapping[str, str] | None = None
) -> tuple[Config, frozenset[str]]:
    """Read a configuration; also give the paths of values from the environment.

    Raises
    ------
    ConfigFault
        It cannot be read, or something in it is wrong; all that is, is told.
    """
    try:
        if path.stat().st_size > _SIZE_LIMIT:
            raise ConfigFault(f"{path} is too large for a configuration.")
        data = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise ConfigFault(f"{path} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigFault(f"{path} is not TOML: {error}.") from error
    reading = Reading(
        path.absolute().parent, os.environ if environment is None else environment
    )
    config = reading.table(Config, data)
    if reading.faults:
        told = "\n".join(f"  {fault}" for fault in reading.faults)
        raise ConfigFault(
            f"{path} is not right:\n{told}",
            hint="docs/reference/configuration.md tells every key.",
        )
    return config, frozenset(reading.secrets)


def effective(
    config: Config, secrets: frozenset[str] = frozenset()
) -> Iterator[tuple[str, str]]:
    """Give all values, defaults too, by their paths; secrets are not shown."""
    for path, value in _walk(config, ""):
        yield path, "(from the environment)" if path in secrets else _shown(value)


def _walk(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            below = f"{path}.{each.name}" if path else each.name
            yield from _walk(getattr(value, each.name), below)
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _walk(each, f'{path}."{key}"')
    elif isinstance(value, tuple) and value:
        for number, each in enumerate(value):
            yield from _walk(each, f"{path}[{number}]")
    elif value is not None and value != ():
        yield path, value


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else f'"{value}"'
