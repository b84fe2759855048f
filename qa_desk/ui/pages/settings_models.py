"""The card of speech models: which are there, which is used, and how one comes in."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from qa_desk.domain.changes import Changes, Topic
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
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
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.text import label

Checked = tuple[str, str, Expected | None]
"""A model's name and release, and what is wrong with it."""
_MEGABYTE: Final = 1_000_000
_UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class _Found:
    """The models that are there, each with its release and megabytes, and what they run on."""

    models: Mapping[str, tuple[str, int]]
    cards: int
    threads: int


class ModelsCard(Card):
    """The model that is used can be picked from those that are installed."""

    picked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._found = _Found({}, 0, 0)
        self.choice: Choice[str] = Choice()
        self.add_button = button(context, icon="folder")
        self.packages_button = button(context, icon="import")
        self.check_button = button(context, icon="check")
        self._buttons = Flow(context.theme.space(1))
        self._hardware = label(ink="muted", wrap=True)
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
        self.check_button.clicked.connect(self._check)
        context.hub.changed.connect(self._on_changed)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Speech model"))
        self.add_button.setText(self.tr("Add a model from a folder…"))
        self.packages_button.setText(self.tr("Take the model of the installed packages"))
        self.check_button.setText(self.tr("Check the models"))
        self._buttons.refit()
        self._offer()

    def refresh(self) -> None:
        """Look which models are there."""
        desk = self._context.desk

        def work(_token: Token, _report: Report) -> _Found:
            from qa_desk.services import transcribing  # noqa: PLC0415 - brings numpy

            models = {
                model.name: (model.release, round(model.size / _MEGABYTE))
                for model in transcribing.models(desk)
            }
            hardware = transcribing.hardware()
            return _Found(models, hardware.cards, hardware.threads)

        self._loader.load(work)

    def show_choice(self) -> None:
        """Show the model that is in force."""
        self.choice.choose(self._wanted())
        self._say_choice()

    def add(self, folder: Path) -> None:
        """Copy a model into the workspace."""
        desk = self._context.desk

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import transcribing  # noqa: PLC0415 - brings numpy

            return transcribing.add_model(desk, folder, report)

        title = self.tr("Adding a speech model")
        self._context.jobs.start(work, lane=Lane.WRITING, title=title)

    def _arrange(self) -> None:
        self._buttons.set_widgets((self.add_button, self.check_button, self.packages_button))
        self.body.addWidget(self._missing)
        self.body.addWidget(self._form)
        self.body.addWidget(self._hardware)
        self.body.addWidget(self._buttons)

    def _wanted(self) -> str:
        return self._context.preferences.settings.text("speech_model")

    def _offer(self) -> None:
        wanted = self._wanted()
        there = wanted in self._found.models
        names = (*(() if there else (wanted,)), *self._found.models)
        self.choice.offer([(name, self._called(name)) for name in names])
        self.show_choice()
        sentence = self._context.languages.texts.sentence("speech.no_model", {"model": wanted})
        self._missing.setText(sentence)
        self._missing.setVisible(not there and not self._loader.loading)
        self._say_hardware()

    def _called(self, name: str) -> str:
        if name not in self._found.models:
            return filled(self.tr("{name} (not installed)"), name=name)
        release, size = self._found.models[name]
        known = self.tr("{name}, {size} MB")
        unknown = self.tr("{name}, {size} MB, not a known release")
        return filled(unknown if release == _UNKNOWN else known, name=name, size=size)

    def _say_choice(self) -> None:
        """Say below the choice how good and how quick the model is."""
        release, _size = self._found.models.get(self._wanted(), ("", 0))
        texts = self._context.languages.texts
        about = texts.label("models", release.replace("-", "_")) if release else ""
        self._form.say(self.choice, self.tr("Model for transcribing"), about)

    def _say_hardware(self) -> None:
        texts, found = self._context.languages.texts, self._found
        runs_on = texts.label("models", "on_card" if found.cards else "on_processor")
        threads = texts.label("models", "threads", count=found.threads)
        self._hardware.setText(f"{runs_on} {threads}")
        self._hardware.setVisible(found.threads > 0)

    @Slot(object)
    def _show(self, found: _Found) -> None:
        self._found = found
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

    @Slot()
    def _check(self) -> None:
        desk = self._context.desk

        def work(_token: Token, report: Report) -> tuple[Checked, ...]:
            from qa_desk.services import transcribing  # noqa: PLC0415 - brings numpy

            verdicts = transcribing.verify_models(desk, report)
            return tuple((each.name, each.release, each.fault) for each in verdicts)

        title = self.tr("Checking the speech models")
        handle = self._context.jobs.start(work, lane=Lane.COMPUTING, title=title)
        handle.succeeded.connect(self._on_checked)

    @Slot(object)
    def _on_checked(self, checked: tuple[Checked, ...]) -> None:
        """Tell of each model what was found; the worst decides the colour."""
        faults = [fault for _, _, fault in checked if fault is not None]
        sound = [self._sound(name, release) for name, release, fault in checked if fault is None]
        lines = [*map(self._context.languages.sentence, faults), *sound]
        tone = Tone.BAD if faults else Tone.GOOD
        self._context.notices.tell(tone, "\n".join(lines) or self.tr("There is no model to check."))

    def _sound(self, name: str, release: str) -> str:
        texts = self._context.languages.texts
        if release == _UNKNOWN:
            return f"{name}: {texts.label('models', 'verified_unknown')}"
        return f"{name}: {texts.label('models', 'verified', release=release)}"

    @Slot(object)
    def _on_packages(self, done: object) -> None:
        if not isinstance(done, Done):
            text = self.tr("The packages with the speech model are not installed.")
            self._context.notices.tell(Tone.WARN, text)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if Topic.MODELS in changes.topics:
            self.refresh()
