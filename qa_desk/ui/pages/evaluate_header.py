"""The top of the evaluation page: which contact it is, and whether all is saved."""

from datetime import datetime
from typing import final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.domain.contacts import Contact, Direction
from qa_desk.domain.evaluations import Purpose, State
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.autosave import Autosave
from qa_desk.ui.viewmodels.evaluation import Opened
from qa_desk.ui.widgets.badge import Badge
from qa_desk.ui.widgets.icon_text import ElidedText, IconText
from qa_desk.ui.words import text_in, word

_TONES = {State.DRAFT: "neutral", State.SUBMITTED: "good"}


@final
class ContactHeader(QWidget):
    """Who, when, about what, and by which channel, in two lines."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._opened: Opened | None = None
        self._title = ElidedText(context, "text", step=TypeSize.TITLE)
        self._complaint = Badge("warn")
        self._purpose, self._state = Badge(), Badge()
        self._facts = ElidedText(context)
        self._card = ElidedText(context)
        self._saved = IconText(context, "check", "text_muted")
        self._blind = Badge("accent")
        self._arrange()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        if self._opened is not None:
            self.show_opened(self._opened)

    def show_opened(self, opened: Opened) -> None:
        """Show a contact and the state of its evaluation."""
        self._opened = opened
        contact, evaluation = opened.contact, opened.evaluation
        self._title.say(contact.topic or contact.external_id)
        self._facts.say(" · ".join(self._fact_words(contact)))
        self._complaint.setText(self.tr("complaint"))
        self._complaint.setVisible(contact.complaint)
        self._say_purpose(evaluation.purpose)
        self._state.show_state(word(evaluation.state), _TONES.get(evaluation.state, "accent"))
        self._card.say(self._card_words(opened))
        template = self.tr("Blind calibration “{title}”: nobody sees your answers until the reveal")
        self._blind.setText(filled(template, title=opened.session))
        self._blind.setVisible(bool(opened.session))

    def show_saving(self, autosave: Autosave) -> None:
        """Say whether all is saved."""
        self._saved.setVisible(autosave.pending or autosave.saved_at is not None)
        if autosave.broken:
            self._saved.dress("warn", "bad")
            self._saved.say(self.tr("not saved"))
        elif autosave.pending:
            self._saved.dress("save", "text_muted")
            self._saved.say(self.tr("saving…"))
        elif autosave.saved_at is not None:
            self._saved.dress("check", "text_muted")
            self._saved.say(filled(self.tr("saved {time}"), time=_clock(autosave.saved_at)))

    def _arrange(self) -> None:
        theme = self._context.theme
        first = QHBoxLayout()
        first.setSpacing(theme.space(1))
        for each in (self._title, self._facts, self._card):
            each.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        first.addWidget(self._title, 1)
        for badge in (self._complaint, self._purpose, self._blind):
            first.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch()
        first.addWidget(self._saved)
        first.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        second = QHBoxLayout()
        second.setSpacing(theme.space(2))
        second.addWidget(self._facts, 3)
        second.addStretch()
        second.addWidget(self._card, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.25))
        column.addLayout(first)
        column.addLayout(second)
        self._saved.hide()

    def _fact_words(self, contact: Contact) -> list[str]:
        languages = self._context.languages
        parts = [contact.external_id, word(contact.channel)]
        if contact.direction is not Direction.UNKNOWN:
            parts.append(word(contact.direction).lower())
        parts += [agent.name for agent in contact.agents]
        parts.append(contact.listed_team or contact.team)
        if contact.started_at is not None:
            parts.append(languages.date_time(contact.started_at))
        if contact.duration_ms is not None:
            parts.append(clock_time(contact.duration_ms))
        if contact.csat is not None:
            parts.append(filled(self.tr("satisfaction {csat}"), csat=contact.csat))
        return [part for part in dict.fromkeys(parts) if part]

    def _say_purpose(self, purpose: Purpose) -> None:
        self._purpose.setText(word(purpose))
        self._purpose.setVisible(purpose is not Purpose.RANDOM)

    def _card_words(self, opened: Opened) -> str:
        title = text_in(opened.card.titles, self._context.languages.language)
        template = self.tr("{card}, version {version}")
        words = filled(template, card=title, version=opened.card.version)
        if opened.mine:
            return words
        by = filled(self.tr("evaluated by {name}"), name=opened.evaluator)
        return f"{by} · {words}"


def _clock(when: datetime) -> str:
    return f"{when.astimezone():%H:%M}"
