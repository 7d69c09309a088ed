"""engines/files."""
