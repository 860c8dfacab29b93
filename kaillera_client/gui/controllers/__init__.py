"""What happens when the user wants something: commands to the engine, events into the models."""
