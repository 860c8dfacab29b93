"""Several lists become one catalogue."""
