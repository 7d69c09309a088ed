"""What Alembic runs: all steps on the connection that `uws.database` gives it."""

from alembic import context

from tap.user_tables.records import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table="user_tables_version",
    # Whoever gives the connection commits.
    transaction_per_migration=False,
)
context.run_migrations()
