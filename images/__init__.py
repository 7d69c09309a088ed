"""Image files, and windows of them.

Not built yet: there is nothing to import here, no address answers for it, and
no service declares it.  It will hold

- finding an image: by a Butler, in files, in object stores;
- cutouts as pure geometry on pixels;
- FITS streamed from only the rows or tiles that are needed.
"""
