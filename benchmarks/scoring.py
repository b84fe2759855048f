"""Rescores many contacts and prints how long it took, and how long one in the form takes.

    python -m benchmarks.scoring [--contacts 100000] [--criteria 40] [--method section_share]

Budgets: 100,000 contacts of a card of 40 criteria in 10 s on one core, one in the form in 2 ms.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from random import Random

from qa_desk.domain.evaluations import CardRef, Evaluation, Mark
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.what_if import StoredAnswers
from qa_desk.scoring.answers import Answer, Answers, chosen
from qa_desk.scoring.conditions import Chosen
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import (
    Criterion,
    ErrorClass,
    Gate,
    GateEffect,
    GateTrigger,
    Method,
    Option,
    Scorecard,
    Section,
    Severity,
)
from qa_desk.scoring.rescoring import Rescorer
from qa_desk.services.completeness import live
from qa_desk.services.what_if import Question, of_answers

SECTIONS = 5
SEED = 20261101
LIVE_ROUNDS = 300
FULL_ROUNDS = 2000


def a_card(criteria: int, method: Method) -> Scorecard:
    """Return a card as centres have them: three-level options, some gates and one condition."""
    per_section = max(1, criteria // SECTIONS)
    sections = tuple(
        Section(
            f"s{s}",
            {},
            tuple(_criterion(f"c{s}_{i}", i) for i in range(per_section)),
            Fraction(100, SECTIONS),
        )
        for s in range(SECTIONS)
    )
    return Scorecard("bench", 1, {}, sections, method, pass_mark=Fraction(80))


def _criterion(name: str, position: int) -> Criterion:
    options = tuple(
        Option(key, {}, Fraction(points, 2))
        for key, points in (("full", 2), ("half", 1), ("no", 0))
    )
    gated = position == 1
    return Criterion(
        name,
        {},
        options,
        Fraction(position + 2),
        severity=Severity.CRITICAL if gated else Severity.NON_CRITICAL,
        classes=frozenset({ErrorClass.CUSTOMER}) if gated else frozenset(),
        gate=Gate(GateEffect.SECTION, GateTrigger.ZERO) if gated else Gate(),
    )


def drawn(card: Scorecard, contacts: int) -> list[StoredAnswers]:
    """Return answers as they come: mostly good, some half, a few not applicable."""
    random = Random(SEED)
    kinds: list[Answer] = [chosen("full"), chosen("half"), chosen("no"), Answer(na=True)]
    names = [criterion.id for criterion in card.criteria()]
    return [
        StoredAnswers(
            str(i), Answers(dict(zip(names, _marks(random, kinds, len(names)), strict=True)))
        )
        for i in range(contacts)
    ]


def _marks(random: Random, kinds: Sequence[Answer], count: int) -> list[Answer]:
    return random.choices(kinds, weights=(80, 8, 5, 7), k=count)


def an_evaluation(answers: Answers) -> Evaluation:
    """Return the answers as an evaluation in the form."""
    return Evaluation(
        EvaluationId("e"),
        ContactId(1),
        EvaluatorId("me"),
        CardRef("bench", 1, ""),
        datetime(2026, 11, 1, tzinfo=UTC),
        marks={name: Mark(answer, "because") for name, answer in answers.given.items()},
    )


def main() -> None:
    options = _options()
    card = a_card(options.criteria, Method(options.method))
    stored = drawn(card, options.contacts)
    changed = replace(card, version=2, pass_mark=Fraction(85))
    _report_rescoring(card, stored)
    _report_replay(card, changed, stored)
    _report_form(card, stored)


def _report_rescoring(card: Scorecard, stored: Sequence[StoredAnswers]) -> None:
    rescorer, began = Rescorer(card), time.perf_counter()
    scored = sum(rescorer.standing(each.answers).score is not None for each in stored)
    took = time.perf_counter() - began
    count = len(card.criteria())
    print(f"rescored   {len(stored)} contacts of {count} criteria: {took:6.2f} s, {scored} scores")


def _report_replay(card: Scorecard, changed: Scorecard, stored: Sequence[StoredAnswers]) -> None:
    began = time.perf_counter()
    found = of_answers(Question(card, changed), stored)(Token(), unheard)
    took = time.perf_counter() - began
    flips = len(found.flips)
    print(f"what-if    {found.compared} contacts by two cards: {took:6.2f} s, {flips} flip")


def _report_form(card: Scorecard, stored: Sequence[StoredAnswers]) -> None:
    asked = replace(card.sections[0].criteria[-1], visible_if=Chosen("c0_0", ("full", "half")))
    first = replace(card.sections[0], criteria=(*card.sections[0].criteria[:-1], asked))
    conditional = replace(card, sections=(first, *card.sections[1:]))
    evaluation = an_evaluation(stored[0].answers)
    took = sorted(_timed(lambda: live(conditional, evaluation)) for _ in range(LIVE_ROUNDS))
    middle, worst = took[LIVE_ROUNDS // 2] * 1000, took[int(LIVE_ROUNDS * 0.99)] * 1000
    print(f"live       one contact in the form: {middle:6.2f} ms, 99 % within {worst:.2f} ms")
    part = stored[:FULL_ROUNDS]
    each = _timed(lambda: [score(card, item.answers) for item in part]) / len(part) * 1000
    print(f"account    one contact with every term: {each:6.2f} ms")


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--contacts", type=int, default=100_000)
    parser.add_argument("--criteria", type=int, default=40)
    parser.add_argument("--method", choices=list(Method), default=Method.SECTION_SHARE)
    return parser.parse_args()


if __name__ == "__main__":
    main()
