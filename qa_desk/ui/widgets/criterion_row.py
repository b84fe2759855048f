"""One criterion of the scorecard: its name, its answers, and below them the reasons."""

from fractions import Fraction
from typing import final

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from qa_desk.analytics.suggest import Proposal
from qa_desk.scoring.answers import NOT_APPLICABLE
from qa_desk.scoring.model import Criterion
from qa_desk.services.completeness import Lack
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.criterion_words import CriterionWords
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.scorecard import WHOLE, ScorecardModel
from qa_desk.ui.viewmodels.suggestions import SuggestionModel
from qa_desk.ui.widgets.answer_bar import AnswerBar
from qa_desk.ui.widgets.criterion_notes import CriterionNotes
from qa_desk.ui.widgets.icon_text import ElidedText, IconText
from qa_desk.ui.widgets.number_field import NumberField
from qa_desk.ui.widgets.pill import Pill
from qa_desk.ui.widgets.reason_panel import ReasonPanel, place_text
from qa_desk.ui.widgets.suggestion_line import SuggestionLines
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import text_in


@final
class CriterionRow(QWidget):
    """`place` is the criterion's id, or WHOLE; only the current row takes the keys."""

    picked = Signal(str)
    """Somebody clicked here."""
    focused = Signal(str)
    """The keys came here."""
    evidence_chosen = Signal(object)
    stamp_wanted = Signal()
    suggestion_wanted = Signal(object)
    """The evidence of a suggestion that somebody wants to hear."""

    def __init__(
        self,
        context: Context,
        model: ScorecardModel,
        suggestions: SuggestionModel,
        criterion: Criterion | None,
    ) -> None:
        super().__init__()
        self._suggestions = suggestions
        self._suggested: SuggestionLines | None = None
        self.place = WHOLE if criterion is None else criterion.id
        self._context = context
        self._model = model
        self._criterion = criterion
        self._current = False
        self._asked = False
        self._stacked = False
        self._title = label(wrap=True)
        self._weight = label(TypeSize.SMALL, "muted")
        self._notes = CriterionNotes(context, criterion)
        self._summary = ElidedText(context)
        self._lack = IconText(context, "warn", "warn", yields=True)
        self._answers = None if criterion is None else self._answer_bar(criterion)
        self._panel: ReasonPanel | None = None
        self._arrange()
        context.theme.changed.connect(self.update)

    @property
    def answer_pills(self) -> tuple[Pill, ...]:
        """The buttons of the answers, "not applicable" last."""
        return () if self._answers is None else self._answers.pills

    @property
    def number_field(self) -> NumberField | None:
        """Where the number is written, if the answer is one."""
        return None if self._answers is None else self._answers.field

    @property
    def notes(self) -> tuple[str, ...]:
        """The words of what is special here."""
        return self._notes.texts()

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
            self._grid.addWidget(panel, 4, 0, 1, 3)
            self._panel = panel
        return self._panel

    def answers_width(self) -> int:
        """Return the room that all answers need side by side."""
        return 0 if self._answers is None else self._answers.sizeHint().width()

    def name_width(self) -> int:
        """Return the least room that the name and its notes need, each in lines of its own."""
        return max(self._title.minimumSizeHint().width(), self._notes.minimumSizeHint().width())

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        language = self._context.languages.language
        criterion = self._criterion
        if criterion is None:
            self._title.setText(self.tr("The contact as a whole"))
        else:
            self._title.setText(text_in(criterion.titles, language))
            weight = self._words().weight(criterion)
            self._weight.setText(weight)
            tip = filled(self.tr("Weight {weight}"), weight=weight) if weight else ""
            self._weight.setToolTip(tip)
        if self._answers is not None:
            self._answers.retranslate()
        self._fit_answers()
        self._notes.retranslate()
        if self._panel is not None:
            self._panel.retranslate()
        self.show_state()

    def show_state(self) -> None:
        """Show what the model holds."""
        mark = self._model.sheet.mark(self.place)
        if self._answers is not None:
            editable = self._model.editable
            self._answers.show_answer(mark.answer, current=self._current, editable=editable)
        self._show_lack()
        self._show_summary()
        self._show_suggested()
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
        if self._answers is not None:
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

    def take_key(self, event: QKeyEvent) -> bool:
        """Write a digit where a number is asked for; say whether it was."""
        return self._answers is not None and self._answers.take_key(event)

    def forget_typing(self) -> None:
        """Drop what was typed and is no answer."""
        if self._answers is not None:
            self._answers.forget_typing(self._model.sheet.mark(self.place).answer)
            self.show_state()

    def _answer_bar(self, criterion: Criterion) -> AnswerBar:
        bar = AnswerBar(self._context, criterion)
        bar.chosen.connect(self._choose)
        bar.not_applicable.connect(self._skip)
        bar.measured.connect(self._measure)
        bar.entered.connect(self._on_entered)
        bar.left.connect(self.take_keys)
        return bar

    @Slot(str)
    def _choose(self, option: str) -> None:
        self.picked.emit(self.place)
        self._model.choose(self.place, option)
        self.show_state()

    @Slot()
    def _skip(self) -> None:
        self.picked.emit(self.place)
        self._model.give(self.place, NOT_APPLICABLE)
        self.show_state()

    @Slot(object)
    def _measure(self, number: Fraction | None) -> None:
        self._model.measure(self.place, number)
        self.show_state()

    @Slot()
    def _on_entered(self) -> None:
        self.focused.emit(self.place)

    @property
    def suggested(self) -> SuggestionLines | None:
        """What is suggested here; None where nothing ever was."""
        return self._suggested

    def _show_suggested(self) -> None:
        if self._criterion is None:
            return
        offered = self._suggestions.offered(self.place)
        if self._suggested is None and (offered or self._suggestions.taken(self.place)):
            lines = SuggestionLines(self._context, self._suggestions, self._criterion)
            lines.take_wanted.connect(self._take)
            lines.hear_wanted.connect(self._hear)
            lines.dismiss_wanted.connect(self._suggestions.dismiss)
            self._grid.addWidget(lines, 2, 0, 1, 3)
            self._suggested = lines
        if self._suggested is not None:
            self._suggested.show_state(current=self._current)

    @Slot(object)
    def _take(self, proposal: Proposal) -> None:
        self.picked.emit(self.place)
        self._suggestions.take(proposal)

    @Slot(object)
    def _hear(self, proposal: Proposal) -> None:
        self.picked.emit(self.place)
        self.suggestion_wanted.emit(proposal.suggestions[0].evidence[0])

    def _words(self) -> CriterionWords:
        return CriterionWords(self._context.languages, self._context.languages.language)

    def _show_panel(self) -> None:
        wanted = self._panel_wanted()
        if wanted:
            self.reasons.show_state()
        if self._panel is not None:
            self._panel.setVisible(wanted)

    def _show_lack(self) -> None:
        text = self._lack_words()
        if text:
            self._lack.say(text)
        self._lack.setVisible(bool(text))

    def _lack_words(self) -> str:
        lacks = self._model.lacks(self.place)
        if Lack.COMMENT in lacks:
            return self.tr("needs a reason: evidence or comment")
        if self._answers is not None and self._answers.unusable:
            return self._answers.limits_text()
        return self.tr("not answered yet") if Lack.ANSWER in lacks and self._asked else ""

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
        number = None if mark.answer is None else mark.answer.number
        if number is not None and self.number_field is None:
            words.append(self._words().number(number))
        return [*words, " ".join(comment.split())] if comment.strip() else words

    def _panel_wanted(self) -> bool:
        if not self._current:
            return False
        mark, panel = self._model.sheet.mark(self.place), self._panel
        entered = bool(mark.comment or mark.evidence or self._model.sheet.errors_of(self.place))
        asked = panel is not None and (panel.help_wanted or panel.comment_wanted)
        lost = bool(self.place) and self._model.lost(self.place)
        needed = not self.place or Lack.COMMENT in self._model.lacks(self.place)
        text = self._criterion is not None and self._criterion.text
        return entered or asked or lost or needed or text

    def _describe(self) -> None:
        criterion, answer = self._criterion, self._model.sheet.mark(self.place).answer
        name = self._title.text()
        if criterion is not None:
            given = "" if answer is None else self._words().answer(criterion, answer)
            none = self.tr("not answered")
            name = f"{name}: {given or none}"
        lack = self._lack.accessibleName() if self._lack.isVisibleTo(self) else ""
        notes = [*self._notes.tips(), *(self._suggested.spoken() if self._suggested else ())]
        access.name(self, name, ". ".join(filter(None, [*notes, *self._reason_words(), lack])))

    def _arrange(self) -> None:
        theme = self._context.theme
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.2))
        # Stretches and no alignment of the whole: an aligned cell forgets that text wraps.
        words.addStretch(1)
        for widget in (self._title, self._notes, self._summary):
            words.addWidget(widget)
        words.addStretch(1)
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
        self._grid.addWidget(self._lack, 3, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        self._place_answers()
        self._summary.hide()
        self._lack.hide()

    def _place_answers(self) -> None:
        if self._answers is None:
            return
        self._fit_answers()
        if self._stacked:
            self._grid.addWidget(self._answers, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._answers, 0, 1, Qt.AlignmentFlag.AlignVCenter)

    def _fit_answers(self) -> None:
        """Keep all answers in one line beside the name; below it they may take two."""
        if self._answers is not None:
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
