"""The sheets of an agent's workbook that list evaluations, criteria and errors."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from fractions import Fraction

from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.domain.evaluations import Evidence, Marker, Purpose
from qa_desk.domain.figures import AgentMonth, CriterionFigure, FoundError, ScoredContact
from qa_desk.domain.rows import EvaluationRow, Outcome
from qa_desk.reporting.findings import place_of
from qa_desk.reporting.style import COUNT, PERCENT, SCORE, Tone
from qa_desk.reporting.tables import Column, write_table
from qa_desk.reporting.words import Words, clock
from qa_desk.scoring.model import ErrorClass, Severity


def write_evaluations(
    sheet: Worksheet, month: AgentMonth, words: Words, zone: tzinfo | None
) -> None:
    """List all submitted evaluations of the month, each with its purpose."""
    columns: tuple[Column[ScoredContact], ...] = (
        Column(words("column_date"), 17, lambda e: moment(e.row, zone), words("format_time")),
        Column(words("column_contact"), 14, lambda e: e.row.contact_external_id),
        Column(words("column_channel"), 12, lambda e: words(f"channel_{e.row.channel}")),
        Column(words("column_topic"), 22, lambda e: e.row.topic),
        Column(
            words("column_score"), 9, lambda e: _score(e.row.outcome), SCORE, "right", _score_tone
        ),
        Column(words("column_before"), 13, lambda e: _before(e.row.outcome), SCORE, "right"),
        Column(words("column_gates"), 26, lambda e: _gates(e, words), tone=_gate_tone),
        Column(words("column_critical"), 16, lambda e: _critical(e, words), tone=_critical_tone),
        Column(words("column_passed"), 11, lambda e: _passed(e, words), "", "left", _passed_tone),
        Column(
            words("column_evaluator"),
            20,
            lambda e: month.evaluators.get(e.row.evaluator, str(e.row.evaluator)),
        ),
        Column(
            words("column_purpose"),
            14,
            lambda e: words(f"purpose_{e.row.purpose}"),
            tone=_purpose_tone,
        ),
        Column(words("column_markers"), 34, lambda e: _markers(e.markers)),
    )
    write_table(sheet, columns, month.evaluations)


def write_criteria(sheet: Worksheet, month: AgentMonth, words: Words) -> None:
    """List how each criterion was kept in the contacts picked at random."""
    total = sum((figure.lost for figure in month.criteria), Fraction(0))
    columns: tuple[Column[CriterionFigure], ...] = (
        Column(words("column_section"), 24, lambda c: words.title(c.section_titles)),
        Column(words("column_criterion"), 34, lambda c: words.title(c.titles, c.criterion)),
        Column(words("column_earned"), 12, lambda c: c.earned, PERCENT, "right"),
        Column(words("column_judged"), 14, lambda c: c.judged, COUNT, "right"),
        Column(words("column_na"), 17, lambda c: c.not_applicable, COUNT, "right"),
        Column(words("column_failed"), 13, lambda c: c.failed, COUNT, "right", _failed_tone),
        Column(words("column_lost"), 18, lambda c: c.lost, SCORE, "right"),
        Column(
            words("column_lost_share"),
            20,
            lambda c: c.lost / total if total else None,
            PERCENT,
            "right",
        ),
        Column(words("column_card"), 22, lambda c: words.title(c.card_titles, c.card)),
    )
    write_table(sheet, columns, month.criteria)


def write_errors(sheet: Worksheet, month: AgentMonth, words: Words, zone: tzinfo | None) -> None:
    """List each error and each lost point with its evidence."""
    columns: tuple[Column[FoundError], ...] = (
        Column(words("column_error"), 22, lambda e: _type(e, words), tone=_type_tone),
        Column(
            words("column_severity"),
            15,
            lambda e: words(f"severity_{e.severity}"),
            tone=_severity_tone,
        ),
        Column(words("column_class"), 16, lambda e: _classes(e.classes, words)),
        Column(words("column_criterion"), 20, lambda e: words.title(e.criterion_titles)),
        Column(
            words("column_date"), 17, lambda e: moment(e.evaluation, zone), words("format_time")
        ),
        Column(words("column_contact"), 14, lambda e: e.evaluation.contact_external_id),
        Column(words("column_place"), 14, lambda e: place_of(e.evidence, words)),
        Column(words("column_quote"), 24, lambda e: _quotes(e.evidence)),
        Column(words("column_comment"), 34, lambda e: e.comment),
        Column(words("column_purpose"), 13, lambda e: words(f"purpose_{e.evaluation.purpose}")),
    )
    write_table(sheet, columns, month.errors)


def moment(row: EvaluationRow, zone: tzinfo | None) -> datetime | None:
    """Return when the contact began, as a clock on the wall shows it."""
    at = row.contact_started_at or row.submitted_at
    return at.astimezone(zone).replace(tzinfo=None, microsecond=0) if at else None


def _score(outcome: Outcome | None) -> Fraction | None:
    return outcome.score if outcome else None


def _before(outcome: Outcome | None) -> Fraction | None:
    return outcome.before_gates if outcome else None


def _gates(contact: ScoredContact, words: Words) -> str:
    hits = zip(contact.gates, contact.gate_titles, strict=True)
    return "\n".join(
        words(
            "gate",
            criterion=words.title(titles, hit.criterion),
            effect=words(f"effect_{hit.effect}"),
        )
        for hit, titles in hits
    ) or words("none")


def _critical(contact: ScoredContact, words: Words) -> str:
    outcome = contact.row.outcome
    if outcome is None or not outcome.critical_any:
        return words("none")
    hit = {
        ErrorClass.CUSTOMER: outcome.critical_customer,
        ErrorClass.BUSINESS: outcome.critical_business,
        ErrorClass.COMPLIANCE: outcome.critical_compliance,
    }
    return _classes([kind for kind, found in hit.items() if found], words) or words("yes")


def _classes(classes: Sequence[ErrorClass] | frozenset[ErrorClass], words: Words) -> str:
    return "\n".join(words(f"class_{kind}") for kind in ErrorClass if kind in classes)


def _markers(markers: Sequence[Marker]) -> str:
    """Return the moments that were marked, a line each, with their notes."""
    return "\n".join(f"{clock(each.at_ms)} {each.note}".rstrip() for each in markers)


def _passed(contact: ScoredContact, words: Words) -> str:
    passed = contact.row.outcome.passed if contact.row.outcome else None
    if passed is None:
        return ""
    return words("yes" if passed else "no")


def _type(error: FoundError, words: Words) -> str:
    return words.title(error.titles, error.type) if error.type else words("lost_point")


def _quotes(evidence: Sequence[Evidence]) -> str:
    return "\n".join(each.quote for each in evidence if each.quote)


def _score_tone(contact: ScoredContact) -> Tone:
    outcome = contact.row.outcome
    failed = outcome is not None and outcome.passed is False
    return Tone.BAD if failed else Tone.STRONG


def _gate_tone(contact: ScoredContact) -> Tone:
    return Tone.PLAIN if contact.gates else Tone.MUTED


def _critical_tone(contact: ScoredContact) -> Tone:
    outcome = contact.row.outcome
    return Tone.BAD if outcome is not None and outcome.critical_any else Tone.MUTED


def _passed_tone(contact: ScoredContact) -> Tone:
    passed = contact.row.outcome.passed if contact.row.outcome else None
    return Tone.BAD if passed is False else Tone.GOOD


def _purpose_tone(contact: ScoredContact) -> Tone:
    return Tone.PLAIN if contact.row.purpose is Purpose.RANDOM else Tone.MUTED


def _failed_tone(figure: CriterionFigure) -> Tone:
    return Tone.STRONG if figure.failed else Tone.MUTED


def _type_tone(error: FoundError) -> Tone:
    return Tone.STRONG if error.type else Tone.MUTED


def _severity_tone(error: FoundError) -> Tone:
    return Tone.BAD if error.severity is Severity.CRITICAL else Tone.PLAIN
