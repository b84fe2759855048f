"""The base of the forms that show a card, a section or a criterion: groups, faults, focus."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.card_document import Path
from qa_desk.scoring.card_faults import CardFault
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_fields import Field, sorted_out
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label, rule


class GroupTitle(QWidget):
    """The heading of a group of fields, with the line that parts it from those above."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._title = label(TypeSize.BODY, wrap=True)
        self._title.setFont(context.theme.font(bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, context.theme.space(0.5), 0, 0)
        column.setSpacing(context.theme.space(1.1))
        column.addWidget(rule())
        column.addWidget(self._title)

    def setText(self, text: str) -> None:
        """Set the heading."""
        self._title.setText(text)


class NodeForm(QWidget):
    """Fields of one kind of node; it is filled anew for each node and never rebuilt."""

    def __init__(self, binding: Binding) -> None:
        super().__init__()
        self.binding = binding
        theme = binding.context.theme
        self._own: list[Field] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space(1.1))
        self.heading = label(TypeSize.HEADING, wrap=True)
        self.faults = label(TypeSize.SMALL, "bad", wrap=True)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.faults)
        self.faults.hide()

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields, in the order of the form."""
        return tuple(self._own)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        raise NotImplementedError

    def owns(self, _path: Path) -> bool:
        """Say whether a place, from the node, is the node's own and not that of one below it."""
        return True

    def show_node(self, node: Path) -> None:
        """Show another node."""
        self.binding.node = node
        for field in self.fields:
            field.forget()
        self.follow()
        self.tell()

    def follow(self) -> None:
        """Show what the document holds now."""
        self.sort_out()
        for field in self.fields:
            if not field.isHidden():
                field.follow()

    def sort_out(self) -> None:
        """Show the fields that matter for what the document holds, and hide the others."""

    def show_if(self, field: Field, wanted: bool) -> None:  # noqa: FBT001 - like Qt's setVisible
        """Show a field that matters, or that is set although it does not."""
        shown = wanted or self.binding.value(field.key) is not None
        if field.isHidden() is shown:
            field.setVisible(shown)

    def tell(self) -> None:
        """Tell what is wrong, each under its field."""
        model = self.binding.model
        found = model.faults_at(self.binding.node)
        by_field, rest = sorted_out(self.fields, self.binding.node, found, self.owns)
        for field, faults in by_field.items():
            field.tell(faults)
            if faults and field.isHidden():
                field.show()
        self._say_rest(rest)

    def field_of(self, path: Path) -> Field | None:
        """Return the field of a place in the document."""
        relative = path[len(self.binding.node) :]
        return next((field for field in self.fields if field.covers(relative)), None)

    def group(self) -> "GroupTitle":
        """Begin a group below a line and return its heading."""
        title = GroupTitle(self.binding.context)
        self.column.addWidget(title)
        return title

    def add(self, *fields: Field) -> None:
        """Add fields; several stand side by side."""
        self._own.extend(fields)
        if len(fields) == 1:
            self.column.addWidget(fields[0])
            return
        row = QHBoxLayout()
        row.setSpacing(self.binding.context.theme.space(1.5))
        for field in fields:
            row.addWidget(field, 1)
        self.column.addLayout(row)

    def _say_rest(self, faults: Sequence[CardFault]) -> None:
        sentences = [self.binding.sentence(fault) for fault in faults]
        mark = "\N{BLACK UP-POINTING TRIANGLE} "
        self.faults.setText("\n".join(mark + sentence for sentence in sentences))
        self.faults.setVisible(bool(sentences))
