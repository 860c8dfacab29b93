"""The cards of the message catalogue, one module for each area."""
