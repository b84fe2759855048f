"""Topics that are built from phrase rules: the list, and the form in which one is written."""

from typing import final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.phrase_rules import LONGEST_KEY, Needs, PhraseTopic
from qa_desk.services import phrase_rules
from qa_desk.services.jobs import Lane
from qa_desk.services.phrase_rules import LONGEST_NAME, MOST_HITS
from qa_desk.texts import Language
from qa_desk.ui import dialogs
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.people_dialog import FormDialog, Unreadable, Verb
from qa_desk.ui.pages.people_tabs import ListPart
from qa_desk.ui.pages.phrase_texts import topic_columns
from qa_desk.ui.viewmodels.phrases import Phrases, proposed_key
from qa_desk.ui.widgets.check_list import CheckList
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.number import WholeNumber


@final
class TopicsTab(QWidget):
    """`contacts_wanted` carries a topic whose contacts somebody wants to see."""

    contacts_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._data = Phrases()
        self.forms = TopicForms(context, self)
        self.list: ListPart[PhraseTopic] = ListPart(context)
        self._add = self.list.add_button("plus", self.begin)
        self._edit = self.list.act_button("edit", self._on_edit)
        self._find = self.list.act_button("contacts", self.contacts_wanted.emit)
        self._drop = self.list.act_button("trash", self._on_remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._add.setText(self.tr("New topic…"))
        self._edit.setText(self.tr("Change…"))
        self._find.setText(self.tr("Show contacts"))
        self._drop.setText(self.tr("Remove…"))
        note = self.tr("A contact is about a topic when its rules are found in it.")
        self.list.say("", self.tr("Topics"), note)
        self.show_data(self._data)

    def show_data(self, data: Phrases) -> None:
        """Show the topics of today."""
        self._data = data
        language = self._context.languages.language.value
        names = {rule.key: rule.name(language) for rule in data.rules}
        columns = topic_columns(self._context.languages, names, data.topic_tallies)
        self.list.show_rows(columns, data.topics, stretched=1)
        self.list.permit(may=data.may_manage)
        self._find.setEnabled(data.may_try and self.list.table.current() is not None)

    def begin(self) -> None:
        """Ask for a new topic."""
        if self._data.may_manage and self._data.rules:
            self.forms.topic(self._data, None)

    def _on_edit(self, topic: PhraseTopic) -> None:
        self.forms.topic(self._data, topic)

    def _on_remove(self, topic: PhraseTopic) -> None:
        name = topic.name(self._context.languages.language.value)
        question = filled(self.tr("Remove the topic “{name}”? Its rules stay."), name=name)

        def remove() -> None:
            desk = self._context.desk
            self._context.jobs.start(
                lambda _token, _report: phrase_rules.remove_topic(desk, topic.key),
                lane=Lane.WRITING,
            )

        dialogs.ask(self, question, self.tr("Remove the topic"), remove)


@final
class TopicForms(QObject):
    """Asks what a topic is built from."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def topic(self, data: Phrases, known: PhraseTopic | None) -> FormDialog:
        """Ask for a new topic, or for what changes of one; its key stays."""
        title = self.tr("Change a topic") if known else self.tr("A new topic")
        dialog = FormDialog(self._context, self._page, title, self.tr("Save"))
        fields = _Fields(self._context, dialog, data)
        fields.fill(known)
        desk = self._context.desk

        def build() -> Verb:
            wanted = fields.wanted()
            return lambda: phrase_rules.save_topic(desk, wanted)

        dialog.start(build)
        return dialog


class _Fields(QObject):
    """The fields of a topic; a new one is given a key with its name until somebody writes one."""

    def __init__(self, context: Context, dialog: FormDialog, data: Phrases) -> None:
        super().__init__(dialog)
        language = context.languages.language
        self._known: PhraseTopic | None = None
        self._taken = [topic.key for topic in data.topics]
        self._own_key = False
        name = self.tr("Name, {language}")
        self.names: dict[str, QLineEdit] = {}
        for each in sorted(Language, key=lambda one: one is not language):
            field = dialog.line(filled(name, language=each.value.upper()))
            field.setMaxLength(LONGEST_NAME)
            field.textEdited.connect(self._propose)
            self.names[each.value] = field
        self.rules: CheckList[str] = CheckList(context.theme)
        named = sorted((rule.name(language.value), rule.key) for rule in data.rules)
        self.rules.offer([(key, said) for said, key in named])
        self.rules.setMinimumWidth(context.theme.space(36))
        dialog.add(self.tr("Rules"), self.rules, self.tr("Space ticks a rule."))
        self.needs: Choice[Needs] = Choice()
        self.needs.offer([(Needs.ANY, self.tr("Any of them")), (Needs.ALL, self.tr("All of them"))])
        dialog.add(self.tr("What must be found"), self.needs)
        self.least = WholeNumber(context.theme, 1, MOST_HITS)
        dialog.add(self.tr("Together at least so often"), self.least)
        hint = self.tr("By the key filters call the topic: small letters a-z, digits and _.")
        self.key = dialog.line(self.tr("Key"), "", hint)
        self.key.setMaxLength(LONGEST_KEY)
        self.key.textEdited.connect(self._on_key)

    def fill(self, known: PhraseTopic | None) -> None:
        """Show a topic, or proposals for a new one."""
        self._known = known
        topic = known or PhraseTopic("", ())
        for language, field in self.names.items():
            field.setText(topic.names.get(language, ""))
        self.rules.tick(topic.rules)
        self.needs.choose(topic.needs)
        self.least.setValue(topic.least)
        self.key.setText(topic.key)
        self.key.setReadOnly(known is not None)

    def wanted(self) -> PhraseTopic:
        """Return what the fields say; Unreadable where something is missing."""
        names = {language: field.text().strip() for language, field in self.names.items()}
        if not any(names.values()):
            next(iter(self.names.values())).setFocus()
            raise Unreadable(self.tr("Give the topic a name."))
        if not self.rules.values():
            self.rules.setFocus()
            raise Unreadable(self.tr("Tick at least one rule."))
        return PhraseTopic(
            self.key.text().strip(),
            self.rules.values(),
            {language: name for language, name in names.items() if name},
            self.needs.value() or Needs.ANY,
            self.least.value(),
            changed_at=self._known.changed_at if self._known else None,
        )

    def _propose(self) -> None:
        if self._known is None and not self._own_key:
            names = {language: field.text() for language, field in self.names.items()}
            self.key.setText(proposed_key(names, self._taken))

    def _on_key(self, text: str) -> None:
        self._own_key = bool(text)
