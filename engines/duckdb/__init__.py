"""engines/duckdb."""
