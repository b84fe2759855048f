"""A month of an agent, built by hand, for the tests of its workbook."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from qa_desk.domain.contacts import Channel
from qa_desk.domain.evaluations import CardRef, Evidence, Marker, Purpose, State
from qa_desk.domain.figures import (
    AgentMonth,
    CriterionFigure,
    CriticalAccuracy,
    Figures,
    FoundError,
    Mean,
    PurposeCount,
    ScoredContact,
    Share,
    TrendPoint,
)
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.domain.people import Agent
from qa_desk.domain.rows import EvaluationRow, Outcome
from qa_desk.scoring.model import ErrorClass, GateEffect, Severity
from qa_desk.scoring.result import GateHit

MINIMUM = 5
CARD = CardRef("inbound_service", 1, "00")
CARD_TITLES = {"en": "Inbound service", "ru": "Входящее обслуживание", "kk": "Кіріс қызмет"}
TONE = {"en": "Tone", "ru": "Доброжелательность и тон", "kk": "Сыпайылық пен сөйлеу мәнері"}
NEEDS = {"en": "Needs found out", "ru": "Выявление потребности", "kk": "Қажеттілікті анықтау"}
GREETING = {"en": "Greeting", "ru": "Приветствие", "kk": "Амандасу"}
RUDE = {"en": "Rude closing", "ru": "Грубое завершение", "kk": "Дөрекі аяқтау"}
NOTHING: dict[str, str] = {}
SECTION = {"en": "Conduct", "ru": "Ведение разговора", "kk": "Әңгіме жүргізу"}


def a_mean(total: Fraction | int, n: int, minimum: int = MINIMUM) -> Mean:
    interval = (70.25, 95.5) if n >= minimum else None
    return Mean(Fraction(total), n, minimum, interval)


def a_share(good: int, n: int, contacts: int | None = None, minimum: int = MINIMUM) -> Share:
    return Share(good, n, n if contacts is None else contacts, minimum, (0.5, 0.97))


def some_figures(total: Fraction | int, n: int, minimum: int = MINIMUM) -> Figures:
    whole = a_share(n, n, minimum=minimum)
    one_bad = a_share(max(n - 1, 0), n, minimum=minimum)
    critical = CriticalAccuracy(customer=one_bad, business=whole, compliance=whole, any=one_bad)
    return Figures(
        n=n,
        score=a_mean(total, n, minimum),
        critical=critical,
        non_critical=a_share(9 * n, 10 * n, n, minimum),
        passed=one_bad,
    )


def an_outcome(
    score: Fraction | int | None, before: Fraction | int | None = None, *, customer: int = 0
) -> Outcome:
    exact = None if score is None else Fraction(score)
    return Outcome(
        score=exact,
        before_gates=exact if before is None else Fraction(before),
        critical_customer=customer,
        critical_business=0,
        critical_compliance=None,
        critical_any=customer,
        opportunities=9,
        defects=1,
        passed=None if exact is None else exact >= 80,
        band=None,
    )


def a_row(
    number: int, outcome: Outcome, purpose: Purpose = Purpose.RANDOM, **changes: str
) -> EvaluationRow:
    row = EvaluationRow(
        id=EvaluationId(f"{number:032x}"),
        contact_id=ContactId(number),
        contact_external_id=f"SM-{480000 + number}",
        channel=Channel.VOICE if number % 2 else Channel.CHAT,
        contact_started_at=datetime(2026, 10, 1 + 4 * number, 6, 30, tzinfo=UTC),
        agent="Данияр Ахметов",
        agent_external_id="a102",
        team="Розничные клиенты",
        topic="Мобильное приложение",
        evaluator=EvaluatorId("asel"),
        card=CARD,
        purpose=purpose,
        state=State.SUBMITTED,
        submitted_at=datetime(2026, 10, 2 + 4 * number, 9, 0, tzinfo=UTC),
        outcome=outcome,
    )
    return replace(row, **changes) if changes else row  # type: ignore[arg-type] # text fields only


def a_criterion(
    code: str, titles: dict[str, str], failed: int, lost: int, *contacts: str
) -> CriterionFigure:
    return CriterionFigure(
        card=CARD.id,
        card_titles=CARD_TITLES,
        section_titles=SECTION,
        criterion=code,
        titles=titles,
        judged=5,
        not_applicable=1,
        failed=failed,
        earned=Fraction(5 - failed, 5),
        lost=Fraction(lost),
        contacts=contacts,
    )


def an_error(row: EvaluationRow, *evidence: Evidence, comment: str = "") -> FoundError:
    return FoundError(
        evaluation=row,
        type="rude_closing",
        titles=RUDE,
        severity=Severity.CRITICAL,
        classes=frozenset({ErrorClass.CUSTOMER}),
        criterion="tone",
        criterion_titles=TONE,
        comment=comment,
        evidence=evidence,
    )


def a_month() -> AgentMonth:
    """Six contacts, five of them random; one random contact is void for its tone."""
    rows = (
        a_row(0, an_outcome(100)),
        a_row(1, an_outcome(Fraction(1400, 19))),
        a_row(2, an_outcome(0, Fraction(1690, 19), customer=1)),
        a_row(3, an_outcome(Fraction(1805, 19))),
        a_row(4, an_outcome(88)),
        a_row(5, an_outcome(40), Purpose.TARGETED),
    )
    voided = (GateHit("tone", GateEffect.CONTACT),)
    contacts = tuple(
        ScoredContact(
            row, voided, (TONE,), Fraction(80), (Marker(12_000, "Обещал"), Marker(3_700_000))
        )
        if row is rows[2]
        else ScoredContact(row, pass_mark=Fraction(80))
        for row in rows
    )
    errors = (
        an_error(
            rows[2],
            Evidence(start_ms=134_000, end_ms=139_500, quote="Вам что, непонятно?"),
            comment="Повысил голос и бросил трубку, не дослушав вопрос клиента о сроке перевода.",
        ),
        replace(
            an_error(rows[5], Evidence(message=4, quote="Читайте договор."), comment="Резко."),
        ),
        replace(
            an_error(rows[1], comment="Не уточнил, какое устройство у клиента."),
            type="",
            titles=NOTHING,
            severity=Severity.NON_CRITICAL,
            classes=frozenset(),
            criterion="needs",
            criterion_titles=NEEDS,
        ),
    )
    return AgentMonth(
        agent=Agent("a102", "Данияр Ахметов", "Розничные клиенты"),
        month="2026-10",
        minimum=MINIMUM,
        figures=some_figures(sum((r.outcome.score or 0 for r in rows[:5] if r.outcome), 0), 5),
        previous=some_figures(410, 5),
        team=some_figures(870, 10),
        team_agents=2,
        apart=(PurposeCount(Purpose.TARGETED, 1),),
        evaluations=contacts,
        criteria=(
            a_criterion("greeting", GREETING, 0, 0),
            a_criterion("needs", NEEDS, 2, 12, "SM-480001", "SM-480004"),
            a_criterion("tone", TONE, 1, 28, "SM-480002"),
        ),
        errors=errors,
        weeks=(
            TrendPoint(date(2026, 9, 28), a_mean(100, 1)),
            TrendPoint(date(2026, 10, 5), a_mean(70, 1)),
        ),
        months=(
            TrendPoint(date(2026, 9, 1), a_mean(410, 5)),
            TrendPoint(date(2026, 10, 1), a_mean(360, 5)),
        ),
        pass_mark=Fraction(80),
        evaluators={EvaluatorId("asel"): "Асель Нурланова"},
    )
