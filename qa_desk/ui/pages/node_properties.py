"""What can be set of the node that is chosen in an editor: its form, in a column that scrolls."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_form import NodeForm
from qa_desk.ui.viewmodels.document_editor import DocumentModel
from qa_desk.ui.widgets.panes import see_through

_LEAST: Final = 40


class NodeProperties(QScrollArea):
    """Follows `model.current`; every edit goes through the model."""

    def __init__(
        self,
        context: Context,
        model: DocumentModel,
        forms: Sequence[NodeForm],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._forms = tuple(forms)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._reveal_focus)
        self._arrange()
        self._connect()

    @property
    def form(self) -> NodeForm:
        """The form of the current node."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self, self.tr("Properties"))
        for form in self._forms:
            form.retranslate()
        if self._model.is_open:
            self._show()

    @Slot(object)
    def show_field(self, path: object) -> None:
        """Put the keys on the field of a place, in the form of its node."""
        if not isinstance(path, tuple):
            return
        self._model.go(path)
        form = self.form
        field = form.field_of(path)
        if field is None:
            self.ensureWidgetVisible(form.heading)
            self.take_keys()
            return
        field.show()
        field.go_to(path[len(form.binding.node) :])
        self._reveal(field)

    def take_keys(self) -> None:
        """Put the keys on the first field."""
        for field in self.form.fields[:1]:
            field.take_keys()

    def settle(self) -> None:
        """Take what is typed and not yet taken, and end the run of typing."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._model.settle()

    def _arrange(self) -> None:
        theme = self._context.theme
        content = QWidget()
        column = QVBoxLayout(content)
        side = theme.space(1.5)
        column.setContentsMargins(side, theme.space(1), side, side)
        for form in self._forms:
            column.addWidget(form)
            form.hide()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        see_through(self)

    def _connect(self) -> None:
        model = self._model
        model.opened.connect(self._show)
        model.current_changed.connect(self._show)
        model.changed.connect(self._follow)
        model.checked.connect(self._tell)
        model.language_changed.connect(self._speak)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]  # there is one while widgets live

    @Slot()
    def _show(self) -> None:
        """Show the current node from its top."""
        shown = self.form
        for form in self._forms:
            form.setVisible(self._model.is_open and form is shown)
        if self._model.is_open:
            shown.show_node(self._model.current)
            self.verticalScrollBar().setValue(0)

    @Slot()
    def _follow(self) -> None:
        if self._model.is_open and self.form.binding.node == self._model.current:
            self.form.follow()

    @Slot()
    def _tell(self) -> None:
        if self._model.is_open:
            self.form.tell()

    @Slot()
    def _speak(self) -> None:
        """Show the texts in another language; names of answers and criteria too."""
        if self._model.is_open:
            self.form.follow()

    @Slot(QWidget, QWidget)
    def _on_focus(self, _left: QWidget | None, entered: QWidget | None) -> None:
        """Keep the field with the keys in sight, and end a run of typing with the field."""
        if entered is not None and self.isAncestorOf(entered):
            self._model.settle()
            self._reveal(entered)

    def _reveal(self, widget: QWidget) -> None:
        """Bring a field into sight, once more when a form that was just filled has its height."""
        self.ensureWidgetVisible(widget, 0, self._context.theme.space(2))
        self._again.start()

    @Slot()
    def _reveal_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, self._context.theme.space(2))

    def minimumSizeHint(self) -> QSize:
        """Do with a narrow column."""
        return QSize(self._context.theme.space(_LEAST), super().minimumSizeHint().height())
