"""The card with the figures of a month: mean score and critical accuracy, each with its doubt."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from qa_desk.domain.figures import Figures, Glance, Mean, Share
from qa_desk.domain.targets import Light, Measure
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels import home
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.figure import Figure
from qa_desk.ui.widgets.text import label

_INKS = {Light.REACHED: "good", Light.NEAR: "warn", Light.MISSED: "bad", None: "text"}
_DASH = "\N{EN DASH}"


class FiguresCard(Card):
    """Four figures in a row; buttons go to the month before and after."""

    month_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._glance: Glance | None = None
        self._n = label(TypeSize.SMALL, "muted")
        self._before = self._arrow("left", -1)
        self._after = self._arrow("right", 1)
        for widget in (self._n, self._before, self._after):
            self.head.addWidget(widget)
        self._score, self._customer, self._business, self._compliance, self._minor = (
            Figure(context.theme) for _ in range(5)
        )
        row = QHBoxLayout()
        row.setSpacing(context.theme.space(3))
        for figure in (self._score, self._customer, self._business, self._compliance, self._minor):
            row.addWidget(figure, 1)
        self.body.addLayout(row)

    def show_glance(self, glance: Glance) -> None:
        """Show the figures of a month."""
        self._glance = glance
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self._before, self.tr("The month before"))
        access.name(self._after, self.tr("The month after"))
        self._before.setToolTip(self._before.accessibleName())
        self._after.setToolTip(self._after.accessibleName())
        if self._glance is None:
            return
        glance = self._glance
        self.set_heading(self._context.languages.month(glance.month))
        self._n.setText(self.tr("%n random evaluation(s)", "", glance.figures.n))
        self._say_score(glance.figures.score, glance.previous)
        self._say_shares(glance.figures)

    def _say_score(self, score: Mean, before: Mean) -> None:
        caption = self.tr("Mean score")
        if score.value is None:
            self._score.say(caption, _DASH, self._too_few(score.n, score.minimum), "muted")
            return
        said, ink = self._standing(Measure.SCORE)
        parts = [said, self._interval(score.interval), self._moved(home.change(score, before))]
        value = self._context.languages.number(score.value, 1)
        self._score.say(caption, value, " · ".join(part for part in parts if part), ink)

    def _say_shares(self, figures: Figures) -> None:
        captions = (
            (
                self._customer,
                Measure.CRITICAL_CUSTOMER,
                self.tr("No error critical for the customer"),
            ),
            (
                self._business,
                Measure.CRITICAL_BUSINESS,
                self.tr("No error critical for the business"),
            ),
            (
                self._compliance,
                Measure.CRITICAL_COMPLIANCE,
                self.tr("No error critical for compliance"),
            ),
            (self._minor, Measure.NON_CRITICAL, self.tr("Non-critical criteria met")),
        )
        for figure, measure, caption in captions:
            self._say(figure, caption, figures.share(measure), self._standing(measure))

    def _say(self, figure: Figure, caption: str, share: Share, standing: tuple[str, str]) -> None:
        if share.value is None:
            note = self._too_few(share.contacts, share.minimum)
            figure.say(caption, _DASH, note, "muted")
            return
        said, ink = standing
        parts = [
            said,
            self._interval(home.per_cent_interval(share)),
            filled(self.tr("{good} of {n}"), good=share.good, n=share.n),
        ]
        value = self._context.languages.per_cent(share.value * 100, 1)
        figure.say(caption, value, " · ".join(part for part in parts if part), ink)

    def _standing(self, measure: Measure) -> tuple[str, str]:
        """Return how a figure stands to its target, in words and by the ink of its light."""
        target = self._glance.targets.get(measure) if self._glance else None
        if self._glance is None or target is None:
            return "", "text"
        light = target.light(self._glance.figures.per_cent(measure))
        wanted = self._context.languages.number(target.wanted, 0 if target.wanted % 1 == 0 else 1)
        return filled(self._targets()[light], wanted=wanted), _INKS[light]

    def _targets(self) -> dict[Light | None, str]:
        return {
            Light.REACHED: self.tr("Target {wanted} reached"),
            Light.NEAR: self.tr("Target {wanted} nearly reached"),
            Light.MISSED: self.tr("Target {wanted} missed"),
            None: self.tr("Target {wanted}"),
        }

    def _too_few(self, n: int, minimum: int) -> str:
        return filled(self.tr("Not enough data: {n} of {minimum} needed"), n=n, minimum=minimum)

    def _interval(self, interval: tuple[float, float] | None) -> str:
        if interval is None:
            return ""
        low, high = (self._context.languages.number(end, 0) for end in interval)
        return filled(self.tr("95 % CI: {low}–{high}"), low=low, high=high)

    def _moved(self, points: float | None) -> str:
        if points is None:
            return ""
        sign = "+" if points > 0 else "\N{MINUS SIGN}" if points < 0 else "±"
        shown = sign + self._context.languages.number(abs(points), 1)
        return filled(self.tr("{change} on the month before"), change=shown)

    def _arrow(self, icon: str, step: int) -> QToolButton:
        button = QToolButton()
        edge = self._context.theme.metrics.icon
        button.setIconSize(QSize(edge, edge))
        self._context.icons.dress(button, icon, "text")
        button.clicked.connect(lambda: self._want(step))
        return button

    def _want(self, step: int) -> None:
        if self._glance is not None:
            self.month_wanted.emit(home.neighbour(self._glance.month, step))
