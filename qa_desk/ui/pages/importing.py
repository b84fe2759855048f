"""The import dialog: what would come in, what cannot, then the import itself."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from qa_desk.errors import Expected
from qa_desk.services import kept_files
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_files, choose_target
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.importing_rejected import (
    Rejected,
    as_csv,
    as_text,
    noticed,
    rejected_columns,
    told,
)
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.importing import Choice as ImportChoice
from qa_desk.ui.viewmodels.importing import ImportModel, Stage
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.figure import Figure
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label, set_ink

_STEPS = 1000
_NOTHING = "\N{EN DASH}"


class ImportDialog(QDialog):
    """A dry run as soon as it opens; closing it while it imports lets the import go on."""

    ended = Signal()
    """The import has ended, one way or another; not told of dry runs."""

    def __init__(self, context: Context, paths: tuple[Path, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.model = ImportModel(lambda: context.desk, context.jobs, self)
        self._metadata: Path | None = None
        self._make_widgets()
        self._arrange()
        self._connect()
        self.retranslate()
        self.model.look(ImportChoice(paths))

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self.setWindowTitle(self.tr("Import contacts"))
        self._form.say(
            self.table_button,
            self.tr("Table of the calls"),
            self.tr(
                "A CSV beside the recordings is found by itself; choose one that lies elsewhere."
            ),
        )
        self.agent_channel.offer(
            [
                (None, self.tr("As the table says")),
                (0, self.tr("Left channel")),
                (1, self.tr("Right channel")),
            ]
        )
        self._form.say(self.agent_channel, self.tr("The agent is heard in"))
        self.left_out.set_columns(rejected_columns(), stretched=2)
        access.name(self.left_out, self.tr("What cannot be imported"))
        access.name(self._bar, self.tr("Progress of the import"))
        self.copy_button.setText(self.tr("Copy the list"))
        self.save_button.setText(self.tr("Save the list…"))
        self.import_button.setText(self.tr("Import"))
        self._show()

    def _make_widgets(self) -> None:
        context = self._context
        theme = context.theme
        self._title = label(TypeSize.HEADING, wrap=True)
        self._sentence = label(ink="muted", wrap=True)
        self._figures = [Figure(theme) for _ in range(4)]
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._at_hand = label(TypeSize.SMALL, "muted")
        self._form = Form(theme)
        self.table_button = button(context, Weight.PLAIN, "folder")
        self.agent_channel: Choice[int | None] = Choice()
        self._form.add(self.table_button)
        self._form.add(self.agent_channel)
        self._rejected_title = label(TypeSize.HEADING)
        self.left_out: ListTable[Rejected] = ListTable(context)
        self._reason = label(TypeSize.SMALL, "muted", wrap=True)
        self.copy_button = button(context, Weight.QUIET, "copy")
        self.save_button = button(context, Weight.QUIET, "save")
        self.import_button = button(context, Weight.PRIMARY, "import")
        self.close_button = button(context, Weight.PLAIN)
        self.stop_button = button(context, Weight.PLAIN, "stop")

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space(2.5) for _ in range(4)))
        layout.setSpacing(theme.space(1.5))
        layout.addWidget(self._title)
        layout.addWidget(self._sentence)
        figures = QHBoxLayout()
        figures.setSpacing(theme.space(2))
        for figure in self._figures:
            figures.addWidget(figure, 1)
        layout.addLayout(figures)
        layout.addWidget(self._bar)
        layout.addWidget(self._at_hand)
        layout.addWidget(self._form)
        layout.addLayout(self._rejected_head())
        layout.addWidget(self.left_out, 1)
        layout.addWidget(self._reason)
        self._rest = QWidget()
        layout.addWidget(self._rest, 1)
        layout.addLayout(self._foot())
        self.resize(theme.space(104), theme.space(76))

    def _rejected_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._rejected_title)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._context.theme.space(1))
        row.addStretch(1)
        for each in (self.stop_button, self.close_button, self.import_button):
            row.addWidget(each)
        return row

    def _connect(self) -> None:
        self.model.changed.connect(self._show)
        self.model.progressed.connect(self._on_progress)
        self.import_button.clicked.connect(self._import)
        self.stop_button.clicked.connect(self.model.stop)
        self.close_button.clicked.connect(self.close)
        self.table_button.clicked.connect(self._choose_table)
        self.agent_channel.picked.connect(self._adjust)
        self.left_out.current_changed.connect(self._say_reason)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._choose_target)

    @Slot()
    def _show(self) -> None:
        """Show where the import stands."""
        stage = self.model.stage
        self._say_title(stage)
        self._say_figures()
        self._show_rejected()
        busy, over = self.model.busy, stage in (Stage.DONE, Stage.STOPPED)
        self._bar.setVisible(busy)
        self._bar.setRange(0, 0)
        self._at_hand.setVisible(busy)
        self._at_hand.clear()
        self._form.setVisible(not over and stage is not Stage.IMPORTING)
        self._form.setEnabled(not busy)
        self.table_button.setText(self._metadata.name if self._metadata else self.tr("Choose…"))
        self.stop_button.setText(self.tr("Stop"))
        self.stop_button.setVisible(busy)
        self.import_button.setVisible(not over)
        self.import_button.setEnabled(self.model.can_import)
        self._say_close(stage, over)
        (self.import_button if self.model.can_import else self.close_button).setFocus()
        if over or (stage is Stage.REFUSED and not self.isVisible()):
            self.ended.emit()

    def _say_close(self, stage: Stage, over: bool) -> None:  # noqa: FBT001 - private
        texts = {Stage.IMPORTING: self.tr("Go on in the background")}
        self.close_button.setText(self.tr("Close") if over else texts.get(stage, self.tr("Cancel")))

    def _say_title(self, stage: Stage) -> None:
        titles = {
            Stage.LOOKING: self.tr("Looking at the files…"),
            Stage.READY: self.tr("Ready to import")
            if self.model.can_import
            else self.tr("Nothing new"),
            Stage.REFUSED: self.tr("This cannot be imported"),
            Stage.IMPORTING: self.tr("Importing…"),
            Stage.DONE: self.tr("Imported"),
            Stage.STOPPED: self.tr("Stopped"),
        }
        self._title.setText(titles[stage])
        set_ink(self._sentence, "bad" if stage is Stage.REFUSED else "muted")
        self._sentence.setText(self._explanation(stage))

    def _explanation(self, stage: Stage) -> str:
        if stage is Stage.REFUSED and isinstance(self.model.fault, Expected):
            return self._context.languages.sentence(self.model.fault)
        if stage is Stage.STOPPED:
            return self.tr("What was finished is in. The same import again brings in the rest.")
        if stage is Stage.READY and not self.model.can_import:
            return self.tr("Everything that can be read in these files is in the list already.")
        if stage is Stage.DONE:
            return self.tr("The contacts are in the list. Next, draw a sample of them.")
        return self._chosen()

    def _chosen(self) -> str:
        paths = self.model.choice.paths
        if len(paths) == 1:
            return str(paths[0])
        return self.tr("%n file(s)", "", len(paths))

    def _say_figures(self) -> None:
        found = self.model.summary
        names = (
            self.tr("New contacts"),
            self.tr("With news"),
            self.tr("There already"),
            self.tr("Not importable"),
        )
        counts = (
            (found.added, found.updated, found.duplicates, len(found.rejected)) if found else None
        )
        for place, (figure, name) in enumerate(zip(self._figures, names, strict=True)):
            value = self._context.languages.number(counts[place]) if counts else _NOTHING
            bad = place == len(names) - 1 and counts is not None and counts[place] > 0
            figure.say(name, value, "", "warn" if bad else "text")

    def _show_rejected(self) -> None:
        found = self.model.summary
        languages = self._context.languages
        values = told(found.rejected, languages) if found else ()
        known = noticed(found.notices, languages) if found else ()
        self.left_out.set_values((*values, *known))
        self._rejected_title.setText(
            self.tr("What cannot be imported, and what to know of the rest")
            if known
            else self.tr("What cannot be imported, and why")
        )
        for widget in (
            self._rejected_title,
            self.left_out,
            self._reason,
            self.copy_button,
            self.save_button,
        ):
            widget.setVisible(bool(values or known))
        self._rest.setVisible(not (values or known))

    @Slot()
    def _say_reason(self) -> None:
        """Show the whole sentence, which may be longer than its cell."""
        row = self.left_out.current()
        self._reason.setText(as_text([row]) if row else "")

    @Slot(float, str)
    def _on_progress(self, fraction: float, name: str) -> None:
        self._bar.setRange(0, _STEPS if fraction > 0 else 0)
        self._bar.setValue(round(fraction * _STEPS))
        self._at_hand.setText(name)

    @Slot()
    def _import(self) -> None:
        self.model.run(self.tr("Importing contacts"))

    @Slot()
    def _choose_table(self) -> None:
        choose_files(self, self.tr("Table of the calls"), "CSV (*.csv *.tsv *.txt)", self._on_table)

    def _on_table(self, paths: tuple[Path, ...]) -> None:
        self._metadata = paths[0]
        self._adjust()

    @Slot()
    def _adjust(self) -> None:
        self.model.adjust(metadata=self._metadata, agent_channel=self.agent_channel.value())

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(as_text(self.left_out.values()))

    @Slot()
    def _choose_target(self) -> None:
        proposal = Path.home() / filled("{name}.csv", name=self.tr("Not imported"))
        choose_target(self, self.tr("Save the list"), proposal, self._save)

    def _save(self, target: Path) -> None:
        content, desk = as_csv(self.left_out.values()).encode("utf-8-sig"), self._context.desk
        handle = self._context.jobs.start(lambda _t, _r: kept_files.write(desk, target, content))
        handle.succeeded.connect(lambda _done: offer_file(self._context, target))

    def reject(self) -> None:
        """Close; a dry run is stopped, an import goes on and is shown in the status line."""
        if self.model.stage is Stage.LOOKING:
            self.model.stop()
        super().reject()
