"""The boxes above the journal: words, person, kind of thing, and how far back."""

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from qa_desk.domain.auditing import Act, AuditChoices
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.journal_columns import action
from qa_desk.ui.viewmodels.journal import JournalWish, Since
from qa_desk.ui.widgets.choice import Choice

_TYPING_PAUSE_MS: Final = 250
_WIDEST_BOX: Final = 30


class JournalFilter(QWidget):
    """Says `wished` when the person wants to see other rows."""

    wished = Signal(object)
    """A JournalWish."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._choices = AuditChoices((), ())
        self.words = QLineEdit()
        self.person: Choice[str] = Choice()
        self.kind: Choice[str] = Choice()
        self.since: Choice[Since] = Choice()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._arrange()
        self._pause.timeout.connect(self._tell)
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self.words.returnPressed.connect(self._tell)
        for box in (self.person, self.kind, self.since):
            box.picked.connect(self._tell)

    def wish(self) -> JournalWish:
        """Return what the boxes say now."""
        return JournalWish(
            self.words.text(),
            self.person.value() or "",
            self.kind.value() or "",
            self.since.value() or Since.EVER,
        )

    def offer(self, choices: AuditChoices) -> None:
        """Offer the people and kinds that occur."""
        if choices != self._choices:
            self._choices = choices
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        languages, choices = self._context.languages, self._choices
        self.words.setPlaceholderText(self.tr("Search in actions, fields and values"))
        self.person.offer([("", self.tr("Everybody")), *((each, each) for each in choices.people)])
        acts = [(act.value, action(languages, act.value, "act.")) for act in Act]
        kinds = [(kind, action(languages, kind, "kind.")) for kind in choices.kinds]
        self.kind.offer([("", self.tr("Everything")), *acts, *kinds])
        self.since.offer(
            [
                (Since.EVER, self.tr("From the beginning")),
                (Since.TODAY, self.tr("Today")),
                (Since.WEEK, self.tr("Last 7 days")),
                (Since.MONTH, self.tr("Last 30 days")),
            ]
        )
        access.name(self.words, self.tr("Search"))
        access.name(self.person, self.tr("Person"))
        access.name(self.kind, self.tr("Kind"))
        access.name(self.since, self.tr("Time"))

    def _arrange(self) -> None:
        theme = self._context.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(self.words, 1)
        for box in (self.person, self.kind, self.since):
            box.setMaximumWidth(theme.space(_WIDEST_BOX))
            row.addWidget(box)

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        self.wished.emit(self.wish())
