"""The texts of a card in a language of choice, while all else speaks the window's."""

from PySide6.QtCore import QObject

from qa_desk.texts import Language
from qa_desk.ui.i18n import Languages


class CardLanguages(Languages):
    """Numbers, dates and sentences are the window's; `language` is that of the card's texts."""

    def __init__(self, window: Languages, parent: QObject | None = None) -> None:
        self._window = window
        self._chosen = window.language
        super().__init__(window.language, parent)
        window.changed.connect(self.follow)

    @property
    def language(self) -> Language:
        """The language of the card's texts."""
        return self._chosen

    def choose(self, language: Language) -> bool:
        """Take another language for the card's texts; say whether it is another."""
        changed = language is not self._chosen
        self._chosen = language
        return changed

    def follow(self) -> None:
        """Take the numbers and sentences of the window's language of now."""
        self._language = self._window.language
        self.locale = self._window.locale

    def _install(self) -> None:
        """Install nothing: the window's translators are in force."""
