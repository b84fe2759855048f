"""The values in which pages speak of tables that come in; light, unlike what reads them."""

from qa_desk.importing.tables.look import Aside, TableLook, Use, Wish
from qa_desk.importing.tables.mapping import Dates, Field, Maker
from qa_desk.importing.tables.mapping import Mapping as Reading

__all__ = ["Aside", "Dates", "Field", "Maker", "Reading", "TableLook", "Use", "Wish"]
