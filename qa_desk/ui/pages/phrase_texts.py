"""The columns of the page of phrases, and its words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.phrase_rules import Needs, PhraseTopic
from qa_desk.services.phrase_trial import TrialHit
from qa_desk.ui.i18n import Languages, clock_time, filled
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.contacts_columns import NOTHING
from qa_desk.ui.viewmodels.phrases import RuleLine
from qa_desk.ui.words import word

QUOTE_COLUMN = 3
"""The column of what was said."""


def rule_columns(languages: Languages) -> tuple[RichColumn[RuleLine], ...]:
    """Return a rule's name and where it was found."""
    return (
        RichColumn(
            QCoreApplication.translate("Phrases", "Rule"),
            lambda line: rule_name(languages, line),
            ink=lambda line: "text" if line.rule.enabled else "text_muted",
            icon=lambda line: "edit" if line.edited else "quote" if line.rule.enabled else "minus",
            tip=lambda line: _rule_tip(languages, line),
        ),
        RichColumn(
            QCoreApplication.translate("Phrases", "Found in"),
            lambda line: found_text(languages, line),
            right=True,
            ink=lambda line: "text" if line.rule.enabled else "text_muted",
            tip=lambda line: _found_tip(languages, line),
        ),
    )


def record_column(languages: Languages) -> RichColumn[RuleLine]:
    """Return how often what a rule suggested was right; shown where some rule was judged."""
    return RichColumn(
        QCoreApplication.translate("Phrases", "Right"),
        lambda line: _record_text(languages, line),
        right=True,
        ink=lambda line: "bad" if line.record and line.record.stopped else "text",
        icon=lambda line: "stop" if line.record and line.record.stopped else "",
        tip=lambda line: _record_tip(languages, line),
    )


def _record_text(languages: Languages, line: RuleLine) -> str:
    record = line.record
    return (
        ""
        if record is None or record.precision is None
        else languages.per_cent(record.precision * 100)
    )


def _record_tip(languages: Languages, line: RuleLine) -> str:
    """Say how often a rule was right in submitted evaluations, and whether it goes on suggesting."""
    record = line.record
    if record is None or record.interval is None:
        return QCoreApplication.translate("Phrases", "No suggestion of this rule was judged yet")
    text = QCoreApplication.translate(
        "Phrases", "Suggested answers: {right} of {of} right ({low} to {high})"
    )
    low, high = (languages.per_cent(end * 100) for end in record.interval)
    counts = {"right": record.tally.accepted, "of": record.tally.judged}
    told = filled(text, low=low, high=high, **counts)
    if record.stopped:
        told += "\n" + QCoreApplication.translate("Phrases", "It suggests no more.")
    return told


def rule_name(languages: Languages, line: RuleLine) -> str:
    """Return what a rule is called; one that is new has no name yet."""
    name = line.rule.name(languages.language.value)
    return name or QCoreApplication.translate("Phrases", "New rule")


def found_text(languages: Languages, line: RuleLine) -> str:
    """Return in how many contacts a rule was found, of how many."""
    tally = line.tally
    if tally is None or not tally.searched:
        return NOTHING
    share = languages.per_cent(tally.found / tally.searched * 100)
    return f"{languages.number(tally.found)} · {share}"


def _rule_tip(languages: Languages, line: RuleLine) -> str:
    parts = [rule_name(languages, line), line.rule.key]
    if line.edited:
        parts.append(QCoreApplication.translate("Phrases", "Changed and not saved yet"))
    if not line.rule.enabled:
        parts.append(QCoreApplication.translate("Phrases", "Switched off"))
    return "\n".join(filter(None, parts))


def _found_tip(languages: Languages, line: RuleLine) -> str:
    tally = line.tally
    if tally is None or not tally.searched:
        return QCoreApplication.translate("Phrases", "Not looked for in the archive yet")
    text = QCoreApplication.translate("Phrases", "Found in {found} of {searched} contacts")
    found, searched = languages.number(tally.found), languages.number(tally.searched)
    return filled(text, found=found, searched=searched)


def topic_columns(
    languages: Languages, names: Mapping[str, str], counts: Mapping[str, int]
) -> tuple[RichColumn[PhraseTopic], ...]:
    """Return a topic's name and what it is built from; `names` are those of rules by key, `counts` contacts."""
    return (
        RichColumn(
            QCoreApplication.translate("Phrases", "Topic"),
            lambda topic: topic.name(languages.language.value),
            icon=lambda _topic: "flag",
            tip=lambda topic: topic.key,
        ),
        RichColumn(
            QCoreApplication.translate("Phrases", "Built from"),
            lambda topic: topic_text(languages, topic, names),
        ),
        RichColumn(
            QCoreApplication.translate("Phrases", "Contacts"),
            lambda topic: languages.number(counts.get(topic.key, 0)),
            right=True,
        ),
    )


def topic_text(languages: Languages, topic: PhraseTopic, names: Mapping[str, str]) -> str:
    """Say what must be found for a topic."""
    word_ = (
        QCoreApplication.translate("Phrases", "all of: {rules}")
        if topic.needs is Needs.ALL
        else QCoreApplication.translate("Phrases", "any of: {rules}")
    )
    rules = ", ".join(names.get(rule, rule) for rule in topic.rules)
    said = filled(word_, rules=rules)
    if topic.least == 1:
        return said
    least = QCoreApplication.translate("Phrases", "at least {count} times")
    return f"{said}; {filled(least, count=languages.number(topic.least))}"


def hit_columns(languages: Languages) -> tuple[RichColumn[TrialHit], ...]:
    """Return where something was found, and what was said there."""
    return (
        RichColumn(
            QCoreApplication.translate("Phrases", "Contact"),
            lambda hit: hit.external_id,
            tip=lambda hit: languages.date_time(hit.started_at) if hit.started_at else "",
        ),
        RichColumn(QCoreApplication.translate("Phrases", "Side"), lambda hit: word(hit.hit.side)),
        RichColumn(QCoreApplication.translate("Phrases", "Place"), place_text, right=True),
        RichColumn(
            QCoreApplication.translate("Phrases", "What was said"),
            lambda hit: hit.piece,
            ink=lambda hit: "text_muted" if hit.hit.absent else "text",
            tip=_hit_tip,
        ),
    )


def place_text(hit: TrialHit) -> str:
    """Return the second of a call, or the number of a message."""
    if hit.in_writing:
        return filled(
            QCoreApplication.translate("Phrases", "No. {number}"), number=hit.hit.line + 1
        )
    return NOTHING if hit.hit.start_ms is None else clock_time(hit.hit.start_ms)


def _hit_tip(hit: TrialHit) -> str:
    if not hit.hit.absent:
        return hit.piece
    text = QCoreApplication.translate("Phrases", "Not said here; what was said first: {quote}")
    return filled(text, quote=hit.piece)
