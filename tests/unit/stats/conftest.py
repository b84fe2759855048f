"""Loads the heavy parts before a test with a deadline does."""

import importlib

importlib.import_module("scipy.special")
importlib.import_module("scipy.sparse")
