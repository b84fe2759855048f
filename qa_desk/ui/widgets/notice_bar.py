"""One sentence above the page about what happened; it never asks for anything but a glance."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from qa_desk.ui import access
from qa_desk.ui.commands import Condition
from qa_desk.ui.context import Context
from qa_desk.ui.notices import Notice, Tone
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.text import label, restyle

_MOST_WAITING = 20


class NoticeBar(QFrame):
    """Shows the latest notice; closing it shows the one before, so that none is lost unread."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._context = context
        self._waiting: list[Notice] = []
        self._icon = QLabel()
        self._text = label(wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._count = label(ink="muted")
        self._action = button(context, Weight.QUIET)
        self._action.clicked.connect(self._run)
        self._close = QToolButton()
        edge = context.theme.metrics.icon
        self._close.setIconSize(QSize(edge, edge))
        context.icons.dress(self._close, "cross", "text")
        self._close.clicked.connect(self.dismiss)
        self._arrange()
        context.notices.told.connect(self.tell)
        context.notices.withdrawn.connect(self.withdraw)
        context.theme.changed.connect(self._show)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is shown now."""
        return self._waiting[-1] if self._waiting else None

    def tell(self, notice: Notice) -> None:
        """Show a notice; the same one twice in a row is shown once."""
        if notice != self.notice:
            self._waiting = [*self._waiting, notice][-_MOST_WAITING:]
        self._show()
        access.announce(self, notice.text)

    def withdraw(self, notice: Notice) -> None:
        """Put away a notice that is no longer true, wherever it waits."""
        self._waiting = [waiting for waiting in self._waiting if waiting != notice]
        self._show()

    def dismiss(self) -> None:
        """Put away the notice that is shown."""
        if self._waiting:
            self._waiting.pop()
        self._show()

    def retranslate(self) -> None:
        """Take the texts of the window's language; sentences already told stay as they were."""
        access.name(self._close, self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))
        access.name(self._text, self.tr("Message"))
        access.name(self._action, self.tr("What can be done about it"))
        self._show()

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = QHBoxLayout(self)
        layout.setContentsMargins(
            theme.space(3), theme.space(0.5), theme.space(1), theme.space(0.5)
        )
        layout.setSpacing(theme.space(1))
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        for widget in (self._count, self._action, self._close):
            layout.addWidget(widget)

    def _run(self) -> None:
        notice = self.notice
        self.dismiss()
        if notice is not None and notice.run is not None:
            notice.run()

    def _show(self) -> None:
        notice = self.notice
        self.setVisible(notice is not None)
        self._context.commands.set_condition(Condition.NOTICE_SHOWN, notice is not None)
        if notice is None:
            return
        self._text.setText(notice.text)
        access.name(self._text, f"{self._tone_word(notice.tone)}: {notice.text}")
        self._action.setText(notice.action)
        access.name(self._action, notice.action)
        self._action.setVisible(bool(notice.action))
        others = len(self._waiting) - 1
        self._count.setText(self.tr("%n more", "", others) if others else "")
        ink = "accent_ink" if notice.tone is Tone.INFO else notice.tone.value
        edge = round(self._context.theme.metrics.icon * 1.2)
        picture = self._context.icons.pixmap(notice.tone.value, ink, edge, self.devicePixelRatioF())
        self._icon.setPixmap(picture)
        self.setProperty("tone", notice.tone.value)
        restyle(self)

    def _tone_word(self, tone: Tone) -> str:
        words = {
            Tone.INFO: self.tr("Note"),
            Tone.GOOD: self.tr("Done"),
            Tone.WARN: self.tr("Warning"),
            Tone.BAD: self.tr("Fault"),
        }
        return words[tone]
