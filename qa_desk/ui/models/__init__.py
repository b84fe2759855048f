"""Item models that tables show."""
