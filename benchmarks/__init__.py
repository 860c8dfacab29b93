"""Measured claims: each is printed by one command, as ratios within one run."""
