"""A property of a narrow form: its name above, what sets it, a hint, and what is wrong with it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label

_MOST_FAULTS: Final = 4


class FieldBox(QWidget):
    """`head` takes small buttons at the right of the name."""

    def __init__(self, context: Context, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.editor = editor
        self._name = label(TypeSize.SMALL, wrap=True)
        self._hint = label(TypeSize.SMALL, "muted", wrap=True)
        self._faults = label(TypeSize.SMALL, "bad", wrap=True)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.space(0.5))
        self.head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.3))
        column.addLayout(self.head)
        column.addWidget(editor)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(theme.space(0.3))
        """What belongs to the property and stands right below what sets it."""
        column.addLayout(self.foot)
        for part in (self._hint, self._faults):
            column.addWidget(part)
        column.addStretch(1)
        self._hint.hide()
        self._faults.hide()
        self._name.setBuddy(editor)

    @property
    def name(self) -> str:
        """What the property is called, without the mark of its key."""
        return self._name.text().replace("&", "")

    @property
    def fault_text(self) -> str:
        """What is said to be wrong."""
        return self._faults.text()

    def say(self, name: str, hint: str = "") -> None:
        """Set the texts; what sets the property is called like it."""
        self._name.setText(name)
        self.say_hint(hint)
        access.buddy(self._name, self.editor)
        self._describe()

    def lead_to(self, part: QWidget) -> None:
        """Let the key of the name lead to a part, where the whole takes no keys."""
        if self._name.buddy() is not part:
            self._name.setBuddy(part)

    def say_hint(self, hint: str) -> None:
        """Set what stands below; it can change with what is chosen."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._describe()

    def hide_name(self) -> None:
        """Let what sets the property say its name itself, as a check box does."""
        self._name.setVisible(False)

    def say_faults(self, sentences: Sequence[str]) -> None:
        """Tell what is wrong, none to tell that nothing is."""
        shown = [*sentences[:_MOST_FAULTS], *("…" for _ in sentences[_MOST_FAULTS:][:1])]
        text = "\n".join(f"\N{BLACK UP-POINTING TRIANGLE} {each}" for each in shown)
        if text == self._faults.text():
            return
        self._faults.setText(text)
        self._faults.setVisible(bool(text))
        self._describe()

    def take_keys(self) -> None:
        """Put the keys on what sets the property."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _describe(self) -> None:
        parts = filter(None, (self._faults.text(), self._hint.text()))
        self.editor.setAccessibleDescription("\n".join(parts))
