"""adql/check."""
