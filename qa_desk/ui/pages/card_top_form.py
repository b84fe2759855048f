"""The form of a card as a whole: what it is, how it counts, what its scores mean."""

from typing import Final, final

from PySide6.QtCore import Slot

from qa_desk.domain.card_document import Path
from qa_desk.scoring.card_keys import CHANNELS
from qa_desk.scoring.model import Method
from qa_desk.ui import access
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages import card_words
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_error_types import ErrorTypesField
from qa_desk.ui.pages.card_fields import (
    AmountField,
    ChecksField,
    ChoiceField,
    LineField,
    TextsField,
)
from qa_desk.ui.pages.card_form import NodeForm
from qa_desk.ui.pages.card_rows import BandsField, TopicsField
from qa_desk.ui.pages.scorecards_texts import channel_word
from qa_desk.ui.viewmodels.card_reading import word_of
from qa_desk.ui.widgets.button import Weight, button

_SCORING: Final = "scoring"


@final
class CardForm(NodeForm):
    """Six groups: the card, its score, its limits, bands, where it is used, errors."""

    def __init__(self, binding: Binding) -> None:
        super().__init__(binding)
        self._make_words()
        self._make_numbers()
        self._make_lists()
        for line in ((self.titles,), (self.help,), (self.id, self.version)):
            self.add(*line)
        self._score = self.group()
        for field in (self.method, self.na, self.gates):
            self.add(field)
        self.add(self.pass_mark, self.weights_total)
        self.add(self.bonus_cap, self.ceiling)
        self.add(self.start)
        self._bands = self.group()
        self.add(self.bands)
        self._use = self.group()
        self.add(self.channels)
        self.add(self.topics)
        self._errors = self.group()
        self.add(self.classifier, self.classifier_version)
        self.column.addWidget(self.take_button)
        self.add(self.error_types)
        self.column.addStretch(1)

    def owns(self, path: Path) -> bool:
        """Say whether a place is the card's own."""
        return path[:1] != ("sections",) or len(path) == 1

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.heading.setText(self.tr("Scorecard"))
        self._score.setText(self.tr("How the score comes about"))
        self._bands.setText(self.tr("What a score means"))
        self._use.setText(self.tr("Where it is used"))
        self._errors.setText(self.tr("Errors that can be recorded"))
        self._say_words()
        self._say_numbers()
        self._say_lists()

    def sort_out(self) -> None:
        """Show the start only where scores go down from it, and the classifier if another is at hand."""
        deduction = self.method.current() == Method.DEDUCTION
        self.show_if(self.start, deduction)
        self._offer_channels()
        self._offer_classifier()

    def _make_words(self) -> None:
        binding = self.binding
        self.titles = TextsField(binding, ("titles",))
        self.help = TextsField(binding, ("help",), single=False)
        self.id = LineField(binding, ("id",))
        self.method = ChoiceField(binding, (_SCORING, "method"), default=Method.FLAT_SHARE)
        self.na = ChoiceField(binding, (_SCORING, "na_policy"), default="exclude")
        self.gates = ChoiceField(binding, (_SCORING, "gates"), default="on")
        self.classifier = LineField(binding, ("classifier", "id"), ("classifier",))

    def _make_numbers(self) -> None:
        binding = self.binding
        self.version = AmountField(binding, ("version",))
        self.pass_mark = AmountField(binding, (_SCORING, "pass_mark"))
        self.start = AmountField(binding, (_SCORING, "start"), default="100")
        self.weights_total = AmountField(binding, (_SCORING, "weights_total"))
        self.bonus_cap = AmountField(binding, (_SCORING, "bonus_cap"))
        self.ceiling = AmountField(binding, (_SCORING, "ceiling"))
        self.classifier_version = AmountField(binding, ("classifier", "version"))

    def _make_lists(self) -> None:
        binding = self.binding
        self.bands = BandsField(binding)
        self.channels = ChecksField(binding, ("channels",))
        self.topics = TopicsField(binding)
        self.error_types = ErrorTypesField(binding, whole=True)
        self.take_button = button(binding.context, Weight.QUIET, "link")
        self.take_button.clicked.connect(self._take_classifier)

    def _say_words(self) -> None:
        tip = self.tr("Names the error classifier that is in use here")
        self.take_button.setToolTip(tip)
        access.name(self.take_button, tip)
        self.titles.say(self.tr("&Title"))
        self.help.say(self.tr("What the card is for"))
        self.id.say(self.tr("&Id"), self.tr("Letters, digits, _ and -."))
        self.method.say(self.tr("&Method"))
        self.method.offer(*card_words.methods())
        self.na.say(self.tr("“&Not applicable”"))
        self.na.offer(*card_words.na_policies())
        self.gates.say(self.tr("&Gates"))
        switches = [
            ("on", self.tr("Gates change the score")),
            ("off", self.tr("Gates are only recorded")),
        ]
        explained = {
            "on": self.tr("A failed stop criterion zeroes or limits the score; both are kept."),
            "off": self.tr("A failed stop criterion is counted as critical; the score stays."),
        }
        self.gates.offer(switches, explained)
        self.classifier.say(self.tr("Classi&fier"))

    def _say_numbers(self) -> None:
        rounding = self.tr("Shown with two decimals, rounded half up; compared unrounded.")
        self.version.say(self.tr("&Version"), self.tr("A number that grows."))
        self.pass_mark.say(self.tr("&Pass mark, %"), rounding)
        self.start.say(self.tr("Scores &start from"))
        self.weights_total.say(
            self.tr("Weights add &up to"), self.tr("If set, other sums are faults.")
        )
        self.bonus_cap.say(
            self.tr("Bonuses a&dd at most, %"), self.tr("All together; empty: no limit.")
        )
        self.ceiling.say(
            self.tr("Score ends &at, %"), self.tr("With bonuses, 100 or more; empty: no end.")
        )
        self.classifier_version.say(self.tr("Its version"))

    def _say_lists(self) -> None:
        self.bands.retranslate()
        self.channels.say(self.tr("&Channels"), self.tr("None ticked: all channels."))
        self._offer_channels()
        hint = self.tr("None: the card is for any topic.")
        self.topics.say_topics(self.tr("T&opics"), hint)
        self.error_types.retranslate()
        self._offer_classifier()

    def _offer_channels(self) -> None:
        self.channels.offer([(each, channel_word(each)) for each in CHANNELS])

    def _offer_classifier(self) -> None:
        """Offer the classifier at hand, where the card names another one or none."""
        there = self.binding.classifier
        named = [word_of(self.binding.value(("classifier", key))) for key in ("id", "version")]
        other = there is not None and named != [there.id, str(there.version)]
        self.take_button.setVisible(other)
        if there is not None:
            facts = {"name": there.id, "version": there.version}
            text = filled(self.tr("Take {name}, version {version}"), **facts)
            self.take_button.setText(text)
            access.name(self.take_button, text, self.take_button.toolTip())

    @Slot()
    def _take_classifier(self) -> None:
        there = self.binding.classifier
        if there is not None:
            self.binding.put(("classifier",), {"id": there.id, "version": there.version})
