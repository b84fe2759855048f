"""Target groups: the rules, and who belongs to each today and why."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final, final

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.sampling.groups import GroupMember, Kind, Rule, TargetGroup
from qa_desk.services import group_words, target_groups
from qa_desk.services.jobs import Lane
from qa_desk.services.target_groups import LONGEST_DAYS, GroupView
from qa_desk.ui import dialogs
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.people_dialog import FormDialog, Unreadable, Verb
from qa_desk.ui.pages.people_tabs import ListPart
from qa_desk.ui.pages.sample_words import plan_word
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.number import DecimalNumber, WholeNumber
from qa_desk.ui.widgets.panes import panes

_DAYS: Final = 30
_SCORE: Final = 80
_LEAST: Final = 3
_MOST_NAMED: Final = 5
_WIDTHS: Final = (70, 90)


@final
class GroupsTab(QWidget):
    """The rules at the left, the members of the current one at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._views: tuple[GroupView, ...] = ()
        self._forms = GroupForms(context, self)
        self.groups: ListPart[GroupView] = ListPart(context)
        self.members: ListPart[GroupMember] = ListPart(context)
        self._add = self.groups.add_button("plus", lambda: self._forms.group(None))
        self._edit = self.groups.act_button("edit", lambda view: self._forms.group(view.group))
        self._drop = self.groups.act_button("trash", self._on_remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, context.theme.space(1), 0, 0)
        column.addWidget(panes(context.theme, self.groups, self.members, _WIDTHS))
        self.groups.table.current_changed.connect(self._show_members)

    def show_groups(self, views: tuple[GroupView, ...]) -> None:
        """Show target groups; the current one stays current."""
        current = self.groups.table.current()
        name = current.group.name if current else ""
        self._views = views
        self.groups.show_rows(_group_columns(self._context.languages), views, stretched=0)
        places = [n for n, view in enumerate(views) if view.group.name == name]
        self.groups.table.choose_row(places[0] if places else 0)
        self._show_members()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._add.setText(self.tr("New group…"))
        self._edit.setText(self.tr("Change…"))
        self._drop.setText(self.tr("Remove…"))
        note = self.tr("A rule finds its members anew each day; a plan can draw from them alone.")
        self.groups.say("", self.tr("Target groups"), note)
        self.members.say(self.tr("Members today"), self.tr("Members today"))
        self.show_groups(self._views)

    def focus_first(self) -> None:
        """Put the keys on the list of groups."""
        self.groups.table.setFocus()

    @Slot()
    def _show_members(self) -> None:
        view = self.groups.table.current()
        columns = _member_columns(self._context.languages)
        self.members.show_rows(columns, view.members if view else (), stretched=2)

    def _on_remove(self, view: GroupView) -> None:
        question = filled(self.tr("Remove the target group “{name}”?"), name=view.group.name)

        def remove() -> None:
            desk = self._context.desk
            self._context.jobs.start(
                lambda _token, _report: target_groups.remove(desk, view.group.name),
                lane=Lane.WRITING,
            )

        dialogs.ask(self, question, self.tr("Remove the group"), remove)


class _Fields(QObject):
    """The fields of a rule; those that a rule does not look at are not shown."""

    def __init__(self, context: Context, dialog: FormDialog) -> None:
        super().__init__(dialog)
        theme = context.theme
        self._dialog = dialog
        self._name = dialog.line(self.tr("Name"))
        self._rule: Choice[Rule] = Choice()
        self._rule.offer([(each, plan_word(each)) for each in Rule])
        dialog.add(self.tr("Rule"), self._rule)
        self._days = WholeNumber(theme, 1, LONGEST_DAYS)
        dialog.add(self.tr("Within the last days"), self._days)
        self._threshold = DecimalNumber(theme, 1, 10_000)
        hint = self.tr("A score in per cent, or how many errors or complaints.")
        dialog.add(self.tr("Threshold"), self._threshold, hint)
        self._least = WholeNumber(theme, 1, 1000)
        dialog.add(self.tr("Evaluations at least"), self._least)
        hint = self.tr("With semicolons between; empty: all topics.")
        self._topics = dialog.line(self.tr("Topics"), "", hint)
        self._rule.picked.connect(self._propose)
        for number in (self._days, self._least, self._threshold):
            number.valueChanged.connect(dialog.look_again)

    def fill(self, known: TargetGroup | None) -> None:
        """Show a group, or proposals for a new one."""
        group = known or TargetGroup("", Rule.NEW_AGENT, _DAYS, least=_LEAST)
        self._name.setText(group.name)
        self._name.setReadOnly(known is not None)
        self._rule.choose(group.rule)
        self._days.setValue(group.days)
        self._threshold.setValue(float(group.threshold))
        self._least.setValue(group.least)
        self._topics.setText("; ".join(group.topics))
        self._show_rows()

    def wanted(self) -> TargetGroup:
        """Return what the fields say; Unreadable without a name."""
        if not self._name.text().strip():
            self._name.setFocus()
            raise Unreadable(self.tr("Give the group a name."))
        return TargetGroup(
            name=self._name.text().strip(),
            rule=self._rule.value() or Rule.NEW_AGENT,
            days=self._days.value(),
            threshold=Fraction(str(self._threshold.value())),
            least=self._least.value(),
            topics=tuple(t for part in self._topics.text().split(";") if (t := part.strip())),
        )

    @Slot()
    def _propose(self) -> None:
        self._threshold.setValue(_SCORE if self._rule.value() is Rule.SCORE_BELOW else 1)
        self._show_rows()
        self._dialog.look_again()

    def _show_rows(self) -> None:
        chosen, show = self._rule.value(), self._dialog.form.show_row
        show(self._threshold, shown=chosen not in (Rule.NEW_AGENT, Rule.NEW_TOPIC))
        show(self._least, shown=chosen is Rule.SCORE_BELOW)
        show(self._topics, shown=chosen in (Rule.COMPLAINTS, Rule.NEW_TOPIC))


class GroupForms(QObject):
    """Asks for the rule of a target group, and says who would belong to it."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def group(self, known: TargetGroup | None) -> FormDialog:
        """Ask for a new group, or for what changes of one; its name tells them apart and stays."""
        title = self.tr("Change a target group") if known else self.tr("A new target group")
        dialog = FormDialog(self._context, self._page, title, self.tr("Save"))
        fields, desk = _Fields(self._context, dialog), self._context.desk
        fields.fill(known)

        def foresee() -> Callable[[], str]:
            group = fields.wanted()
            return lambda: self._told(target_groups.view(desk, group))

        def build() -> Verb:
            group = fields.wanted()
            return lambda: target_groups.save(desk, group)

        dialog.start(build, foresee)
        return dialog

    def _told(self, view: GroupView) -> str:
        """Say who would belong; runs in a job, where the words of the catalogue can be read."""
        texts = self._context.languages.texts
        first = [f"{m.name}: {group_words.why(m, texts)}" for m in view.members[:_MOST_NAMED]]
        more = len(view.members) - len(first)
        count = filled(self.tr("Members today: {count}."), count=len(view.members))
        return "\n".join([count, *first, *(["…"] if more > 0 else [])])


def _group_columns(languages: Languages) -> tuple[RichColumn[GroupView], ...]:
    return (
        RichColumn(
            QCoreApplication.translate("SampleGroups", "Group"), lambda view: view.group.name
        ),
        RichColumn(
            QCoreApplication.translate("SampleGroups", "Rule"),
            lambda view: plan_word(view.group.rule),
        ),
        RichColumn(
            QCoreApplication.translate("SampleGroups", "Days"),
            lambda view: languages.number(view.group.days),
            right=True,
        ),
        RichColumn(
            QCoreApplication.translate("SampleGroups", "Threshold"),
            lambda view: _threshold(languages, view.group),
            right=True,
        ),
        RichColumn(
            QCoreApplication.translate("SampleGroups", "Members"),
            lambda view: languages.number(len(view.members)),
            right=True,
        ),
    )


def _threshold(languages: Languages, group: TargetGroup) -> str:
    if group.rule in (Rule.NEW_AGENT, Rule.NEW_TOPIC):
        return ""
    return languages.number(group.threshold, 0 if group.threshold.denominator == 1 else 1)


def _member_columns(languages: Languages) -> tuple[RichColumn[GroupMember], ...]:
    return (
        RichColumn(
            QCoreApplication.translate("SampleGroups", "Member"), lambda member: member.name
        ),
        RichColumn(
            QCoreApplication.translate("SampleGroups", "Id"),
            lambda member: member.key if member.kind is Kind.AGENT else "",
            ink=lambda _member: "text_muted",
        ),
        RichColumn(
            QCoreApplication.translate("SampleGroups", "Why"),
            lambda member: group_words.why(member, languages.texts),
        ),
    )
