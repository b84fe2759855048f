"""The values in which pages speak of what comes in; light, unlike what reads it."""

from qa_desk.audio.raw import Coding, Raw, is_possible, rates_of, sides_of
from qa_desk.importing.tables.look import Aside, TableLook, Use, Wish
from qa_desk.importing.tables.mapping import Dates, Field, Maker
from qa_desk.importing.tables.mapping import Mapping as Reading

__all__ = [
    "Aside",
    "Coding",
    "Dates",
    "Field",
    "Maker",
    "Raw",
    "Reading",
    "TableLook",
    "Use",
    "Wish",
    "is_possible",
    "rates_of",
    "sides_of",
]
