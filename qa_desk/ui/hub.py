"""One signal that tells every page what has changed."""

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.changes import Changes


class Hub(QObject):
    """Passes on what a use case touched; pages decide for themselves whether it concerns them."""

    changed = Signal(object, object)
    """Changes, and who caused them (or None)."""

    def publish(self, changes: Changes, origin: object = None) -> None:
        """Tell everybody; `origin` lets the one who caused it look away."""
        self.changed.emit(changes, origin)
