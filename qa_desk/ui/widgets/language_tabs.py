"""The language in which a card's texts are edited, and where texts are missing."""

from collections.abc import Mapping, Sequence
from typing import final

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from qa_desk.domain.card_document import Document, Json
from qa_desk.texts import Language
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import OWN_NAMES, filled
from qa_desk.ui.viewmodels.document_editor import DocumentModel


@final
class LanguageTabs(QTabBar):
    """EN, RU and KK; a mark stands at a language that lacks texts other languages have."""

    def __init__(
        self, context: Context, model: DocumentModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._counts: dict[Language, int] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        edge = round(context.theme.metrics.icon * 0.8)
        self.setIconSize(QSize(edge, edge))
        for language in Language:
            self.addTab(language.value.upper())
        self.currentChanged.connect(self._pick)
        model.language_changed.connect(self._follow)
        model.checked.connect(self._mark)
        model.opened.connect(self._mark)
        context.theme.changed.connect(self._mark)
        self._follow()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self, self.tr("Language of the texts"))
        self._mark()

    @Slot()
    def _follow(self) -> None:
        self.setCurrentIndex(list(Language).index(self._model.language))

    @Slot(int)
    def _pick(self, place: int) -> None:
        self._model.set_language(list(Language)[place])

    @Slot()
    def _mark(self) -> None:
        lacking = missing_texts(self._model.document)
        for place, language in enumerate(Language):
            count = lacking.get(language, 0)
            self.setTabIcon(place, self._context.icons.icon("warn", "warn") if count else QIcon())
            lack = self.tr("%n text(s) missing", "", count) if count else self.tr("complete")
            words = filled("{language}: {lack}", language=OWN_NAMES[language], lack=lack)
            self.setTabToolTip(place, words)
            self.setAccessibleTabName(place, words)


def missing_texts(document: Document) -> Mapping[Language, int]:
    """Return for each language how many texts it lacks that stand there in another."""
    counts = dict.fromkeys(Language, 0)
    _count(document, counts)
    return counts


def _count(value: Json, counts: dict[Language, int]) -> None:
    if isinstance(value, Mapping):
        if value and value.keys() <= set(Language):
            for language in Language:
                counts[language] += not value.get(language.value)
            return
        for part in value.values():
            _count(part, counts)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for part in value:
            _count(part, counts)
