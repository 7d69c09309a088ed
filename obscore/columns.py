"""The mandatory columns of ivoa.ObsCore (ObsCore 1.1, tables 6 and 7)."""

from collections.abc import Iterator

from dali.tableset import Column, Table

__all__ = ["MANDATORY", "NAME", "check"]

NAME = "ivoa.ObsCore"
"""The table's name; its case does not count in a query."""

_PREFIX = "obscore:"
_REQUIRED = frozenset({"calib_level", "obs_collection", "obs_id", "obs_publisher_did"})
_KINDS = {
    "text": frozenset({"char", "unicodeChar"}),
    "whole": frozenset({"short", "int", "long"}),
    "real": frozenset({"float", "double"}),
}
_KIND_OF = {"char": "text", "int": "whole", "long": "whole", "double": "real"}


def _column(
    name: str,
    datatype: str,
    unit: str | None,
    utype: str,
    ucd: str,
    description: str,
    *,
    arraysize: str | None = None,
    xtype: str | None = None,
) -> Column:
    return Column(
        name,
        datatype,
        "*" if datatype == "char" else arraysize,
        xtype=xtype,
        unit=unit,
        ucd=ucd,
        utype=_PREFIX + utype,
        description=description,
        principal=True,
        std=True,
        nullable=name not in _REQUIRED,
    )


_SPACE = "Char.SpatialAxis."
_POSITION = _SPACE + "Coverage.Location.Coord.Position2D.Value2."
_TIME = "Char.TimeAxis."
_SPECTRUM = "Char.SpectralAxis."

MANDATORY: tuple[Column, ...] = (
    _column(
        "dataproduct_type",
        "char",
        None,
        "ObsDataset.dataProductType",
        "meta.code.class",
        "Kind of data product, such as image, cube or spectrum",
    ),
    _column(
        "calib_level",
        "int",
        None,
        "ObsDataset.calibLevel",
        "meta.code;obs.calib",
        "Level of calibration, 0 (raw) to 4",
    ),
    _column(
        "obs_collection",
        "char",
        None,
        "DataID.collection",
        "meta.id",
        "Collection that the data belong to",
    ),
    _column(
        "obs_id",
        "char",
        None,
        "DataID.observationID",
        "meta.id",
        "Identifier of the observation",
    ),
    _column(
        "obs_publisher_did",
        "char",
        None,
        "Curation.publisherDID",
        "meta.ref.ivoid",
        "Identifier of the data set, given by its publisher",
    ),
    _column(
        "access_url",
        "char",
        None,
        "Access.reference",
        "meta.ref.url",
        "Where the data can be had",
    ),
    _column(
        "access_format",
        "char",
        None,
        "Access.format",
        "meta.code.mime",
        "Media type of what is there",
    ),
    _column(
        "access_estsize",
        "long",
        "kbyte",
        "Access.size",
        "phys.size;meta.file",
        "About how large it is",
    ),
    _column(
        "target_name",
        "char",
        None,
        "Target.name",
        "meta.id;src",
        "Object that was observed",
    ),
    _column(
        "s_ra",
        "double",
        "deg",
        _POSITION + "C1",
        "pos.eq.ra",
        "Right ascension of the centre, ICRS",
    ),
    _column(
        "s_dec",
        "double",
        "deg",
        _POSITION + "C2",
        "pos.eq.dec",
        "Declination of the centre, ICRS",
    ),
    _column(
        "s_fov",
        "double",
        "deg",
        _SPACE + "Coverage.Bounds.Extent.diameter",
        "phys.angSize;instr.fov",
        "Diameter of a circle around what is covered",
    ),
    _column(
        "s_region",
        "double",
        None,
        _SPACE + "Coverage.Support.Area",
        "pos.outline;obs.field",
        "Outline of what is covered, ICRS",
        arraysize="*",
        xtype="polygon",
    ),
    _column(
        "s_resolution",
        "double",
        "arcsec",
        _SPACE + "Resolution.Refval.value",
        "pos.angResolution",
        "Smallest resolved angle",
    ),
    _column(
        "s_xel1",
        "long",
        None,
        _SPACE + "numBins1",
        "meta.number",
        "Pixels along the first axis of the sky",
    ),
    _column(
        "s_xel2",
        "long",
        None,
        _SPACE + "numBins2",
        "meta.number",
        "Pixels along the second axis of the sky",
    ),
    _column(
        "t_min",
        "double",
        "d",
        _TIME + "Coverage.Bounds.Limits.StartTime",
        "time.start;obs.exposure",
        "Start of the observation, MJD",
    ),
    _column(
        "t_max",
        "double",
        "d",
        _TIME + "Coverage.Bounds.Limits.StopTime",
        "time.end;obs.exposure",
        "End of the observation, MJD",
    ),
    _column(
        "t_exptime",
        "double",
        "s",
        _TIME + "Coverage.Support.Extent",
        "time.duration;obs.exposure",
        "Time of exposure",
    ),
    _column(
        "t_resolution",
        "double",
        "s",
        _TIME + "Resolution.Refval.value",
        "time.resolution",
        "Shortest resolved time",
    ),
    _column(
        "t_xel",
        "long",
        None,
        _TIME + "numBins",
        "meta.number",
        "Samples along the axis of time",
    ),
    _column(
        "em_min",
        "double",
        "m",
        _SPECTRUM + "Coverage.Bounds.Limits.LoLimit",
        "em.wl;stat.min",
        "Shortest wavelength, in vacuum",
    ),
    _column(
        "em_max",
        "double",
        "m",
        _SPECTRUM + "Coverage.Bounds.Limits.HiLimit",
        "em.wl;stat.max",
        "Longest wavelength, in vacuum",
    ),
    _column(
        "em_res_power",
        "double",
        None,
        _SPECTRUM + "Resolution.ResolPower.refVal",
        "spect.resolution",
        "Spectral resolving power",
    ),
    _column(
        "em_xel",
        "long",
        None,
        _SPECTRUM + "numBins",
        "meta.number",
        "Samples along the spectral axis",
    ),
    _column(
        "o_ucd",
        "char",
        None,
        "Char.ObservableAxis.ucd",
        "meta.ucd",
        "UCD of what was measured",
    ),
    _column(
        "pol_states",
        "char",
        None,
        "Char.PolarizationAxis.stateList",
        "meta.code;phys.polarization",
        "Polarization states, between slashes",
    ),
    _column(
        "pol_xel",
        "long",
        None,
        "Char.PolarizationAxis.numBins",
        "meta.number",
        "Number of polarization states",
    ),
    _column(
        "facility_name",
        "char",
        None,
        "Provenance.ObsConfig.Facility.name",
        "meta.id;instr.tel",
        "Telescope or observatory",
    ),
    _column(
        "instrument_name",
        "char",
        None,
        "Provenance.ObsConfig.Instrument.name",
        "meta.id;instr",
        "Instrument",
    ),
)
"""The mandatory columns, in the order of the standard."""


def check(table: Table) -> Iterator[str]:
    """Say what keeps a table from being an ObsCore table; nothing if it is one.

    Types may be narrower or wider than the standard's, and s_region may be of
    any type: services write regions in several ways.
    """
    found = {column.name.lower(): column for column in table.columns}
    for wanted in MANDATORY:
        column = found.get(wanted.name)
        if column is None:
            yield f"{wanted.name}: the column is missing"
            continue
        yield from _differences(column, wanted)


def _differences(column: Column, wanted: Column) -> Iterator[str]:
    kind = _KIND_OF[wanted.datatype]
    if wanted.name != "s_region" and column.datatype not in _KINDS[kind]:
        yield f"{wanted.name}: is {column.datatype}, must be {wanted.datatype}"
    for part in ("unit", "ucd"):
        have, want = getattr(column, part), getattr(wanted, part)
        if have != want:
            yield f"{wanted.name}: {part} is {have}, must be {want}"
    if (column.utype or "").lower() != (wanted.utype or "").lower():
        yield f"{wanted.name}: utype is {column.utype}, must be {wanted.utype}"
    if column.nullable and not wanted.nullable:
        yield f"{wanted.name}: must not be NULL"
