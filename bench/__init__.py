"""What is fast, what is not, and the bars: ``python -m bench``.

Each module measures one thing, and prints ratios within one run, which hold on
any machine, rather than seconds, which do not.

Map
---
formats
    Each format's serialising against its limit.
data_plane
    The embedded engine's way to Arrow batches, and its memory.
engines
    Every engine against the raw limit of its database, in servers of its own.
engine_data, engine_work, raw_drivers
    The table that they are measured by; the measures of one; what they are
    compared with.
clock, activity
    What work takes; what a database runs.
sky
    Cones of three sizes against a full scan.
uploads
    Uploaded tables read, loaded, and matched by position.
http
    Whole answers against the raw engine and the bare serialising.
jobs
    Polls among ten thousand jobs, and clients that wait.
kill
    Processes killed at random while jobs run; by itself, it takes minutes.
measure
    A number, its bar, and the verdict.
"""
