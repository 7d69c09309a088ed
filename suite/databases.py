"""The databases that an instance stands in front of, by its settings."""

from typing import Protocol
from urllib.parse import urlsplit

from dali.errors import DaliError
from dali.tableset import Schema
from engines.introspection import Published, Surveyor
from engines.protocol import Engine
from suite.config import Config, Database
from suite.notes import describe_with

__all__ = [
    "DatabaseEngine",
    "database_engine",
    "database_engines",
    "missing_driver",
    "published_by",
]

_EXTRAS = {"postgresql": "postgres", "mysql": "mysql"}
_KINDS = {
    "postgresql": "postgresql",
    "postgres": "postgresql",
    "mariadb": "mysql",
    "mysql": "mysql",
}


class MissingDriver(DaliError):
    """The driver of a database is not installed."""


class DatabaseEngine(Engine, Surveyor, Protocol):
    """A database that answers queries, and that can be looked through."""


def database_engines(config: Config) -> tuple[DatabaseEngine, ...]:
    """Make the engines of all databases of an instance; they are not open yet.

    Raises
    ------
    MissingDriver
        A driver is not installed.
    """
    return tuple(
        database_engine(name, database, published_by(config, name))
        for name, database in config.engines.items()
    )


def published_by(config: Config, engine: str) -> Published:
    """Say what of a database an instance publishes."""
    there = {
        name: notes for name, notes in config.schemas.items() if notes.engine == engine
    }
    return Published(
        schemas={name: notes.source or name for name, notes in there.items()},
        notes={
            name: Schema(name, title=notes.title, description=notes.description)
            for name, notes in there.items()
        },
        describe=describe_with(config),
    )


def database_engine(
    name: str, database: Database, published: Published
) -> DatabaseEngine:
    """Make the engine of one database; it is not open yet.

    Raises
    ------
    MissingDriver
        Its driver is not installed.
    """
    kind = _KINDS[urlsplit(database.url).scheme]
    try:
        if kind == "postgresql":
            return _postgres(name, database, published)
        return _mysql(name, database, published)
    except ModuleNotFoundError as error:
        raise missing_driver(name, database, error) from error


def missing_driver(
    name: str, database: Database, error: ModuleNotFoundError
) -> MissingDriver:
    """Say which extra brings the driver of a database that is not installed."""
    kind = _KINDS[urlsplit(database.url).scheme]
    return MissingDriver(
        f"The engine {name} needs the package {error.name}.",
        hint=f"Install uraniborg[{_EXTRAS[kind]}].",
    )


def _postgres(name: str, database: Database, published: Published) -> DatabaseEngine:
    from engines.postgres import PostgresConfig, PostgresEngine

    config = PostgresConfig(
        url=database.url,
        max_queries=database.max_queries,
        max_waiting=database.max_waiting,
        connect_seconds=database.connect_seconds,
        role=database.role,
        search_path=database.search_path,
        uploads=database.uploads,
        user_schema=database.user_schema,
    )
    return PostgresEngine(name, config, published)


def _mysql(name: str, database: Database, published: Published) -> DatabaseEngine:
    from engines.mysql import MySQLConfig, MySQLEngine

    config = MySQLConfig(
        url=database.url,
        max_queries=database.max_queries,
        max_waiting=database.max_waiting,
        connect_seconds=database.connect_seconds,
        uploads=database.uploads,
        user_schema=database.user_schema,
    )
    return MySQLEngine(name, config, published)
