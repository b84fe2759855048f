"""The dialog of a clip: from when to when, what takes the place of personal data, and where it goes."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qa_desk.analytics.masking.spans import Kind
from qa_desk.analytics.masking.speech import HeardSpan
from qa_desk.domain.ids import ContactId
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.text import label, set_ink
from qa_desk.ui.widgets.text_line import TextLine

if TYPE_CHECKING:
    from qa_desk.services.clips import Clip, Order

SILENCE, BEEP, ORIGINAL = "silence", "beep", "original"
_TIME: Final = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3}))?", re.ASCII)
_SECONDS: Final = re.compile(r"(\d{1,6})(?:[.,](\d{1,3}))?", re.ASCII)
_PAUSE_MS: Final = 300
_MOST_SHOWN: Final = 6
_DEFAULT: Final = ".mp3"


def read_time(text: str) -> int | None:
    """Return the milliseconds of "12.5", "1:05" or "1:02:03.4"; None for what is no time."""
    clock = _TIME.fullmatch(text.strip())
    if clock is not None:
        hours, minutes, seconds, rest = clock.groups(default="0")
        whole = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
        return whole * 1000 + int(rest.ljust(3, "0"))
    plain = _SECONDS.fullmatch(text.strip())
    if plain is None:
        return None
    return int(plain[1]) * 1000 + int((plain[2] or "0").ljust(3, "0"))


def shown_time(milliseconds: int) -> str:
    """Return a moment to a tenth of a second as the language writes it: "1:05.3", "1:02:03,4"."""
    tenths = milliseconds // 100
    hours, minutes, seconds = tenths // 36000, tenths // 600 % 60, tenths // 10 % 60
    clock = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{clock}{QLocale().decimalPoint()}{tenths % 10}"


@final
class ClipDialog(QDialog):
    """Shows what will be masked before anything is written; the file is written in a job."""

    ended = Signal()
    """The clip was written, or could not be."""

    def __init__(
        self, context: Context, contact: ContactId, chosen: tuple[int, int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._contact = contact
        self._may_keep = False
        self.start, self.end = TextLine(context), TextLine(context)
        self.start.setText(shown_time(chosen[0]))
        self.end.setText(shown_time(chosen[1]))
        self.cover: Choice[str] = Choice()
        self.quote = QCheckBox()
        self.foreseen = label(TypeSize.SMALL, "muted", wrap=True)
        self._form = Form(context.theme)
        for field in (self.start, self.end, self.cover, self.quote):
            self._form.add(field)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = QPushButton()
        self._loader = Loader(context.jobs, self, own_faults=True)
        self._rights = Loader(context.jobs, self)
        self._rest = QTimer(self)
        self._arrange()
        self._connect()
        self.retranslate()
        self._look()
        self._ask_rights()

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        self.setWindowTitle(self.tr("Export a clip"))
        self._form.say(self.start, self.tr("From"))
        self._form.say(self.end, self.tr("To"))
        offered = [
            (SILENCE, self.tr("Silence")),
            (BEEP, self.tr("A tone")),
        ]
        if self._may_keep:
            offered.append((ORIGINAL, self.tr("Nothing: leave the sound as it is")))
        self.cover.offer(offered)
        hint = self.tr(
            "Cards, identity numbers, telephones, addresses and names are found in the transcript."
        )
        self._form.say(self.cover, self.tr("In place of personal data"), hint)
        self.quote.setText(self.tr("Put the words beside it, masked too"))
        self._form.say(self.quote, self.tr("Words"))
        self.save_button.setText(self.tr("Save as…"))

    def order(self) -> "Order | None":
        """Return what is asked for; None where the times are none."""
        from qa_desk.audio.clips import Cover  # noqa: PLC0415 - brings numpy
        from qa_desk.services.clips import Order  # noqa: PLC0415 - brings the codecs

        start, end = read_time(self.start.text()), read_time(self.end.text())
        if start is None or end is None or end <= start:
            return None
        cover = self.cover.value() or SILENCE
        original = cover == ORIGINAL
        tone = Cover.BEEP if cover == BEEP else Cover.SILENCE
        return Order(start, end, tone, original=original, quote=self.quote.isChecked())

    def write(self, file: Path) -> None:
        """Write the clip in a job and close; a notice tells how it went."""
        order = self.order()
        if order is None:
            return
        context, contact = self._context, self._contact
        desk, language = context.desk, context.languages.language
        target = file if file.suffix else file.with_suffix(_DEFAULT)

        def work(_token: Token, report: Report) -> "Done[Clip]":
            from qa_desk.services import clips  # noqa: PLC0415 - brings the codecs

            return clips.export(desk, contact, order, target, language, report=report)

        title = filled(self.tr("Writing the clip {name}"), name=target.name)
        self.save_button.setEnabled(False)
        handle = context.jobs.start(work, lane=Lane.WAITING, title=title, own_faults=True)
        handle.succeeded.connect(self._on_written)
        handle.failed.connect(self._on_failed)
        handle.settled.connect(self.ended)

    def _arrange(self) -> None:
        theme = self._context.theme
        self._buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.foreseen.setMinimumHeight(theme.space(4))
        self.foreseen.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space(2.5) for _ in range(4)))
        layout.setSpacing(theme.space(1.5))
        layout.addWidget(self._form)
        layout.addWidget(self.foreseen)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(theme.space(86))

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self.save_button.clicked.connect(self._choose)
        self._rest.timeout.connect(self._look)
        for line in (self.start, self.end):
            line.typed.connect(self._rest.start)
        self.cover.picked.connect(self._look)
        self._loader.loaded.connect(self._on_foreseen)
        self._loader.failed.connect(self._on_refused)
        self._rights.loaded.connect(self._on_rights)

    def _ask_rights(self) -> None:
        desk = self._context.desk

        def work(_token: Token, _report: Report) -> bool:
            from qa_desk.services import clips  # noqa: PLC0415 - brings the codecs

            return clips.may_export_originals(desk)

        self._rights.load(work)

    @Slot(object)
    def _on_rights(self, may: bool) -> None:  # noqa: FBT001 - what a signal carries
        self._may_keep = may
        self.retranslate()
        self._fit()

    @Slot()
    def _look(self) -> None:
        """Find out what would be masked."""
        order, desk, contact = self.order(), self._context.desk, self._contact
        if order is None:
            self._say(self.tr("Write times such as 0:12.5, the end after the beginning."), bad=True)
            return

        def work(_token: Token, _report: Report) -> tuple[HeardSpan, ...]:
            from qa_desk.services import clips  # noqa: PLC0415 - brings the codecs

            return clips.to_be_masked(desk, contact, order)

        self._loader.load(work)

    @Slot(object)
    def _on_foreseen(self, spans: tuple[HeardSpan, ...]) -> None:
        self.save_button.setEnabled(True)
        order = self.order()
        if order is not None and order.original:
            self._say(self.tr("Nothing is masked: whoever has the file hears everything."))
        elif not spans:
            self._say(self.tr("The rules find nothing personal in this part."))
        else:
            self._say(self._listed(spans))

    def _listed(self, spans: tuple[HeardSpan, ...]) -> str:
        lines = [
            f"{shown_time(span.start_ms)}–{shown_time(span.end_ms)}  {self._kind(span.kind)}"
            for span in spans[:_MOST_SHOWN]
        ]
        left = len(spans) - _MOST_SHOWN
        if left > 0:
            lines.append(self.tr("and %n more", "", left))
        return "\n".join([self.tr("Masked will be:"), *lines])

    def _kind(self, kind: Kind) -> str:
        return self._context.languages.texts.label("clip", f"kind_{kind}")

    @Slot(object)
    def _on_refused(self, fault: BaseException) -> None:
        self.save_button.setEnabled(False)
        if isinstance(fault, Expected):
            self._say(self._context.languages.sentence(fault), bad=True)
        else:
            self._context.jobs.failed.emit(fault)

    def _say(self, text: str, *, bad: bool = False) -> None:
        set_ink(self.foreseen, "bad" if bad else "muted")
        self.foreseen.setText(text)
        self._fit()
        if bad:
            self.save_button.setEnabled(False)

    def _fit(self) -> None:
        """Grow to what the texts need; wrapped ones need more the narrower the dialog is."""
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if needed > self.height():
            self.resize(self.width(), needed)

    @Slot()
    def _choose(self) -> None:
        kinds = (
            (".mp3", self.tr("MP3 sound")),
            (".wav", self.tr("WAV sound")),
            (".opus", self.tr("Opus sound")),
        )
        filters = ";;".join(f"{name} (*{ending})" for ending, name in kinds)
        name = filled(self.tr("clip-{contact}"), contact=int(self._contact))
        proposal = Path.home() / f"{name}{_DEFAULT}"
        dialog = QFileDialog(self, self.tr("Where the clip goes"), str(proposal), filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write(_named(name, dialog)))
        dialog.open()

    @Slot(object)
    def _on_written(self, done: "Done[Clip]") -> None:
        clip = done.value
        words = self.tr(
            "The clip {name} is written; masked: {count}. The note beside it tells more."
        )
        text = filled(words, name=clip.file.name, count=len(clip.masked))
        self._context.notices.tell(Tone.GOOD, text)
        self.close()

    @Slot(object)
    def _on_failed(self, fault: BaseException) -> None:
        self.save_button.setEnabled(True)
        if isinstance(fault, Expected):
            self._say(self._context.languages.sentence(fault), bad=True)
            self.save_button.setEnabled(True)
        else:
            self._context.jobs.failed.emit(fault)


def _named(name: str, dialog: QFileDialog) -> Path:
    """Give a name without an ending that of the kind that is chosen."""
    file = Path(name)
    if file.suffix:
        return file
    chosen = re.search(r"\*(\.\w+)", dialog.selectedNameFilter())
    return file.with_suffix(chosen[1] if chosen else _DEFAULT)
