"""obscore."""
