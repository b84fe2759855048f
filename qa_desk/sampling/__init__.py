"""Which contacts are evaluated: a seeded draw that anybody can repeat."""
