"""What the views show: plain values and Qt item models whose rows change one at a time."""
