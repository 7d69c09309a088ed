"""What each command does, given its options."""

import logging
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dali.errors import DaliError
from suite.config import Config, effective, read_config

if TYPE_CHECKING:
    from engines.duckdb import Catalogue
    from engines.files.import_tables import TableSource
    from tap import Example

__all__ = ["COMMANDS"]

_INTERRUPTED = 130
_DEFAULT_SLOTS = 4
_ANY_TABLE = "tap_schema.tables"
_PARTS = {"tree": "Tree", "columns": "Columns", "sql": "SQL for {}"}


class NothingToServe(DaliError):
    """There is nothing to publish."""


class NoQuery(DaliError):
    """There is no query to look at."""


def _demo(options: Namespace) -> int:
    from suite.demo import gaia_source, hipparcos_source
    from suite.demo.examples import EXAMPLES
    from suite.demo.instance import INSTANCE, SCHEMAS
    from suite.places import demo_dir

    config = _with_options(Config(instance=INSTANCE, schemas=SCHEMAS), options)
    data_dir = config.data_dir or demo_dir()
    return _serve_sources(
        config,
        data_dir,
        lambda: [gaia_source(), hipparcos_source()],
        quiet=options.quiet,
        examples=EXAMPLES,
    )


def _serve(options: Namespace) -> int:
    from suite.places import served_dir

    config = Config()
    if options.config is not None:
        config, _ = read_config(options.config)
    config = _with_options(config, options)
    paths = [*options.paths, *(p for each in config.publish for p in each.paths)]
    if not paths and not config.engines:
        raise NothingToServe(
            hint="Name files or folders, or a configuration with [[publish]] or "
            "[engines]."
        )
    data_dir = config.data_dir or served_dir(paths or [options.config])
    return _serve_sources(
        config,
        data_dir,
        lambda: _file_sources(config, options.paths, options.copy),
        quiet=options.quiet,
    )


def _worker(options: Namespace) -> int:
    from engines.duckdb import read_catalogue
    from engines.files.import_tables import CATALOGUE_NAME
    from suite.compose import described
    from suite.jobs import jobs_of
    from suite.places import Workspace, demo_dir, query_space, served_dir
    from suite.worker import work

    config = Config()
    if options.config is not None:
        config, _ = read_config(options.config)
    paths = [path for each in config.publish for path in each.paths]
    data_dir = options.data_dir or config.data_dir
    if data_dir is None and config.engines and not paths:
        paths = [options.config]
    if data_dir is None:
        data_dir = served_dir(paths) if paths else demo_dir()
    _log(options.quiet)
    _say(f"Data directory: {data_dir}")
    catalogue = read_catalogue(data_dir / CATALOGUE_NAME)
    if catalogue is None:
        raise NothingToServe(
            f"There is no catalogue in {data_dir}.",
            hint="Start the service first; name its directory with --data-dir.",
        )
    slots = options.slots or config.jobs.slots or _DEFAULT_SLOTS
    jobs = jobs_of(config, data_dir, slots=slots)
    with query_space(data_dir) as temp:
        _say(f"Running up to {slots} jobs at a time. Stop it with Ctrl-C.")
        space = Workspace(data_dir, temp)
        number = work(config, described(catalogue, config), jobs, space)
    _say("Stopped.")
    return _INTERRUPTED if number == signal.SIGINT else 0


def _rerun(options: Namespace) -> int:
    from suite.rerun import rerun

    return rerun(options.file, options.url, options.output, _say)


def _file_sources(
    config: Config, paths: Sequence[Path], copy: bool
) -> "list[TableSource]":
    from engines.files.import_files import find_sources

    sources: list[TableSource] = []
    for path in paths:
        sources += find_sources(path, copy=copy)
    for publication in config.publish:
        for path in publication.paths:
            sources += find_sources(path, copy=copy or publication.copy)
    return sources


def _with_options(config: Config, options: Namespace) -> Config:
    """Let the command line win over the file."""
    server = config.server
    if options.host is not None:
        server = replace(server, host=options.host)
    if options.port is not None:
        server = replace(server, port=options.port)
    return replace(config, server=server, data_dir=options.data_dir or config.data_dir)


def _serve_sources(
    config: Config,
    data_dir: Path,
    sources: "Callable[[], Sequence[TableSource]]",
    *,
    quiet: bool,
    examples: "Sequence[Example]" = (),
) -> int:
    from suite.run import listening, serve, url_of

    _log(quiet)
    _say(f"Data directory: {data_dir}")
    with listening(config.server.host, config.server.port) as sock:
        catalogue = _imported(sources(), data_dir, config)
        from suite.compose import described, make_app
        from suite.jobs import jobs_of
        from suite.places import Workspace, query_space

        url = url_of(sock)
        catalogue = described(catalogue, config)
        with query_space(data_dir) as temp:
            app = make_app(
                config,
                catalogue,
                url,
                jobs_of(config, data_dir),
                Workspace(data_dir, temp),
                shown_queries=examples,
            )
            number = serve(app, sock, lambda: _welcome(config, catalogue, url))
    _say("Stopped.")
    return _INTERRUPTED if number == signal.SIGINT else 0


def _imported(
    sources: "Sequence[TableSource]", data_dir: Path, config: Config
) -> "Catalogue":
    from engines.files.import_tables import import_sources
    from suite.progress import ProgressLine

    try:
        return import_sources(
            sources,
            data_dir,
            ProgressLine(sys.stderr),
            memory_limit=config.engine.memory_limit,
        )
    except KeyboardInterrupt:
        raise
    except RuntimeError as error:
        # DuckDB tells an interrupt by an error of its own.
        if "INTERRUPT" in str(error).upper():
            raise KeyboardInterrupt from error
        raise


def _welcome(config: Config, catalogue: "Catalogue", local_url: str) -> None:
    from capabilities.names import qualified

    url = (config.instance.public_url or local_url).rstrip("/")
    first = qualified(catalogue.tables[0].table) if catalogue.tables else _ANY_TABLE
    query = f"SELECT TOP 5 * FROM {first}"
    _say(
        f"\n{config.instance.title} is ready.\n"
        f"  In a browser:      {url}/\n"
        f"  In TOPCAT, Aladin: {url}/tap\n"
        f"  In Python:         import pyvo; "
        f'print(pyvo.dal.TAPService("{url}/tap").search({query!r}))\n'
        "Stop it with Ctrl-C."
    )


def _check(options: Namespace) -> int:
    config, secrets = read_config(options.config)
    for path, value in effective(config, secrets):
        print(f"{path} = {value}")
    faults = [
        f"{path} does not exist"
        for publication in config.publish
        for path in publication.paths
        if not path.exists()
    ]
    if not config.publish and not config.engines:
        faults.append("nothing is published: there is no [[publish]] and no [engines]")
    used = {notes.engine for notes in config.schemas.values()}
    faults += [
        f"no schema is in the engine {name}: say it in [schemas.NAME], or let "
        "uraniborg import-schema write it"
        for name in config.engines
        if name not in used
    ]
    for fault in faults:
        print(f"{options.config}: {fault}.", file=sys.stderr)
    return 1 if faults else 0


def _import_schema(options: Namespace) -> int:
    from suite.import_schema import import_schema

    return import_schema(options)


def _index(options: Namespace) -> int:
    from suite.index import index

    return index(options)


def _adql(options: Namespace) -> int:
    from adql import compile as compile_adql
    from adql.explain import explain
    from suite.known_tables import dialect_named, indexed_by, known_tables

    if options.list:
        from suite.language_page import language_page

        print(language_page(), end="")
        return 0
    if options.query is None:
        raise NoQuery(hint="Give one in quotes, or - to read it from standard input.")
    text = sys.stdin.read() if options.query == "-" else options.query
    dialect = dialect_named(options.dialect)
    tables = indexed_by(known_tables(options.schema), options.index)
    query = compile_adql(text, tables, dialect)
    for number, (part, lines) in enumerate(explain(query).items()):
        if options.only is None:
            print(f"{chr(10) if number else ''}{_PARTS[part].format(dialect.name)}")
        if options.only in (None, part):
            margin = "  " if options.only is None else ""
            print("\n".join(f"{margin}{line}" for line in lines))
    for warning in query.warnings:
        _say(f"{warning.name}: {warning.value}")
    return 0


def _doctor(options: Namespace) -> int:
    from suite.doctor import findings

    healthy = True
    for finding in findings():
        healthy = healthy and finding.good
        print(f"{'ok   ' if finding.good else 'WRONG'} {finding.text}")
    return 0 if healthy else 1


def _log(quiet: bool) -> None:
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.WARNING if quiet else logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "demo": _demo,
    "serve": _serve,
    "worker": _worker,
    "rerun": _rerun,
    "check": _check,
    "import-schema": _import_schema,
    "index": _index,
    "adql": _adql,
    "doctor": _doctor,
}
