"""Storage in SQLite or PostgreSQL: the only package that knows SQLAlchemy and Alembic."""
