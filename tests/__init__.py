"""Tests of the suite; folders mirror the rooms."""
