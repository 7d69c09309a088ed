"""Lines to copy: how to reach this service from the usual programs."""

import shlex
from dataclasses import dataclass

__all__ = ["Snippet", "snippets"]


@dataclass(frozen=True, slots=True)
class Snippet:
    """One program's way in: what to do in words, and the lines to copy."""

    program: str
    words: str
    lines: str


def snippets(tap_url: str, query: str) -> tuple[Snippet, ...]:
    """Give the lines for each program, with this query as the example."""
    one_line = " ".join(query.split())
    return (
        Snippet(
            "Python (pyvo)",
            "Install it with “pip install pyvo”; the result is an astropy table.",
            "import pyvo\n\n"
            f"service = pyvo.dal.TAPService({tap_url!r})\n"
            f"table = service.search({_python(query)}).to_table()\n"
            "print(table)",
        ),
        Snippet(
            "TOPCAT",
            "Choose VO → Table Access Protocol (TAP) Query, paste the address into "
            "“TAP URL” at the bottom, and press “Use Service”.",
            tap_url,
        ),
        Snippet(
            "STILTS",
            "",
            f"stilts tapquery sync=true tapurl={shlex.quote(tap_url)} \\\n"
            f"    adql={shlex.quote(one_line)} \\\n"
            "    ofmt=fits out=result.fits",
        ),
        Snippet(
            "curl",
            "Any value that the service lists works as RESPONSEFORMAT.",
            f"curl -o result.csv {shlex.quote(tap_url + '/sync')} \\\n"
            "    -d LANG=ADQL -d RESPONSEFORMAT=csv \\\n"
            f"    --data-urlencode {shlex.quote('QUERY=' + one_line)}",
        ),
        Snippet(
            "Aladin",
            "Type the line into Aladin’s command field.",
            f'get TAP({tap_url},"{_aladin(one_line)}")',
        ),
    )


def _python(query: str) -> str:
    lines = query.strip().splitlines()
    if len(lines) < 2 or '"""' in query or "\\" in query or query.endswith('"'):
        return repr(" ".join(query.split()))
    return '"""\n    ' + "\n    ".join(lines) + '\n"""'


def _aladin(query: str) -> str:
    # Aladin's script language ends a parameter at a double quote.
    return query.replace('"', '\\"')
