"""Queries on the demo's tables that are worth showing; tests run them."""

from tap import Example

__all__ = ["EXAMPLES"]

EXAMPLES = (
    Example(
        "brightest",
        "The ten brightest stars of the Pleiades' field",
        "SELECT TOP 10 source_id, ra, dec, phot_g_mean_mag,\n"
        "       phot_bp_mean_mag - phot_rp_mean_mag AS bp_rp\n"
        "FROM gaia.stars\n"
        "WHERE CONTAINS(POINT(ra, dec), CIRCLE(56.75, 24.12, 1.5)) = 1\n"
        "ORDER BY phot_g_mean_mag",
        "A cone search, with a colour computed from two magnitudes.",
    ),
    Example(
        "nearest",
        "The nearest stars of Hipparcos",
        "SELECT TOP 20 hip, ra, dec, parallax, 1000 / parallax AS distance_pc, hp_mag\n"
        "FROM hipparcos.stars\n"
        "WHERE parallax > 100 AND parallax_error < 10\n"
        "ORDER BY parallax DESC",
        "Distances in parsec, from parallaxes in milliarcseconds.",
    ),
    Example(
        "fastest",
        "The fastest stars on the sky",
        "SELECT TOP 20 hip, ra, dec, SQRT(pmra * pmra + pmdec * pmdec) AS motion\n"
        "FROM hipparcos.stars\n"
        "ORDER BY motion DESC",
        "Total proper motion in milliarcseconds a year.",
    ),
    Example(
        "counts",
        "Stars of each magnitude",
        "SELECT FLOOR(phot_g_mean_mag) AS mag, COUNT(*) AS stars\n"
        "FROM gaia.stars\n"
        "GROUP BY FLOOR(phot_g_mean_mag)\n"
        "ORDER BY mag",
        "A histogram by GROUP BY.",
    ),
)
