"""QA Desk: quality control of contact centre conversations, on the desk itself."""

__version__ = "0.1.0"
