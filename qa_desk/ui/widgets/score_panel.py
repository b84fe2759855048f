"""The score of now, what the gates did to it, what is missing, and the way to submit."""

from datetime import datetime
from typing import final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qa_desk.domain.evaluations import State
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.result import Result
from qa_desk.services.completeness import Lack, Live
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.scorecard import ScorecardModel
from qa_desk.ui.widgets.badge import Badge
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.explanation_view import gate_words
from qa_desk.ui.widgets.icon_text import IconText
from qa_desk.ui.widgets.text import label, set_ink
from qa_desk.ui.words import text_in, word

_NOTHING = "\N{EM DASH}"


@final
class ScorePanel(QFrame):
    """Shows what the model says; the page does what the buttons ask for.

    In a `rehearsal` nothing can be submitted.
    """

    submit_wanted = Signal()
    next_wanted = Signal()
    missing_wanted = Signal()
    explanation_wanted = Signal(bool)

    def __init__(
        self,
        context: Context,
        model: ScorecardModel,
        parent: QWidget | None = None,
        *,
        rehearsal: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._rehearsal = rehearsal
        self._submitted_at: datetime | None = None
        self._waiting = 0
        self._busy = False
        self.setObjectName("score")
        self.score = label(TypeSize.FIGURE)
        self._band = Badge()
        self._before = label(TypeSize.SMALL, "muted", wrap=True)
        self._gates = QVBoxLayout()
        self._gate_lines: list[IconText] = []
        self.missing_button = button(context, Weight.QUIET, "arrow_right")
        self.explain_button = button(context, Weight.PLAIN, "info")
        self.submit_button = button(context, Weight.PRIMARY, "check")
        self.next_button = button(context, Weight.PRIMARY, "arrow_right")
        self._state = label(ink="good", wrap=True)
        self._left, self._right = QWidget(), QWidget()
        self._grid = QGridLayout(self)
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        actions = self._context.commands.action
        self.submit_button.setText(self.tr("Submit"))
        self.submit_button.setToolTip(actions("evaluation.submit").toolTip())
        self.next_button.setToolTip(actions("evaluation.next").toolTip())
        self.explain_button.setText(self.tr("How it comes about"))
        self.explain_button.setToolTip(actions("evaluation.explain").toolTip())
        self.missing_button.setToolTip(actions("score.next").toolTip())
        self.missing_button.setText(actions("score.next").text())
        self.next_button.setText(actions("evaluation.next").text())
        self.show_state()

    def gate_texts(self) -> tuple[str, ...]:
        """Return what is said of the gates that were hit."""
        return tuple(line.accessibleName() for line in self._gate_lines if line.isVisibleTo(self))

    def set_waiting(self, count: int) -> None:
        """Say how many contacts wait after this one."""
        self._waiting = count
        self.show_state()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - like Qt's setEnabled
        """Take no second press while a submission is under way."""
        self._busy = busy
        self.show_state()

    def set_explained(self, shown: bool) -> None:  # noqa: FBT001 - like Qt's setVisible
        """Say whether the explanation is shown."""
        self.explain_button.setChecked(shown)

    @Slot()
    def show_state(self) -> None:
        """Show the score of now."""
        live, card, evaluation = self._model.live, self._model.card, self._model.evaluation
        self.setVisible(live is not None)
        if live is None or card is None or evaluation is None:
            return
        self._say_score(live, card)
        self._say_gates(live.result, card)
        self._say_missing(live)
        draft = self._model.editable
        self.submit_button.setVisible(draft and not self._rehearsal)
        self.submit_button.setEnabled(not self._busy)
        done = evaluation.state is not State.DRAFT
        self.next_button.setVisible(done)
        self.next_button.setEnabled(self._waiting > 0)
        self.next_button.setText(self._next_words())
        self._state.setVisible(not draft)
        self._say_state(evaluation.state, evaluation.submitted_at)
        self._place_buttons()

    def _arrange(self) -> None:
        theme = self._context.theme
        self.setProperty("card", True)
        self.explain_button.setCheckable(True)
        self._gates.setSpacing(theme.space(0.3))
        side, height = theme.space(2), theme.space(1.25)
        self._grid.setContentsMargins(side, height, theme.space(1.5), height)
        self._grid.setHorizontalSpacing(theme.space(1.5))
        self._grid.setVerticalSpacing(theme.space(0.5))
        self._grid.setColumnStretch(0, 1)
        self._grid.addLayout(self._gates, 0, 0, 1, 2)
        self._grid.addWidget(self._left, 1, 0)
        self._left.setLayout(self._words())
        self._right.setLayout(self._buttons())
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Put the buttons beside the score, or below it where there is no room beside."""
        margins = self._grid.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._grid.horizontalSpacing()
        beside = self._left.minimumSizeHint().width() + self._right.sizeHint().width() <= room
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        if beside:
            self._grid.addWidget(self._right, 1, 1, bottom)
        else:
            self._grid.addWidget(self._right, 2, 0, 1, 2, bottom)

    def _words(self) -> QVBoxLayout:
        theme = self._context.theme
        self.score.setFont(theme.font(TypeSize.FIGURE, bold=True))
        self.score.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        figure = QHBoxLayout()
        figure.setSpacing(theme.space(1))
        figure.addWidget(self.score)
        figure.addWidget(self._band, 0, Qt.AlignmentFlag.AlignVCenter)
        figure.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.space(0.25))
        words.addLayout(figure)
        words.addWidget(self._before)
        words.addWidget(self._state)
        return words

    def _buttons(self) -> QVBoxLayout:
        theme = self._context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(1))
        for widget in (self.explain_button, self.submit_button, self.next_button):
            widget.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            row.addWidget(widget)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.75))
        column.addWidget(self.missing_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)
        return column

    def _connect(self) -> None:
        self._model.opened.connect(self.show_state)
        self._model.scored.connect(self.show_state)
        self._model.editable_changed.connect(self.show_state)
        self.submit_button.clicked.connect(self.submit_wanted)
        self.next_button.clicked.connect(self.next_wanted)
        self.missing_button.clicked.connect(self.missing_wanted)
        self.explain_button.toggled.connect(self.explanation_wanted)

    def _say_score(self, live: Live, card: Scorecard) -> None:
        result, languages = live.result, self._context.languages
        score = result.score
        self.score.setText(_NOTHING if score is None else languages.per_cent(score, 1))
        set_ink(self.score, _score_ink(result))
        self._say_band(result, card)
        notes = []
        if result.before_gates is not None and result.before_gates != result.score:
            before = languages.per_cent(result.before_gates, 1)
            notes.append(filled(self.tr("{before} before gates"), before=before))
        if (
            score is not None
            and self._model.editable
            and any(each.code is Lack.ANSWER for each in live.missing)
        ):
            notes.append(self.tr("provisional: not everything is answered"))
        self._before.setText(" · ".join(notes))
        self._before.setVisible(bool(notes))
        access.name(self.score, filled(self.tr("Score: {score}"), score=self.score.text()))

    def _say_band(self, result: Result, card: Scorecard) -> None:
        tone = "neutral" if result.passed is None else "good" if result.passed else "bad"
        language = self._context.languages.language
        band = next((b for b in card.bands if b.id == result.band), None)
        if band is not None:
            text = text_in(band.titles, language)
        elif result.passed is None:
            text = ""
        else:
            text = self.tr("passed") if result.passed else self.tr("below the mark")
        self._band.show_state(text, tone)
        self._band.setVisible(bool(text))

    def _say_gates(self, result: Result, card: Scorecard) -> None:
        while len(self._gate_lines) < len(result.gates):
            line = IconText(self._context, "gate", "bad")
            self._gate_lines.append(line)
            self._gates.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        for number, line in enumerate(self._gate_lines):
            shown = number < len(result.gates)
            line.setVisible(shown)
            if shown:
                line.say(gate_words(self._context, card, result.gates[number]))

    def _say_missing(self, live: Live) -> None:
        answers = sum(each.code is Lack.ANSWER for each in live.missing)
        reasons = len(live.missing) - answers
        parts = []
        if answers:
            parts.append(self.tr("%n answer(s) missing", "", answers))
        if reasons:
            parts.append(self.tr("%n reason(s) missing", "", reasons))
        self.missing_button.setText(", ".join(parts))
        self.missing_button.setVisible(bool(parts) and self._model.editable)

    def _next_words(self) -> str:
        if self._waiting:
            return self.tr("Next (%n waiting)", "", self._waiting)
        return self.tr("Nothing more waits")

    def _say_state(self, state: State, at: datetime | None) -> None:
        text = word(state)
        if at is not None:
            moment = self._context.languages.date_time(at)
            text = filled(self.tr("{state} on {moment}"), state=text, moment=moment)
        self._state.setText(text)
        set_ink(self._state, "muted" if state is State.DRAFT else "good")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the buttons still fit beside the score."""
        super().resizeEvent(event)
        self._place_buttons()


def _score_ink(result: Result) -> str:
    if result.score is None:
        return "muted"
    if result.passed is False or result.gates:
        return "bad"
    return "good" if result.passed else "text"
