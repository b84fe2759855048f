"""The form of a criterion: how it is answered, what it counts, when it stops, when it is asked."""

from typing import Final, final

from qa_desk.scoring.card_keys import CHANNELS, TEXT, NaChoice
from qa_desk.scoring.model import ErrorClass
from qa_desk.ui.pages import card_words
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_condition import ConditionField
from qa_desk.ui.pages.card_error_types import ErrorTypesField
from qa_desk.ui.pages.card_fields import (
    AmountField,
    ChecksField,
    ChoiceField,
    Field,
    LineField,
    TextsField,
)
from qa_desk.ui.pages.card_form import NodeForm
from qa_desk.ui.pages.card_gate import GatesField, answers_of
from qa_desk.ui.pages.card_kind import FullPointsField, KindField, RoleField
from qa_desk.ui.pages.card_rows import OptionsField, RangesField
from qa_desk.ui.pages.card_suggest import SuggestField
from qa_desk.ui.pages.scorecards_texts import channel_word
from qa_desk.ui.viewmodels.card_reading import word_of, words_of
from qa_desk.ui.words import word

_TEXT_KEYS: Final = frozenset(TEXT.known)


@final
class CriterionForm(NodeForm):
    """Seven groups; fields that mean nothing for the kind of answer or the role are hidden."""

    def __init__(self, binding: Binding) -> None:
        super().__init__(binding)
        self._make_words()
        self._make_answers()
        self._make_rules()
        for line in ((self.titles,), (self.help,), (self.id, self.clause)):
            self.add(*line)
        self._answers = self.group()
        for field in (self.kind, self.options, self.ranges, self.unit):
            self.add(field)
        self._score = self.group()
        self.add(self.role)
        self.add(self.weight, self.full)
        self.add(self.cap)
        self.add(self.na)
        self._critical = self.group()
        self.add(self.classes)
        self.add(self.severity)
        self.column.addWidget(self.gates)
        self._reasons = self.group()
        self.add(self.comment_on)
        self.add(self.error_types)
        self._suggested = self.group()
        self.add(self.suggest)
        self._when = self.group()
        self.add(self.condition)
        self.add(self.channels)
        self.add(self.topics)
        self.column.addStretch(1)

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields; the gates come and go."""
        return (*super().fields, *self.gates.fields)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.heading.setText(self.tr("Criterion"))
        self._answers.setText(self.tr("How it is answered"))
        self._score.setText(self.tr("What it counts"))
        self._critical.setText(self.tr("If it fails"))
        self._reasons.setText(self.tr("Reasons"))
        self._suggested.setText(self.tr("What a machine suggests"))
        self._when.setText(self.tr("When it is asked"))
        self._say_words()
        self._say_answers()
        self._say_rules()

    def sort_out(self) -> None:
        """Show what matters for the kind of answer and the role."""
        kind, role = self.kind.current(), self.role.current()
        text, base = kind == "text", role == "base" and kind != "text"
        self.show_if(self.options, kind in ("options", "several"))
        self.show_if(self.ranges, kind == "ranges")
        self.show_if(self.unit, kind == "ranges")
        self.show_if(self.role, not text)
        self.show_if(self.weight, not text and role != "rider")
        self.show_if(self.cap, role == "bonus")
        self.full.setVisible(self.full.is_set or (not text and role != "rider"))
        for field in (self.classes, self.severity):
            self.show_if(field, base)
        has_gate = any(self.binding.value((key,)) is not None for key in ("gate", "gates"))
        self.gates.setVisible(base or has_gate)
        self._critical.setVisible(self.gates.isVisibleTo(self) or self.classes.isVisibleTo(self))
        self.show_if(self.comment_on, kind in ("options", "several"))
        self.show_if(self.suggest, kind in ("options", "several"))
        self._suggested.setVisible(self.suggest.isVisibleTo(self))
        self._offer_lists()
        self._offer_na()
        self.gates.follow()

    def _make_words(self) -> None:
        binding = self.binding
        self.titles = TextsField(binding, ("titles",))
        self.help = TextsField(binding, ("help",), single=False)
        self.id = LineField(binding, ("id",))
        self.clause = LineField(binding, ("clause",))

    def _make_answers(self) -> None:
        binding = self.binding
        self.kind = KindField(binding)
        self.options = OptionsField(binding)
        self.ranges = RangesField(binding)
        self.unit = TextsField(binding, ("unit",))
        self.role = RoleField(binding)
        self.weight = AmountField(binding, ("weight",), default="1")
        self.cap = AmountField(binding, ("cap",))
        self.full = FullPointsField(binding)
        self.na = ChoiceField(binding, ("na",))

    def _make_rules(self) -> None:
        binding = self.binding
        self.classes = ChecksField(binding, ("classes",))
        self.severity = ChoiceField(binding, ("severity",))
        self.gates = GatesField(binding)
        self.comment_on = ChecksField(binding, ("comment_required_on",))
        self.error_types = ErrorTypesField(binding)
        self.suggest = SuggestField(binding)
        self.condition = ConditionField(binding)
        self.channels = ChecksField(binding, ("channels",))
        self.topics = ChecksField(binding, ("topics",))

    def _say_words(self) -> None:
        self.titles.say(self.tr("&Title"))
        self.help.say(self.tr("&Help for evaluators"))
        self.id.say(self.tr("&Id"))
        self.clause.say(self.tr("C&lause"))

    def _say_answers(self) -> None:
        self.kind.retranslate()
        self.options.retranslate()
        self.ranges.retranslate()
        self.unit.say(self.tr("&Unit"), self.tr("What the number counts, such as “s”."))
        self.role.retranslate()
        self.weight.say(self.tr("&Weight"))
        self.cap.say(self.tr("Adds at &most, %"))
        self.full.retranslate()
        self.na.say(self.tr("“&Not applicable”"))
        self._offer_na()

    def _say_rules(self) -> None:
        self.classes.say(self.tr("A failure is"))
        self.classes.offer([(each.value, word(each)) for each in ErrorClass])
        self.severity.say(self.tr("Se&verity"))
        self.severity.offer(card_words.severities())
        self.gates.retranslate()
        self.comment_on.say(self.tr("A comment or evidence is needed for"))
        self.error_types.retranslate()
        self.suggest.retranslate()
        self.condition.retranslate()
        self.channels.say(self.tr("Only in these channels"), self.tr("None ticked: in all."))
        self.topics.say(self.tr("Only for these topics"), self.tr("None ticked: for all."))
        self._offer_lists()

    def _offer_lists(self) -> None:
        binding, model = self.binding, self.binding.model
        answers = [(word_of(each.get("id")), each.get("titles")) for each in answers_of(binding)]
        self.comment_on.offer([(name, binding.best_text(t) or name) for name, t in answers])
        channels = words_of(model.value(("channels",))) or CHANNELS
        self.channels.offer([(each, channel_word(each)) for each in channels])
        self.show_if(self.channels, len(channels) > 1)
        topics = words_of(model.value(("topics",)))
        self.topics.offer([(each, each) for each in topics])
        self.show_if(self.topics, bool(topics))

    def _offer_na(self) -> None:
        policy = word_of(self.binding.model.value(("scoring", "na_policy"))) or "exclude"
        (_, of_card), *others = card_words.own_na(policy)
        # A card may say in a word that its own policy holds, or leave the key out.
        said = NaChoice.ALLOWED.value if self.na.current() == NaChoice.ALLOWED else ""
        self.na.offer([(said, of_card), *others])
