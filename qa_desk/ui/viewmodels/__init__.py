"""State and rules of pages, without widgets."""
