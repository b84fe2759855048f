"""The right side of the evaluation page: the scorecard, or how its score comes about."""

from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.viewmodels.scorecard import ScorecardModel
from qa_desk.ui.widgets.explanation_view import ExplanationView
from qa_desk.ui.widgets.score_panel import ScorePanel
from qa_desk.ui.widgets.scorecard_view import ScorecardView


@final
class FormPanel(QWidget):
    """`view` is where answers are given, `panel` where the score stands."""

    def __init__(
        self, context: Context, model: ScorecardModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.view = ScorecardView(context, model, in_slices=True)
        self.explanation = ExplanationView(context, model)
        self.panel = ScorePanel(context, model)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.explanation)
        theme = context.theme
        surface = QFrame()
        surface.setProperty("card", True)
        inner = QVBoxLayout(surface)
        inner.setContentsMargins(1, theme.space(0.5), 1, 1)
        inner.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(1), 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(surface, 1)
        column.addWidget(self.panel)
        self.panel.explanation_wanted.connect(self._explain)
        model.opened.connect(self._on_opened)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        for part in (self.view, self.explanation, self.panel):
            part.retranslate()

    @Slot()
    def toggle_explanation(self) -> None:
        """Show how the score comes about, or the scorecard again."""
        self.panel.explain_button.toggle()

    @Slot(bool)
    def _explain(self, wanted: bool) -> None:  # noqa: FBT001 - what a check button says
        if wanted:
            self.explanation.refresh()
        self._stack.setCurrentWidget(self.explanation if wanted else self.view)
        if not wanted:
            self.view.take_keys()

    @Slot()
    def _on_opened(self) -> None:
        self.panel.set_explained(False)
