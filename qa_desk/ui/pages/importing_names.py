"""The step of an import that says what the names of recordings tell, tried on the real ones."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages import importing_words as words
from qa_desk.ui.pages.importing_step import Step
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text_line import TextLine

if TYPE_CHECKING:
    from qa_desk.services.import_looking import Inspection, Name, NameTold

EXAMPLE: Final = "{agent}_{customer}_{date:%Y%m%d}_{time:%H%M%S}"
_REST_MS: Final = 400
_SHOWN: Final = 8
_NOTHING: Final = "\N{EN DASH}"


@final
class NamesStep(Step):
    """`said` carries the pattern as soon as it can be used; empty where there is none."""

    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._names: tuple[Name, ...] = ()
        self._saved: tuple[str, ...] = ()
        self._asks_of_names = False
        self._trying = Loader(context.jobs, self, own_faults=True)
        self._keeping = Loader(context.jobs, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self.pattern = TextLine(context)
        self.pattern.setPlaceholderText(EXAMPLE)
        self.box = FieldBox(context, self.pattern)
        self.ready: Choice[str] = Choice()
        self.remember_button = button(context, Weight.PLAIN, "save")
        self.preview: ListTable[NameTold] = ListTable(context, most_rows=_SHOWN)
        self._told: tuple[NameTold, ...] = ()
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Forget the pattern that was tried on other names."""
        super().begin()
        self._trying.drop()
        self._rest.stop()
        self.pattern.clear()
        self._told = ()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Names of the recordings"))
        self.box.say(
            self.tr("Pattern of the names"),
            self.tr(
                "Fields stand in braces: agent, agent_name, customer, id, date, time, queue, "
                "topic, team, direction, language, or a name of your own. * is anything."
            ),
        )
        access.name(self.ready, self.tr("Remembered patterns"))
        self.remember_button.setText(self.tr("Remember the pattern"))
        access.name(self.preview, self.tr("What the names tell"))
        self._offer()
        self._show_told()

    def show_seen(self, seen: "Inspection") -> None:
        """Show the names that a dry run has met."""
        self._names, self._saved = seen.names, seen.patterns
        self._asks_of_names = not seen.listed
        self.setVisible(seen.recordings > 0)
        self._offer()
        if self._names:
            self._try()

    def _arrange(self) -> None:
        theme = self.context.theme
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(1))
        foot.addWidget(self.ready)
        foot.addStretch(1)
        foot.addWidget(self.remember_button)
        self.column.addWidget(self.box)
        self.column.addLayout(foot)
        self.column.addWidget(self.preview)

    def _connect(self) -> None:
        self._rest.timeout.connect(self._try)
        self.pattern.typed.connect(lambda _text: self._rest.start())
        self.pattern.returnPressed.connect(self._try)
        self.ready.picked.connect(self._pick)
        self.remember_button.clicked.connect(self._remember)
        self._trying.loaded.connect(self._on_tried)
        self._trying.failed.connect(self._on_failed)
        self._keeping.loaded.connect(self._on_kept)

    def _offer(self) -> None:
        first = self.tr("Take a remembered pattern…") if self._saved else self.tr("An example…")
        known = self._saved or (EXAMPLE,)
        self.ready.offer([("", first), *((text, text) for text in known)])
        self.ready.setCurrentIndex(0)

    @Slot(object)
    def _pick(self, text: str) -> None:
        if text:
            self.pattern.setText(text)
            self._try()
        self.ready.setCurrentIndex(0)

    @Slot()
    def _try(self) -> None:
        """Read the names by what is typed, else by what is remembered."""
        self._rest.stop()
        text, names, saved = self.pattern.text().strip(), self._names, self._saved

        def work(_token: Token, _report: Report) -> object:
            from qa_desk.services import (  # noqa: PLC0415 - loaded when needed
                import_looking,
                name_patterns,
            )

            patterns = [name_patterns.parse(one) for one in ((text,) if text else ()) + saved]
            return text, import_looking.tell(names, patterns)

        self._trying.load(work)

    @Slot(object)
    def _on_tried(self, found: "tuple[str, tuple[NameTold, ...]]") -> None:
        text, self._told = found
        self.box.say_faults(())
        self._show_told()
        self.said.emit(text)

    @Slot(object)
    def _on_failed(self, fault: Exception) -> None:
        if not isinstance(fault, Expected):
            self.context.jobs.failed.emit(fault)
            return
        self.box.say_faults((self.context.languages.sentence(fault),))
        self.remember_button.setEnabled(False)

    def _show_told(self) -> None:
        """Show a column for each field that any of the names tells."""
        read = sum(one.is_read for one in self._told)
        unread = len(self._told) - read
        typed = bool(self.pattern.text().strip())
        self.ask(asks=typed or (unread > 0 and self._asks_of_names))
        self.remember_button.setEnabled(typed and not self.box.fault_text)
        self.preview.set_columns(self._columns(), 0)
        self.preview.set_values(self._told)
        if unread and self._asks_of_names:
            text = self.tr("Nothing is read from %n name(s) yet.", "", unread)
            self.say(text, "warn" if not read else "muted")
        else:
            self.say(self.tr("What is known of a recording can be read from its name."))

    def _columns(self) -> tuple[RichColumn["NameTold"], ...]:
        fields = dict.fromkeys(name for one in self._told for name, _text in one.fields)
        return (
            RichColumn(
                self.tr("Name"),
                lambda one: one.name,
                icon=lambda one: "good" if one.is_read else "warn",
            ),
            RichColumn(self.tr("Date and time"), self._moment),
            *(RichColumn(words.name_field(name), _of(name)) for name in fields),
        )

    def _moment(self, one: "NameTold") -> str:
        when = one.started_at
        return _NOTHING if when is None else self.context.languages.date_time(when)

    @Slot()
    def _remember(self) -> None:
        desk, text = self.context.desk, self.pattern.text().strip()

        def work(_token: Token, _report: Report) -> object:
            from qa_desk.services import name_patterns  # noqa: PLC0415 - loaded when needed

            kept = name_patterns.save(desk, (name_patterns.parse(text), *name_patterns.saved(desk)))
            return tuple(one.text for one in kept)

        self._keeping.load(work)

    @Slot(object)
    def _on_kept(self, saved: Sequence[str]) -> None:
        self._saved = tuple(saved)
        self._offer()
        self.context.notices.tell(Tone.GOOD, self.tr("Names like these are read so from now on."))


def _of(field: str) -> "Callable[[NameTold], str]":
    """Return what gives the text of one field."""
    return lambda one: dict(one.fields).get(field, _NOTHING)
