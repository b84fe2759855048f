"""The boxes above the list of contacts: words, month, channel, team, agent, evaluated or not."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from qa_desk.domain.conditions import Field, Named
from qa_desk.domain.contacts import Channel
from qa_desk.domain.rows import ContactChoices, ContactFilter
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.filter_panel import FilterPanel
from qa_desk.ui.viewmodels.contacts import NOTHING, Offer, Wish
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.words import word

_TYPING_PAUSE_MS: Final = 250
_WIDEST_BOX: Final = 24
_NARROWEST_BOX: Final = 9
_NARROWEST_WORDS: Final = 14


class FilterBar(QWidget):
    """Says `wished` when the person wants to see other contacts."""

    wished = Signal(object)
    """A Wish."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._choices = ContactChoices((), (), (), (), (), ())
        self._base = NOTHING
        self.words = QLineEdit()
        self.month: Choice[str] = Choice()
        self.channel: Choice[Channel | None] = Choice()
        self.team: Choice[str] = Choice()
        self.agent: Choice[str] = Choice()
        self.evaluated: Choice[bool | None] = Choice()
        self.more_button = button(context, Weight.PLAIN, "filter")
        self.more_button.setCheckable(True)
        self.panel = FilterPanel(context)
        """Conditions of every field; it stands where the page puts it."""
        self.panel.hide()
        self.clear_button = button(context, Weight.QUIET, "cross")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._arrange()
        self._connect()

    def wish(self) -> Wish:
        """Return what the boxes say now."""
        return Wish(
            words=self.words.text(),
            month=self.month.value() or "",
            channel=self.channel.value(),
            team=self.team.value() or "",
            agent=self.agent.value() or "",
            evaluated=self.evaluated.value(),
            where=self.panel.condition,
            base=self._base,
        )

    def narrow(self, base: ContactFilter) -> None:
        """Show what another page asked for; the boxes are empty then."""
        self._empty()
        self._base = base
        self.words.setText(base.words)
        self._base = replace(base, words="", where=None)
        self.panel.show_condition(base.where)
        self.more_button.setChecked(base.where is not None)
        self._tell()

    def offer(self, offer: Offer) -> None:
        """Offer the values that occur, and the filters that were saved."""
        self._choices = offer.choices
        language = self._context.languages.language.value
        phrases: dict[Named, list[str]] = {
            Field.RULE: [rule.name(language) for rule in offer.rules],
            Field.TALK_TOPIC: [topic.name(language) for topic in offer.talk_topics],
        }
        self.panel.offer(offer.choices, offer.custom, phrases)
        self.panel.offer_saved(offer.saved, offer.teams)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        choices, languages = self._choices, self._context.languages
        self.words.setPlaceholderText(self.tr("Search in topics, agents, transcripts and chats"))
        self.words.setToolTip(
            self.tr(
                'Words are found in any form; start* finds beginnings, "in quotes" exact phrases'
            )
        )
        self.more_button.setText(self.tr("Filter"))
        self.more_button.setToolTip(self.tr("Conditions of every field, and saved filters"))
        self.panel.retranslate()
        months = [(month, languages.month(month)) for month in choices.months]
        self.month.offer([("", self.tr("Any month")), *months])
        channels = [(each, word(each)) for each in choices.channels]
        self.channel.offer([(None, self.tr("Any channel")), *channels])
        self.team.offer([("", self.tr("All teams")), *((each, each) for each in choices.teams)])
        self.agent.offer([("", self.tr("All agents")), *choices.agents])
        self.evaluated.offer(
            [
                (None, self.tr("Evaluated or not")),
                (False, self.tr("Not evaluated")),
                (True, self.tr("Evaluated")),
            ]
        )
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Show all contacts"))
        self._name_fields()
        self._show_clear()

    def _name_fields(self) -> None:
        access.name(self.words, self.tr("Search"))
        access.name(self.month, self.tr("Month"))
        access.name(self.channel, self.tr("Channel"))
        access.name(self.team, self.tr("Team"))
        access.name(self.agent, self.tr("Agent"))
        access.name(self.evaluated, self.tr("Evaluated or not"))

    @Slot()
    def clear(self) -> None:
        """Show all contacts."""
        self._empty()
        self._tell()

    def _empty(self) -> None:
        self._base = NOTHING
        self.panel.show_condition(None)
        self.words.clear()
        for box in self._boxes():
            box.setCurrentIndex(0)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self.month, self.channel, self.team, self.agent, self.evaluated)

    def _arrange(self) -> None:
        theme = self._context.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(theme.space(_NARROWEST_WORDS))
        lens = QAction(self.words)
        self._context.icons.dress(lens, "search")
        self.words.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        row.addWidget(self.words, 1)
        for box in self._boxes():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumWidth(theme.space(_NARROWEST_BOX))
            box.setMaximumWidth(theme.space(_WIDEST_BOX))
            row.addWidget(box)
        for tool in (self.more_button, self.clear_button):
            # Boxes can be narrow and still say something, what a button says cannot.
            tool.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(tool)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._pause.start)
        self.words.returnPressed.connect(self._tell)
        self._pause.timeout.connect(self._tell)
        for box in (self.month, self.channel, self.team, self.agent, self.evaluated):
            box.picked.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)
        self.more_button.toggled.connect(self.panel.setVisible)
        self.panel.changed.connect(self._tell)

    def _show_clear(self) -> None:
        self.clear_button.setEnabled(self.wish().is_narrow)

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        self._show_clear()
        self.wished.emit(self.wish())
