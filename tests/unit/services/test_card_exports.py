"""Published cards as files, and what comes back when their workbooks are brought in again."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
import yaml
from openpyxl import load_workbook

from qa_desk.domain.evaluations import CardRef
from qa_desk.errors import NotFound
from qa_desk.importing.cards import checklist
from qa_desk.importing.cards.imported import ImportedCard
from qa_desk.scoring.answers import Answer, Answers
from qa_desk.scoring.engine import score
from qa_desk.scoring.loader import load
from qa_desk.scoring.model import Criterion, Role, Scorecard
from qa_desk.scoring.result import Result
from qa_desk.services import card_exports, scorecards
from qa_desk.services.card_exports import CardNotWritten
from qa_desk.services.desk import Desk
from qa_desk.services.scoring_json import answers_from_json
from qa_desk.texts import Language
from tests.unit.services.quality import a_ready_desk

SHIPPED = scorecards.shipped()
EACH = [(path, language) for path in SHIPPED for language in Language]
GOLDEN = Path(__file__).parents[3] / "scorecards" / "golden"


@pytest.fixture(name="ready")
def _ready(tmp_path: Path) -> Iterator[tuple[Desk, CardRef]]:
    with a_ready_desk(tmp_path / "work") as ready:
        yield ready


@pytest.fixture(name="desk")
def _desk(ready: tuple[Desk, CardRef]) -> Desk:
    return ready[0]


@pytest.fixture(name="ref")
def _ref(ready: tuple[Desk, CardRef]) -> CardRef:
    return ready[1]


@pytest.fixture(
    name="again", scope="module", params=EACH, ids=lambda each: f"{each[0].stem}-{each[1]}"
)
def _again(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Scorecard, Scorecard, ImportedCard]:
    path, language = request.param
    card = scorecards.read_card(path)
    target = tmp_path_factory.mktemp("cards") / "card.xlsx"
    written = card_exports.workbook_of(card, target, language)
    found = checklist.read(written)
    back = load(found.document)
    assert isinstance(back, Scorecard), back
    return card, back, found


def test_a_shipped_card_comes_back_from_its_workbook_and_scores_the_same(
    again: tuple[Scorecard, Scorecard, ImportedCard],
) -> None:
    card, back, _ = again
    for case in yaml.safe_load((GOLDEN / f"{card.id}.yaml").read_text("utf-8")):
        data = {"answers": case["answers"], "errors": case.get("errors", [])}
        answers = answers_from_json(data)
        ours, theirs = score(card, answers), score(back, _renamed(card, back, answers))
        assert _figures(theirs) == _figures(ours), case["name"]


def test_a_workbook_loses_no_part_of_a_shipped_card(
    again: tuple[Scorecard, Scorecard, ImportedCard],
) -> None:
    card, back, found = again
    assert (back.id, back.version, back.channels) == (card.id, card.version, card.channels)
    assert back.pass_mark == card.pass_mark
    assert [each.floor for each in back.bands] == sorted(
        (each.floor for each in card.bands), reverse=True
    )
    for ours, theirs in zip(card.criteria(), back.criteria(), strict=True):
        assert _parts(theirs) == _parts(ours)
    told = {each.code for each in found.dropped}
    assert told <= {"checklist.one_language", "checklist.total"}, found.dropped


def test_the_workbook_shows_each_section_once_beside_its_criteria(tmp_path: Path) -> None:
    card = scorecards.read_card(next(p for p in SHIPPED if p.stem == "inbound_service"))
    path = card_exports.workbook_of(card, tmp_path, Language.RU)
    assert path.name == "Форма оценки inbound_service в1.xlsx"
    book = load_workbook(path)
    assert book.sheetnames == ["Форма оценки", "Расчёт балла", "Виды ошибок"]
    form = book["Форма оценки"]
    titles = [cell.value for cell in form["A"] if cell.value]
    assert (
        titles[2:7]
        == [
            "Раздел",
            *(section.titles["ru"] for section in card.sections),
        ][:5]
    )
    assert "A5:A6" in {str(area) for area in form.merged_cells.ranges}
    row = next(row for row in form.iter_rows(values_only=True) if row[2] == "information_correct")
    assert "Частично — 0,5*" in str(row[7])
    assert "Критическая ошибка, балл не меняет" in str(row[9])


def test_a_published_card_is_found_by_its_id_and_by_its_version(desk: Desk, ref: CardRef) -> None:
    found = card_exports.find(desk, ref.id)
    assert found == ref
    assert card_exports.find(desk, f"{ref.id}@{found.version}") == found
    for name in (f"{ref.id}@99", "nothing", "@1", f"{ref.id}@"):
        with pytest.raises(NotFound):
            card_exports.find(desk, name)


def test_the_text_of_a_card_is_written_word_for_word(
    desk: Desk, ref: CardRef, tmp_path: Path
) -> None:
    (path,) = card_exports.write_text(desk, ref, tmp_path / "deep" / "card.yaml").value
    assert path.read_text("utf-8") == card_exports.text(desk, ref)
    assert [each.name for each in path.parent.iterdir()] == ["card.yaml"]


def test_a_card_is_never_half_written(desk: Desk, ref: CardRef, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", "utf-8")
    with pytest.raises(CardNotWritten):
        card_exports.write_text(desk, ref, blocked / "card.yaml")


def _renamed(card: Scorecard, back: Scorecard, answers: Answers) -> Answers:
    """Choose the same answers by place: only those with usual words keep their ids."""
    given: dict[str, Answer] = {}
    for name, answer in answers.given.items():
        places = {option.id: at for at, option in enumerate(card.criterion(name).options)}
        options = back.criterion(name).options
        chosen = tuple(options[places[each]].id for each in answer.options)
        given[name] = replace(answer, options=chosen)
    return replace(answers, given=given)


def _figures(result: Result) -> Mapping[str, object]:
    return {
        "score": result.score,
        "before_gates": result.before_gates,
        "sections": [(each.score, each.applied_weight) for each in result.sections],
        "gates": [(hit.criterion, hit.effect, hit.cap) for hit in result.gates],
        "critical": result.critical,
        "defects": (result.opportunities, result.defects),
        "passed": result.passed,
        "terms": [(t.criterion, t.contribution) for t in result.explanation],
    }


def _parts(criterion: Criterion) -> tuple[object, ...]:
    options = [option.points for option in criterion.options]
    needs = [
        at
        for at, option in enumerate(criterion.options)
        if option.id in criterion.comment_required_on
    ]
    return (
        criterion.id,
        criterion.weight if criterion.role is not Role.RIDER else Fraction(0),
        criterion.role,
        criterion.cap,
        criterion.na,
        criterion.severity,
        criterion.classes,
        (criterion.gate.effect, criterion.gate.trigger, criterion.gate.cap),
        criterion.clause,
        criterion.error_types,
        criterion.multiple,
        criterion.ranges,
        criterion.channels,
        bool(criterion.visible_if),
        options,
        needs,
    )
