"""Jobs, and the locks of those who serve them."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.mysql import LONGTEXT

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_LONG = sa.Text().with_variant(LONGTEXT(), "mysql", "mariadb")


def _options() -> dict[str, Any]:
    """Let owners differ by case and by spaces at their end, as they do elsewhere."""
    dialect = op.get_bind().dialect
    exact = (
        "utf8mb4_nopad_bin"
        if getattr(dialect, "is_mariadb", False)
        else "utf8mb4_0900_bin"
    )
    # SQLAlchemy reads only the options that bear the name of the URL's dialect.
    return {
        f"{name}_{key}": value
        for name in ("mysql", "mariadb")
        for key, value in (
            ("charset", "utf8mb4"),
            ("collate", exact),
            ("engine", "InnoDB"),
        )
    }


def upgrade() -> None:
    """Create the tables."""
    options = _options()
    op.create_table(
        "uws_jobs",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(255), nullable=False),
        sa.Column("share", sa.String(255), nullable=False),
        sa.Column("phase", sa.String(16), nullable=False),
        sa.Column("sync", sa.Boolean(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("has_files", sa.Boolean(), nullable=False),
        sa.Column("run_id", sa.Text()),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("queued", sa.BigInteger()),
        sa.Column("started", sa.BigInteger()),
        sa.Column("ended", sa.BigInteger()),
        sa.Column("destruction", sa.BigInteger(), nullable=False),
        sa.Column("duration", sa.Integer(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("losses", sa.Integer(), nullable=False),
        sa.Column("worker", sa.String(255)),
        sa.Column("lease", sa.BigInteger()),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("parameters", _LONG, nullable=False),
        sa.Column("results", _LONG, nullable=False),
        sa.Column("error", _LONG),
        sa.Column("progress", _LONG, nullable=False),
        **options,
    )
    for name, columns in (
        ("uws_jobs_listed", ["kind", "owner", "created"]),
        ("uws_jobs_waiting", ["phase", "share", "queued"]),
        ("uws_jobs_changed", ["changed"]),
        ("uws_jobs_destruction", ["destruction"]),
    ):
        op.create_index(name, "uws_jobs", columns)
    locks = op.create_table(
        "uws_locks", sa.Column("name", sa.String(32), primary_key=True), **options
    )
    op.bulk_insert(locks, [{"name": "claim"}])


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("uws_locks")
    op.drop_table("uws_jobs")
