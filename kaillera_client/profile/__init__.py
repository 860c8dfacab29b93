"""What is kept between two runs: settings, favourites, history, people, the last lists. Atomic files, no toolkit."""
