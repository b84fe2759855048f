"""The dialog of a package that comes in: what is new, what is otherwise here, then the import."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.package_foot import PackageFoot
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.packages import PackageImport, Stage
from qa_desk.ui.widgets.figure import Figure
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label, set_ink

_NOTHING = "\N{EN DASH}"


@dataclass(frozen=True, slots=True)
class Point:
    """One thing of a package that does not go in, and why."""

    contact: str
    reason: str


@final
class PackageImportDialog(QDialog):
    """A dry run as soon as it opens; closing it while it imports lets the import go on."""

    ended = Signal()
    """The import has ended, one way or another; not told of dry runs."""

    def __init__(self, context: Context, file: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.model = PackageImport(lambda: context.desk, context.jobs, self)
        theme = context.theme
        self._title = label(TypeSize.HEADING, wrap=True)
        self._sentence = label(ink="muted", wrap=True)
        self._figures = [Figure(theme) for _ in range(4)]
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._form = Form(theme)
        self._form.add(self.passphrase)
        self._points_title = label(TypeSize.HEADING)
        self.points: ListTable[Point] = ListTable(context)
        self._reason = label(TypeSize.SMALL, "muted", wrap=True)
        self._rest = QWidget()
        self.foot = PackageFoot(context, "import")
        self._arrange()
        self._connect()
        self.retranslate()
        self.model.look(file)

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self.setWindowTitle(self.tr("Import a package"))
        self._form.say(self.passphrase, self.tr("Passphrase of the package"))
        self._points_title.setText(self.tr("What stays as it is here, or cannot go in"))
        columns: tuple[RichColumn[Point], ...] = (
            RichColumn(self.tr("Contact"), lambda p: p.contact, icon=lambda _p: "warn"),
            RichColumn(self.tr("Reason"), lambda p: p.reason),
        )
        self.points.set_columns(columns, stretched=1)
        access.name(self.points, self._points_title.text())
        self._show()

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
        for part in (self._form, self._points_title):
            layout.addWidget(part)
        layout.addWidget(self.points, 1)
        layout.addWidget(self._reason)
        layout.addWidget(self._rest, 1)
        layout.addWidget(self.foot)
        self.resize(theme.space(96), theme.space(64))

    def _connect(self) -> None:
        self.model.changed.connect(self._show)
        self.model.progressed.connect(self.foot.progress)
        self.foot.act.clicked.connect(self._act)
        self.foot.stop.clicked.connect(self.model.stop)
        self.foot.close_button.clicked.connect(self.close)
        self.passphrase.returnPressed.connect(self._act)
        self.passphrase.textChanged.connect(self._enable)
        self.points.current_changed.connect(self._say_reason)

    @Slot()
    def _act(self) -> None:
        """Try the passphrase, or bring the package in."""
        if self.model.stage is Stage.LOCKED:
            if self.passphrase.text():
                self.model.look(self.model.file, self.passphrase.text())
        elif self.model.can_import:
            self.model.run(self.tr("Importing a package"))

    @Slot()
    def _show(self) -> None:
        """Show where the import stands."""
        stage = self.model.stage
        self._say_title(stage)
        self._say_figures()
        self._show_points()
        locked, over = stage is Stage.LOCKED, stage in (Stage.DONE, Stage.STOPPED)
        self._form.setVisible(locked)
        act = self.tr("Open") if locked else self.tr("Import")
        self.foot.say(act=act, busy=self.model.busy, over=over, can_act=False)
        self._enable()
        self._focus(locked=locked)
        if over:
            self.ended.emit()

    def _focus(self, *, locked: bool) -> None:
        if locked:
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        else:
            (self.foot.act if self.model.can_import else self.foot.close_button).setFocus()

    @Slot()
    def _enable(self) -> None:
        locked = self.model.stage is Stage.LOCKED
        self.foot.act.setEnabled(bool(self.passphrase.text()) if locked else self.model.can_import)

    def _say_title(self, stage: Stage) -> None:
        ready = self.tr("Ready to import") if self.model.can_import else self.tr("Nothing new")
        titles = {
            Stage.LOOKING: self.tr("Looking at the package…"),
            Stage.READY: ready,
            Stage.LOCKED: self.tr("The package is encrypted"),
            Stage.REFUSED: self.tr("This cannot be imported"),
            Stage.WORKING: self.tr("Importing…"),
            Stage.DONE: self.tr("Imported"),
            Stage.STOPPED: self.tr("Stopped: nothing was brought in"),
        }
        self._title.setText(titles.get(stage, ""))
        refused = stage is Stage.REFUSED or (stage is Stage.LOCKED and bool(self.passphrase.text()))
        set_ink(self._sentence, "bad" if refused else "muted")
        self._sentence.setText(self._explanation())

    def _explanation(self) -> str:
        model = self.model
        if model.stage is Stage.LOCKED and not self.passphrase.text():
            return filled(self.tr("{name}: type its passphrase."), name=model.file.name)
        if model.fault is not None:
            return self._context.languages.sentence(model.fault)
        if model.summary is None:
            return str(model.file)
        made = model.summary.manifest
        told = self.tr("{name}: made by {by} on {host}, {at}.")
        when = self._context.languages.date_time(made.made_at)
        lines = [filled(told, name=model.file.name, by=made.made_by, host=made.host, at=when)]
        if model.summary.targeted:
            lines.append(
                self.tr(
                    "%n evaluation(s) of a sample that is not here will count as targeted.",
                    "",
                    model.summary.targeted,
                )
            )
        return "\n".join(lines)

    def _say_figures(self) -> None:
        found = self.model.summary
        names = (
            self.tr("New contacts"),
            self.tr("New evaluations"),
            self.tr("There already"),
            self.tr("Conflicts"),
        )
        counts = (_NOTHING,) * 4
        if found is not None:
            number = self._context.languages.number
            same = found.same_contacts + found.same_evaluations
            points = len(found.conflicts) + len(found.rejected)
            every = (found.new_contacts, found.new_evaluations, same, points)
            counts = tuple(number(each) for each in every)  # type: ignore[assignment]
        for place, (figure, name) in enumerate(zip(self._figures, names, strict=True)):
            bad = place == len(names) - 1 and bool(self._points())
            figure.say(name, counts[place], "", "warn" if bad else "text")

    def _points(self) -> tuple[Point, ...]:
        found = self.model.summary
        if found is None:
            return ()
        texts = self._context.languages.texts
        words = texts.labels("journal")

        def told(facts: Mapping[str, object]) -> dict[str, object]:
            name = facts.get("field")
            return {**facts, "field": words.get(f"field.{name}", str(name))} if name else {**facts}

        return tuple(
            Point(each.where, texts.sentence(each.code, told(each.facts)))
            for each in (*found.conflicts, *found.rejected)
        )

    def _show_points(self) -> None:
        points = self._points()
        self.points.set_values(points)
        for widget in (self._points_title, self.points, self._reason):
            widget.setVisible(bool(points))
        self._rest.setVisible(not points)

    @Slot()
    def _say_reason(self) -> None:
        """Show the whole sentence, which may be longer than its cell."""
        point = self.points.current()
        self._reason.setText(f"{point.contact}: {point.reason}" if point else "")

    def reject(self) -> None:
        """Close; a dry run is stopped, an import goes on and is shown in the status line."""
        if self.model.stage is Stage.LOOKING:
            self.model.stop()
        super().reject()


def filters() -> str:
    """Return the kinds of files for a dialog that asks for a package."""
    return filled(
        "{name} (*.qadesk);;{all} (*)",
        name=QCoreApplication.translate("PackageImportDialog", "Packages"),
        all=QCoreApplication.translate("PackageImportDialog", "All files"),
    )
