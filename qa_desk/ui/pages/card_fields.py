"""Fields of the editor of cards, each bound to a key of the node that its form shows."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Generic, TypeVar, final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.domain.card_document import Path
from qa_desk.scoring.card_faults import CardFault
from qa_desk.ui import access
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.viewmodels.card_reading import number_json, place_of, word_of, words_of
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.comment_field import CommentField
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_line import AmountLine, TextLine

V = TypeVar("V")
_LEAST_CHARACTERS: Final = 6


class Field(FieldBox):
    """Shows what stands under `keys[0]`; faults of all its keys are told below it."""

    def __init__(
        self, binding: Binding, keys: Sequence[Path], editor: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(binding.context, editor, parent)
        self.binding = binding
        self.keys = tuple(keys)

    @property
    def key(self) -> Path:
        """Where its value stands, from the node."""
        return self.keys[0]

    def covers(self, path: Path) -> bool:
        """Say whether a place of the node, from the node, is this field's."""
        return any(path[: len(keys)] == keys for keys in self.keys)

    def follow(self) -> None:
        """Show what the document holds; what means it already stays as it is."""
        raise NotImplementedError

    def forget(self) -> None:
        """Drop what was typed for another node."""

    def tell(self, faults: Sequence[CardFault]) -> None:
        """Tell what is wrong here."""
        self.say_faults([self.binding.sentence(fault) for fault in faults])

    def go_to(self, path: Path) -> None:  # noqa: ARG002 - fields with parts go to one of them
        """Put the keys where a place of this field is set."""
        self.take_keys()


class LineField(Field):
    """A line of text that is the same in all languages, such as an id."""

    def __init__(self, binding: Binding, key: Path, *also: Path) -> None:
        self.line = TextLine(binding.context)
        super().__init__(binding, (key, *also), self.line)
        self.line.typed.connect(self._take)

    def follow(self) -> None:
        """Show the text."""
        text = word_of(self.binding.value(self.key))
        if text != self.line.text().strip():
            self.line.show_text(text)

    @Slot(str)
    def _take(self, text: str) -> None:
        self.binding.type(self.key, text.strip())


class AmountField(Field):
    """A number; nothing means the default, which is shown greyed."""

    def __init__(self, binding: Binding, key: Path, *also: Path, default: str = "") -> None:
        self.line = AmountLine(binding.context)
        self.line.setPlaceholderText(default)
        super().__init__(binding, (key, *also), self.line)
        self.line.typed.connect(self._take)

    def follow(self) -> None:
        """Show the number."""
        self.line.show_amount(word_of(self.binding.value(self.key)))

    @Slot()
    def _take(self) -> None:
        self.binding.type(self.key, number_json(self.line.amount()))


class _Paragraph(CommentField):
    """Grows with its text; one of a single paragraph leaves Enter to the form."""

    def __init__(self, binding: Binding, *, single: bool) -> None:
        super().__init__(binding.context)
        self._single = single
        self.document().setDocumentMargin(binding.context.theme.space(0.65))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Take any width."""
        return QSize(1, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a title in one paragraph."""
        if self._single and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


class TextsField(Field):
    """A text in the language that is edited; the other language is shown greyed where it is empty."""

    def __init__(self, binding: Binding, key: Path, *, single: bool = True) -> None:
        self.area = _Paragraph(binding, single=single)
        self._single = single
        super().__init__(binding, (key,), self.area)
        self.copy_button = button(binding.context, Weight.QUIET, "copy")
        self.head.addWidget(self.copy_button)
        self.copy_button.hide()
        self.area.typed.connect(self._take)
        self.copy_button.clicked.connect(self._copy)

    def say(self, name: str, hint: str = "") -> None:
        """Set the texts."""
        super().say(name, hint)
        self._offer_copy()

    def follow(self) -> None:
        """Show the text in the language that is edited."""
        text = self.binding.text(self.key)
        if text != self._typed():
            self.area.show_text(text)
        self._offer_copy()

    def _typed(self) -> str:
        return self.area.toPlainText().strip()

    @Slot(str)
    def _take(self, text: str) -> None:
        plain = " ".join(text.splitlines()) if self._single else text
        self.binding.type((*self.key, self.binding.language.value), plain.strip())

    @Slot()
    def _copy(self) -> None:
        text, _language = self.binding.other_text(self.key)
        self.binding.put((*self.key, self.binding.language.value), text)
        self.take_keys()

    def _offer_copy(self) -> None:
        text, language = self.binding.other_text(self.key)
        wanted = bool(text) and not self.binding.text(self.key)
        self.area.setPlaceholderText(text if wanted else "")
        facts = {"field": self.name, "language": language.upper()}
        self.copy_button.setText(filled(self.tr("Copy {language}"), **facts))
        access.name(self.copy_button, filled(self.tr("Copy “{field}” from {language}"), **facts))
        self.copy_button.setVisible(wanted)


@final
class WideChoice(Choice[V], Generic[V]):
    """Takes the width that there is, however long its texts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(_LEAST_CHARACTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class ChoiceField(Field):
    """One of a few words; `explain` gives the sentence that stands below the one chosen."""

    def __init__(self, binding: Binding, key: Path, *also: Path, default: str = "") -> None:
        self.box: WideChoice[str] = WideChoice()
        self._default = default
        self._offered: Sequence[tuple[str, str]] = ()
        self._shown: Sequence[tuple[str, str]] = ()
        self._explained: Mapping[str, str] = {}
        super().__init__(binding, (key, *also), self.box)
        self.box.picked.connect(self._take)

    def offer(
        self, choices: Sequence[tuple[str, str]], explained: Mapping[str, str] | None = None
    ) -> None:
        """Offer these values with their texts; "" stands for no key."""
        self._offered, self._explained = tuple(choices), explained or {}
        self.follow()

    def current(self) -> str:
        """Return what the document says, in the form in which values are offered."""
        return word_of(self.binding.value(self.key)) or self._default

    def follow(self) -> None:
        """Show what is chosen; a word that is none of those offered is offered too."""
        current = self.current()
        known = {value for value, _text in self._offered}
        extra = () if current in known or not self._offered else ((current, current),)
        shown = (*self._offered, *extra)
        if shown != self._shown:
            self._shown = shown
            self.box.offer(shown)
        self.box.choose(current)
        if self._explained:
            self.say_hint(self._explained.get(current, ""))

    @Slot(object)
    def _take(self, value: str) -> None:
        self.binding.put(self.key, value)


class SwitchField(Field):
    """A yes or a no; no takes the key away."""

    def __init__(self, binding: Binding, key: Path, *also: Path) -> None:
        self.box = QCheckBox()
        super().__init__(binding, (key, *also), self.box)
        self.box.clicked.connect(self._take)

    def say_box(self, text: str, hint: str = "") -> None:
        """Set the text beside the box; there is no other name."""
        self.box.setText(text)
        self.say("", hint)
        self.hide_name()
        self.box.setAccessibleName(text.replace("&", ""))

    def follow(self) -> None:
        """Tick it or not."""
        self.box.setChecked(self.binding.value(self.key) is True)

    @Slot(bool)
    def _take(self, ticked: bool) -> None:  # noqa: FBT001 - a slot
        self.binding.put(self.key, ticked or None)


class ChecksField(Field):
    """Several of a few words, each with a box; none takes the key away."""

    def __init__(self, binding: Binding, key: Path, *also: Path) -> None:
        self.boxes: dict[str, QCheckBox] = {}
        group = QWidget()
        self._column = QVBoxLayout(group)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(binding.context.theme.space(0.6))
        super().__init__(binding, (key, *also), group)

    def say(self, name: str, hint: str = "") -> None:
        """Set the texts; the key of the name leads to the first box."""
        super().say(name, hint)
        self._lead()

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these; what the document names besides is offered as it is written."""
        named = words_of(self.binding.value(self.key))
        known = dict(choices)
        wanted = {**known, **{word: word for word in named if word not in known}}
        for word in [word for word in self.boxes if word not in wanted]:
            gone = self.boxes.pop(word)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (word, text) in enumerate(wanted.items()):
            box = self.boxes.get(word) or self._made(word)
            if self._column.indexOf(box) != place:
                self._column.insertWidget(place, box)
            box.setText(text.replace("&", "&&"))
            access.name(box, f"{self.name}: {text}" if self.name else text)
        self._lead()
        self._tick(named)

    def follow(self) -> None:
        """Tick what the document names."""
        self._tick(words_of(self.binding.value(self.key)))

    def take_keys(self) -> None:
        """Put the keys on the first box."""
        for box in list(self.boxes.values())[:1]:
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead(self) -> None:
        self.lead_to(next(iter(self.boxes.values()), self.editor))

    def _made(self, word: str) -> QCheckBox:
        box = QCheckBox(self.editor)
        box.setObjectName(word)
        box.clicked.connect(self._take)
        self.boxes[word] = box
        return box

    def _tick(self, named: Sequence[str]) -> None:
        for word, box in self.boxes.items():
            box.setChecked(word in named)

    @Slot()
    def _take(self) -> None:
        """Keep the order of what was there; add what is new in the order offered."""
        before = words_of(self.binding.value(self.key))
        ticked = [word for word, box in self.boxes.items() if box.isChecked()]
        kept = [word for word in before if word in ticked]
        self.binding.put(self.key, [*kept, *(word for word in ticked if word not in kept)])


def sorted_out(
    fields: Sequence[Field], node: Path, faults: Sequence[CardFault], inside: Callable[[Path], bool]
) -> tuple[dict[Field, list[CardFault]], list[CardFault]]:
    """Return faults by the fields that they belong to, and those of the node that have none.

    `inside` says whether a place, from the node, is the node's own and not that of one below it.
    """
    by_field: dict[Field, list[CardFault]] = {field: [] for field in fields}
    rest = []
    for fault in faults:
        place = place_of(fault)
        if place[: len(node)] != node:
            continue
        relative = place[len(node) :]
        owner = next((field for field in fields if field.covers(relative)), None)
        if owner is not None:
            by_field[owner].append(fault)
        elif inside(relative):
            rest.append(fault)
    return by_field, rest
