"""Simple Image Access (SIA 2.0).

Not built yet: there is nothing to import here, no address answers for it, and
no service declares it.  It will hold

- the parameters of a search, turned into an ADQL tree over the ObsCore table.
"""
