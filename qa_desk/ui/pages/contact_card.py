"""The card beside the list of contacts: what is known of the one the keys are on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from qa_desk.domain.contacts import Contact, Media
from qa_desk.domain.ids import EvaluationId
from qa_desk.domain.rows import EvaluationRow
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.contact_hits import ContactHits
from qa_desk.ui.pages.contacts_columns import NOTHING, day_or_nothing, length_or_nothing
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.contacts import ContactFacts
from qa_desk.ui.widgets.badge import Badge
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.facts import Facts
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.panes import see_through
from qa_desk.ui.widgets.scroll_column import ScrollColumn
from qa_desk.ui.widgets.text import label, rule
from qa_desk.ui.words import verdict, word

_WIDEST = 80


class ContactCard(Card):
    """Facts and evaluations of one contact; `opened` asks for one of its evaluations."""

    opened = Signal(object)
    """An EvaluationId."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._shown: ContactFacts | None = None
        self._channel, self._complaint = Badge("accent"), Badge("warn")
        self._topic = label(TypeSize.HEADING, wrap=True)
        self._facts = Facts(context.theme)
        self._evaluated = label(TypeSize.SMALL, "muted")
        self._evaluations: ListTable[EvaluationRow] = ListTable(context, most_rows=5)
        self._evaluations.opened.connect(self._open)
        self._hits = ContactHits(context)
        self._empty = EmptyState(context, "contacts")
        self._arrange()
        self.clear()

    def show_facts(self, facts: ContactFacts) -> None:
        """Show a contact."""
        self._shown = facts
        self.retranslate()

    def clear(self) -> None:
        """Show that no contact is meant."""
        self._shown = None
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        facts = self._shown
        self._empty.say("", self.tr("Choose a contact to see what is known of it."))
        self._empty.setVisible(facts is None)
        self._area.setVisible(facts is not None)
        access.name(self._area, self.tr("The contact"))
        self.setAccessibleName(self.tr("The contact"))
        self.set_heading(facts.contact.external_id if facts else "")
        self._evaluations.set_columns(self._columns(), stretched=1)
        access.name(self._evaluations, self.tr("Evaluations of this contact"))
        self._channel.setVisible(facts is not None)
        self._complaint.setVisible(facts is not None and facts.contact.complaint)
        if facts is not None:
            self._say(facts)

    def _say(self, facts: ContactFacts) -> None:
        contact = facts.contact
        self._channel.show_state(word(contact.channel), "accent")
        self._complaint.show_state(self.tr("Complaint"), "warn")
        self._topic.setText(contact.topic or self.tr("No topic"))
        custom = sorted(contact.custom.items())
        self._hits.show_hits(facts.hits)
        self._facts.say([*self._who(contact), *self._what(contact), *self._media(facts), *custom])
        count = len(facts.evaluations)
        self._evaluated.setText(
            self.tr("%n evaluation(s)", "", count) if count else self.tr("Not evaluated yet")
        )
        self._evaluations.set_values(facts.evaluations)
        self._evaluations.setVisible(bool(count))

    def _who(self, contact: Contact) -> list[tuple[str, str]]:
        languages = self._context.languages
        began = languages.date_time(contact.started_at) if contact.started_at else NOTHING
        agents = ", ".join(agent.name or agent.external_id for agent in contact.agents)
        return [
            (self.tr("Began"), began),
            (self.tr("Length"), length_or_nothing(contact.duration_ms)),
            (self.tr("Agent"), agents or NOTHING),
            (self.tr("Team"), contact.listed_team or contact.team),
            (self.tr("Queue"), contact.queue),
        ]

    def _what(self, contact: Contact) -> list[tuple[str, str]]:
        mark = "" if contact.csat is None else str(contact.csat)
        return [
            (self.tr("Direction"), word(contact.direction)),
            (self.tr("Language"), contact.language),
            (self.tr("Customer"), contact.customer_key),
            (self.tr("Customer's mark"), mark),
            (self.tr("Result"), contact.disposition),
            (self.tr("Source"), contact.source),
        ]

    def _media(self, facts: ContactFacts) -> list[tuple[str, str]]:
        told = [(self.tr("Recording"), self._recording(media)) for media in facts.contact.media]
        if facts.contact.messages:
            told.append((self.tr("Messages"), str(len(facts.contact.messages))))
        if facts.contact.media:
            there = self.tr("There is one") if facts.transcribed else self.tr("Not made yet")
            told.append((self.tr("Transcript"), there))
        return told

    def _recording(self, media: Media) -> str:
        sides = " / ".join(word(side) for side in media.sides) or self.tr("one channel")
        return filled(
            "{length} · {codec} · {sides}",
            length=clock_time(media.duration_ms),
            codec=media.codec,
            sides=sides,
        )

    def _columns(self) -> tuple[RichColumn[EvaluationRow], ...]:
        languages = self._context.languages
        return (
            RichColumn(self.tr("Day"), lambda row: day_or_nothing(languages, row.submitted_at)),
            RichColumn(
                self.tr("Outcome"),
                lambda row: verdict(row.outcome)[0] if row.outcome else word(row.state),
                ink=lambda row: verdict(row.outcome)[1] if row.outcome else "text_muted",
            ),
            RichColumn(
                self.tr("Score"),
                lambda row: (
                    languages.number(row.outcome.score, 1)
                    if row.outcome and row.outcome.score is not None
                    else NOTHING
                ),
                right=True,
            ),
        )

    def _arrange(self) -> None:
        theme = self._context.theme
        self.head.addWidget(self._channel)
        self.head.addWidget(self._complaint)
        self._area = ScrollColumn(theme, _WIDEST)
        see_through(self._area)
        column = self._area.column
        column.setContentsMargins(0, 0, theme.space(0.5), 0)
        column.setSpacing(theme.space(1.25))
        for widget in (
            self._topic,
            self._hits,
            self._facts,
            rule(),
            self._evaluated,
            self._evaluations,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._empty, 1)

    @Slot(object)
    def _open(self, row: EvaluationRow) -> None:
        self.opened.emit(EvaluationId(row.id))
