"""The scoring core: answers and a scorecard in, an exact and explained score out."""
