"""How phrase rules are written, in the window's language."""

from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTextBrowser, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.widgets.card import Card


@final
class HelpPanel(Card):
    """A text that scrolls; it is selected and copied like any other."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self.text = QTextBrowser()
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.body.addWidget(self.text, 1)
        context.theme.changed.connect(self._write)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("How rules are written"))
        access.name(self.text, self.tr("How rules are written"))
        self._write()

    @Slot()
    def _write(self) -> None:
        theme = self._context.theme
        ground, ink = theme.color("sunken").name(), theme.color("text").name()
        document = self.text.document()
        document.setDefaultStyleSheet(f"code {{ background-color: {ground}; color: {ink}; }}")
        self.text.setMarkdown(self._context.languages.texts.label("phrases", "help"))
