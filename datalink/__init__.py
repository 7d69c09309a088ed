"""datalink."""
