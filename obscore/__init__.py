"""The Observation Core components data model (ObsCore 1.1), as data.

Map
---
columns
    The mandatory columns, and what is wrong with a table that claims to have
    them.

Nothing here is served yet, and no service declares the data model.
"""

from obscore.columns import MANDATORY, NAME, check

__all__ = ["MANDATORY", "NAME", "check"]
