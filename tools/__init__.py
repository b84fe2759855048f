"""What developers and first-time users start: set-up, run, tests, builds."""
