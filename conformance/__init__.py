"""An examiner for VO services, from outside: it knows a service by its URL.

Map
---
taplint
    STILTS taplint, run as a program, and its report.
findings
    What was found, and what of it is waived and why (``waivers.toml``).
__main__
    ``python -m conformance URL``.
"""
