"""Migrations of the database, one file a revision; they name no class of today's tables."""
