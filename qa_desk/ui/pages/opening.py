"""Files that were written: say so, and open them with the program the system has for them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Notice, Tone


def open_path(context: Context, path: Path) -> None:
    """Open a file or a folder; where the system has nothing for it, say where it is."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        text = QCoreApplication.translate("Opening", "Nothing here opens {path}.")
        context.notices.tell(Tone.WARN, filled(text, path=path))


def offer_file(context: Context, path: Path) -> None:
    """Say that a file was written, and offer to open it."""
    text = QCoreApplication.translate("Opening", "Written: {name}")
    action = QCoreApplication.translate("Opening", "Open")
    opened = partial(open_path, context, path)
    context.notices.offer(Notice(Tone.GOOD, filled(text, name=path.name), action, opened))
