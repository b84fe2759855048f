"""Domain values in, files for readers out; the words come in from outside."""
