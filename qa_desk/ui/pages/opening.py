"""Files that were written: say so, and open them with the program the system has for them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from qa_desk.services import kept_files
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_target
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Notice, Tone


def open_path(context: Context, path: Path) -> None:
    """Open a file or a folder; where the system has nothing for it, say where it is.

    Of an encrypted file a readable copy is written first, wherever the person wants it.
    """
    if path.is_file() and kept_files.is_kept_sealed(path):
        _give_out(context, path)
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        text = QCoreApplication.translate("Opening", "Nothing here opens {path}.")
        context.notices.tell(Tone.WARN, filled(text, path=path))


def _give_out(context: Context, path: Path) -> None:
    title = QCoreApplication.translate("Opening", "This file is encrypted. Readable copy")
    parent = QApplication.activeWindow()
    if parent is not None:
        proposal = Path.home() / path.name
        choose_target(parent, title, proposal, partial(_copy_out, context, path))


def _copy_out(context: Context, path: Path, target: Path) -> None:
    desk = context.desk
    handle = context.jobs.start(lambda _t, _r: kept_files.readable_copy(desk, path, target))
    handle.succeeded.connect(lambda _done: open_path(context, target))


def offer_file(context: Context, path: Path) -> None:
    """Say that a file was written, and offer to open it; one that anybody can read is called so."""
    text = QCoreApplication.translate("Opening", "Written: {name}")
    if kept_files.is_given_out(context.desk, path):
        text = QCoreApplication.translate(
            "Opening", "Written: {name}. It lies outside of the workspace and is not encrypted."
        )
    action = QCoreApplication.translate("Opening", "Open")
    opened = partial(open_path, context, path)
    context.notices.offer(Notice(Tone.GOOD, filled(text, name=path.name), action, opened))
