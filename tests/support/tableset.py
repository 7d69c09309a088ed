"""A small table set like the demo's: two catalogues and a part of TAP_SCHEMA."""

from dali.tableset import (
    Column,
    Coosys,
    HealpixIndex,
    Position,
    Schema,
    Table,
    TableSet,
)

__all__ = ["TABLESET"]

_J2016 = Coosys("ICRS", "J2016.0")
_J1991 = Coosys("ICRS", "J1991.25")


def _text(name: str, description: str = "") -> Column:
    return Column(name, "char", "*", description=description or None)


_GAIA = Table(
    "stars",
    "gaia",
    (
        Column("source_id", "long", ucd="meta.id;meta.main", principal=True),
        Column(
            "ra",
            "double",
            unit="deg",
            ucd="pos.eq.ra;meta.main",
            description="Right ascension",
            coosys=_J2016,
        ),
        Column(
            "dec",
            "double",
            unit="deg",
            ucd="pos.eq.dec;meta.main",
            description="Declination",
            coosys=_J2016,
        ),
        Column("parallax", "float", unit="mas", ucd="pos.parallax.trig"),
        Column("pmra", "float", unit="mas.yr**-1", ucd="pos.pm;pos.eq.ra"),
        Column("pmdec", "float", unit="mas/yr", ucd="pos.pm;pos.eq.dec"),
        Column("gmag", "float", unit="mag", ucd="phot.mag;em.opt"),
        Column("visits", "short"),
        Column("temperature", "float", unit="K"),
        Column("variable", "boolean"),
        Column("observed", "char", "*", "timestamp"),
        Column("footprint", "double", "*", "polygon"),
        Column("center", "double", "2", "point"),
        Column("fluxes", "float", "5", unit="Jy"),
        Column("healpix", "long"),
    ),
    physical=("main", "gaia_stars"),
    position=Position("ra", "dec", HealpixIndex("healpix"), _J2016),
)

_HIPPARCOS = Table(
    "stars",
    "hipparcos",
    (
        Column("hip", "int", ucd="meta.id;meta.main"),
        Column("source_id", "long"),
        Column("ra", "double", unit="deg", ucd="pos.eq.ra", coosys=_J1991),
        Column("dec", "double", unit="deg", ucd="pos.eq.dec", coosys=_J1991),
        Column("Name", "char", "*"),
        Column("select", "int"),
    ),
    position=Position("ra", "dec", coosys=_J1991),
)

_SCHEMAS = Table(
    "schemas",
    "tap_schema",
    (_text("schema_name"), _text("description"), Column("schema_index", "int")),
)
_TABLES = Table(
    "tables",
    "tap_schema",
    (
        _text("schema_name"),
        _text("table_name"),
        _text("description"),
        Column("table_index", "int"),
    ),
)

TABLESET = TableSet(
    (
        Schema("gaia", (_GAIA,)),
        Schema("hipparcos", (_HIPPARCOS,)),
        Schema("tap_schema", (_SCHEMAS, _TABLES)),
    )
)
"""What the tests' queries may name."""
