"""adql/write."""
