"""A TAP service that says what a test tells it to, over real HTTP."""

from dataclasses import dataclass, field

from aiohttp import web

__all__ = ["StubTap", "votable"]

TABLES = b"""<?xml version="1.0"?>
<vosi:tableset xmlns:vosi="http://www.ivoa.net/xml/VOSITables/v1.0">
 <schema><name>sky</name><title>Stars</title>
  <description>Two &lt;b&gt; lists.</description>
  <table><name>sky.stars</name><description>Bright stars.</description>
   <nrows>1234567</nrows></table>
  <table><name>sky."odd/name"</name></table></schema>
 <schema><name>TAP_SCHEMA</name><table><name>TAP_SCHEMA.tables</name></table></schema>
</vosi:tableset>"""

STARS = b"""<?xml version="1.0"?>
<vosi:table xmlns:vosi="http://www.ivoa.net/xml/VOSITables/v1.0"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" type="table">
 <name>sky.stars</name><title>Bright stars</title>
 <column><name>ra</name><description>Right ascension &lt;script&gt;</description>
  <unit>deg</unit><ucd>pos.eq.ra;meta.main</ucd>
  <dataType xsi:type="vs:VOTableType">double</dataType><flag>indexed</flag></column>
 <column><name>shape</name>
  <dataType arraysize="*" extendedType="adql:POLYGON">double</dataType></column>
 <column><name>label</name><dataType arraysize="*">char</dataType></column>
 <foreignKey><targetTable>sky.others</targetTable>
  <fkColumn><fromColumn>label</fromColumn><targetColumn>name</targetColumn></fkColumn>
 </foreignKey>
</vosi:table>"""

CAPABILITIES = b"""<capabilities><capability>
 <outputFormat ivo-id="ivo://ivoa.net/std/TAPRegExt#output-votable-binary2">
  <mime>application/x-votable+xml</mime><alias>votable</alias></outputFormat>
 <outputFormat><mime>text/csv</mime></outputFormat>
</capability></capabilities>"""

EXAMPLES = b"""<html xmlns="http://www.w3.org/1999/xhtml"><body>
 <div vocab="http://www.ivoa.net/rdf/examples#">
 <div typeof="example" id="a" resource="#a"><h2 property="name">Near &amp; far</h2>
 <p>All  of
 them.</p><pre property="query">SELECT TOP 3 *
FROM sky.stars WHERE ra &lt; 2</pre></div></div></body></html>"""


def votable(
    rows: str = "", status: str = "OK", text: str = "", after: str = ""
) -> bytes:
    """Make a VOTable of one double and one string column."""
    return f"""<VOTABLE xmlns="http://www.ivoa.net/xml/VOTable/v1.3" version="1.5">
<RESOURCE type="results"><INFO name="QUERY_STATUS" value="{status}">{text}</INFO>
<INFO name="citation" value="Brahe 1598"/>
<INFO name="rights_uri" value="https://example.org/terms"/>
<TABLE><FIELD name="ra" datatype="double" unit="deg" ucd="pos.eq.ra">
<DESCRIPTION>Right ascension</DESCRIPTION></FIELD>
<FIELD name="label" datatype="char" arraysize="*"/>
<DATA><TABLEDATA>{rows}</TABLEDATA></DATA></TABLE>{after}
</RESOURCE></VOTABLE>""".encode()


@dataclass
class StubTap:
    """The service: what it answers, and what it was asked."""

    answers: dict[str, tuple[int, bytes]] = field(
        default_factory=lambda: {
            "/tap/tables": (200, TABLES),
            "/tap/tables/sky.stars": (200, STARS),
            "/tap/capabilities": (200, CAPABILITIES),
            "/tap/examples": (200, EXAMPLES),
            "/tap/sync": (200, votable("<TR><TD>1.5</TD><TD>a&lt;b</TD></TR>")),
        }
    )
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def app(self) -> web.Application:
        """Make the application."""
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        return app

    async def _answer(self, request: web.Request) -> web.Response:
        form = {k: str(v) for k, v in (await request.post()).items()}
        self.asked.append((request.path, form))
        status, body = self.answers.get(request.path, (404, b"nothing"))
        return web.Response(status=status, body=body, content_type="text/xml")
