"""What Alembic runs: all steps on the connection that `uws.database` gives it."""

from alembic import context

from uws.records import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table="uws_version",
    # Whoever gives the connection commits.
    transaction_per_migration=False,
)
context.run_migrations()
