"""Scorecards: shipped ones with their golden answers, checking and publishing."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.db.faults import VersionTaken
from qa_desk.domain.changes import Topic
from qa_desk.domain.evaluations import CardRef
from qa_desk.errors import NotFound
from qa_desk.importing import yaml_tree
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import ErrorClass, Role, Scorecard, Severity
from qa_desk.scoring.result import Result
from qa_desk.services import scorecards
from qa_desk.services.desk import Desk
from qa_desk.services.scoring_json import answers_from_json
from qa_desk.settings import Settings
from tests.workspace import a_desk

GOLDEN = Path(__file__).parents[3] / "scorecards" / "golden"
BY_NAME = {path.stem: path for path in scorecards.shipped()}


def _cases() -> Iterator[tuple[str, Mapping[str, object]]]:
    for file in sorted(GOLDEN.glob("*.yaml")):
        tree = yaml_tree.read(file.read_text("utf-8"))
        assert isinstance(tree, yaml_tree.Node)
        assert isinstance(tree.value, list)
        for case in tree.value:
            yield file.stem, case


def _figures(result: Result) -> Mapping[str, object]:
    critical = result.critical
    return {
        "score": None if result.score is None else str(result.score),
        "before_gates": None if result.before_gates is None else str(result.before_gates),
        "gates": [hit.criterion for hit in result.gates],
        "critical": {
            "customer": critical.customer,
            "business": critical.business,
            "compliance": critical.compliance,
            "any": critical.any,
        },
        "opportunities": result.opportunities,
        "defects": result.defects,
        "passed": result.passed,
        "band": result.band,
    }


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


@pytest.mark.parametrize("path", scorecards.shipped(), ids=lambda path: path.stem)
def test_a_shipped_card_has_no_fault_and_golden_answers(path: Path) -> None:
    assert scorecards.check(path) == ()
    assert scorecards.read_card(path).id == path.stem
    assert (GOLDEN / path.name).is_file()


def test_the_shipped_classifier_explains_every_error_in_every_language() -> None:
    book = scorecards.shipped_classifier()
    types = [each for each in book.error_types if not each.group]
    assert len(types) >= 60
    for each in types:
        for texts in (each.titles, each.definition, each.good_example, each.bad_example):
            assert all(texts[language] for language in ("en", "ru", "kk")), each.code
        assert each.classes, each.code
        assert each.weight, each.code
        assert each.clause, each.code
        assert book.path(each.code)[0].group, each.code
    for kind in ErrorClass:
        own = [each for each in types if kind in each.classes]
        assert {each.severity for each in own} == set(Severity)
    assert scorecards.check(BY_NAME["inbound_service"].parent / "classifier.yaml") == ()


@pytest.mark.parametrize("path", scorecards.shipped(), ids=lambda path: path.stem)
def test_a_shipped_card_says_of_an_error_what_the_classifier_says(path: Path) -> None:
    book = scorecards.shipped_classifier()
    for each in scorecards.read_card(path).error_types:
        same = book.error_type(each.code)
        assert (each.titles, each.severity) == (same.titles, same.severity)
        assert (each.classes, each.clause) == (same.classes, same.clause)


@pytest.mark.parametrize("path", scorecards.shipped(), ids=lambda path: path.stem)
def test_a_shipped_card_explains_each_criterion_and_weighs_100(path: Path) -> None:
    card = scorecards.read_card(path)
    assert all(criterion.help and criterion.clause for criterion in card.criteria())
    assert sum(section.weight for section in card.sections) == 100
    for section in card.sections:
        scored = (c.weight for c in section.criteria if c.role is Role.BASE)
        assert sum(scored) == section.weight
    named = {code for criterion in card.criteria() for code in criterion.error_types}
    assert named == {error_type.code for error_type in card.error_types}


@pytest.mark.parametrize(("name", "case"), list(_cases()))
def test_golden_answers_give_the_score_worked_out_by_hand(
    name: str, case: Mapping[str, object]
) -> None:
    card = scorecards.read_card(BY_NAME[name])
    data = {"answers": case["answers"], "errors": case.get("errors", [])}
    assert _figures(score(card, answers_from_json(data))) == case["expect"]


def test_shared_criteria_have_the_same_ids_titles_and_classes() -> None:
    one, two = (scorecards.read_card(BY_NAME[n]) for n in ("inbound_service", "chat_service"))
    shared = {c.id for c in one.criteria()} & {c.id for c in two.criteria()}
    assert {c.id for c in one.criteria()} - shared == {"hold", "interruption"}
    assert {c.id for c in two.criteria()} - shared == {"reply_speed"}
    for criterion_id in shared:
        left, right = one.criterion(criterion_id), two.criterion(criterion_id)
        assert (left.classes, left.severity, left.gate) == (
            right.classes,
            right.severity,
            right.gate,
        )


def test_the_faults_of_a_file_are_listed(tmp_path: Path) -> None:
    file = tmp_path / "card.yaml"
    file.write_text("id: a\nversion: 1\nwieght: 3\n", "utf-8")
    codes = [fault.code for fault in scorecards.check(file)]
    assert codes == ["card.missing_key", "card.missing_key", "card.unknown_key"]


def test_a_published_card_is_found_again(desk: Desk) -> None:
    done = scorecards.publish(desk, BY_NAME["inbound_service"])
    assert done.changes.topics == {Topic.SCORECARDS}
    assert (done.value.id, done.value.version) == ("inbound_service", 1)
    assert [row.ref for row in scorecards.cards(desk)] == [done.value]
    found = scorecards.card(desk, done.value)
    assert isinstance(found, Scorecard)
    assert found is scorecards.card(desk, done.value)


def test_a_published_card_holds_its_error_types_in_full(desk: Desk, tmp_path: Path) -> None:
    book = scorecards.shipped_classifier()
    text = BY_NAME["chat_service"].read_text("utf-8")
    named = text[: text.index("\nerror_types:")] + "\nerror_types:\n"
    named += "".join(
        f"  - {each.code}\n" for each in scorecards.read_card(BY_NAME["chat_service"]).error_types
    )
    file = tmp_path / "named.yaml"
    file.write_text(named, "utf-8")
    assert scorecards.check(file) == ()
    ref = scorecards.publish(desk, file).value
    with desk.store.read() as reader:
        assert '"code": "rudeness"' in reader.scorecards.text(ref)
    assert (
        scorecards.card(desk, ref).error_type("rudeness").weight
        == book.error_type("rudeness").weight
    )


def test_publishing_the_same_text_again_changes_nothing(desk: Desk) -> None:
    first = scorecards.publish(desk, BY_NAME["inbound_service"]).value
    assert scorecards.publish(desk, BY_NAME["inbound_service"]).value == first
    assert len(scorecards.cards(desk)) == 1


def test_a_published_version_never_changes(desk: Desk) -> None:
    text = BY_NAME["inbound_service"].read_text("utf-8")
    scorecards.publish_text(desk, text)
    with pytest.raises(VersionTaken):
        scorecards.publish_text(desk, text.replace("pass_mark: 80", "pass_mark: 85"))
    newer = text.replace("version: 1", "version: 2").replace("pass_mark: 80", "pass_mark: 85")
    ref = scorecards.publish_text(desk, newer).value
    assert scorecards.card(desk, ref).pass_mark == Fraction(85)


def test_a_card_with_faults_is_not_published(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "card.yaml"
    file.write_text("id: a\n", "utf-8")
    with pytest.raises(scorecards.CardRefused) as refused:
        scorecards.publish(desk, file)
    assert (refused.value.facts["file"], refused.value.facts["line"]) == ("card.yaml", 1)
    with pytest.raises(scorecards.CardUnreadable):
        scorecards.publish(desk, tmp_path / "none.yaml")
    assert scorecards.cards(desk) == []


def test_the_current_card_is_the_one_asked_for_then_the_chosen_then_the_newest(desk: Desk) -> None:
    assert scorecards.current(desk) is None
    calls = scorecards.publish(desk, BY_NAME["inbound_service"]).value
    chats = scorecards.publish(desk, BY_NAME["chat_service"]).value
    assert scorecards.current(desk) == chats
    assert scorecards.current(desk, "inbound_service") == calls
    assert scorecards.current(desk, "other") is None
    for chosen, expected in (("inbound_service", calls), ("gone", chats)):
        settings = Settings({"scorecard": chosen}, {})
        assert scorecards.current(replace(desk, settings=settings)) == expected


def test_a_card_that_was_not_published_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        scorecards.card(desk, CardRef("a", 1, "0"))
