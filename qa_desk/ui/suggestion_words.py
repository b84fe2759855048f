"""What a suggestion says: the answer, what was said where, and how often its rule was right."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from qa_desk.analytics.suggest import Proposal
from qa_desk.domain.card_document import Json
from qa_desk.domain.suggestions import Origin, RuleRef, Suggestion
from qa_desk.scoring.model import Criterion
from qa_desk.scoring.suggest import MEASURES
from qa_desk.scoring.tables import exact
from qa_desk.scoring.wording import plain
from qa_desk.services.suggesting import NOTHING, Suggested, title_of
from qa_desk.ui.criterion_words import CriterionWords
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.measure_names import measure_name
from qa_desk.ui.widgets.reason_panel import place_text


def answer_text(languages: Languages, criterion: Criterion, proposal: Proposal) -> str:
    """Return the answer that is suggested."""
    words = CriterionWords(languages, languages.language)
    answer = words.answer(criterion, proposal.suggestions[0].answer)
    return filled(QCoreApplication.translate("Suggestions", "Suggested: {answer}"), answer=answer)


def source_text(languages: Languages, suggested: Suggested, proposal: Proposal) -> str:
    """Return what suggests it and its record; of several rules the surest, and how many more."""
    surest = proposal.suggestions[0]
    name = rule_text(languages, suggested, surest.rule)
    return f"{name}, {record_text(suggested, surest.rule)}{_others(proposal)}"


def brief_text(languages: Languages, suggested: Suggested, proposal: Proposal) -> str:
    """Return the same, the record first: a long phrase is what may be cut off at the end."""
    surest = proposal.suggestions[0]
    name = rule_text(languages, suggested, surest.rule)
    return f"{record_text(suggested, surest.rule)}{_others(proposal)} · {name}"


def _others(proposal: Proposal) -> str:
    more = len(proposal.suggestions) - 1
    if not more:
        return ""
    template = QCoreApplication.translate("Suggestions", "and {n} more")
    return f", {filled(template, n=more)}"


def rule_text(languages: Languages, suggested: Suggested, rule: RuleRef) -> str:
    """Return what people call a rule."""
    if rule.origin is Origin.MEASURE:
        return _measure_text(languages, rule.name)
    title = title_of(rule, suggested.names, languages.language)
    if rule.origin is Origin.MODEL:
        title = title.rpartition("/")[0]
    template = {
        Origin.RULE: QCoreApplication.translate("Suggestions", "rule “{name}”"),
        Origin.PHRASE: QCoreApplication.translate("Suggestions", "phrase “{name}”"),
        Origin.MODEL: QCoreApplication.translate("Suggestions", "model {name}"),
    }[rule.origin]
    return filled(template, name=title.partition("\n")[0])


def line_text(languages: Languages, line: Mapping[str, Json]) -> str:
    """Return what makes a machine suggest, by a line of a card's file, which may be a draft's."""
    text = _source_of(languages, line)
    if not line.get("absent"):
        return text
    template = QCoreApplication.translate("Suggestions", "{rule} finds nothing")
    return filled(template, rule=text)


def _source_of(languages: Languages, line: Mapping[str, Json]) -> str:
    for origin in (Origin.RULE, Origin.PHRASE):
        if line.get(origin.value):
            return rule_text(languages, NOTHING, RuleRef(origin, str(line[origin.value])))
    sign = ">" if "above" in line else "<"
    measure, bound = str(line.get("measure", "")), exact(line.get("above", line.get("below")))
    if measure not in MEASURES or bound is None:
        return measure
    return _measure_text(languages, f"{measure}{sign}{plain(bound)}")


def _measure_text(languages: Languages, bounded: str) -> str:
    """Return a measure and its bound, kept as "longest_silence_s>5", in words."""
    name = next((each for each in MEASURES if bounded.startswith((f"{each}>", f"{each}<"))), "")
    sign, bound = bounded[len(name) : len(name) + 1], bounded[len(name) + 1 :]
    template = QCoreApplication.translate("Suggestions", "{measure}: below {bound}")
    if sign == ">":
        template = QCoreApplication.translate("Suggestions", "{measure}: above {bound}")
    decimals = len(bound.partition(".")[2])
    number = languages.number(Fraction(bound), decimals) if "/" not in bound else bound
    return filled(template, measure=measure_name(name), bound=number)


def record_text(suggested: Suggested, rule: RuleRef) -> str:
    """Return how often a rule was right."""
    known = suggested.records.get(rule)
    if known is None or not known.tally.judged:
        return QCoreApplication.translate("Suggestions", "not judged yet")
    template = QCoreApplication.translate("Suggestions", "right in {right} of {of}")
    return filled(template, right=known.tally.accepted, of=known.tally.judged)


def quote_text(one: Suggestion) -> str:
    """Return what was said first of what shows it, and where; or what was said instead."""
    evidence = one.evidence[0]
    template = QCoreApplication.translate("Suggestions", "“{quote}”")
    if one.absent:
        template = QCoreApplication.translate("Suggestions", "not said; there is: “{quote}”")
    quote = filled(template, quote=" ".join(evidence.quote.split()))
    return f"{place_text(evidence)}  {quote}"


def confidence_text(languages: Languages, suggested: Suggested, one: Suggestion) -> str:
    """Return how sure a suggestion is, and why: as its weakest link."""
    trusted = filled(
        QCoreApplication.translate(
            "Suggestions", "The rule counts with {share}: {record}; a new one begins with a half."
        ),
        share=languages.per_cent(100 * one.trusted),
        record=record_text(suggested, one.rule),
    )
    sure = filled(
        QCoreApplication.translate("Suggestions", "Confidence {share}, as its weakest link."),
        share=languages.per_cent(100 * one.confidence),
    )
    if one.heard is None:
        return f"{sure} {trusted}"
    heard = filled(
        QCoreApplication.translate("Suggestions", "The words were heard with {share}."),
        share=languages.per_cent(100 * one.heard),
    )
    return f"{sure} {heard} {trusted}"
