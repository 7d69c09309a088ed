"""The columns of ``hipparcos.stars``: where they stand in the file, what they are."""

from dataclasses import dataclass

from dali.tableset import Column, Coosys

__all__ = ["COLUMNS", "COOSYS", "FIELDS", "Field"]

COOSYS = Coosys("ICRS", "J1991.25")


@dataclass(frozen=True, slots=True)
class Field:
    """A number in a line: first and last place, counted from 1, and decimals."""

    name: str
    start: int
    end: int
    decimals: int = 0
    dtype: str = "f4"


FIELDS = (
    Field("hip", 1, 6, dtype="i4"),
    Field("solution_type", 8, 10, dtype="i2"),
    Field("old_solution_type", 12, 12, dtype="i2"),
    Field("components", 14, 14, dtype="i2"),
    Field("ra_rad", 16, 28, 10, "f8"),
    Field("dec_rad", 30, 42, 10, "f8"),
    Field("parallax", 44, 50, 2, "f8"),
    Field("pmra", 52, 59, 2, "f8"),
    Field("pmdec", 61, 68, 2, "f8"),
    Field("ra_error", 70, 75, 2),
    Field("dec_error", 77, 82, 2),
    Field("parallax_error", 84, 89, 2),
    Field("pmra_error", 91, 96, 2),
    Field("pmdec_error", 98, 103, 2),
    Field("transits", 105, 107, dtype="i2"),
    Field("fit_goodness", 109, 113, 2),
    Field("rejected_percent", 115, 116, dtype="i2"),
    Field("cosmic_dispersion", 118, 123, 1),
    Field("supplement_entry", 125, 128, dtype="i2"),
    Field("hp_mag", 130, 136, 4),
    Field("hp_mag_error", 138, 143, 4),
    Field("hp_scatter", 145, 149, 3),
    Field("variability_annex", 151, 151, dtype="i2"),
    Field("b_v", 153, 158, 3),
    Field("b_v_error", 160, 164, 3),
    Field("v_i", 166, 171, 3),
    *(
        Field(f"weight_{number}", 172 + 7 * number, 178 + 7 * number, 2)
        for number in range(15)
    ),
)


def _column(
    name: str,
    datatype: str,
    ucd: str,
    description: str,
    unit: str | None = None,
    *,
    principal: bool = False,
    nullable: bool = False,
) -> Column:
    return Column(
        name,
        datatype,
        unit=unit,
        ucd=ucd,
        description=description,
        principal=principal,
        nullable=nullable,
        coosys=COOSYS if ucd.startswith("pos.") else None,
    )


COLUMNS = (
    _column(
        "hip",
        "int",
        "meta.id;meta.main",
        "Number in the Hipparcos catalogue",
        principal=True,
    ),
    _column(
        "ra",
        "double",
        "pos.eq.ra;meta.main",
        "Right ascension, ICRS, at epoch J1991.25 (radians in the file)",
        "deg",
        principal=True,
    ),
    _column(
        "dec",
        "double",
        "pos.eq.dec;meta.main",
        "Declination, ICRS, at epoch J1991.25 (radians in the file)",
        "deg",
        principal=True,
    ),
    _column(
        "parallax", "double", "pos.parallax.trig", "Parallax", "mas", principal=True
    ),
    _column(
        "pmra",
        "double",
        "pos.pm;pos.eq.ra",
        "Proper motion in right ascension, cos(dec) included",
        "mas/yr",
        principal=True,
    ),
    _column(
        "pmdec",
        "double",
        "pos.pm;pos.eq.dec",
        "Proper motion in declination",
        "mas/yr",
        principal=True,
    ),
    _column(
        "ra_error",
        "float",
        "stat.error;pos.eq.ra",
        "Formal error of the right ascension, cos(dec) included",
        "mas",
    ),
    _column(
        "dec_error",
        "float",
        "stat.error;pos.eq.dec",
        "Formal error of the declination",
        "mas",
    ),
    _column(
        "parallax_error",
        "float",
        "stat.error;pos.parallax.trig",
        "Formal error of the parallax",
        "mas",
        principal=True,
    ),
    _column(
        "pmra_error",
        "float",
        "stat.error;pos.pm;pos.eq.ra",
        "Formal error of the proper motion in right ascension",
        "mas/yr",
    ),
    _column(
        "pmdec_error",
        "float",
        "stat.error;pos.pm;pos.eq.dec",
        "Formal error of the proper motion in declination",
        "mas/yr",
    ),
    _column(
        "hp_mag",
        "float",
        "phot.mag;em.opt",
        "Magnitude in the broad band Hp of Hipparcos",
        "mag",
        principal=True,
    ),
    _column(
        "hp_mag_error",
        "float",
        "stat.error;phot.mag;em.opt",
        "Error of the mean Hp magnitude",
        "mag",
    ),
    _column(
        "hp_scatter",
        "float",
        "stat.stdev;phot.mag;em.opt",
        "Scatter of the Hp magnitudes; NULL where the file has 0",
        "mag",
        nullable=True,
    ),
    _column(
        "b_v",
        "float",
        "phot.color;em.opt.B;em.opt.V",
        "Colour index B-V; NULL where the file has 0 for it, its error, and V-I",
        "mag",
        principal=True,
        nullable=True,
    ),
    _column(
        "b_v_error",
        "float",
        "stat.error;phot.color;em.opt.B;em.opt.V",
        "Formal error of the colour index B-V; NULL where the file has 0",
        "mag",
        nullable=True,
    ),
    _column(
        "v_i",
        "float",
        "phot.color;em.opt.V;em.opt.I",
        "Colour index V-I; NULL where the file has 0 for it, B-V, and its error",
        "mag",
        nullable=True,
    ),
    _column(
        "solution_type",
        "short",
        "meta.code",
        "Type of the new solution (field Sn); its last digit says how many "
        "parameters were solved for: 5 single star, 7 and 9 with accelerations, "
        "1 stochastic, 3 variability-induced mover",
    ),
    _column(
        "old_solution_type",
        "short",
        "meta.code",
        "Type of the solution in the catalogue of 1997 (field So), 0 to 5",
    ),
    _column("components", "short", "meta.number", "Number of components"),
    _column("transits", "short", "meta.number", "Number of field transits used"),
    _column(
        "fit_goodness",
        "float",
        "stat.fit.goodness",
        "Goodness of the fit (field F2); nothing above 99 is in the file",
    ),
    _column("rejected_percent", "short", "stat.fit", "Data rejected, in percent"),
    _column(
        "cosmic_dispersion",
        "float",
        "stat.stdev",
        "Dispersion added in a stochastic solution; NULL for other solutions",
        "mas",
        nullable=True,
    ),
    _column(
        "supplement_entry",
        "short",
        "meta.record",
        "Entry in one of the catalogue's supplements, 0 for none",
    ),
    _column(
        "variability_annex",
        "short",
        "meta.code;src.var",
        "Entry in the variability annex of 1997: 0 none, 1 or 2 its part",
    ),
    Column(
        "weights",
        "float",
        "15",
        ucd="stat.weight",
        description=(
            "Upper triangle of the weight matrix of the five astrometric parameters, "
            "column by column (field UW)"
        ),
        nullable=False,
    ),
)
