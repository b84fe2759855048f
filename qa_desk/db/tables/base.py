"""What all tables share: the names of their constraints and the Python types of their columns."""

from datetime import datetime
from fractions import Fraction
from typing import Final

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

from qa_desk.db.types import Exact, Plain, UtcDateTime

NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads a plain dictionary here
        datetime: UtcDateTime,
        Fraction: Exact,
        str: Plain,
    }
