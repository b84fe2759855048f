"""The right of the classifier editor: what changed, who uses the entry, its history, its faults."""

from typing import Final, final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from qa_desk.domain.card_document import Path
from qa_desk.scoring.card_faults import CardFault
from qa_desk.services.classifier_history import Event, Use, history
from qa_desk.ui import access
from qa_desk.ui.classifier_words import ICONS, sentence
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages import card_fault_words
from qa_desk.ui.routes import OpenCard
from qa_desk.ui.viewmodels.classifier_editor import ClassifierModel
from qa_desk.ui.viewmodels.classifier_past import Past
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.line_list import Line, LineList
from qa_desk.ui.words import text_in

_PLACE: Final = " › "


@final
class ClassifierSide(QWidget):
    """Tabs over one model; uses and history are those of the current entry."""

    card_wanted = Signal(object)
    """An OpenCard: the person wants to see a card that uses the entry."""

    def __init__(
        self, context: Context, model: ClassifierModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._past = Past()
        self.changes = LineList(context, "check")
        self.uses = LineList(context, "scorecards")
        self.history = LineList(context, "clock")
        self.faults = LineList(context, "check")
        self.copy_button = button(context, Weight.QUIET, "copy")
        self.tabs = QTabWidget()
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self.tabs, self.tr("About the error types"))
        self.copy_button.setText(self.tr("Copy the list"))
        self.changes.say(
            self.tr("What differs from the version in use"),
            self.tr("Nothing differs"),
            self.tr("The draft says the same as the version in use."),
        )
        self.uses.say(
            self.tr("Scorecards that use the error type"),
            self.tr("No scorecard uses it"),
            self.tr("Published scorecards name it in none of their criteria."),
        )
        self.history.say(
            self.tr("History of the error type"),
            self.tr("No history yet"),
            self.tr("It begins when a version with this code is published."),
        )
        self.faults.say(
            self.tr("Faults of the classifier"),
            self.tr("Nothing is wrong"),
            self.tr("The classifier is sound and can be published."),
        )
        self._follow()

    def show_past(self, past: Past) -> None:
        """Take what is known beyond the draft."""
        self._past = past
        self._show_entry()

    @Slot()
    def show_faults(self) -> None:
        """Bring the faults to the front."""
        self.tabs.setCurrentWidget(self.faults)

    @Slot()
    def show_changes(self) -> None:
        """Bring what changed to the front."""
        self.tabs.setCurrentIndex(0)

    def _arrange(self) -> None:
        theme = self._context.theme
        changed = QWidget()
        inside = QVBoxLayout(changed)
        inside.setContentsMargins(0, 0, 0, theme.space(0.5))
        inside.addWidget(self.changes, 1)
        inside.addWidget(self.copy_button)
        for part in (changed, self.uses, self.history, self.faults):
            self.tabs.addTab(part, "")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    def _connect(self) -> None:
        model = self._model
        for signal in (model.opened, model.checked, model.language_changed):
            signal.connect(self._follow)
        model.current_changed.connect(self._show_entry)
        self.faults.chosen.connect(model.show)
        self.changes.chosen.connect(model.go)
        self.uses.chosen.connect(self.card_wanted)
        self.copy_button.clicked.connect(self.changes.copy)

    @Slot()
    def _follow(self) -> None:
        self.changes.show_lines(self._change_lines())
        self.faults.show_lines([self._fault_line(each) for each in self._model.faults])
        self.copy_button.setVisible(bool(self._model.changes))
        self._show_entry()
        self._count()

    @Slot()
    def _show_entry(self) -> None:
        code = self._model.code(self._model.current)
        self.uses.show_lines([self._use_line(each) for each in self._past.uses.get(code, ())])
        events = history(self._past.versions, code) if code else ()
        self.history.show_lines([self._event_line(each) for each in events])
        self._count()

    def _count(self) -> None:
        """Say on the tabs how much there is."""
        names = (
            (self.tr("Changes"), len(self._model.changes)),
            (
                self.tr("Scorecards"),
                len(self._past.uses.get(self._model.code(self._model.current), ())),
            ),
            (self.tr("History"), 0),
            (self.tr("Faults"), len(self._model.faults)),
        )
        for place, (name, count) in enumerate(names):
            self.tabs.setTabText(place, f"{name} ({count})" if count else name)

    def _change_lines(self) -> list[Line]:
        locale = self._context.languages.locale
        lines = []
        for each in self._model.changes:
            icon, ink = ICONS[each.kind]
            text = f"{self._titled(each.code)}\n{sentence(each, self._titled, locale)}"
            lines.append(Line(text, icon, ink, self._model.path_of(each.code) or None))
        return lines

    def _titled(self, code: str) -> str:
        """Return the title of a code in the draft, else in the version in use, else the code."""
        path = self._model.path_of(code)
        if path:
            return self._model.name_of(path)
        published = self._model.published
        known = {each.code: each.titles for each in published.error_types} if published else {}
        return text_in(known.get(code, {}), self._model.language) or code

    def _fault_line(self, fault: CardFault) -> Line:
        said = card_fault_words.told(fault, self._context.languages)
        return Line(f"{self._place(fault.path)}\n{said}", "bad", "bad", fault.path)

    def _place(self, path: Path) -> str:
        node = self._model.node_of(self._model.document, path)
        if not node:
            return self.tr("The classifier")
        return _PLACE.join(self._model.name_of(each) for each in (*self._model.above(node), node))

    def _use_line(self, use: Use) -> Line:
        language = self._context.languages.language
        facts = {"name": text_in(use.row.titles, language), "version": use.row.ref.version}
        head = filled(self.tr("{name}, version {version}"), **facts)
        criteria = "\n".join(f"– {text_in(each, language)}" for each in use.criteria)
        whole = self.tr("on the contact as a whole")
        return Line(f"{head}\n{criteria or whole}", "scorecards", target=OpenCard(use.row.ref))

    def _event_line(self, event: Event) -> Line:
        languages = self._context.languages
        template = self.tr("Version {version}, {day}, {who}")
        facts = {"version": event.version, "day": languages.day(event.at), "who": event.by}
        told = [sentence(each, self._titled, languages.locale) for each in event.changes]
        icon, ink = ICONS[event.changes[0].kind]
        return Line("\n".join((filled(template, **facts), *told)), icon, ink)
