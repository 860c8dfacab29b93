"""Fixed contents for every page: pictures and tests show the same window each time, without a network."""
