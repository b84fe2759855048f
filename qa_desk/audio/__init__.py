"""Recordings: reading them, drawing them, hearing them."""
