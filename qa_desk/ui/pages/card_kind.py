"""How a criterion is answered, what it is to the score, and which points count as all of them."""

from collections.abc import Mapping
from typing import Final, final

from PySide6.QtCore import Slot

from qa_desk.domain.card_document import Json
from qa_desk.scoring.card_keys import TEXT
from qa_desk.ui import access
from qa_desk.ui.pages import card_words
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_fields import ChoiceField, Field, WideChoice
from qa_desk.ui.pages.card_presets import PRESETS, preset_options
from qa_desk.ui.viewmodels.card_reading import number_json, word_of
from qa_desk.ui.widgets.text_line import AmountLine

_ANSWERS: Final = ("options", "ranges", "unit", "multiple", "text")
_OF_OPTIONS: Final = ("comment_required_on", "gate_options", "suggest")


@final
class KindField(ChoiceField):
    """Changing the kind keeps what the other kind had, in case the person comes back to it."""

    def __init__(self, binding: Binding) -> None:
        super().__init__(binding, ("multiple",), ("text",))
        self._kept: dict[tuple[str, str], Mapping[str, Json]] = {}

    def retranslate(self) -> None:
        """Set the texts."""
        self.say(self.tr("&Kind of answer"))
        self.offer(card_words.kinds())

    def current(self) -> str:
        """Return the kind of answer that the keys of the criterion make."""
        table = self.binding.table()
        if table.get("text") is True:
            return "text"
        if table.get("ranges") is not None and table.get("options") is None:
            return "ranges"
        return "several" if table.get("multiple") is True else "options"

    @Slot(object)
    def _take(self, value: str) -> None:
        before, table = self.current(), self.binding.table()
        if value == before:
            return
        if {value, before} == {"options", "several"}:
            self.binding.put(("multiple",), value == "several" or None)
            return
        name = word_of(table.get("id"))
        changes = _of_other_kinds(table, value)
        self._kept[name, before] = {key: table[key] for key in changes if key in table}
        kept = self._kept.get((name, value), {})
        self.binding.update({**changes, **_fresh(value), **kept})


def _of_other_kinds(table: Mapping[str, Json], kind: str) -> dict[str, Json]:
    """Return the keys that another kind has no use for, to be taken away."""
    if kind == "text":
        return {key: None for key in table if key not in TEXT.known}
    return dict.fromkeys((*_ANSWERS, *_OF_OPTIONS) if kind == "ranges" else _ANSWERS)


def _fresh(kind: str) -> dict[str, Json]:
    """Return the keys that a kind begins with."""
    if kind == "text":
        return {"text": True}
    if kind == "ranges":
        return {"ranges": [{"from": 0, "to": 0, "points": 0}, {"from": 1, "points": 1}]}
    several: Json = True if kind == "several" else None
    return {"options": preset_options(PRESETS[0]), "multiple": several}


@final
class RoleField(ChoiceField):
    """Scored, a bonus, or only measured."""

    def __init__(self, binding: Binding) -> None:
        super().__init__(binding, ("bonus",), ("rider",), default="base")

    def retranslate(self) -> None:
        """Set the texts."""
        self.say(self.tr("Counts &as"))
        self.offer(*card_words.roles())

    def current(self) -> str:
        """Return what it is to the score."""
        if self.binding.value(("bonus",)) is True:
            return "bonus"
        return "rider" if self.binding.value(("rider",)) is True else "base"

    @Slot(object)
    def _take(self, value: str) -> None:
        changes: dict[str, Json] = {
            "bonus": value == "bonus" or None,
            "rider": value == "rider" or None,
        }
        if value != "bonus":
            changes["cap"] = None
        if value == "rider":
            changes["weight"] = None
        if value != "base":
            of_base = ("gate", "gate_on", "gate_options", "gates", "classes", "severity")
            changes.update(dict.fromkeys(of_base))
        self.binding.update(changes)


@final
class FullPointsField(Field):
    """Which points count as all of them: the best answer's, fewer, or those of a scale."""

    def __init__(self, binding: Binding) -> None:
        self.box: WideChoice[str] = WideChoice()
        super().__init__(binding, (("max",), ("out_of",)), self.box)
        self.line = AmountLine(binding.context)
        self.foot.addWidget(self.line)
        self.box.picked.connect(self._pick)
        self.line.typed.connect(self._take)

    @property
    def is_set(self) -> bool:
        """Whether the criterion says it itself."""
        return bool(self._chosen())

    def retranslate(self) -> None:
        """Set the texts."""
        self.say(self.tr("&Full points"))
        self.box.offer(
            (
                ("", self.tr("As the best answer gives")),
                ("max", self.tr("No more than")),
                ("out_of", self.tr("Out of (need not be reached)")),
            )
        )
        access.name(self.line, self.tr("Full points"))
        self.follow()

    def follow(self) -> None:
        """Show what counts as all."""
        chosen = self._chosen()
        self.box.choose(chosen)
        self.line.setVisible(bool(chosen))
        if chosen:
            self.line.show_amount(word_of(self.binding.value((chosen,))))

    def _chosen(self) -> str:
        keys = (key for key in ("max", "out_of") if self.binding.value((key,)) is not None)
        return next(keys, "")

    @Slot(object)
    def _pick(self, key: str) -> None:
        now = self._chosen()
        number = self.binding.value((now,)) if now else 1
        changes: dict[str, Json] = {"max": None, "out_of": None}
        if key:
            changes[key] = number
        self.binding.update(changes)

    @Slot()
    def _take(self) -> None:
        amount = number_json(self.line.amount())
        # Nothing at all would take the field away from under the hands.
        self.binding.type((self._chosen() or "max",), amount if amount is not None else 0)
