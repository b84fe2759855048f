"""The form of a section: what it is called, and what it weighs where the method asks for that."""

from typing import Final, final

from qa_desk.domain.card_document import Path
from qa_desk.scoring.model import Method
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_fields import AmountField, ChoiceField, LineField, TextsField
from qa_desk.ui.pages.card_form import NodeForm
from qa_desk.ui.viewmodels.card_reading import sections, word_of
from qa_desk.ui.words import text_in

_WEIGHED: Final = (Method.SECTION_SHARE, Method.WEIGHTED_POINTS)


@final
class SectionForm(NodeForm):
    """Few fields: the criteria of a section have forms of their own."""

    def __init__(self, binding: Binding) -> None:
        super().__init__(binding)
        self.titles = TextsField(binding, ("titles",))
        self.help = TextsField(binding, ("help",), single=False)
        self.id = LineField(binding, ("id",))
        self.weight = AmountField(binding, ("weight",), default="1")
        self.parent_section = ChoiceField(binding, ("parent",))
        for line in ((self.titles,), (self.help,), (self.id, self.weight), (self.parent_section,)):
            self.add(*line)
        self.column.addStretch(1)

    def owns(self, path: Path) -> bool:
        """Say whether a place is the section's own."""
        return path[:1] != ("criteria",) or len(path) == 1

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.heading.setText(self.tr("Section"))
        self.titles.say(self.tr("&Title"))
        self.help.say(self.tr("What it is &about"))
        self.id.say(self.tr("&Id"))
        self.parent_section.say(self.tr("Is a &part of"))
        self._offer_parents()
        self._say_weight()

    def sort_out(self) -> None:
        """Say whether the weight has an effect; a part of a section has none."""
        self._say_weight()
        self._offer_parents()
        part = self.binding.value(("parent",)) is not None
        self.show_if(self.weight, not part)
        self.show_if(self.parent_section, self._place() > 0)

    def _place(self) -> int:
        place = self.binding.node[1] if len(self.binding.node) > 1 else 0
        return place if isinstance(place, int) else 0

    def _offer_parents(self) -> None:
        earlier = sections(self.binding.model.document)[: self._place()]
        language = self.binding.language
        none = ("", self.tr("none: it stands by itself"))
        named = [(name, text_in(titles, language) or name) for name, titles in earlier]
        self.parent_section.offer([none, *named])

    def _say_weight(self) -> None:
        method = word_of(self.binding.model.value(("scoring", "method"))) or Method.FLAT_SHARE
        hint = self.tr("How much it counts beside the other sections.")
        if method not in _WEIGHED:
            hint = self.tr("Has no effect: the method of this card does not weigh sections.")
        self.weight.say(self.tr("&Weight"), hint)
