"""Whose table is which."""

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
    """Let owners and names differ by case, as they do elsewhere."""
    dialect = op.get_bind().dialect
    exact = (
        "utf8mb4_nopad_bin"
        if getattr(dialect, "is_mariadb", False)
        else "utf8mb4_0900_bin"
    )
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
    """Create the table."""
    op.create_table(
        "user_tables",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("owner", sa.String(255), nullable=False),
        sa.Column("folded", sa.String(128), nullable=False),
        sa.Column("metadata", _LONG, nullable=False),
        sa.Column("rows", sa.BigInteger(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("owner", "folded", name="user_tables_name"),
        **_options(),
    )


def downgrade() -> None:
    """Forget all; their rows stay where they are."""
    op.drop_table("user_tables")
