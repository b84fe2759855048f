"""What the parts of the card that is being written mean for the score, beside its earlier version."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction
from typing import Final, final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_desk.domain import card_document
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.domain.progress import Report, Token
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.loader import load
from qa_desk.scoring.model import Role, Scorecard
from qa_desk.scoring.tables import exact
from qa_desk.services.card_weights import Part, Stake, Stakes, stakes, weight_path
from qa_desk.ui.qt_jobs import Loader, QtJobs
from qa_desk.ui.viewmodels.card_editor import CardEditorModel

_REST_MS: Final = 60
_TOTAL: Final[Path] = ("scoring", "weights_total")
_MOST_WEIGHT: Final = 10_000


class Order(Enum):
    """By what the lines are ordered."""

    FORM = auto()
    WEIGHT = auto()
    SHARE = auto()
    LOSS = auto()


@dataclass(frozen=True, slots=True)
class StakeLine:
    """A part as it is now, and in the earlier version; None where that did not have it."""

    now: Stake
    before: Stake | None = None

    @property
    def size(self) -> Fraction:
        """How long its bar is: its share, or where it has none what it takes or adds."""
        return size_of(self.now)

    @property
    def size_before(self) -> Fraction | None:
        """How long its bar was, None where there was none."""
        return None if self.before is None else size_of(self.before)


@dataclass(frozen=True, slots=True)
class _Weighed:
    """What the job found; None where the card has faults that keep it from being weighed."""

    document: Document
    now: Stakes | None
    base: Stakes | None


@final
class CardStakes(QObject):
    """Works only while it is `wanted`; `fresh` says whether what it holds is of the card of now."""

    changed = Signal()

    def __init__(self, jobs: QtJobs, model: CardEditorModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._wanted = False
        self._first: Document | None = None
        self._base: Stakes | None = None
        self.now: Stakes | None = None
        self.fresh = False
        self._loader = Loader(jobs, self)
        self._loader.loaded.connect(self._on_weighed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._weigh)
        model.opened.connect(self._begin)
        model.changed.connect(self._rest.start)
        self._begin()

    @property
    def declared(self) -> Fraction | None:
        """What the card says that its weights add up to; None where it says nothing."""
        return exact(self._model.value(_TOTAL))

    @property
    def against_published(self) -> bool:
        """Whether the earlier version is the published one, not the draft as it was opened."""
        return self._model.base is not None

    def set_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - like Qt's setVisible
        """Begin to work, or rest."""
        self._wanted = wanted
        if wanted:
            self._rest.start(0)

    def lines(self, order: Order, *, descending: bool = True) -> tuple[StakeLine, ...]:
        """Return the lines in an order; only that of the form has sections."""
        if self.now is None:
            return ()
        earlier = self._base.by_key() if self._base else {}
        found = [StakeLine(each, earlier.get(each.key)) for each in self.now.lines if _says(each)]
        if order is Order.FORM:
            return tuple(found)
        parts = [each for each in found if each.now.part is not Part.SECTION]
        return tuple(sorted(parts, key=lambda each: _value(each, order), reverse=descending))

    def path_of(self, stake: Stake) -> Path | None:
        """Return the node of a part in the document of now; None where there is none."""
        found = weight_path(self._model.document, stake)
        return None if found is None else found[:-1]

    def key_of(self, path: Path) -> tuple[str, str]:
        """Return what the part at a node is known by."""
        part = Part.CRITERION if "criteria" in path else Part.SECTION
        name = self._model.value((*path, "id")) if path else None
        return (part.value, "" if name is None else str(name))

    def can_weigh(self, stake: Stake) -> bool:
        """Say whether the weight of a part counts and is written in this card."""
        return stake.weighs and weight_path(self._model.document, stake) is not None

    def put(self, stake: Stake, weight: Json) -> bool:
        """Give a part another weight; say whether it was a number that can be one."""
        path, number = weight_path(self._model.document, stake), exact(weight)
        if path is None or number is None or not 0 <= number <= _MOST_WEIGHT:
            return False
        self._model.put(path, int(number) if number.denominator == 1 else float(number))
        return True

    @Slot()
    def _begin(self) -> None:
        """Forget the last card."""
        self._first = self._model.document if self._model.is_open else None
        self._base = self.now = None
        self.fresh = False
        self.changed.emit()
        self._rest.start()

    @Slot()
    def _weigh(self) -> None:
        if not self._wanted or not self._model.is_open:
            return
        document, classifier = self._model.document, self._model.classifier
        known, earlier = self._base, self._model.base or self._first

        def work(_token: Token, _report: Report) -> _Weighed:
            base = known or _stakes_of(earlier, classifier)
            return _Weighed(document, _stakes_of(document, classifier), base)

        self._loader.load(work)

    @Slot(object)
    def _on_weighed(self, found: _Weighed) -> None:
        self._base = found.base
        self.fresh = found.now is not None
        self.now = found.now or self.now
        self.changed.emit()


def size_of(stake: Stake) -> Fraction:
    """Return how much a part matters, in per cent of the score."""
    if stake.share is not None:
        return stake.share
    return max(stake.loss, stake.gain)


def _stakes_of(document: Document | None, classifier: Classifier | None) -> Stakes | None:
    """Weigh a document; weights that do not add up yet are weighed as well."""
    if document is None:
        return None
    card = load(document, classifier)
    if not isinstance(card, Scorecard) and card_document.has(document, _TOTAL):
        card = load(card_document.drop(document, _TOTAL), classifier)
    return stakes(card) if isinstance(card, Scorecard) else None


def _says(stake: Stake) -> bool:
    """Say whether a line tells anything: where errors deduct, a plain criterion does not."""
    if stake.share is not None or stake.part is Part.ERROR_TYPE:
        return True
    special = stake.role is not Role.BASE or bool(stake.gates) or stake.na_fails
    return stake.part is Part.CRITERION and special


def _value(line: StakeLine, order: Order) -> tuple[Fraction, ...]:
    stake = line.now
    values: Mapping[Order, tuple[Fraction, ...]] = {
        Order.WEIGHT: (stake.weight,),
        Order.SHARE: (line.size,),
        Order.LOSS: (after_miss(stake), stake.gain),
    }
    return values[order]


def after_miss(stake: Stake) -> Fraction:
    """Return what a miss costs with the gates that it may fail."""
    stops = [each.score for each in stake.gates if each.score is not None]
    return max(stake.loss, *(100 - score for score in stops)) if stops else stake.loss
