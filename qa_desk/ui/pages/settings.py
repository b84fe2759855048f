"""Settings: language, look, who works here, how contacts are scored, heard and shown."""

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from qa_desk.services import people
from qa_desk.services.jobs import Lane
from qa_desk.settings import Value
from qa_desk.texts import Language
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import OWN_NAMES
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.settings_agreement import AgreementCard
from qa_desk.ui.pages.settings_hints import HintsCard
from qa_desk.ui.pages.settings_journal import JournalCard
from qa_desk.ui.pages.settings_keeping import KeepingCard
from qa_desk.ui.pages.settings_language_model import LanguageModelCard
from qa_desk.ui.pages.settings_listening import ListeningCard
from qa_desk.ui.pages.settings_models import ModelsCard
from qa_desk.ui.pages.settings_people import PeopleCard
from qa_desk.ui.pages.settings_protection import ProtectionCard
from qa_desk.ui.pages.settings_retention import RetentionCard
from qa_desk.ui.pages.settings_sharing import SharingCard
from qa_desk.ui.pages.settings_suggesting import SuggestingCard
from qa_desk.ui.pages.settings_watching import WatchingCard
from qa_desk.ui.preferences import Preferences
from qa_desk.ui.theme import Mode
from qa_desk.ui.widgets.button import button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.number import DecimalNumber, WholeNumber
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.scroll_column import ScrollColumn
from qa_desk.ui.widgets.text import label

_WIDEST = 100
"""Grid units the form may be wide: longer lines are hard to follow."""


class PreferenceChange(QUndoCommand):
    """One setting changed, to be undone with Ctrl+Z."""

    def __init__(self, preferences: Preferences, key: str, value: Value) -> None:
        super().__init__(key)
        self._preferences = preferences
        self._key = key
        self._before = preferences.value(key)
        self._after = value

    def redo(self) -> None:
        """Change it."""
        self._preferences.put(self._key, self._after)

    def undo(self) -> None:
        """Change it back."""
        self._preferences.put(self._key, self._before)


class SettingsPage(Page):
    """Every change is in force at once and can be undone."""

    key = "settings"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._undo = QUndoStack(self)
        theme = context.theme
        self._header = PageHeader(theme)
        self._window, self._work, self._speech, self._place = (Card(theme) for _ in range(4))
        self.models = ModelsCard(context)
        self.models.picked.connect(lambda name: self._change("speech_model", name))
        self.hints = HintsCard(context)
        self.agreement = AgreementCard(context)
        self.listening = ListeningCard(context)
        self.suggesting = SuggestingCard(context)
        self.language_model = LanguageModelCard(context)
        for part in (self.suggesting, self.language_model):
            part.changed.connect(self._change)
        self.watching, self.sharing = WatchingCard(context, context.watch), SharingCard(context)
        self.keeping = KeepingCard(context)
        self.protection = ProtectionCard(context)
        self.people = PeopleCard(context)
        self.people.wanted.connect(lambda: self.navigate.emit("people", None))
        self.retention = RetentionCard(context)
        self.retention.wanted.connect(lambda: self.navigate.emit("retention", None))
        self.journal = JournalCard(context)
        self.journal.wanted.connect(lambda: self.navigate.emit("journal", None))
        for card in (self.hints, self.agreement, self.listening, *self._of_files()):
            card.changed.connect(self._change)
        self._make_window_fields()
        self._make_work_fields()
        self._make_speech_fields()
        self._make_place()
        self._arrange()
        context.preferences.changed.connect(self._show)
        self._show("")

    def _of_files(self) -> tuple[WatchingCard, SharingCard, KeepingCard]:
        return self.watching, self.sharing, self.keeping

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Settings")

    def undo_stack(self) -> QUndoStack | None:
        """Return the changes made here."""
        return self._undo

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        self.language.setFocus()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._header.say(
            self.title(), self.tr("Every change is in force at once. Ctrl+Z undoes it.")
        )
        self._say_window()
        self._say_work()
        self._say_speech()
        self.agreement.retranslate()
        self.suggesting.retranslate()
        self.language_model.retranslate()
        self.people.retranslate()
        self.retention.retranslate()
        self.journal.retranslate()
        self.models.retranslate()
        self.hints.retranslate()
        self.listening.retranslate()
        self.watching.retranslate()
        self.sharing.retranslate()
        self.keeping.retranslate()
        self.protection.retranslate()
        self._place.set_heading(self.tr("Workspace"))
        self._place_note.setText(
            self.tr("Recordings, transcripts and evaluations lie in this folder and nowhere else.")
        )
        self._open.setText(self.tr("Open the folder"))
        self._show("")

    def refresh(self) -> None:
        """Look which speech models are there."""
        self.models.refresh()
        self.suggesting.refresh()
        self.keeping.refresh()
        self.protection.refresh()

    def _make_window_fields(self) -> None:
        self.language: Choice[str] = Choice()
        self.mode: Choice[str] = Choice()
        self._window_form = self._form(self._window, self.language, self.mode)
        self.language.picked.connect(lambda value: self._change("language", value))
        self.mode.picked.connect(lambda value: self._change("theme", value))

    def _make_work_fields(self) -> None:
        self.user_name = QLineEdit()
        theme = self.context.theme
        self.minimum_shown, self.minimum_ranked = (WholeNumber(theme, 1, 1000) for _ in range(2))
        self._work_form = self._form(
            self._work, self.user_name, self.minimum_shown, self.minimum_ranked
        )
        self.user_name.editingFinished.connect(self._take_name)
        self.minimum_shown.valueChanged.connect(lambda n: self._change("minimum_shown", n))
        self.minimum_ranked.valueChanged.connect(lambda n: self._change("minimum_ranked", n))

    def _make_speech_fields(self) -> None:
        self.speech_language: Choice[str] = Choice()
        self.speech_mode: Choice[str] = Choice()
        theme = self.context.theme
        self.silence = DecimalNumber(theme, 0.5, 600)
        self.overlap = DecimalNumber(theme, 0.05, 60, decimals=2)
        self.hold = DecimalNumber(theme, 2, 3600)
        events = (self.silence, self.overlap, self.hold)
        self._speech_form = self._form(
            self._speech, self.speech_language, self.speech_mode, *events
        )
        self.speech_language.picked.connect(lambda code: self._change("speech_language", code))
        self.speech_mode.picked.connect(lambda mode: self._change("speech_mode", mode))
        self.silence.valueChanged.connect(lambda s: self._change("silence_s", s))
        self.overlap.valueChanged.connect(lambda s: self._change("overlap_s", s))
        self.hold.valueChanged.connect(lambda s: self._change("hold_s", s))

    def _make_place(self) -> None:
        self._place_note = label(ink="muted", wrap=True)
        self._folder = QLineEdit(str(self.context.desk.paths.workspace))
        self._folder.setReadOnly(True)
        self._open = button(self.context, icon="folder")
        self._open.clicked.connect(self._open_folder)
        self._place.head.addWidget(self._open)
        self._place.body.addWidget(self._place_note)
        self._place.body.addWidget(self._folder)

    def _form(self, card: Card, *fields: QWidget) -> Form:
        form = Form(self.context.theme)
        for field in fields:
            form.add(field)
        card.body.addWidget(form)
        return form

    def _arrange(self) -> None:
        theme = self.context.theme
        self._area = ScrollColumn(theme, _WIDEST)
        column = self._area.column
        for widget in (
            self._header,
            self._window,
            self._work,
            self.people,
            self.retention,
            self.journal,
            self.agreement,
            self.suggesting,
            self.language_model,
            self.watching,
            self.sharing,
            self.listening,
            self._speech,
            self.models,
            self.hints,
            self.protection,
            self.keeping,
            self._place,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def _say_window(self) -> None:
        self._window.set_heading(self.tr("Window"))
        own = [(str(language), name) for language, name in OWN_NAMES.items()]
        self.language.offer([("", self.tr("As the system")), *own])
        self.mode.offer(
            [
                (Mode.SYSTEM, self.tr("As the system")),
                (Mode.LIGHT, self.tr("Light")),
                (Mode.DARK, self.tr("Dark")),
                (Mode.CONTRAST, self.tr("High contrast")),
            ]
        )
        self._window_form.say(self.language, self.tr("Language"))
        self._window_form.say(self.mode, self.tr("Look"))

    def _say_work(self) -> None:
        self._work.set_heading(self.tr("Evaluation"))
        form = self._work_form
        form.say(
            self.user_name,
            self.tr("Your name"),
            self.tr("It stands under your evaluations and in the reports."),
        )
        form.say(
            self.minimum_shown,
            self.tr("Evaluations for a figure"),
            self.tr("With fewer, a figure is not shown: it would say more about chance."),
        )
        form.say(
            self.minimum_ranked,
            self.tr("Evaluations for a rank"),
            self.tr("With fewer, an agent is shown without a rank."),
        )

    def _say_speech(self) -> None:
        self._speech.set_heading(self.tr("Speech"))
        own = [(str(language), OWN_NAMES[language]) for language in Language]
        self.speech_language.offer([("auto", self.tr("Find out from the speech")), *own])
        modes = (self.tr("Quick"), self.tr("Careful"), self.tr("Slow and thorough"))
        self.speech_mode.offer([*zip(("fast", "balanced", "safe"), modes, strict=True)])
        form = self._speech_form
        form.say(self.speech_language, self.tr("Language of the calls"))
        form.say(
            self.speech_mode,
            self.tr("Care of transcription"),
            self.tr("The quick one makes hardly more mistakes; the slow one is for poor lines."),
        )
        form.say(
            self.silence,
            self.tr("Silence from, seconds"),
            self.tr("A pause this long is marked in the timeline of a call."),
        )
        form.say(
            self.overlap,
            self.tr("Overlap from, seconds"),
            self.tr("Both speak for this long; anything shorter is how people take turns."),
        )
        form.say(
            self.hold,
            self.tr("Hold from, seconds"),
            self.tr("Nobody speaks for this long, or only music is heard: probably on hold."),
        )

    def _change(self, key: str, value: Value) -> None:
        if value != self.context.preferences.value(key):
            self._undo.push(PreferenceChange(self.context.preferences, key, value))

    @Slot()
    def _take_name(self) -> None:
        self._change("user_name", self.user_name.text().strip())

    @Slot()
    def _open_folder(self) -> None:
        folder = str(self.context.desk.paths.workspace)
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    @Slot(str)
    def _show(self, key: str) -> None:
        """Show what is in force, whoever changed it."""
        if key == "user_name":
            desk = self.context.desk
            self.context.jobs.start(lambda _token, _report: people.settle(desk), lane=Lane.WRITING)
        settings = self.context.preferences.settings
        self.language.choose(settings.text("language"))
        self.mode.choose(settings.text("theme"))
        self.user_name.setText(settings.text("user_name"))
        self.minimum_shown.setValue(round(settings.number("minimum_shown")))
        self.minimum_ranked.setValue(round(settings.number("minimum_ranked")))
        self.agreement.show_values(settings)
        self.suggesting.show_values(settings)
        self.language_model.show_values(settings)
        self.listening.show_values(settings)
        self.keeping.show_values(settings)
        self.speech_language.choose(settings.text("speech_language"))
        self.models.show_choice()
        self.hints.show_values(settings)
        self.speech_mode.choose(settings.text("speech_mode"))
        self.silence.setValue(settings.number("silence_s"))
        self.overlap.setValue(settings.number("overlap_s"))
        self.hold.setValue(settings.number("hold_s"))
        access.name(self._folder, self.tr("Folder of the workspace"))
        access.name(self._area, self.title())
