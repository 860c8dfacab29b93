"""Long games of real processes on a bad line: `python -m benchmarks.soak`."""
