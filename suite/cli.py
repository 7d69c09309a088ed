"""The command ``uraniborg``.

Imports of heavy libraries wait until a command needs them: asking for help
or the version is immediate, and a second start takes no longer than it must.
"""

import argparse
import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path

from dali.errors import DaliError
from suite.database_commands import add_import_schema, add_index

__all__ = ["main", "version"]

_INTERRUPTED = 130
_EPILOGS = {
    "demo": """examples:
  uraniborg demo
  uraniborg demo --port 9000 --data-dir /tmp/sky
then, in Python:
  import pyvo
  service = pyvo.dal.TAPService("http://127.0.0.1:8080/tap")
  service.search("SELECT TOP 5 * FROM gaia.stars")
""",
    "serve": """examples:
  uraniborg serve catalogue.parquet
  uraniborg serve ~/survey/tables --port 9000
  uraniborg serve stars.fits galaxies.vot --copy
  uraniborg serve --config suite.toml
A file NAME.toml beside a file NAME.fits tells units, UCDs and descriptions.
""",
    "worker": """examples:
  uraniborg worker
  uraniborg worker --config suite.toml --slots 8
It works for the service that has the same settings, or the same data directory:
without either, for the demo. Any number may run, on any host that reaches the
store of jobs; a service whose own jobs.slots is 0 leaves all jobs to them.
""",
    "rerun": """examples:
  curl -O http://localhost:8080/tap/history/ID/artefact
  uraniborg rerun query-ID.zip --output again.vot
  uraniborg rerun query-ID.zip --url https://example.org/tap
The file is a query with its parameters and uploads, as a service's history gives
it. It is sent as a job, as it was, but that tables fetched from elsewhere are
sent along as they were then.
""",
    "check": """example:
  uraniborg check --config suite.toml
The exit code is 1 if something is wrong.
""",
    "adql": """examples:
  uraniborg adql "SELECT TOP 5 * FROM gaia.stars"
  uraniborg adql --only tree "SELECT ra FROM gaia.stars WHERE phot_g_mean_mag < 3"
  uraniborg adql --dialect postgresql --index q3c "SELECT COUNT(*) AS n FROM \
    gaia.stars WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(56.75, 24.12, 1))"
  uraniborg adql --schema tables.xml "SELECT * FROM ivoa.obscore"
where tables.xml is what any TAP service answers at its /tables.
""",
    "doctor": """example:
  uraniborg doctor
The exit code is 1 if something is wrong.
""",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit code.

    0 is well done, 1 is a fault told in a sentence, 2 is a wrong use of the
    command, 130 is an interrupt from the keyboard.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help()
        return 2
    from suite import commands

    try:
        return commands.COMMANDS[options.command](options)
    except DaliError as error:
        print(f"uraniborg: {error.to_text()}", file=sys.stderr)
        return 1
    except MemoryError:
        print("uraniborg: There is not enough memory.", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read our output has gone; nobody is left to tell.
        with contextlib.suppress(OSError):
            sys.stdout.close()
        return 1
    except KeyboardInterrupt:
        print("\nuraniborg: interrupted.", file=sys.stderr)
        return _INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="uraniborg",
        description="Publish astronomical tables in the Virtual Observatory.",
        epilog="examples:\n  uraniborg demo\n  uraniborg serve TABLES\n"
        "Every command tells more with --help.\n",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=version())
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_demo(commands)
    _add_serve(commands)
    _add_worker(commands)
    _add_rerun(commands)
    check = _command(
        commands, "check", "Tell the effective settings, and what is wrong"
    )
    check.add_argument("--config", type=Path, required=True, metavar="FILE")
    add_import_schema(commands)
    add_index(commands)
    _add_adql(commands)
    _command(commands, "doctor", "Look at this installation for what may be wrong")
    return parser


def _add_demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    demo = _command(commands, "demo", "Publish two real star catalogues, to try it out")
    _add_server_options(demo)


def _add_serve(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    serve = _command(commands, "serve", "Publish files and folders")
    serve.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="Parquet, FITS, VOTable, CSV, ECSV or DuckDB files, or folders of them",
    )
    serve.add_argument("--config", type=Path, metavar="FILE", help="a TOML file")
    serve.add_argument(
        "--copy", action="store_true", help="import large Parquet files too"
    )
    _add_server_options(serve)


def _add_worker(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> None:
    worker = _command(commands, "worker", "Run jobs for a service, and nothing else")
    worker.add_argument("--config", type=Path, metavar="FILE", help="a TOML file")
    worker.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="the service's data directory"
    )
    worker.add_argument(
        "--slots", type=_count, metavar="N", help="jobs at a time; default: 4"
    )
    worker.add_argument(
        "--quiet", action="store_true", help="do not log each job to stderr"
    )


def _add_rerun(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    rerun = _command(commands, "rerun", "Run a saved query again, as it was sent")
    rerun.add_argument("file", type=Path, metavar="FILE", help="a saved query")
    rerun.add_argument(
        "--url", metavar="URL", help="the TAP service; default: the one it was sent to"
    )
    rerun.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="where the result goes; default: result.EXT, after its format",
    )


def _add_adql(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    adql = _command(commands, "adql", "Show how a query is read, and its SQL")
    adql.add_argument(
        "query", nargs="?", help="the query; - reads it from standard input"
    )
    adql.add_argument(
        "--dialect",
        default="duckdb",
        metavar="D",
        help="whose SQL to write: duckdb (default), postgresql, mariadb",
    )
    adql.add_argument(
        "--schema",
        type=Path,
        metavar="S",
        help="take the tables of this VOSI tables document (XML) or data directory, "
        "not those of the demo",
    )
    adql.add_argument(
        "--index",
        metavar="INDEX",
        help="what the tables' positions are indexed by: pgsphere, q3c, or the name "
        "of a column of HEALPix cells, NESTED, order 29",
    )
    adql.add_argument(
        "--list", action="store_true", help="list functions and extensions, and end"
    )
    adql.add_argument(
        "--only", choices=("tree", "columns", "sql"), help="show this part alone"
    )


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    words: str,
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=words.lower() if name != "adql" else words,
        description=f"{words}.",
        epilog=_EPILOGS[name],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_server_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=_port, help="default: 8080; 0 takes a free one")
    parser.add_argument("--host", help="default: 127.0.0.1, this machine only")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where imported tables are kept"
    )
    parser.add_argument(
        "--quiet", action="store_true", help="do not log each request to stderr"
    )


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise ValueError
    return port


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ValueError
    return count


def version() -> str:
    """Name this software and its version."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"uraniborg {version('uraniborg')}"
    except PackageNotFoundError:
        return "uraniborg, not installed"


if __name__ == "__main__":
    sys.exit(main())
