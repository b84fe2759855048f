"""Steps on a card that is being written, which Ctrl+Z takes back."""

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QUndoCommand

from qa_desk.ui.viewmodels.document_editor import DocumentModel, Edit

_ANY: Final = 1


class CardChange(QUndoCommand):
    """One edit, which is in force already when it is pushed; typing at one place is one step."""

    def __init__(self, model: DocumentModel, edit: Edit) -> None:
        super().__init__(edit.label)
        self._model = model
        self.edit = edit
        self._fresh = True

    def redo(self) -> None:
        """Do it again, and show where it was; the first time it is done already."""
        if self._fresh:
            self._fresh = False
            return
        self._model.restore(self.edit.after, self.edit.current)

    def undo(self) -> None:
        """Take it back, and show where it was."""
        self._model.restore(self.edit.before, self.edit.left)

    def id(self) -> int:
        """Let Qt try to join two steps."""
        return _ANY

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join the letters of a text to one step; typed back to what it was, it is none."""
        if not isinstance(other, CardChange) or not other.edit.continues(self.edit):
            return False
        self.edit = replace(self.edit, after=other.edit.after, current=other.edit.current)
        self.setObsolete(self.edit.before == self.edit.after)
        return True
