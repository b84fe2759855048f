"""The form of a new calibration session."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.ids import EvaluatorId
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.contact_picker import ContactPicker
from qa_desk.ui.pages.list_page import NewForm
from qa_desk.ui.viewmodels.calibration import CalibrationData, SessionDraft
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.check_list import CheckList
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import text_in

_FIELD = 44


class SessionForm(NewForm[CalibrationData]):
    """`wanted` carries the SessionDraft."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._data: CalibrationData | None = None
        self.name = QLineEdit()
        self.card: Choice[CardRef] = Choice()
        self.participants: CheckList[EvaluatorId] = CheckList(context.theme)
        self.master: Choice[EvaluatorId | None] = Choice()
        self.picker = ContactPicker(context)
        self._lacking = label(ink="muted", wrap=True)
        self.open_button = button(context, Weight.PRIMARY, "calibrate")
        self.cancel_button = button(context, Weight.PLAIN)
        self._arrange()
        self._connect()

    def start(self, data: CalibrationData) -> None:
        """Begin a new session with proposals."""
        self.offer(data)
        self.name.clear()
        if data.current is not None:
            self.card.choose(data.current)
        self.participants.tick([self._context.desk.user])
        self.picker.start()
        self._offer_masters()
        self.name.setFocus()

    def offer(self, data: CalibrationData) -> None:
        """Offer what occurs now."""
        self._data = data
        language = self._context.languages.language
        version = self.tr("{title}, version {version}")
        self.card.offer(
            [
                (
                    row.ref,
                    filled(version, title=text_in(row.titles, language), version=row.ref.version),
                )
                for row in data.cards
            ]
        )
        self.participants.offer([(each.id, each.name) for each in data.evaluators])
        self._offer_masters()

    def draft(self) -> SessionDraft:
        """Return what the form says."""
        return SessionDraft(
            title=self.name.text().strip(),
            card=self.card.value(),
            contacts=tuple(row.id for row in self.picker.chosen()),
            participants=self.participants.values(),
            master=self.master.value(),
        )

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("A new session"))
        form = self._form
        form.say(self.name, self.tr("Title"))
        form.say(self.card, self.tr("Scorecard"))
        form.say(self.participants, self.tr("Who takes part"), self.tr("Two people at least."))
        form.say(
            self.master,
            self.tr("Master"),
            self.tr("The others are compared with the master's evaluation."),
        )
        self.picker.retranslate()
        self.open_button.setText(self.tr("Open the session"))
        self.cancel_button.setText(self.tr("Cancel"))
        if self._data is not None:
            self.offer(self._data)
        self._show_ready()

    def _arrange(self) -> None:
        theme = self._context.theme
        self._form = Form(theme)
        for field in (self.name, self.card, self.participants, self.master):
            self._form.add(field)
            field.setMinimumWidth(theme.space(_FIELD))
            field.setMaximumWidth(theme.space(_FIELD))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(1))
        buttons.addWidget(self._lacking, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.open_button)
        self.body.addWidget(self._form)
        self.body.addWidget(self.picker, 1)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._show_ready)
        self.card.picked.connect(self._show_ready)
        self.picker.changed.connect(self._show_ready)
        self.participants.picked.connect(self._offer_masters)
        self.open_button.clicked.connect(self._want)
        self.cancel_button.clicked.connect(self.dismissed)

    @Slot()
    def _offer_masters(self) -> None:
        """Offer those who take part."""
        names = {each.id: each.name for each in self._data.evaluators} if self._data else {}
        people = [(each, names[each]) for each in self.participants.values()]
        self.master.offer([(None, self.tr("No master")), *people])
        self._show_ready()

    @Slot()
    def _show_ready(self) -> None:
        draft = self.draft()
        self.open_button.setEnabled(draft.is_complete)
        self._lacking.setText(self._lack(draft))

    def _lack(self, draft: SessionDraft) -> str:
        if draft.card is None:
            return self.tr("Publish a scorecard first.")
        if not draft.title:
            return self.tr("Give the session a title.")
        if not draft.contacts:
            return self.tr("Choose at least one contact.")
        if not draft.is_complete:
            return self.tr("Choose at least two people.")
        return ""

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self.draft())
