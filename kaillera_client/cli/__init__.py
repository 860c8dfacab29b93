"""The headless front end: the window's engine, spoken to from a terminal or a program."""
