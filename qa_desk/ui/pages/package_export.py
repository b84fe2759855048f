"""The dialog of a package that is written: which contacts, what of them, and for whom."""

from array import array
from pathlib import Path
from typing import final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.ids import ContactId
from qa_desk.domain.packages import Whose
from qa_desk.services.packages import Choice as Chosen
from qa_desk.services.packages import Packing
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_target
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.package_foot import PackageFoot
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.packages import PackageExport, Stage
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.text import label, set_ink

ENDING = ".qadesk"


@final
class PackageExportDialog(QDialog):
    """Writes a file in the background; closing the dialog lets it go on."""

    ended = Signal()
    """The package was written, or not."""

    def __init__(
        self, context: Context, listed: "array[int]", selected: "array[int]", parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._listed, self._selected = listed, selected
        self.model = PackageExport(lambda: context.desk, context.jobs, self)
        theme = context.theme
        self._title = label(TypeSize.HEADING, wrap=True)
        self._sentence = label(ink="muted", wrap=True)
        self.which: Choice[bool] = Choice()
        self.evaluations: Choice[Whose] = Choice()
        self.texts, self.recordings = QCheckBox(), QCheckBox()
        self.texts.setChecked(True)
        self.recordings.setChecked(True)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._form = Form(theme)
        for field in (
            self.which,
            self.evaluations,
            self.texts,
            self.recordings,
            self.passphrase,
        ):
            self._form.add(field)
        self.foot = PackageFoot(context, "export")
        self._arrange()
        self._connect()
        self.retranslate()
        self.which.choose(len(selected) > 1)

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self.setWindowTitle(self.tr("Export a package"))
        every = self.tr("All %n in the list", "", len(self._listed))
        offered = [(False, every)]
        if self._selected:
            chosen = self.tr("The %n selected", "", len(self._selected))
            offered.append((True, chosen))
        self.which.offer(offered)
        self._form.say(self.which, self.tr("Contacts"))
        whose = [
            (Whose.ALL, self.tr("All that were submitted")),
            (Whose.OWN, self.tr("My own only")),
            (Whose.NONE, self.tr("None: for an auditor who is to judge afresh")),
        ]
        self.evaluations.offer(whose)
        hint = self.tr("Drafts and entries of calibration sessions never go along.")
        self._form.say(self.evaluations, self.tr("Evaluations"), hint)
        self.texts.setText(self.tr("Messages, transcripts, quotes and the customer's data"))
        self._form.say(self.texts, self.tr("Texts"))
        self.recordings.setText(self.tr("Take the recordings along"))
        self._form.say(self.recordings, self.tr("Recordings"))
        said = self.tr(
            "Tell it by another way than the file. Without one, whoever has it reads it."
        )
        self._form.say(self.passphrase, self.tr("Passphrase"), said)
        self._show()

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space(2.5) for _ in range(4)))
        layout.setSpacing(theme.space(1.5))
        for part in (self._title, self._sentence, self._form):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self.foot)
        self.setMinimumWidth(theme.space(80))

    def _connect(self) -> None:
        self.model.changed.connect(self._show)
        self.model.progressed.connect(self.foot.progress)
        self.foot.act.clicked.connect(self._choose)
        self.foot.stop.clicked.connect(self.model.stop)
        self.foot.close_button.clicked.connect(self.close)

    @Slot()
    def _choose(self) -> None:
        proposal = Path.home() / filled("{name}{end}", name=self.tr("contacts"), end=ENDING)
        choose_target(self, self.tr("Where the package goes"), proposal, self.write)

    def write(self, file: Path) -> None:
        """Write the package into a file."""
        target = file if file.suffix else file.with_suffix(ENDING)
        ids = self._selected if self.which.value() else self._listed
        packing = Packing(
            recordings=self.recordings.isChecked(),
            texts=self.texts.isChecked(),
            evaluations=self.evaluations.value() or Whose.ALL,
            passphrase=self.passphrase.text(),
        )
        chosen = Chosen(contacts=tuple(ContactId(one) for one in ids))
        self.model.run(target, chosen, packing, self.tr("Writing a package"))

    @Slot()
    def _show(self) -> None:
        """Show where the package stands."""
        stage = self.model.stage
        titles = {
            Stage.ASKING: self.tr("A package for another workspace"),
            Stage.WORKING: self.tr("Writing…"),
            Stage.DONE: self.tr("The package is written"),
            Stage.REFUSED: self.tr("This cannot be written"),
            Stage.LOCKED: self.tr("This cannot be written"),
            Stage.STOPPED: self.tr("Stopped: no file was written"),
        }
        self._title.setText(titles.get(stage, ""))
        set_ink(self._sentence, "bad" if self.model.fault is not None else "muted")
        self._sentence.setText(self._explanation())
        over = stage is Stage.DONE
        self._form.setVisible(not over)
        self._form.setEnabled(not self.model.busy)
        can_act = not self.model.busy and bool(self._listed)
        self.foot.say(act=self.tr("Export…"), busy=self.model.busy, over=over, can_act=can_act)
        if over or stage is Stage.STOPPED:
            self.ended.emit()

    def _explanation(self) -> str:
        model = self.model
        if model.fault is not None:
            return self._context.languages.sentence(model.fault)
        if model.stage is not Stage.DONE:
            return self.tr(
                "An auditor or another centre brings it in; what is there already stays as it is."
            )
        number = self._context.languages.number
        told = self.tr(
            "{name}: contacts {contacts}, evaluations {evaluations}, recordings {recordings}."
        )
        counts = {name: number(count) for name, count in model.counts.items()}
        facts = {"contacts": "0", "evaluations": "0", "recordings": "0"} | counts
        return filled(told, name=model.file.name, **facts)
