"""The upper part of an import: where it stands, the counts, and what can be done now."""

from typing import TYPE_CHECKING, final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from qa_desk.domain.imports import Undone
from qa_desk.errors import Expected
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.importing_account import account
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.importing import ImportModel, Stage
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.figure import Figure
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.text import label, set_ink

if TYPE_CHECKING:
    from qa_desk.services.importing import ImportSummary

_STEPS = 1000
_NOTHING = "\N{EN DASH}"
_FIGURES = 5
_OVER = (Stage.DONE, Stage.STOPPED, Stage.UNDONE)


@final
class StatusCard(Card):
    """Is always in sight; `show_model` says what the buttons can do."""

    def __init__(self, context: Context, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._model = model
        self._title = label(TypeSize.HEADING, wrap=True)
        self.sentence = label(ink="muted", wrap=True)
        self.figures = [Figure(context.theme) for _ in range(_FIGURES)]
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._at_hand = label(TypeSize.SMALL, "muted")
        self.import_button = button(context, Weight.PRIMARY, "import")
        self.stop_button = button(context, Weight.PLAIN, "stop")
        self.undo_button = button(context, Weight.PLAIN, "undo")
        self.contacts_button = button(context, Weight.PRIMARY, "contacts")
        self.other_button = button(context, Weight.PLAIN, "cross")
        self._buttons = Flow(context.theme.space(0.75))
        self._arrange()
        model.progressed.connect(self._on_progress)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.import_button.setText(self.tr("Import"))
        self.stop_button.setText(self.tr("Stop"))
        self.undo_button.setText(self.tr("Undo this import…"))
        self.contacts_button.setText(self.tr("Show the contacts"))
        access.name(self._bar, self.tr("Progress of the import"))
        self.show_model(lacking=False)

    def show_model(self, *, lacking: bool) -> None:
        """Show where the import stands; what is `lacking` keeps it from beginning."""
        model = self._model
        self._say_title(model.stage)
        self._say_figures()
        over = model.stage in _OVER
        for part in (self._bar, self._at_hand):
            part.setVisible(model.busy)
        self._bar.setRange(0, 0)
        self._at_hand.clear()
        self.stop_button.setVisible(model.busy)
        self.import_button.setVisible(not over and model.stage is not Stage.UNDOING)
        self.import_button.setEnabled(model.can_import and not lacking)
        self.undo_button.setVisible(model.can_undo)
        self.contacts_button.setVisible(over)
        self.other_button.setText(self.tr("Import others") if over else self.tr("Leave it"))
        self.other_button.setVisible(model.stage not in (Stage.IMPORTING, Stage.UNDOING))
        self._buttons.refit()

    def _arrange(self) -> None:
        theme = self._context.theme
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.25))
        words.addWidget(self._title)
        words.addWidget(self.sentence)
        self._buttons.set_widgets(
            [
                self.stop_button,
                self.other_button,
                self.undo_button,
                self.contacts_button,
                self.import_button,
            ]
        )
        top = QHBoxLayout()
        top.setSpacing(theme.space(2))
        top.addLayout(words, 1)
        top.addWidget(self._buttons)
        figures = QHBoxLayout()
        figures.setSpacing(theme.space(2))
        for figure in self.figures:
            figures.addWidget(figure, 1)
        self.body.addLayout(top)
        self.body.addLayout(figures)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._at_hand)

    def _say_title(self, stage: Stage) -> None:
        ready = self.tr("Ready to import") if self._model.can_import else self._nothing()
        titles = {
            Stage.IDLE: "",
            Stage.LOOKING: self.tr("Looking at the files…"),
            Stage.READY: ready,
            Stage.REFUSED: self.tr("This cannot be imported"),
            Stage.IMPORTING: self.tr("Importing…"),
            Stage.DONE: self.tr("Imported"),
            Stage.STOPPED: self.tr("Stopped"),
            Stage.UNDOING: self.tr("Undoing the import…"),
            Stage.UNDONE: self.tr("Undone"),
        }
        if self._title.text() != titles[stage]:
            self._title.setText(titles[stage])
            access.announce(self, titles[stage])
        set_ink(self.sentence, "bad" if stage is Stage.REFUSED else "muted")
        self.sentence.setText(self._explanation(stage))

    def _explanation(self, stage: Stage) -> str:
        model = self._model
        if stage is Stage.REFUSED:
            return self._refusal()
        if stage is Stage.STOPPED:
            return self.tr("What was finished is in. The same import again brings in the rest.")
        if stage is Stage.READY and model.summary is not None and not model.can_import:
            return self._why_nothing(model.summary)
        if stage is Stage.DONE:
            return self.tr("The contacts are in the list. Next, draw a sample of them.")
        if stage is Stage.UNDONE and isinstance(model.undone, Undone):
            return account(model.undone)
        return self._chosen()

    def _nothing(self) -> str:
        found = self._model.summary
        if found is not None and found.rejected and not found.duplicates:
            return self.tr("Nothing to import yet")
        return self.tr("Nothing new")

    def _why_nothing(self, found: "ImportSummary") -> str:
        if found.duplicates or not found.rejected:
            return self.tr("Everything that can be read in these files is in the list already.")
        return self.tr(
            "Nothing in these files can be read as it is: below is why, or what is asked."
        )

    def _refusal(self) -> str:
        fault = self._model.fault
        if isinstance(fault, Expected):
            return self._context.languages.sentence(fault)
        return self.tr("Something went wrong in the program itself; what is there is safe.")

    def _chosen(self) -> str:
        paths = self._model.choice.paths
        if len(paths) == 1:
            return str(paths[0])
        return self.tr("%n file(s)", "", len(paths))

    def _say_figures(self) -> None:
        found, over = self._model.summary, self._model.stage in _OVER
        names = (
            self.tr("New contacts"),
            self.tr("With news"),
            self.tr("There already"),
            self.tr("Not imported") if over else self.tr("Not importable"),
            self.tr("To know"),
        )
        counts = (
            (
                found.added,
                found.updated,
                found.duplicates,
                len(found.rejected),
                sum(one.files for one in found.notices),
            )
            if found
            else None
        )
        for place, (figure, name) in enumerate(zip(self.figures, names, strict=True)):
            value = self._context.languages.number(counts[place]) if counts else _NOTHING
            bad = name == names[3] and counts is not None and counts[place] > 0
            figure.say(name, value, "", "warn" if bad else "text")

    @Slot(float, str)
    def _on_progress(self, fraction: float, name: str) -> None:
        self._bar.setRange(0, _STEPS if fraction > 0 else 0)
        self._bar.setValue(round(fraction * _STEPS))
        self._at_hand.setText(name)
