"""Widgets: they render values and report what the user wants, nothing else."""
