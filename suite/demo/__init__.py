"""The demo's sky: two star catalogues that come as pip packages.

gaia       ``gaia.stars``: Gaia DR3 to G = 10, and the brightest of Hipparcos
hipparcos  ``hipparcos.stars``: Hipparcos, the new reduction
packages   where the packages' files lie; what is said if they do not
sky        degrees from radians, positions at another epoch

Each module has a reader, which gives NumPy arrays and refuses what is not the
file it knows, and a source, which is the published table with its metadata.
"""

from suite.demo.gaia import gaia_source
from suite.demo.hipparcos import hipparcos_source
from suite.demo.packages import DemoFault

__all__ = ["DemoFault", "gaia_source", "hipparcos_source"]
