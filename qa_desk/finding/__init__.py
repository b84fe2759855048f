"""Filters of contacts as text: an expression is read into a tree of conditions and printed again."""
