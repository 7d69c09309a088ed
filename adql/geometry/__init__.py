"""adql/geometry."""
