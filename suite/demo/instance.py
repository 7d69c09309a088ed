"""What the demo says of itself."""

from collections.abc import Mapping

from suite.config import Instance, SchemaNotes

__all__ = ["INSTANCE", "SCHEMAS"]

INSTANCE = Instance(
    title="Uraniborg demo",
    description=(
        "The bright stars of Gaia DR3 and the Hipparcos catalogue, served by the "
        "Virtual Observatory's rules."
    ),
)

SCHEMAS: Mapping[str, SchemaNotes] = {
    "gaia": SchemaNotes(
        "Gaia", "Stars of ESA's satellite Gaia, Data Release 3, to G = 10"
    ),
    "hipparcos": SchemaNotes(
        "Hipparcos", "Stars of ESA's satellite Hipparcos, in the new reduction"
    ),
}
