"""The card of speech models: which are there, which is used, and how one comes in."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qa_desk.domain.changes import Changes, Topic
from qa_desk.domain.progress import Report, Token
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_folder
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.widgets.button import button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.text import label


class ModelsCard(Card):
    """The model that is used can be picked from those that are installed."""

    picked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._models: tuple[str, ...] = ()
        self.choice: Choice[str] = Choice()
        self.add_button = button(context, icon="folder")
        self.packages_button = button(context, icon="import")
        self._missing = label(ink="warn", wrap=True)
        self._missing.hide()
        self._form = Form(context.theme)
        self._form.add(self.choice)
        self._arrange()
        self._loader = Loader(context.jobs, self)
        self._loader.loaded.connect(self._show)
        self.choice.picked.connect(self.picked)
        self.add_button.clicked.connect(self._choose)
        self.packages_button.clicked.connect(self._take_packages)
        context.hub.changed.connect(self._on_changed)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Speech model"))
        self._form.say(self.choice, self.tr("Model for transcribing"))
        self.add_button.setText(self.tr("Add a model from a folder…"))
        self.packages_button.setText(self.tr("Take the model of the installed packages"))
        self._offer()

    def refresh(self) -> None:
        """Look which models are there."""
        desk = self._context.desk

        def work(_token: Token, _report: Report) -> tuple[str, ...]:
            from qa_desk.services import transcribing  # noqa: PLC0415 - brings numpy

            return tuple(model.name for model in transcribing.models(desk))

        self._loader.load(work)

    def show_choice(self) -> None:
        """Show the model that is in force."""
        self.choice.choose(self._wanted())

    def add(self, folder: Path) -> None:
        """Copy a model into the workspace."""
        desk = self._context.desk

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import transcribing  # noqa: PLC0415 - brings numpy

            return transcribing.add_model(desk, folder, report)

        title = self.tr("Adding a speech model")
        self._context.jobs.start(work, lane=Lane.WRITING, title=title)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(self._context.theme.space(1))
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.packages_button)
        buttons.addStretch(1)
        self.body.addWidget(self._missing)
        self.body.addWidget(self._form)
        self.body.addLayout(buttons)

    def _wanted(self) -> str:
        return self._context.preferences.settings.text("speech_model")

    def _offer(self) -> None:
        wanted = self._wanted()
        there = wanted in self._models
        names = self._models if there else (wanted, *self._models)
        self.choice.offer([(name, self._called(name)) for name in names])
        self.show_choice()
        sentence = self._context.languages.texts.sentence("speech.no_model", {"model": wanted})
        self._missing.setText(sentence)
        self._missing.setVisible(not there and not self._loader.loading)

    def _called(self, name: str) -> str:
        if name in self._models:
            return name
        return filled(self.tr("{name} (not installed)"), name=name)

    @Slot(object)
    def _show(self, models: tuple[str, ...]) -> None:
        self._models = models
        self._loader.drop()
        self._offer()

    @Slot()
    def _choose(self) -> None:
        choose_folder(self, self.tr("Folder of the speech model"), self.add)

    @Slot()
    def _take_packages(self) -> None:
        desk = self._context.desk

        def work(_token: Token, _report: Report) -> object:
            from qa_desk.services import transcribing  # noqa: PLC0415 - brings numpy

            return transcribing.model_from_packages(desk)

        title = self.tr("Adding a speech model")
        handle = self._context.jobs.start(work, lane=Lane.WRITING, title=title)
        handle.succeeded.connect(self._on_packages)

    @Slot(object)
    def _on_packages(self, done: object) -> None:
        if not isinstance(done, Done):
            text = self.tr("The packages with the speech model are not installed.")
            self._context.notices.tell(Tone.WARN, text)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if Topic.MODELS in changes.topics:
            self.refresh()
