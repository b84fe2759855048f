"""One suggested answer below a criterion: what, why, how often right; taken, heard or put away."""

from typing import Final, final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from qa_desk.analytics.suggest import Proposal
from qa_desk.scoring.model import Criterion
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.suggestion_words import (
    answer_text,
    brief_text,
    confidence_text,
    quote_text,
    source_text,
)
from qa_desk.ui.viewmodels.suggestions import SuggestionModel
from qa_desk.ui.widgets.button import tool_button
from qa_desk.ui.widgets.icon_text import ElidedText, IconText

_KEYS: Final = {"take": "S", "hear": "L", "dismiss": "X"}


@final
class SuggestionLine(QWidget):
    """Quiet: nothing in it is preselected, and it goes when the criterion is answered."""

    take_wanted = Signal(object)
    hear_wanted = Signal(object)
    dismiss_wanted = Signal(object)

    def __init__(
        self,
        context: Context,
        model: SuggestionModel,
        criterion: Criterion,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._criterion = criterion
        self._proposal: Proposal | None = None
        self._spoken = True
        self._answer = IconText(context, "quote", "accent_ink", yields=True)
        self._source = ElidedText(context)
        self._quote = ElidedText(context, "text")
        self.take_button = self._tool("check")
        self.hear_button = self._tool("play")
        self.dismiss_button = self._tool("cross")
        self._arrange()
        self.take_button.clicked.connect(self._take)
        self.hear_button.clicked.connect(self._hear)
        self.dismiss_button.clicked.connect(self._dismiss)

    @property
    def proposal(self) -> Proposal | None:
        """What is suggested here."""
        return self._proposal

    def say(self, proposal: Proposal, *, by_key: bool) -> None:
        """Show a suggestion; `by_key` says that its keys work here and mean it alone."""
        self._proposal = proposal
        languages, suggested = self._context.languages, self._model.suggested
        surest = proposal.suggestions[0]
        answer = answer_text(languages, self._criterion, proposal)
        source = source_text(languages, suggested, proposal)
        quote = quote_text(surest)
        why = confidence_text(languages, suggested, surest)
        self._answer.say(answer, why)
        self._source.say(brief_text(languages, suggested, proposal))
        self._source.setToolTip(f"{source}. {why}")
        self._quote.say(quote)
        access.name(self, f"{answer}. {source}. {quote}", why)
        keys = _KEYS if by_key else dict.fromkeys(_KEYS, "")
        self._name(self.take_button, self.tr("Take this answer"), keys["take"])
        spoken = surest.evidence[0].message is None
        hear = self.tr("Listen to the place") if spoken else self.tr("Show the message")
        if spoken is not self._spoken:
            self._spoken = spoken
            self._context.icons.dress(self.hear_button, "play" if spoken else "eye", "text")
        self._name(self.hear_button, hear, keys["hear"])
        self._name(self.dismiss_button, self.tr("Put the suggestion away"), keys["dismiss"])

    def _name(self, tool: QToolButton, text: str, key: str) -> None:
        access.name(tool, text)
        shown = filled(self.tr("{action} ({key})"), action=text, key=key) if key else text
        tool.setToolTip(shown)

    def _tool(self, icon: str) -> QToolButton:
        made = tool_button(self._context, icon)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _take(self) -> None:
        self.take_wanted.emit(self._proposal)

    def _hear(self) -> None:
        self.hear_wanted.emit(self._proposal)

    def _dismiss(self) -> None:
        self.dismiss_wanted.emit(self._proposal)

    def _arrange(self) -> None:
        theme = self._context.theme
        head = QHBoxLayout()
        head.setSpacing(theme.space(1))
        head.addWidget(self._answer)
        head.addWidget(self._source, 1)
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.2))
        words.addLayout(head)
        words.addWidget(self._quote)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(0.5))
        row.addLayout(words, 1)
        for tool in (self.take_button, self.hear_button, self.dismiss_button):
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


@final
class SuggestionLines(QWidget):
    """All that is suggested at a criterion; rules that disagree stand below one another."""

    take_wanted = Signal(object)
    hear_wanted = Signal(object)
    dismiss_wanted = Signal(object)

    def __init__(
        self,
        context: Context,
        model: SuggestionModel,
        criterion: Criterion,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._criterion = criterion
        self._lines: list[SuggestionLine] = []
        self._disagree = IconText(context, "warn", "warn", yields=True)
        self._taken = IconText(context, "check", "text_muted", yields=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.space(0.5))
        for widget in (self._disagree, self._taken):
            self._column.addWidget(widget)

    @property
    def lines(self) -> tuple[SuggestionLine, ...]:
        """The lines that can be seen."""
        return tuple(line for line in self._lines if not line.isHidden())

    def show_state(self, *, current: bool) -> None:
        """Show what is suggested now, or what was taken."""
        offered = self._model.offered(self._criterion.id)
        while len(self._lines) < len(offered):
            self._lines.append(self._made())
        for line, proposal in zip(self._lines, offered, strict=False):
            line.say(proposal, by_key=current and len(offered) == 1)
            line.show()
        for line in self._lines[len(offered) :]:
            line.hide()
        self._disagree.say(self.tr("The rules disagree: listen and decide."))
        self._disagree.setVisible(len(offered) > 1)
        taken = self._model.taken(self._criterion.id)
        if taken is not None:
            self._taken.say(self._taken_text(taken))
        self._taken.setVisible(taken is not None)
        self.setVisible(bool(offered) or taken is not None)

    def spoken(self) -> list[str]:
        """Return what a screen reader says of it with the criterion."""
        said = [line.accessibleName() for line in self.lines]
        return [*said, *([self._taken.accessibleName()] if not self._taken.isHidden() else [])]

    def _taken_text(self, taken: Proposal) -> str:
        source = source_text(self._context.languages, self._model.suggested, taken)
        return filled(self.tr("Taken as suggested: {source}"), source=source)

    def _made(self) -> SuggestionLine:
        line = SuggestionLine(self._context, self._model, self._criterion)
        line.take_wanted.connect(self.take_wanted)
        line.hear_wanted.connect(self.hear_wanted)
        line.dismiss_wanted.connect(self.dismiss_wanted)
        self._column.insertWidget(self._column.count() - 1, line)
        return line
