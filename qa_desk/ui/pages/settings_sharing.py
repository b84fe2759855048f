"""The part of the settings that says where recordings lie that several computers read."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from qa_desk.services.media_places import PlaceHasSecret, secret_in
from qa_desk.ui.context import Context
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.text import label, set_ink

_KEY: Final = "media_root"
_LINE_UNITS: Final = 48


class SharingCard(Card):
    """Says `changed` with the setting and its new value."""

    changed = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._note = label(ink="muted", wrap=True)
        self._fault = label(wrap=True)
        set_ink(self._fault, "bad")
        self._fault.hide()
        self.place = QLineEdit()
        self._form = Form(context.theme)
        self._form.add(self.place)
        self.place.setMinimumWidth(context.theme.space(_LINE_UNITS))
        for widget in (self._note, self._form, self._fault):
            self.body.addWidget(widget)
        self.place.editingFinished.connect(self._take)
        context.preferences.changed.connect(self.show_place)
        self.show_place()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Shared recordings"))
        self._note.setText(
            self.tr(
                "Where several computers work on one queue, recordings lie where all of them reach"
                " them. What is imported here is copied there; what is not in this workspace is"
                " read from there."
            )
        )
        self._form.say(
            self.place,
            self.tr("Where recordings are shared"),
            self.tr(
                "A folder, a file share or an address such as s3://bucket/calls; several with"
                " semicolons between them. Names and passwords belong to the system's environment."
            ),
        )

    @Slot()
    def show_place(self) -> None:
        """Show what is set."""
        if not self.place.hasFocus():
            self.place.setText(str(self._context.preferences.value(_KEY)))

    @Slot()
    def _take(self) -> None:
        """Take the place; one that carries a password is not kept anywhere, and said to be wrong."""
        text = self.place.text().strip()
        scheme = secret_in(text)
        self._fault.setVisible(bool(scheme))
        if scheme:
            fault = PlaceHasSecret(scheme=scheme)
            self._fault.setText(self._context.languages.sentence(fault))
            self.place.setText(str(self._context.preferences.value(_KEY)))
        elif text != self._context.preferences.value(_KEY):
            self.changed.emit(_KEY, text)
