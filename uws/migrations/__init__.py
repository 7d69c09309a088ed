"""Steps from each version of the job store to the next, for Alembic.

A step is a file in ``versions``; it never changes once it was released.
"""
