"""Jobs that outlive their request (UWS 1.1).

Not built yet: there is nothing to import here, no address answers for it, and
no service declares it.  It will hold

- the phases as a table, and the job;
- the store of jobs, and the runner with leases and results;
- the XML of jobs, and the handlers of all UWS resources, for any kind of job.
"""
