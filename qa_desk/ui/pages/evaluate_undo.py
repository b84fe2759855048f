"""Steps on the evaluation page that Ctrl+Z takes back."""

from typing import Final

from PySide6.QtGui import QUndoCommand

from qa_desk.ui.viewmodels.scorecard import Edit, ScorecardModel

_TYPING: Final = 1


class SheetChange(QUndoCommand):
    """One edit, which is in force already when it is pushed; typing a comment is one step."""

    def __init__(self, model: ScorecardModel, edit: Edit) -> None:
        super().__init__(edit.kind.value)
        self._model = model
        self.edit = edit
        self._fresh = True

    def redo(self) -> None:
        """Do it again, and show where it was; the first time it is done already."""
        if self._fresh:
            self._fresh = False
            return
        self._model.put(self.edit.after)
        self._model.go(self.edit.criterion)

    def undo(self) -> None:
        """Take it back, and show where it was."""
        self._model.put(self.edit.before)
        self._model.go(self.edit.criterion)

    def id(self) -> int:
        """Let Qt try to join two steps."""
        return _TYPING

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join the letters of a comment to one step."""
        if not isinstance(other, SheetChange) or not other.edit.continues(self.edit):
            return False
        mine, later = self.edit, other.edit
        self.edit = Edit(mine.kind, mine.criterion, mine.before, later.after)
        return True
