"""The words of a plan: methods, what strata and quotas are made by, allocations and periods."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.sampling import Selection
from qa_desk.errors import Expected
from qa_desk.sampling.groups import Rule
from qa_desk.sampling.plans import Allocation, Method, Per, Spread, StratumKey
from qa_desk.services.sampling import PlanFaulty
from qa_desk.ui.i18n import Languages
from qa_desk.ui.mark import QT_TRANSLATE_NOOP

_WORDS: Final[Mapping[StrEnum, str]] = {
    Method.QUOTA: QT_TRANSLATE_NOOP("SampleWords", "A quota each"),
    Method.STRATIFIED: QT_TRANSLATE_NOOP("SampleWords", "Stratified"),
    Method.SIMPLE: QT_TRANSLATE_NOOP("SampleWords", "Simple random"),
    Method.SYSTEMATIC: QT_TRANSLATE_NOOP("SampleWords", "Systematic, in order of time"),
    StratumKey.TEAM: QT_TRANSLATE_NOOP("SampleWords", "Team"),
    StratumKey.CHANNEL: QT_TRANSLATE_NOOP("SampleWords", "Channel"),
    StratumKey.AGENT: QT_TRANSLATE_NOOP("SampleWords", "Agent"),
    StratumKey.TOPIC: QT_TRANSLATE_NOOP("SampleWords", "Topic"),
    StratumKey.LANGUAGE: QT_TRANSLATE_NOOP("SampleWords", "Language"),
    StratumKey.QUEUE: QT_TRANSLATE_NOOP("SampleWords", "Queue"),
    StratumKey.GROUP: QT_TRANSLATE_NOOP("SampleWords", "Target group"),
    Allocation.PROPORTIONAL: QT_TRANSLATE_NOOP("SampleWords", "In proportion to contacts"),
    Allocation.EQUAL: QT_TRANSLATE_NOOP("SampleWords", "As many from each"),
    Allocation.NEYMAN: QT_TRANSLATE_NOOP("SampleWords", "More where errors vary (Neyman)"),
    Allocation.FORMULA: QT_TRANSLATE_NOOP("SampleWords", "By a formula"),
    Spread.NONE: QT_TRANSLATE_NOOP("SampleWords", "As chance falls"),
    Spread.WEEKS: QT_TRANSLATE_NOOP("SampleWords", "Evenly over the weeks"),
    Spread.DAYS: QT_TRANSLATE_NOOP("SampleWords", "Evenly over the days"),
    Selection.RANDOM: QT_TRANSLATE_NOOP("SampleWords", "Random: counts in the figures"),
    Selection.TARGETED: QT_TRANSLATE_NOOP("SampleWords", "Targeted: never counts in the figures"),
    Rule.NEW_AGENT: QT_TRANSLATE_NOOP("SampleWords", "New agent"),
    Rule.SCORE_BELOW: QT_TRANSLATE_NOOP("SampleWords", "Mean score below"),
    Rule.CRITICAL_ERROR: QT_TRANSLATE_NOOP("SampleWords", "Critical error lately"),
    Rule.COMPLAINTS: QT_TRANSLATE_NOOP("SampleWords", "Topic of complaints"),
    Rule.NEW_TOPIC: QT_TRANSLATE_NOOP("SampleWords", "New topic or product"),
}
_PER: Final[Mapping[Per, str]] = {
    Per.AGENT: QT_TRANSLATE_NOOP("SampleWords", "each agent"),
    Per.EVALUATOR: QT_TRANSLATE_NOOP("SampleWords", "each evaluator"),
    Per.CHANNEL: QT_TRANSLATE_NOOP("SampleWords", "each channel"),
    Per.TEAM: QT_TRANSLATE_NOOP("SampleWords", "each team"),
    Per.TOPIC: QT_TRANSLATE_NOOP("SampleWords", "each topic"),
    Per.LANGUAGE: QT_TRANSLATE_NOOP("SampleWords", "each language"),
    Per.GROUP: QT_TRANSLATE_NOOP("SampleWords", "each target group"),
}


def plan_word(value: StrEnum) -> str:
    """Return the words of a choice of a plan or of a rule."""
    return QCoreApplication.translate("SampleWords", _WORDS[value])


def per_word(value: Per) -> str:
    """Return the words of what a quota is counted by."""
    return QCoreApplication.translate("SampleWords", _PER[value])


def fault_text(languages: Languages, fault: Expected) -> str:
    """Return the sentence of a fault; of a faulty plan, the sentences of what is wrong in it."""
    faults = fault.facts.get("faults") if isinstance(fault, PlanFaulty) else None
    if not isinstance(faults, tuple):
        return languages.sentence(fault)
    return "\n".join(languages.texts.sentence(each.code, each.facts) for each in faults)
