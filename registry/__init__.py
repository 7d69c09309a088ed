"""Resources as the VO finds them (VOResource 1.1, Registry Interfaces 1.1, RegTAP 1.2).

Not built yet: there is nothing to import here, no address answers for it, and
no service declares it.  It will hold

- records of this suite's own resources;
- OAI-PMH, by which others harvest them;
- the RegTAP tables.
"""
