"""The window's language: translators, the switch at run time, sentences, numbers and dates."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from importlib.resources import files
from string import Formatter

from PySide6.QtCore import (
    QCollator,
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from qa_desk.errors import Expected
from qa_desk.texts import Catalogue, Language, catalogue

OWN_NAMES = {Language.EN: "English", Language.RU: "Русский", Language.KK: "Қазақша"}
"""Each language in its own words, as a person looks for it."""

_LOCALES = {Language.EN: "en_GB", Language.RU: "ru_RU", Language.KK: "kk_KZ"}
_CATALOGUES = ("qtbase", "qa_desk")
"""Qt's own texts first: translators installed later are asked first."""


class TranslationsMissing(Exception):  # noqa: N818 - a fault of the installation, for developers
    """The .qm files were not built; `python -m tools.translations build` makes them."""


class Languages(QObject):
    """The language in force and everything that depends on it."""

    changed = Signal()
    """The language is another; widgets get LanguageChange in the next turn of the event loop."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translators: list[QTranslator] = []
        self._language = language
        self.locale = QLocale(_LOCALES[language])
        self._install()
        QLocale.setDefault(self.locale)

    @property
    def language(self) -> Language:
        """The language in force."""
        return self._language

    @property
    def texts(self) -> Catalogue:
        """The sentences and labels that do not belong to the window alone."""
        return catalogue(self._language)

    def switch(self, language: Language) -> None:
        """Change the language; every widget gets a LanguageChange event."""
        if language is self._language:
            return
        self._language = language
        self.locale = QLocale(_LOCALES[language])
        self._install()
        QLocale.setDefault(self.locale)
        self.changed.emit()

    def close(self) -> None:
        """Take the translators out of the application."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()

    def sentence(self, fault: Expected) -> str:
        """Return the sentence for a fault."""
        return self.texts.of(fault)

    def number(self, value: Decimal | Fraction | float, places: int = 0) -> str:
        """Return a number with the separators of the language, rounded half up."""
        exact = Fraction(value) * 10**places
        whole = int(abs(exact) + Fraction(1, 2))
        rounded = whole / 10**places if exact >= 0 else -whole / 10**places
        return self.locale.toString(rounded, "f", places)

    def per_cent(self, value: Decimal | Fraction | float, places: int = 0) -> str:
        """Return a share given in per cent, with its sign."""
        gap = "" if self._language is Language.EN else "\N{NO-BREAK SPACE}"
        return f"{self.number(value, places)}{gap}%"

    def day(self, when: datetime | date) -> str:
        """Return a day, as short as it stays clear."""
        day = when.astimezone().date() if isinstance(when, datetime) else when
        return self.locale.toString(QDate(day.year, day.month, day.day), "dd.MM.yyyy")

    def long_date(self, day: date) -> str:
        """Return a day with its weekday and month in words."""
        pattern = "dddd, d MMMM" if self._language is not Language.EN else "dddd d MMMM"
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def date_time(self, when: datetime) -> str:
        """Return a moment on this computer's clock, to the minute."""
        seconds = int(when.astimezone(UTC).timestamp())
        return self.locale.toString(QDateTime.fromSecsSinceEpoch(seconds), "dd.MM.yyyy HH:mm")

    def month(self, month: str) -> str:
        """Return "2026-10" in words: "October 2026"."""
        year, number = (int(part) for part in month.split("-"))
        name = self.locale.standaloneMonthName(number)
        return f"{name[:1].upper()}{name[1:]} {year}"

    def collator(self) -> QCollator:
        """Return what puts names into the order of the language."""
        return QCollator(self.locale)

    def _install(self) -> None:
        self.close()
        for catalogue_name in _CATALOGUES:
            translator = _translator(catalogue_name, self._language)
            if translator is not None:
                self._translators.append(translator)
                QCoreApplication.installTranslator(translator)


def clock_time(milliseconds: int) -> str:
    """Return a length or a place in a recording: "4:07", "1:02:30"."""
    seconds = milliseconds // 1000
    hours, rest = divmod(seconds, 3600)
    if hours:
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{rest // 60}:{rest % 60:02}"


def filled(template: str, **facts: object) -> str:
    """Fill a translated text's fields by name; a field nobody knows stays as it is written.

    A translation may have a mistyped field; that must not take the window down.
    """
    names = {name for _, name, _, _ in Formatter().parse(template) if name}
    return template.format(**{name: facts.get(name, f"{{{name}}}") for name in names})


def system_language() -> Language:
    """Return the language of the system where it is one of ours, else English."""
    for tag in QLocale.system().uiLanguages():
        code = tag.split("-")[0]
        if code in set(Language):
            return Language(code)
    return Language.EN


def chosen_language(setting: str) -> Language:
    """Return the language of the setting; empty means that of the system."""
    return Language(setting) if setting else system_language()


def _translator(name: str, language: Language) -> QTranslator | None:
    """Load one catalogue; Qt's own English needs none."""
    translator = QTranslator()
    if name == "qtbase":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return translator if translator.load(f"{name}_{language}", folder) else None
    data = files("qa_desk.ui").joinpath("translations", f"{name}_{language}.qm")
    if not data.is_file() or not translator.load(str(data)):
        raise TranslationsMissing(str(data))
    return translator
