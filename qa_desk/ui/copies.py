"""What the window says of copies of the database, in the settings and where it cannot be opened."""

from PySide6.QtCore import QCoreApplication

from qa_desk.services.restoring import Backup
from qa_desk.ui.i18n import Languages, filled

_MEGABYTE = 1_000_000


def described(copy: Backup, languages: Languages) -> str:
    """Return when a copy was made and how large it is."""
    size = languages.number(max(copy.size / _MEGABYTE, 0.1), 1)
    template = QCoreApplication.translate("Copies", "{when}, {size} MB")
    return filled(template, when=languages.date_time(copy.made_at), size=size)


def filters() -> str:
    """Return the kinds of files that a copy may be."""
    copies = QCoreApplication.translate("Copies", "Copies of the database")
    everything = QCoreApplication.translate("Copies", "All files")
    return f"{copies} (*.sqlite3 *.backup);;{everything} (*)"
