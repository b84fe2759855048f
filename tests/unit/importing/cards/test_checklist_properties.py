"""What holds for every checklist: its columns may stand in any order, and strangers among them."""

from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.importing.cards.checklist_ids import id_of, own_id, unique
from qa_desk.importing.cards.checklist_numbers import amount
from qa_desk.importing.cards.checklist_scales import of_numbers, scale_of
from qa_desk.scoring.card_faults import Sink
from qa_desk.scoring.tables import Keys, table_of
from tests.unit.importing.cards.checklist_files import read, text_file

TITLES = ("Этап", "Критерий", "Вес", "Баллы")
ROWS = (
    ("Начало", "Приветствие", "20", "10/5/0"),
    ("Начало", "Представление", "30", "1/0"),
    ("Конец", "Прощание", "50", "да — 4, нет — 0"),
)
ANSWERS = {"Приветствие": "5", "Представление": "1", "Прощание": "да"}
STRANGERS = st.sampled_from(("Дата", "Смена", "Город", "Подпись", "Қала", "Team", "Shift", ""))
QUICK = settings(max_examples=40, deadline=None)


@QUICK
@given(st.permutations(range(4)), st.lists(st.tuples(st.integers(0, 4), STRANGERS), max_size=3))
def test_columns_may_stand_in_any_order_with_strangers_among_them(
    order: list[int], strangers: list[tuple[int, str]]
) -> None:
    lines = [[row[place] for place in order] for row in (TITLES, *ROWS)]
    for place, title in strangers:
        lines[0].insert(place, title)
        for number, line in enumerate(lines[1:]):
            line.insert(place, f"z{number}")
    with TemporaryDirectory() as folder:
        found = read(text_file(Path(folder), "\n".join(";".join(line) for line in lines)))
    assert found.score(ANSWERS) == 90
    assert found.sections() == {
        "Начало": ["Приветствие", "Представление"],
        "Конец": ["Прощание"],
    }
    told = {each.code for each in found.imported.dropped}
    assert not strangers or "checklist.cells_unused" in told


@QUICK
@given(st.lists(st.integers(1, 400), min_size=1, max_size=12), st.data())
def test_weights_score_as_their_shares(weights: list[int], data: st.DataObject) -> None:
    met = data.draw(st.lists(st.booleans(), min_size=len(weights), max_size=len(weights)))
    text = "Критерий;Вес\n" + "".join(f"Пункт {n};{w}\n" for n, w in enumerate(weights))
    with TemporaryDirectory() as folder:
        found = read(text_file(Path(folder), text))
    answers = {f"Пункт {n}": "Да" if each else "Нет" for n, each in enumerate(met)}
    earned = sum(weight for weight, each in zip(weights, met, strict=True) if each)
    assert found.score(answers) == Fraction(100 * earned, sum(weights))


@given(st.text(max_size=80))
def test_no_text_of_a_cell_upsets_the_reading(text: str) -> None:
    scale = scale_of(text)
    amount(text)
    assert scale is None or all(
        choice.points is None or choice.points >= 0 for choice in scale.choices
    )


@given(st.lists(st.integers(0, 1000), min_size=2, max_size=5, unique=True))
def test_a_list_of_points_is_read_whatever_stands_between(points: list[int]) -> None:
    for between in ("/", "; ", ", ", " / "):
        assert scale_of(between.join(map(str, points))) == of_numbers([Fraction(p) for p in points])


@given(st.lists(st.text(max_size=60), max_size=8))
def test_ids_are_unique_and_fit_a_card(texts: list[str]) -> None:
    seen: set[str] = set()
    for place, text in enumerate(texts):
        name = unique(own_id(text) or id_of(text, f"row_{place}"), seen)
        sink = Sink()
        table = table_of({"id": name}, (), sink, Keys(("id",)))
        assert table is not None
        assert table.identifier("id", set()) == name
        assert sink.all() == ()
    assert len(seen) == len(texts)
