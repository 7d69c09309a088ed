"""Steps from one version of the registry of users' tables to the next."""
