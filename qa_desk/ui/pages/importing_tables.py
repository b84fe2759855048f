"""The step of an import that shows how tables of calls are read, on their own rows."""

from pathlib import Path
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from qa_desk.domain.progress import Report, Token
from qa_desk.services.import_terms import TableLook, Use, Wish
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages import importing_words as words
from qa_desk.ui.pages.importing_rejected import told
from qa_desk.ui.pages.importing_step import Step
from qa_desk.ui.pages.importing_table_choices import TableChoices
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.sample_table import SampleTable

if TYPE_CHECKING:
    from qa_desk.services.import_looking import Inspection
    from qa_desk.services.importing import Rejection


@final
class TablesStep(Step):
    """One table at a time; a change re-reads it at once."""

    said = Signal(object, object)
    """A table and how it is read: enough for an import."""
    settled = Signal()
    """Whether something is lacking may have changed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._looks: dict[Path, TableLook] = {}
        self._lacking: dict[Path, TableLook] = {}
        self._reading = Loader(context.jobs, self)
        self._keeping = Loader(context.jobs, self)
        self._menu: QMenu | None = None
        self.table: Choice[Path] = Choice()
        self.choices = TableChoices(context)
        self.sample = SampleTable(context, words.use)
        self.remember_button = button(context, Weight.PLAIN, "save")
        self._arrange()
        self.table.picked.connect(self._show_table)
        self.choices.wished.connect(self._wish)
        self.sample.asked.connect(self.ask_about)
        self.remember_button.clicked.connect(self._remember)
        self._reading.loaded.connect(self._on_read)
        self._keeping.loaded.connect(self._on_kept)

    @property
    def lacking(self) -> bool:
        """Whether a table was begun to be explained, and not enough is said of it yet."""
        return bool(self._lacking) or self._reading.loading

    def begin(self) -> None:
        """Forget what was said of other files."""
        super().begin()
        self._looks.clear()
        self._lacking.clear()
        self._reading.drop()
        self.say_fault("")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Table of calls"))
        self.remember_button.setText(self.tr("Remember for such files"))
        access.name(self.table, self.tr("Table"))
        access.name(
            self.sample,
            self.tr("First rows of the table"),
            self.tr("Enter says what the column means"),
        )
        self.choices.retranslate()
        self._show_table()
        self.sample.refit()

    def show_seen(self, seen: "Inspection") -> None:
        """Show the tables that a dry run has met."""
        self._looks = {look.file: self._lacking.get(look.file, look) for look in seen.tables}
        self.choices.offer_zones(seen.zones)
        self.table.offer([(file, file.name) for file in self._looks])
        self.table.setVisible(len(self._looks) > 1)
        self.setVisible(bool(self._looks))
        self._show_table()

    @Slot(int)
    def ask_about(self, column: int) -> None:
        """Offer what a column can be taken for."""
        look = self._current()
        if look is None:
            return
        menu = QMenu(self)
        group = QActionGroup(menu)
        for use in words.USES:
            if use == "kept" and column >= len(look.titles):
                continue
            self._add(menu, group, column, use)
        access.name(menu, self.sample.sample.title(column))
        self._menu = menu
        menu.popup(self._place(menu, column))

    def _add(self, menu: QMenu, group: QActionGroup, column: int, use: "Use") -> None:
        look = self._current()
        act = QAction(words.use(use), menu)
        act.setCheckable(True)
        act.setChecked(look is not None and look.use(column) == use)
        act.triggered.connect(lambda: self._take(column, use))
        group.addAction(act)
        menu.addAction(act)
        if use == "left":
            menu.addSeparator()

    def _place(self, menu: QMenu, column: int) -> QPoint:
        """Keep the menu on the screen, and off the titles where there is room."""
        corner = self.sample.corner(column)
        room = self.screen().availableGeometry()
        corner.setY(max(room.top(), min(corner.y(), room.bottom() - menu.sizeHint().height())))
        return corner

    def _take(self, column: int, use: "Use") -> None:
        self._wish(Wish(use=(column, use)))
        self.sample.setFocus()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(self.context.theme.space(1))
        top.addWidget(self.table)
        top.addStretch(1)
        top.addWidget(self.remember_button)
        self.column.addWidget(self.choices)
        self.column.addWidget(self.sample)
        self.column.addLayout(top)

    def _current(self) -> "TableLook | None":
        file = self.table.value()
        return None if file is None else self._looks.get(file)

    @Slot()
    def _show_table(self) -> None:
        look = self._current()
        if look is None:
            return
        self.ask(asks=self._asks_of(look))
        sentence, ink = self._sentence(look)
        self.say(sentence, ink)
        self.choices.show_table(look)
        self.sample.show_table(look)
        self.remember_button.setEnabled(look.is_complete)

    def _asks_of(self, look: "TableLook") -> bool:
        guessed = look.mapping.maker == "any" and look.origin in ("guessed", "said", "unknown")
        return guessed or not look.is_complete

    def _sentence(self, look: "TableLook") -> tuple[str, str]:
        name = filled("{name}. ", name=look.file.name)
        if look.mapping.dates == "unclear":
            text = self.tr("The day and the month cannot be told apart: choose their order.")
            return name + text, "warn"
        if not look.is_complete and look.origin != "unknown":
            text = self.tr("Choose the column of date and time: without it nothing can come in.")
            return name + text, "warn"
        ink = "warn" if look.origin == "unknown" else "muted"
        return name + words.origin(look), ink

    @Slot(object)
    def _wish(self, wish: "Wish") -> None:
        look = self._current()
        if look is None:
            return
        desk, mapping, file = self.context.desk, look.mapping, look.file

        def work(_token: Token, _report: Report) -> object:
            from qa_desk.services import import_looking  # noqa: PLC0415 - loaded when needed

            return import_looking.reread(desk, file, mapping, wish)

        self._reading.load(work)
        self.settled.emit()

    @Slot(object)
    def _on_read(self, found: "TableLook | Rejection") -> None:
        if not isinstance(found, TableLook):
            (row,) = told((found,), self.context.languages)
            self.say_fault(row.reason)
            self._show_table()
            self.settled.emit()
            return
        self.say_fault("")
        self._looks[found.file] = found
        self._lacking.pop(found.file, None)
        if not found.is_complete:
            self._lacking[found.file] = found
        self._show_table()
        self.settled.emit()
        if found.is_complete:
            self.said.emit(found.file, found.mapping)

    @Slot()
    def _remember(self) -> None:
        look, desk = self._current(), self.context.desk
        if look is None:
            return

        def work(_token: Token, _report: Report) -> object:
            from qa_desk.services import import_looking  # noqa: PLC0415 - loaded when needed

            return import_looking.remember(desk, look)

        self._keeping.load(work)

    @Slot()
    def _on_kept(self) -> None:
        self.context.notices.tell(
            Tone.GOOD, self.tr("Tables with these columns are read so from now on.")
        )
