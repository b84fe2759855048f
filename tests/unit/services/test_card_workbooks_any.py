"""Any card that a workbook can hold comes back from it with the scores it had."""

from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from qa_desk.importing.cards import checklist
from qa_desk.scoring.answers import Answer, Answers
from qa_desk.scoring.engine import score
from qa_desk.scoring.loader import load
from qa_desk.scoring.model import Criterion, NaPolicy, Scorecard
from qa_desk.services import card_exports
from qa_desk.texts import Language

TITLES = (
    "Приветствие", "Итог разговора", "Total politeness", "Да/Нет: согласие", "1.1 Вежливость",
    "Критические ошибки", "Обнуление счёта клиента", "Сәлемдесу (20%)", "10/5/0", "N/A", "Вес",
    "Макс. балл", "Грубость — 5", "=SUM(A1)", "Ответ; полный", "Қорытынды", "Штраф −20", "5 %",
)  # fmt: skip
ANSWERS = (
    "Да", "Нет", "Частично", "Н/П", "2 из 3", "Лучше — всех", "Yes", "a/b", "x; y", "Скорее да (3)",
    "0–10", "50%", "Не выполнено", "да, сразу",
)  # fmt: skip
METHODS = ("flat_share", "section_share", "weighted_points", "points")
GATES = ("none", "contact", "section", "cap:40")
TRIGGERS = ("below_max", "zero")


def _texts(text: str) -> dict[str, str]:
    return {"en": text, "ru": text, "kk": text}


@st.composite
def _criterion(draw: st.DrawFn, number: int) -> dict[str, object]:
    labels = draw(st.lists(st.sampled_from(ANSWERS), min_size=2, max_size=4, unique=True))
    best = draw(st.integers(1, 20))
    points = [best, *(draw(st.integers(0, best)) for _ in labels[2:]), 0]
    found: dict[str, object] = {
        "id": f"c{number}",
        "titles": _texts(draw(st.sampled_from(TITLES))),
        "weight": draw(st.sampled_from((1, 5, 12.5, 40))),
        "na": draw(st.sampled_from(("exclude", "zero", "forbidden", "fail"))),
        "options": [
            {"id": f"o{place}", "titles": _texts(label), "points": each}
            for place, (label, each) in enumerate(zip(labels, points, strict=True))
        ],
    }
    if draw(st.booleans()):
        found["help"] = _texts(draw(st.sampled_from(TITLES)))
    gate = draw(st.sampled_from(GATES))
    return (
        found
        if gate == "none"
        else {**found, "gate": gate, "gate_on": draw(st.sampled_from(TRIGGERS))}
    )


@st.composite
def _cards(draw: st.DrawFn) -> Scorecard:
    sizes = draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    titles = draw(st.lists(st.sampled_from(TITLES), min_size=3, max_size=3, unique=True))
    numbers = iter(range(sum(sizes)))
    sections = [
        {
            "id": f"s{place}",
            "titles": _texts(titles[place]),
            "weight": draw(st.sampled_from((10, 30, 60))),
            "criteria": [draw(_criterion(next(numbers))) for _ in range(size)],
        }
        for place, size in enumerate(sizes)
    ]
    card = load(
        {
            "id": "any",
            "version": draw(st.integers(1, 9)),
            "titles": _texts("Карта"),
            "scoring": {"method": draw(st.sampled_from(METHODS)), "pass_mark": 80},
            "sections": sections,
        }
    )
    assert isinstance(card, Scorecard), card
    return card


@st.composite
def _answer(draw: st.DrawFn, criterion: Criterion) -> int | None:
    skipped = criterion.na is not NaPolicy.FORBIDDEN and draw(st.booleans())
    return None if skipped else draw(st.integers(0, len(criterion.options) - 1))


@settings(max_examples=20, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(_cards(), st.sampled_from(list(Language)), st.data())
def test_any_card_comes_back_from_its_workbook_and_scores_the_same(
    card: Scorecard, language: Language, data: st.DataObject
) -> None:
    with TemporaryDirectory() as folder:
        path = card_exports.workbook_of(card, Path(folder) / "card.xlsx", language)
        back = load(checklist.read(path).document)
    assert isinstance(back, Scorecard), back
    chosen = {each.id: data.draw(_answer(each)) for each in card.criteria()}
    assert _score(back, chosen) == _score(card, chosen)


def _score(card: Scorecard, chosen: dict[str, int | None]) -> tuple[Fraction | None, ...]:
    given: dict[str, Answer] = {}
    for name, place in chosen.items():
        options = card.criterion(name).options
        given[name] = Answer(na=True) if place is None else Answer((options[place].id,))
    result = score(card, Answers(given))
    return result.score, result.before_gates, *(each.score for each in result.sections)
