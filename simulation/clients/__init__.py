"""Clients by their rules of recovery: our session itself, n02 and SupraclientC."""
