"""Who asks, and may they (the callers of all services).

Map
---
middleware
    From a request to an `Identity`, under the key `IDENTITY`.
policy
    What an identity may name.

Only the anonymous caller is known so far: no credentials are read, and none
are declared.  Engines, images and languages never see an identity.
"""

from auth.middleware import IDENTITY, identify
from auth.policy import Policy

__all__ = ["IDENTITY", "Policy", "identify"]
