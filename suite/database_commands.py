"""The arguments of the commands that work on databases; nothing heavy is imported."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _SubParsersAction

__all__ = ["add_import_schema", "add_index"]

_IMPORT_SCHEMA = """examples:
  uraniborg import-schema 'postgresql://reader:${PASSWORD}@db.example.org/archive' \\
    --engine archive --output suite.toml
  uraniborg import-schema mariadb://reader@localhost --schema gaia --schema sdss
  uraniborg import-schema "$URL" --output suite.toml --update --felis dp1.yaml
A password is never written: ${NAME} is taken from the environment, here and when
the service starts. With --update your own words stay, and what is new is added.
"""

_INDEX = """examples:
  uraniborg index --config suite.toml survey.objects
  uraniborg index --config suite.toml survey.objects --cluster
  uraniborg index --url 'postgresql://owner:${PASSWORD}@localhost/archive' \\
    --schema survey --table objects --ra ra --dec dec
The user in the URL must own the table, or may alter it: --url is that user's, and
the configuration's own is used without it. Stop it at any time; it goes on where it
was. Rows without a position have no cell.
"""


def add_import_schema(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "import-schema",
        help="write the configuration of a database's tables",
        description="Write the configuration of a database's schemas, tables and "
        "columns.",
        epilog=_IMPORT_SCHEMA,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "url",
        nargs="?",
        metavar="URL",
        help="the database: postgresql://, mariadb:// or mysql://; may be left out "
        "with --felis, or with --update if the file has it",
    )
    parser.add_argument(
        "--schema",
        action="append",
        metavar="NAME",
        help="look at this schema alone; may be given again; default: all",
    )
    parser.add_argument(
        "--engine",
        metavar="NAME",
        help="what the configuration calls the database; default: its own name",
    )
    parser.add_argument(
        "--output",
        default="-",
        metavar="FILE",
        help="where to write; default: standard output",
    )
    parser.add_argument(
        "--felis",
        action="append",
        default=[],
        metavar="[SCHEMA=]FILE",
        help="lay the words of this Felis file over the schema of its name, or of "
        "another",
    )
    parser.add_argument(
        "--no-guess",
        action="store_true",
        help="do not guess units and UCDs by names and comments of columns",
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--force", action="store_true", help="overwrite FILE")
    how.add_argument(
        "--update", action="store_true", help="add to FILE what it does not have"
    )


def add_index(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "index",
        help="make a database's table fast on the sky",
        description="Add a column of HEALPix cells to a table of a database, fill "
        "it, and make its index.",
        epilog=_INDEX,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "name", nargs="?", metavar="SCHEMA.TABLE", help="its published name"
    )
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="the configuration, a TOML file"
    )
    parser.add_argument(
        "--url", metavar="URL", help="the database, as a user who may alter the table"
    )
    parser.add_argument("--schema", metavar="S", help="the database's own name of it")
    parser.add_argument("--table", metavar="T", help="the database's own name of it")
    parser.add_argument("--ra", metavar="COLUMN", help="right ascension, degrees")
    parser.add_argument("--dec", metavar="COLUMN", help="declination, degrees")
    parser.add_argument(
        "--column", metavar="NAME", help="the new column; default: healpix_ORDER"
    )
    parser.add_argument(
        "--order",
        type=int,
        choices=range(30),
        default=29,
        metavar="N",
        help="of the cells; default: 29, the finest",
    )
    parser.add_argument(
        "--cluster",
        action="store_true",
        help="also store the rows in the order of the cells; the table cannot be used "
        "meanwhile",
    )
