"""ROM files on this computer: reading, recognising and comparing them. Files are read here and go nowhere else."""
