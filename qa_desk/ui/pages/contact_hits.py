"""Where in a contact's texts the words of the search stand, with marks."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from qa_desk.domain.hits import Hit, Hits
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import clock_time
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import word


class ContactHits(QWidget):
    """The pieces in which something was found; hidden while there are none."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._hits = Hits()
        self._title = label(TypeSize.HEADING)
        self._pieces = QLabel()
        self._pieces.setTextFormat(Qt.TextFormat.RichText)
        self._pieces.setWordWrap(True)
        self._pieces.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(0.75))
        column.addWidget(self._title)
        column.addWidget(self._pieces)
        self.retranslate()
        context.theme.changed.connect(self.retranslate)
        self.hide()

    def show_hits(self, hits: Hits) -> None:
        """Show what was found."""
        self._hits = hits
        self.setVisible(bool(hits.pieces))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew in the window's language and the colours of the look."""
        hits = self._hits
        self._title.setText(self.tr("Found in %n place(s)", "", hits.total))
        said = "".join(self._piece(hit) for hit in hits.pieces)
        more = hits.total - len(hits.pieces)
        if more:
            text = self.tr("… and in %n more place(s)", "", more)
            said += f"<p>{escape(text)}</p>"
        self._pieces.setText(said)
        plain = "\n".join(f"{word(hit.side)}: {hit.text}" for hit in hits.pieces)
        access.name(self._pieces, self._title.text(), plain)

    def _piece(self, hit: Hit) -> str:
        muted = self._context.theme.color("text_muted").name()
        head = f'<span style="color:{muted}">{escape(self._place(hit))}</span><br>'
        return f'<p style="margin:0 0 8px 0">{head}{self._marked(hit)}</p>'

    def _place(self, hit: Hit) -> str:
        if hit.start_ms is not None:
            return f"{word(hit.side)} · {clock_time(hit.start_ms)}"
        if hit.at is None:
            return word(hit.side)
        return f"{word(hit.side)} · {self._context.languages.date_time(hit.at)}"

    def _marked(self, hit: Hit) -> str:
        theme = self._context.theme
        ground, ink = theme.color("accent_soft").name(), theme.color("accent_ink").name()
        style = f"background-color:{ground};color:{ink};font-weight:600"
        parts, last = [], 0
        for start, end in hit.marks:
            parts.append(escape(hit.text[last:start]))
            parts.append(f'<span style="{style}">{escape(hit.text[start:end])}</span>')
            last = end
        return "".join([*parts, escape(hit.text[last:])])
