"""The step of an import with what only a person can add: another table, where the agent is heard."""

from pathlib import Path
from typing import TYPE_CHECKING, final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_files
from qa_desk.ui.pages.importing_step import Step
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.form import Form

if TYPE_CHECKING:
    from qa_desk.services.import_looking import Inspection


@final
class HelpStep(Step):
    """Is there for recordings; nothing of it needs to be said."""

    said = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.metadata: Path | None = None
        self._form = Form(context.theme)
        self.table_button = button(context, Weight.PLAIN, "folder")
        self.agent_channel: Choice[int | None] = Choice()
        self._form.add(self.table_button)
        self._form.add(self.agent_channel)
        self.column.addWidget(self._form)
        self.table_button.clicked.connect(self._choose_table)
        self.agent_channel.picked.connect(self._on_picked)

    def begin(self) -> None:
        """Forget what was said of other files."""
        super().begin()
        self.metadata = None
        self.agent_channel.setCurrentIndex(0)
        self._say_table()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Recordings"))
        self._form.say(
            self.table_button,
            self.tr("List of the recordings"),
            self.tr(
                "A table beside the recordings is found by itself; choose one that lies elsewhere."
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
        self.say(self.tr("Another table, and the side on which the agent is heard."))
        self._say_table()
        self.ask(asks=False)

    def show_seen(self, seen: "Inspection") -> None:
        """Be there for recordings."""
        self.setVisible(seen.recordings > 0)
        self.ask(asks=False)

    def take_table(self, paths: tuple[Path, ...]) -> None:
        """Take a table that lies elsewhere."""
        if paths:
            self.metadata = paths[0]
            self._say_table()
            self.said.emit()

    def _say_table(self) -> None:
        self.table_button.setText(self.metadata.name if self.metadata else self.tr("Choose…"))

    @Slot()
    def _choose_table(self) -> None:
        kinds = "CSV, Excel (*.csv *.tsv *.txt *.xlsx)"
        choose_files(self, self.tr("List of the recordings"), kinds, self.take_table)

    @Slot()
    def _on_picked(self) -> None:
        self.said.emit()
