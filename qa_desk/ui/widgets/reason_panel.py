"""Why a point was lost: kinds of error, evidence and comment, and what the criterion means."""

from typing import Final, final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.evaluations import Evidence
from qa_desk.scoring.model import ErrorClass, Scorecard, Severity
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.scorecard import ScorecardModel
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.comment_field import CommentField
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.pill import Pill, PillLook
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import text_in, word

_LEAST_UNITS: Final = 20
"""A kind of error with a name longer than this is cut where there is no more room."""


@final
class ReasonPanel(QWidget):
    """Belongs to one criterion, or to the contact as a whole; shows what the model says."""

    evidence_chosen = Signal(object)
    """Somebody wants to hear or see this Evidence."""
    stamp_wanted = Signal()
    left = Signal()
    """Escape: the keys go back to the criterion."""

    def __init__(
        self, context: Context, model: ScorecardModel, place: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._place = place
        self.help_wanted = False
        self.comment_wanted = False
        self._errors: dict[str, Pill] = {}
        self._chips: list[Pill] = []
        self._evidence: tuple[Evidence, ...] | None = None
        self._help = label(TypeSize.SMALL, wrap=True)
        gap = context.theme.space(0.6)
        least = context.theme.space(_LEAST_UNITS)
        self._error_row, self._proof_row = Flow(gap, least=least), Flow(gap, least=least)
        self.stamp_button = button(context, Weight.QUIET, "evidence")
        self.comment = CommentField(context)
        self._arrange()
        self.comment.typed.connect(lambda text: model.comment(place, text))
        self.comment.left.connect(self.left)
        self.stamp_button.clicked.connect(self.stamp_wanted)

    @property
    def error_pills(self) -> tuple[Pill, ...]:
        """The kinds of error that can be chosen."""
        return tuple(self._errors.values())

    @property
    def evidence_pills(self) -> tuple[Pill, ...]:
        """The pieces of evidence."""
        return tuple(self._chips)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.comment.setPlaceholderText(self._prompt())
        access.name(self.comment, self.tr("Comment"))
        self.stamp_button.setText(self.tr("Stamp evidence"))
        self.stamp_button.setToolTip(self._context.commands.action("evidence.stamp").toolTip())
        self._drop_errors()
        self._evidence = None
        self.show_state()

    def show_state(self) -> None:
        """Show what the model holds."""
        self._show_help()
        self._show_errors()
        self._show_evidence()
        sheet = self._model.sheet
        text = sheet.mark(self._place).comment if self._place else sheet.comment
        self.comment.show_text(text)
        self.comment.setReadOnly(not self._model.editable)
        needed = bool(text) or self.comment_wanted or not self._place or self._is_text()
        lost = bool(self._place) and self._model.lost(self._place)
        self.comment.setVisible(needed or (lost and self._model.editable))

    def _is_text(self) -> bool:
        """Say whether the comment is the answer itself."""
        card = self._model.card
        return card is not None and any(c.text for c in card.criteria() if c.id == self._place)

    def focus_errors(self) -> None:
        """Put the keys on the first kind of error."""
        if self._errors:
            next(iter(self._errors.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_comment(self) -> None:
        """Open the comment and put the keys there."""
        self.comment_wanted = True
        self.show_state()
        self.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._context.theme.space(0.75))
        for widget in (self._help, self._error_row, self._proof_row, self.comment):
            layout.addWidget(widget)
        self._proof_row.set_widgets((self.stamp_button,))

    def _prompt(self) -> str:
        if not self._place:
            return self.tr("Comment on the contact as a whole")
        return self.tr("What happened, and what would have been right")

    def _show_help(self) -> None:
        card = self._model.card
        known = card is not None and self._place in {c.id for c in card.criteria()}
        if card is None or not known:
            self._help.hide()
            return
        criterion = card.criterion(self._place)
        self._help.setText(text_in(criterion.help, self._context.languages.language))
        self._help.setVisible(self.help_wanted and bool(criterion.help))

    def _show_errors(self) -> None:
        codes = self._model.error_types(self._place)
        if tuple(self._errors) != codes:
            self._make_errors(codes)
        for code, pill in self._errors.items():
            recorded = self._model.sheet.has_error(self._place, code)
            pill.setChecked(recorded)
            pill.setEnabled(self._model.editable)
            pill.setVisible(recorded or self._model.editable)
        any_recorded = bool(self._model.sheet.errors_of(self._place))
        offered = self._model.editable and self._model.takes_errors(self._place)
        self._error_row.setVisible(bool(codes) and (any_recorded or offered))

    def _make_errors(self, codes: tuple[str, ...]) -> None:
        self._drop_errors()
        card = self._model.card
        if card is None:
            return
        self._errors = {code: self._error_pill(card, code) for code in codes}
        self._error_row.set_widgets(tuple(self._errors.values()))

    def _error_pill(self, card: Scorecard, code: str) -> Pill:
        language = self._context.languages.language
        kind = card.error_type(code)
        critical = kind.severity is Severity.CRITICAL
        look = PillLook(
            "bad" if critical else "warn", "flag" if critical else "", "bad", boxed=True
        )
        pill = Pill(self._context, look)
        pill.setCheckable(True)
        pill.setText(text_in(kind.titles, language))
        classes = ", ".join(word(each).lower() for each in ErrorClass if each in kind.classes)
        about = f"{word(kind.severity)} · {classes}" if not critical else classes
        pill.setToolTip(
            "\n".join(filter(None, (pill.text(), about, text_in(kind.definition, language))))
        )
        access.name(pill, pill.text(), about)
        pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pill.clicked.connect(lambda on: self._model.set_error(self._place, code, on))
        return pill

    def _drop_errors(self) -> None:
        self._errors = {}
        self._error_row.set_widgets(())

    def _show_evidence(self) -> None:
        mark = self._model.sheet.mark(self._place)
        if mark.evidence != self._evidence:
            self._evidence = mark.evidence
            self._make_chips(mark.evidence)
        can_stamp = self._model.editable and bool(self._place)
        self.stamp_button.setVisible(can_stamp)
        self._proof_row.setVisible(bool(self._place) and (can_stamp or bool(mark.evidence)))

    def _make_chips(self, evidence: tuple[Evidence, ...]) -> None:
        self._chips = [self._chip(each) for each in evidence]
        self._proof_row.set_widgets((*self._chips, self.stamp_button))

    def _chip(self, evidence: Evidence) -> Pill:
        spoken = evidence.message is None
        look = PillLook(icon="play" if spoken else "chat", removable=self._model.editable)
        chip = Pill(self._context, look)
        chip.setText(place_text(evidence))
        chip.setToolTip(evidence.quote)
        access.name(chip, chip.text(), self.tr("Delete takes this evidence away."))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda: self.evidence_chosen.emit(evidence))
        chip.removed.connect(lambda: self._model.remove_evidence(self._place, evidence))
        return chip


def place_text(evidence: Evidence) -> str:
    """Return where an evidence is, in the window's language."""
    if evidence.message is not None:
        template = QCoreApplication.translate("Evidence", "message {number}")
        return filled(template, number=evidence.message + 1)
    if evidence.start_ms is None:
        return QCoreApplication.translate("Evidence", "a place that is not known")
    start = clock_time(evidence.start_ms)
    if evidence.end_ms is None or clock_time(evidence.end_ms) == start:
        return start
    return f"{start}\N{EN DASH}{clock_time(evidence.end_ms)}"
