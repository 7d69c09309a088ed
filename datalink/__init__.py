"""Links from data sets to what belongs to them (DataLink 1.1), and cutouts (SODA 1.0).

Not built yet: there is nothing to import here, no address answers for it, and
no service declares it.  It will hold

- the links resource, and its service descriptors;
- SODA, synchronous and asynchronous.
"""
