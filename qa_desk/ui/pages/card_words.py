"""What can be chosen in the editor of cards, in words that need no manual."""

from PySide6.QtCore import QCoreApplication

from qa_desk.scoring.model import Method, NaPolicy

Choices = list[tuple[str, str]]


def methods() -> tuple[Choices, dict[str, str]]:
    """Return the ways of counting, and a sentence on each."""
    translate = QCoreApplication.translate
    names = [
        (Method.FLAT_SHARE, translate("CardTexts", "Share of all points")),
        (Method.SECTION_SHARE, translate("CardTexts", "Shares of the sections, weighed")),
        (Method.WEIGHTED_POINTS, translate("CardTexts", "Weighed points")),
        (Method.POINTS, translate("CardTexts", "Sum of points")),
        (Method.DEDUCTION, translate("CardTexts", "Deductions for errors")),
    ]
    sentences = {
        Method.FLAT_SHARE: translate(
            "CardWords",
            "Each criterion counts by its own weight, wherever it stands: what was earned of all "
            "weights that applied, in per cent.",
        ),
        Method.SECTION_SHARE: translate(
            "CardWords",
            "Each section first gets its own per cent from its criteria; then the sections count "
            "by their weights.",
        ),
        Method.WEIGHTED_POINTS: translate(
            "CardWords",
            "Points are multiplied by the weight of the section: what was earned of what was "
            "possible, in per cent.",
        ),
        Method.POINTS: translate(
            "CardWords",
            "Points of all criteria are added up, a weight multiplies them: what was earned of "
            "what was possible, in per cent.",
        ),
        Method.DEDUCTION: translate(
            "CardWords",
            "The contact starts with all points, and each recorded error takes its weight away.",
        ),
    }
    return [(method.value, name) for method, name in names], {
        method.value: text for method, text in sentences.items()
    }


def na_policies() -> tuple[Choices, dict[str, str]]:
    """Return what "not applicable" can do on a card, and a sentence on each."""
    translate = QCoreApplication.translate
    names = [
        (NaPolicy.EXCLUDE, translate("CardWords", "Left out of the score")),
        (NaPolicy.ZERO, translate("CardWords", "Earns nothing")),
        (NaPolicy.FULL, translate("CardWords", "Earns all points")),
        (NaPolicy.FORBIDDEN, translate("CardWords", "Not allowed")),
        (NaPolicy.FAIL, translate("CardWords", "Fails the contact")),
    ]
    sentences = {
        NaPolicy.EXCLUDE: translate(
            "CardWords", "Its weight goes to the other criteria, as if it were not on the card."
        ),
        NaPolicy.ZERO: translate("CardWords", "It counts like an answer without points."),
        NaPolicy.FULL: translate("CardWords", "It counts like the best answer."),
        NaPolicy.FORBIDDEN: translate("CardWords", "Every criterion has to be answered."),
        NaPolicy.FAIL: translate("CardWords", "The contact gets 0."),
    }
    return [(policy.value, name) for policy, name in names], {
        policy.value: text for policy, text in sentences.items()
    }


def own_na(policy: str) -> Choices:
    """Return what a criterion can say of "not applicable"; "" is the policy of the card."""
    translate = QCoreApplication.translate
    names = dict(na_policies()[0])
    template = translate("CardWords", "As on the card: {policy}")
    of_card = template.replace("{policy}", names.get(policy, policy).lower())
    return [("", of_card), *((value, name) for value, name in names.items())]


def kinds() -> Choices:
    """Return the kinds of answer."""
    translate = QCoreApplication.translate
    return [
        ("options", translate("CardWords", "One of the answers")),
        ("several", translate("CardWords", "Any number of the answers")),
        ("ranges", translate("CardWords", "A number")),
        ("text", translate("CardWords", "A text that is not scored")),
    ]


def roles() -> tuple[Choices, dict[str, str]]:
    """Return what a criterion can be to the score, and a sentence on each."""
    translate = QCoreApplication.translate
    names = [
        ("base", translate("CardWords", "Scored")),
        ("bonus", translate("CardWords", "Bonus")),
        ("rider", translate("CardWords", "Measured only")),
    ]
    sentences = {
        "base": translate("CardWords", "It counts in what is earned and in what could be."),
        "bonus": translate("CardWords", "It only adds: missing it costs nothing."),
        "rider": translate("CardWords", "It is answered for statistics and never scored."),
    }
    return names, sentences


def severities() -> Choices:
    """Return how bad a failure can be said to be."""
    translate = QCoreApplication.translate
    return [
        ("", translate("CardWords", "Automatic: critical with a class or a gate")),
        ("critical", translate("CardWords", "Critical")),
        ("non_critical", translate("CardWords", "Non-critical")),
    ]
