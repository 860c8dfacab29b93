"""One module for each target: `one_input(data)` raises only on a mistake of ours, `seeds()` gives the first corpus."""
