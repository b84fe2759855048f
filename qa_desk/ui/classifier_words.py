"""What changed in a classifier, in words."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from qa_desk.scoring.classifier import Change, ChangeKind
from qa_desk.scoring.model import ErrorClass, Severity
from qa_desk.ui.i18n import filled

ICONS: Final[Mapping[ChangeKind, tuple[str, str]]] = {
    ChangeKind.ADDED: ("plus", "good"),
    ChangeKind.REMOVED: ("trash", "bad"),
    ChangeKind.MOVED: ("arrow_right", "accent"),
    ChangeKind.SEVERITY: ("flag", "warn"),
    ChangeKind.CLASSES: ("users", "warn"),
    ChangeKind.WEIGHT: ("sort", "warn"),
    ChangeKind.GROUP: ("folder", "text_muted"),
    ChangeKind.TITLES: ("edit", "text_muted"),
    ChangeKind.TEXTS: ("quote", "text_muted"),
}
"""Sign and ink of each kind of change."""
Titled = Callable[[str], str]
"""Returns the title of a code."""


def classes() -> Mapping[ErrorClass, str]:
    """Return the classes, each in one word."""
    translate = QCoreApplication.translate
    return {
        ErrorClass.CUSTOMER: translate("ClassifierWords", "customer"),
        ErrorClass.BUSINESS: translate("ClassifierWords", "business"),
        ErrorClass.COMPLIANCE: translate("ClassifierWords", "compliance"),
    }


def severities() -> Mapping[Severity, str]:
    """Return the severities, each in one word."""
    translate = QCoreApplication.translate
    return {
        Severity.CRITICAL: translate("ClassifierWords", "critical"),
        Severity.NON_CRITICAL: translate("ClassifierWords", "non-critical"),
    }


def kind_word(kind: ChangeKind) -> str:
    """Return what happened, in a word or two."""
    translate = QCoreApplication.translate
    words = {
        ChangeKind.ADDED: translate("ClassifierWords", "Added"),
        ChangeKind.REMOVED: translate("ClassifierWords", "Removed"),
        ChangeKind.MOVED: translate("ClassifierWords", "Moved"),
        ChangeKind.SEVERITY: translate("ClassifierWords", "Severity"),
        ChangeKind.CLASSES: translate("ClassifierWords", "Classes"),
        ChangeKind.WEIGHT: translate("ClassifierWords", "Weight"),
        ChangeKind.GROUP: translate("ClassifierWords", "Kind of entry"),
        ChangeKind.TITLES: translate("ClassifierWords", "Title"),
        ChangeKind.TEXTS: translate("ClassifierWords", "Definition, examples or clause"),
    }
    return words[kind]


def what(change: Change, titled: Titled, locale: QLocale) -> str:
    """Return before and after of a change; empty where the kind says all."""
    if change.kind in (ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.TITLES, ChangeKind.TEXTS):
        return ""
    before, after = (_value(change, each, titled, locale) for each in (change.before, change.after))
    template = QCoreApplication.translate("ClassifierWords", "{before} → {after}")
    return filled(template, before=before, after=after)


def sentence(change: Change, titled: Titled, locale: QLocale) -> str:
    """Return what happened with before and after."""
    values = what(change, titled, locale)
    return f"{kind_word(change.kind)}: {values}" if values else kind_word(change.kind)


def _value(change: Change, value: object, titled: Titled, locale: QLocale) -> str:
    translate = QCoreApplication.translate
    if change.kind is ChangeKind.MOVED:
        top = translate("ClassifierWords", "the top")
        quoted = filled(translate("ClassifierWords", "“{name}”"), name=titled(str(value)))
        return quoted if value else top
    if isinstance(value, bool):
        group = translate("ClassifierWords", "group")
        return group if value else translate("ClassifierWords", "error type")
    if isinstance(value, Severity):
        return severities()[value]
    if isinstance(value, frozenset):
        named = [text for each, text in classes().items() if each in value]
        return ", ".join(named) or translate("ClassifierWords", "none")
    number = value if isinstance(value, Fraction) else Fraction(0)
    return locale.toString(float(number), "g", 6)
