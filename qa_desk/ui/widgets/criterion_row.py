"""One criterion of the scorecard: its name, its answers, and below them the reasons."""

from dataclasses import dataclass
from typing import Final, final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, chosen
from qa_desk.scoring.model import Criterion, ErrorClass, GateEffect
from qa_desk.services.completeness import Lack
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.scorecard import WHOLE, ScorecardModel, allows_na
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.icon_text import ElidedText, IconText
from qa_desk.ui.widgets.pill import Pill, PillLook
from qa_desk.ui.widgets.reason_panel import ReasonPanel, place_text
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import text_in

_NA: Final = Answer(na=True)
_LEAST_UNITS: Final = 20
"""An answer with a text longer than this is cut where there is no more room."""


@dataclass(frozen=True, slots=True)
class _Choice:
    """An answer and the button that gives it."""

    answer: Answer
    pill: Pill


@final
class CriterionRow(QWidget):
    """`place` is the criterion's id, or WHOLE; only the current row takes the keys."""

    picked = Signal(str)
    """Somebody clicked here."""
    focused = Signal(str)
    """The keys came here."""
    evidence_chosen = Signal(object)
    stamp_wanted = Signal()

    def __init__(
        self,
        context: Context,
        model: ScorecardModel,
        criterion: Criterion | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.place = WHOLE if criterion is None else criterion.id
        self._context = context
        self._model = model
        self._criterion = criterion
        self._current = False
        self._asked = False
        self._stacked = False
        self._title = label(wrap=True)
        self._weight = label(TypeSize.SMALL, "muted")
        self._notes = self._class_notes()
        self._notes_line = Flow(context.theme.space(1))
        self._summary = ElidedText(context)
        self._lack = IconText(context, "warn", "warn", yields=True)
        self._answers = Flow(context.theme.space(0.5), least=context.theme.space(_LEAST_UNITS))
        self._choices = self._make_choices()
        # Where "not applicable" is no answer its place stays empty, so that the others stand in line.
        self._gap = Pill(context)
        self._panel: ReasonPanel | None = None
        self._arrange()
        context.theme.changed.connect(self.update)

    @property
    def answer_pills(self) -> tuple[Pill, ...]:
        """The buttons of the answers, "not applicable" last."""
        return tuple(choice.pill for choice in self._choices)

    @property
    def reasons(self) -> ReasonPanel:
        """What stands below the answers; made when it is first needed."""
        if self._panel is None:
            panel = ReasonPanel(self._context, self._model, self.place)
            panel.left.connect(self.take_keys)
            panel.evidence_chosen.connect(self.evidence_chosen)
            panel.stamp_wanted.connect(self.stamp_wanted)
            panel.hide()
            panel.retranslate()
            self._grid.addWidget(panel, 3, 0, 1, 3)
            self._panel = panel
        return self._panel

    def answers_width(self) -> int:
        """Return the room that all answers need side by side."""
        return self._answers.sizeHint().width()

    def name_width(self) -> int:
        """Return the least room that the name and its notes need, each in lines of its own."""
        return max(
            self._title.minimumSizeHint().width(), self._notes_line.minimumSizeHint().width()
        )

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        language = self._context.languages.language
        criterion = self._criterion
        if criterion is None:
            self._title.setText(self.tr("The contact as a whole"))
        else:
            self._title.setText(text_in(criterion.titles, language))
            weight = self._context.languages.number(criterion.weight, _places(criterion))
            self._weight.setText(weight)
            self._weight.setToolTip(filled(self.tr("Weight {weight}"), weight=weight))
            for option, choice in zip(criterion.options, self._choices, strict=False):
                choice.pill.setText(text_in(option.titles, language))
                choice.pill.setToolTip(choice.pill.text())
            self._say_na()
        self._keep_gap()
        self._fit_answers()
        self._say_notes()
        if self._panel is not None:
            self._panel.retranslate()
        self.show_state()

    def show_state(self) -> None:
        """Show what the model holds."""
        mark = self._model.sheet.mark(self.place)
        for choice in self._choices:
            choice.pill.setChecked(mark.answer == choice.answer)
            choice.pill.setEnabled(self._model.editable)
            choice.pill.show_hint(self._current and self._model.editable)
        self._show_lack()
        self._show_summary()
        self._show_panel()
        self._describe()

    def set_current(self, current: bool) -> None:  # noqa: FBT001 - like Qt's setVisible
        """Become the row where the keys work, or cease to be."""
        self._current = current
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        if not current and self._panel is not None:
            self._panel.help_wanted = self._panel.comment_wanted = False
        self._title.setFont(self._context.theme.font(bold=current))
        self.show_state()
        self.update()

    def set_asked(self, asked: bool) -> None:  # noqa: FBT001 - like Qt's setVisible
        """Say that the person wanted to submit: a missing answer is now shown as missing."""
        self._asked = asked
        self._show_lack()

    def set_stacked(self, stacked: bool) -> None:  # noqa: FBT001 - like Qt's setVisible
        """Put the answers below the name where there is no room beside it."""
        if stacked == self._stacked:
            return
        self._stacked = stacked
        self._grid.removeWidget(self._answers)
        self._place_answers()

    def take_keys(self) -> None:
        """Put the keys on this row."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_help(self) -> None:
        """Show or hide what the criterion means."""
        self.reasons.help_wanted = not self.reasons.help_wanted
        self.show_state()

    def open_reasons(self) -> None:
        """Go to the kinds of error where some can be chosen, else to the comment."""
        self.show_state()
        if self.reasons.error_pills and self._model.takes_errors(self.place):
            self.reasons.focus_errors()
        else:
            self.open_comment()

    def open_comment(self) -> None:
        """Go to the comment."""
        self.reasons.comment_wanted = True
        self.show_state()
        self.reasons.focus_comment()

    def _make_choices(self) -> tuple[_Choice, ...]:
        criterion = self._criterion
        if criterion is None:
            return ()
        best = max(option.points for option in criterion.options)
        made = []
        for number, option in enumerate(criterion.options, 1):
            tone = "good" if option.points == best else "warn" if option.points > 0 else "bad"
            made.append(self._choice(chosen(option.id), tone, str(number)))
        if allows_na(criterion):
            made.append(self._choice(NOT_APPLICABLE, "neutral", "N"))
        return tuple(made)

    def _choice(self, answer: Answer, tone: str, key: str) -> _Choice:
        pill = Pill(self._context, PillLook(tone))
        pill.setCheckable(True)
        pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pill.set_hint(key)
        pill.clicked.connect(lambda: self._give(answer))
        return _Choice(answer, pill)

    def _give(self, answer: Answer) -> None:
        self.picked.emit(self.place)
        self._model.give(self.place, answer)
        self.show_state()

    def _class_notes(self) -> tuple[tuple[IconText, ErrorClass | None], ...]:
        criterion = self._criterion
        if criterion is None:
            return ()
        notes: list[tuple[IconText, ErrorClass | None]] = [
            (IconText(self._context, kind.value, f"critical_{kind.value}"), kind)
            for kind in ErrorClass
            if kind in criterion.classes
        ]
        if criterion.gate.effect is not GateEffect.NONE:
            notes.append((IconText(self._context, "gate", "bad"), None))
        return tuple(notes)

    def _say_notes(self) -> None:
        for note, kind in self._notes:
            if kind is None:
                note.say(*self._gate_words())
            else:
                note.say(*self._class_words(kind))
        self._notes_line.refit()

    def _class_words(self, kind: ErrorClass) -> tuple[str, str]:
        words = {
            ErrorClass.CUSTOMER: (self.tr("customer"), self.tr("Critical for the customer")),
            ErrorClass.BUSINESS: (self.tr("business"), self.tr("Critical for the business")),
            ErrorClass.COMPLIANCE: (self.tr("regulator"), self.tr("Critical for the regulator")),
        }
        return words[kind]

    def _gate_words(self) -> tuple[str, str]:
        gate = self._criterion.gate if self._criterion else None
        if gate is None or gate.effect is GateEffect.CONTACT:
            return self.tr("zeroes the contact"), self.tr("An error here makes the score zero.")
        if gate.effect is GateEffect.SECTION:
            return self.tr("zeroes the section"), self.tr("An error here makes the section zero.")
        cap = self._context.languages.per_cent(gate.cap or 0)
        return (
            filled(self.tr("at most {cap}"), cap=cap),
            filled(self.tr("An error here caps the score at {cap}."), cap=cap),
        )

    def _say_na(self) -> None:
        for choice in self._choices:
            if choice.answer == _NA:
                choice.pill.setText(self.tr("N/A"))
                choice.pill.setToolTip(self.tr("Not applicable"))
                access.name(choice.pill, self.tr("Not applicable"))

    def _keep_gap(self) -> None:
        self._gap.setText(self.tr("N/A"))
        self._gap.set_hint("N")
        self._gap.setEnabled(False)
        wanted = self._criterion is not None and not allows_na(self._criterion)
        policy = self._gap.sizePolicy()
        policy.setRetainSizeWhenHidden(wanted)
        self._gap.setSizePolicy(policy)
        self._gap.hide()

    def _show_panel(self) -> None:
        wanted = self._panel_wanted()
        if wanted:
            self.reasons.show_state()
        if self._panel is not None:
            self._panel.setVisible(wanted)

    def _show_lack(self) -> None:
        lacks = self._model.lacks(self.place)
        if Lack.COMMENT in lacks:
            self._lack.say(self.tr("needs a reason: evidence or comment"))
        elif Lack.ANSWER in lacks and self._asked:
            self._lack.say(self.tr("not answered yet"))
        self._lack.setVisible(Lack.COMMENT in lacks or (Lack.ANSWER in lacks and self._asked))

    def _show_summary(self) -> None:
        text = " · ".join(self._reason_words())
        self._summary.say(text)
        self._summary.setVisible(bool(text) and not self._panel_wanted())

    def _reason_words(self) -> list[str]:
        sheet, card = self._model.sheet, self._model.card
        language = self._context.languages.language
        mark = sheet.mark(self.place)
        words = [place_text(each) for each in mark.evidence]
        if card is not None:
            kinds = (card.error_type(error.type) for error in sheet.errors_of(self.place))
            words += [text_in(kind.titles, language) for kind in kinds]
        comment = mark.comment if self.place else sheet.comment
        if mark.answer is not None and mark.answer.number is not None:
            words.append(self._context.languages.number(mark.answer.number, 2))
        return [*words, " ".join(comment.split())] if comment.strip() else words

    def _panel_wanted(self) -> bool:
        if not self._current:
            return False
        mark, panel = self._model.sheet.mark(self.place), self._panel
        entered = bool(mark.comment or mark.evidence or self._model.sheet.errors_of(self.place))
        asked = panel is not None and (panel.help_wanted or panel.comment_wanted)
        lost = bool(self.place) and self._model.lost(self.place)
        needed = not self.place or Lack.COMMENT in self._model.lacks(self.place)
        return entered or asked or lost or needed

    def _describe(self) -> None:
        given = next((c.pill for c in self._choices if c.pill.isChecked()), None)
        answer = self.tr("not answered") if given is None else given.text()
        name = f"{self._title.text()}: {answer}" if self._criterion else self._title.text()
        lack = self._lack.accessibleName() if self._lack.isVisibleTo(self) else ""
        notes = [note.accessibleDescription() for note, _kind in self._notes]
        access.name(self, name, ". ".join(filter(None, [*notes, *self._reason_words(), lack])))

    def _arrange(self) -> None:
        theme = self._context.theme
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.2))
        # Stretches and no alignment of the whole: an aligned cell forgets that text wraps.
        words.addStretch(1)
        for widget in (self._title, self._notes_line, self._summary):
            words.addWidget(widget)
        words.addStretch(1)
        self._notes_line.set_widgets(tuple(note for note, _kind in self._notes))
        if not self._notes:
            self._notes_line.hide()
        if self._choices:
            self._answers.set_widgets((*(choice.pill for choice in self._choices), self._gap))
        self._grid = QGridLayout(self)
        side, height = theme.space(1.5), theme.space(0.7)
        self._grid.setContentsMargins(side, height, theme.space(1), height)
        self._grid.setHorizontalSpacing(theme.space(1.25))
        self._grid.setVerticalSpacing(theme.space(0.5))
        self._grid.setColumnStretch(0, 1)
        self._weight.setFixedWidth(theme.space(2.5))
        self._weight.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(words, 0, 0)
        self._grid.addWidget(self._weight, 0, 2)
        self._grid.addWidget(self._lack, 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        self._place_answers()
        self._summary.hide()
        self._lack.hide()

    def _place_answers(self) -> None:
        self._fit_answers()
        if self._stacked:
            self._grid.addWidget(self._answers, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._answers, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        self._answers.setVisible(bool(self._choices))

    def _fit_answers(self) -> None:
        """Keep all answers in one line beside the name; below it they may take two."""
        self._answers.refit()
        width = 0 if self._stacked else self._answers.sizeHint().width()
        self._answers.setMinimumWidth(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a ground and a bar where the row is current, else a line below it."""
        theme = self._context.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self._current:
                painter.setPen(QPen(theme.color("line"), 1))
                bottom = self.height() - 0.5
                left = theme.space(1.5)
                painter.drawLine(left, round(bottom), self.width() - theme.space(1), round(bottom))
                return
            self._paint_current(painter)

    def _paint_current(self, painter: QPainter) -> None:
        theme = self._context.theme
        radius = theme.metrics.radius
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(theme.color("accent_soft"))
        line = "focus" if self.hasFocus() else "accent_soft"
        painter.setPen(QPen(theme.color(line), 1.5))
        painter.drawRoundedRect(frame, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        bar = QRectF(
            frame.left(), frame.top() + radius, theme.space(0.4), frame.height() - 2 * radius
        )
        painter.drawRoundedRect(bar, 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Become current."""
        self.picked.emit(self.place)
        self.take_keys()
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys came here."""
        super().focusInEvent(event)
        self.update()
        self.focused.emit(self.place)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Look quieter."""
        super().focusOutEvent(event)
        self.update()


def _places(criterion: Criterion) -> int:
    return 0 if criterion.weight.denominator == 1 else 1
