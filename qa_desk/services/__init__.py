"""The use cases: one module a noun, one function a verb."""
