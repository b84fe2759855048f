"""Speech to turns with times, on this machine alone: models, the recogniser and its child process."""
