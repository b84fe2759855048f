"""Finds personal data in texts, typed or heard, and blanks it."""
