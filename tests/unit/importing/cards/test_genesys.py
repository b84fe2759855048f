"""An evaluation form of Genesys Cloud becomes a card that scores as Genesys documents it."""

from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.domain.card_document import at as at_path
from qa_desk.importing import scorecard_files
from qa_desk.importing.card_writing import as_yaml
from qa_desk.importing.cards.imported import ImportedCard
from qa_desk.scoring.answers import NOT_APPLICABLE, Answers, chosen
from qa_desk.scoring.engine import score
from qa_desk.scoring.faults import check
from qa_desk.scoring.model import GateEffect, GateTrigger, Method, NaPolicy, Scorecard, Severity
from tests.unit.importing.cards.genesys_forms import (
    at,
    card_of,
    form,
    group,
    imported,
    option,
    question,
    scored,
    selectable,
    several,
    shown_if,
    yes_no,
)


def answers(**given: str) -> Answers:
    """Return answers; "na" is not applicable, "a+b" two options."""
    return Answers(
        {
            key: NOT_APPLICABLE if value == "na" else chosen(*value.split("+"))
            for key, value in given.items()
        }
    )


def told(found: ImportedCard) -> set[tuple[str, str]]:
    """Return what was dropped, without the language, which every form tells."""
    return {(each.what, each.code) for each in found.dropped} - {
        ("name", "card_import.one_language")
    }


class TestScore:
    def test_groups_are_weighted_as_in_the_published_example(self, tmp_path: Path) -> None:
        data = form(
            group("g1", yes_no("q1"), yes_no("q2"), weight=40),
            group("g2", yes_no("q3"), weight=20),
        )

        result = scored(tmp_path, data, answers(q1="yes", q2="no", q3="yes"))

        assert result.score == 60

    def test_not_applicable_is_nothing_of_nothing(self, tmp_path: Path) -> None:
        data = form(
            group("g1", yes_no("q1"), yes_no("q2", naEnabled=True), weight=40),
            group("g2", yes_no("q3"), weight=20),
        )

        result = scored(tmp_path, data, answers(q1="yes", q2="na", q3="no"))

        assert result.score == Fraction(4000, 60)

    def test_a_group_not_applicable_leaves_the_score_to_the_others(self, tmp_path: Path) -> None:
        data = form(
            group("g1", yes_no("q1"), yes_no("q2"), weight=40, naEnabled=True),
            group("g2", question("q3", 0, 1, 4), weight=20),
        )

        found = imported(tmp_path, data)

        assert told(found) == {("questionGroups[0].naEnabled", "genesys.group_na")}
        assert scored(tmp_path, data, answers(q1="na", q2="na", q3="a1")).score == 25

    def test_a_fatal_question_below_its_best_answer_makes_all_zero(self, tmp_path: Path) -> None:
        data = form(group("g", question("fatal", 5, 3, 0, isKill=True), yes_no("q")))

        best = scored(tmp_path, data, answers(fatal="a0", q="no"))
        middle = scored(tmp_path, data, answers(fatal="a1", q="yes"))

        assert best.score == Fraction(500, 6)
        assert middle.score == 0
        assert middle.before_gates == Fraction(400, 6)

    def test_a_fatal_question_that_does_not_apply_fails_nothing(self, tmp_path: Path) -> None:
        data = form(group("g", yes_no("fatal", isKill=True, naEnabled=True), yes_no("q")))

        assert scored(tmp_path, data, answers(fatal="na", q="yes")).score == 100

    def test_with_weights_off_points_count_at_face_value(self, tmp_path: Path) -> None:
        data = form(
            group("g1", yes_no("q1"), weight=40),
            group("g2", question("q2", 0, 3), weight=None),
            weightMode="OFF",
        )

        assert told(imported(tmp_path, data)) == {("weightMode", "genesys.weight_off")}
        assert scored(tmp_path, data, answers(q1="yes", q2="a0")).score == 25

    def test_a_weight_set_by_genesys_is_taken_and_told(self, tmp_path: Path) -> None:
        data = form(
            group("g1", yes_no("q1"), weight=1.5, manualWeight=False),
            group("g2", yes_no("q2"), weight=None),
        )

        assert told(imported(tmp_path, data)) == {
            ("questionGroups[0].manualWeight", "genesys.weight_automatic"),
            ("questionGroups[1].weight", "genesys.weight_presumed"),
        }
        assert scored(tmp_path, data, answers(q1="yes", q2="no")).score == 60

    def test_a_question_without_points_costs_nothing(self, tmp_path: Path) -> None:
        data = form(
            group("g1", question("q1", 0, 0, isKill=True, isCritical=True), weight=9),
            group("g2", yes_no("q2"), weight=1),
        )

        found = imported(tmp_path, data)

        assert told(found) == {
            ("questionGroups[0].questions[0].isKill", "genesys.cannot_fail"),
            ("questionGroups[0].questions[0].isCritical", "genesys.cannot_fail"),
        }
        assert scored(tmp_path, data, answers(q1="a1", q2="yes")).score == 100


class TestMultipleSelect:
    CHECKS = several("steps", selectable("name", 2), selectable("reason", 3), selectable("code", 5))

    def test_points_of_what_was_selected_add_up(self, tmp_path: Path) -> None:
        data = form(group("g", self.CHECKS))

        assert scored(tmp_path, data, answers(steps="name+code")).score == 70

    def test_selecting_nothing_is_an_answer(self, tmp_path: Path) -> None:
        data = form(group("g", self.CHECKS, yes_no("q")))

        found = imported(tmp_path, data)

        assert told(found) == {("questionGroups[0].questions[0]", "genesys.none_added")}
        assert scored(tmp_path, data, answers(steps="none", q="yes")).score == Fraction(100, 11)

    def test_a_fatal_one_wants_all_of_them(self, tmp_path: Path) -> None:
        data = form(group("g", self.CHECKS | {"isKill": True}))

        assert scored(tmp_path, data, answers(steps="name+reason+code")).score == 100
        assert scored(tmp_path, data, answers(steps="name+code")).score == 0

    def test_answers_that_earn_by_being_left_out_stand_alone(self, tmp_path: Path) -> None:
        parts = (selectable("rude", 0, 1), selectable("polite", 1, 0, isKill=True))
        data = form(group("g", several("tone", *parts, naEnabled=True)))

        found = imported(tmp_path, data)
        result = scored(tmp_path, data, answers(rude="rude-Selected", polite="polite-Selected"))

        assert told(found) == {("questionGroups[0].questions[0]", "genesys.split")}
        assert [c.titles["en"] for c in card_of(found).criteria()] == [
            "Text of tone: Text of rude",
            "Text of tone: Text of polite",
        ]
        assert result.score == 50
        assert all(c.na is NaPolicy.EXCLUDE for c in card_of(found).criteria())

    def test_plain_answers_of_a_multiple_select_question_count_too(self, tmp_path: Path) -> None:
        data = form(group("g", question("q", 1, 3, type="multipleSelectQuestion")))

        assert scored(tmp_path, data, answers(q="a1")).score == 75

    def test_a_condition_finds_the_selected_answer(self, tmp_path: Path) -> None:
        data = form(group("g", self.CHECKS, yes_no("q", visibilityCondition=shown_if(at(0, 0, 2)))))

        without = scored(tmp_path, data, answers(steps="name"))

        assert without.score == 20
        assert scored(tmp_path, data, answers(steps="code", q="yes")).score == Fraction(600, 11)

    def test_a_condition_finds_a_selected_answer_that_stands_alone(self, tmp_path: Path) -> None:
        parts = (selectable("rude", 0, 1), selectable("late", 0, 1))
        later = yes_no("sorry", visibilityCondition=shown_if("../question/0/answer/1"))
        data = form(group("g", several("bad", *parts), later))

        result = scored(
            tmp_path,
            data,
            answers(rude="rude-Unselected", late="late-Selected", sorry="yes"),
        )

        assert result.score == Fraction(200, 3)


class TestConditions:
    def test_what_is_not_shown_counts_nowhere(self, tmp_path: Path) -> None:
        later = yes_no("sale", isKill=True, visibilityCondition=shown_if(at(0, 0, 0)))
        data = form(group("g", yes_no("asked"), later))

        assert scored(tmp_path, data, answers(asked="no")).score == 0
        assert scored(tmp_path, data, answers(asked="yes", sale="yes")).score == 100

    def test_a_condition_of_a_group_holds_for_each_of_its_questions(self, tmp_path: Path) -> None:
        own = shown_if(at(1, 0, 1))
        data = form(
            group("g1", yes_no("q1")),
            group(
                "g2",
                yes_no("q2"),
                yes_no("q3", visibilityCondition=own),
                visibilityCondition=shown_if(at(0, 0, 0)),
            ),
        )

        card = card_of(imported(tmp_path, data))

        assert [f.criterion for f in check(card, answers(q1="yes"))] == ["q2"]
        assert check(card, answers(q1="no")) == ()
        assert [f.criterion for f in check(card, answers(q1="yes", q2="no"))] == ["q3"]

    def test_one_of_several_answers_is_enough_for_or(self, tmp_path: Path) -> None:
        either = shown_if(at(0, 0, 1), at(0, 1, 0), operation="OR")
        data = form(
            group("g", yes_no("q1"), yes_no("q2"), yes_no("q3", visibilityCondition=either))
        )

        card = card_of(imported(tmp_path, data))

        assert check(card, answers(q1="yes", q2="no")) == ()
        assert len(check(card, answers(q1="no", q2="no"))) == 1
        assert len(check(card, answers(q1="yes", q2="yes"))) == 1

    def test_a_question_asked_for_is_put_before_the_one_that_asks(self, tmp_path: Path) -> None:
        early = yes_no("early", visibilityCondition=shown_if("../question/2/answer/0"))
        data = form(
            group("g1", yes_no("first", visibilityCondition=shown_if(at(1, 1, 0)))),
            group("g2", early, yes_no("middle"), yes_no("late")),
        )

        found = imported(tmp_path, data)
        card = card_of(found)

        assert told(found) == {
            ("questionGroups[0].questions[0]", "genesys.moved"),
            ("questionGroups[1].questions[0]", "genesys.moved"),
        }
        assert [s.id for s in card.sections] == ["g2", "g1"]
        assert [c.id for c in card.criteria()] == ["middle", "late", "early", "first"]

    def test_what_no_answers_can_show_is_left_out_with_what_asks_for_it(
        self, tmp_path: Path
    ) -> None:
        both = shown_if(at(0, 0, 0), at(0, 0, 1))
        data = form(
            group(
                "g1",
                yes_no("q1"),
                yes_no("never", visibilityCondition=both),
                yes_no("after", visibilityCondition=shown_if(at(0, 1, 0))),
                yes_no(
                    "either",
                    visibilityCondition=shown_if(at(0, 1, 0), at(0, 0, 0), operation="OR"),
                ),
            ),
            group("g2", yes_no("gone"), visibilityCondition=shown_if(at(0, 2, 1))),
        )

        found = imported(tmp_path, data)

        assert told(found) == {
            ("questionGroups[0].questions[1]", "genesys.never_shown"),
            ("questionGroups[0].questions[2]", "genesys.never_shown"),
            ("questionGroups[1].questions[0]", "genesys.never_shown"),
            ("questionGroups[1]", "genesys.group_empty"),
        }
        assert [c.id for c in card_of(found).criteria()] == ["q1", "either"]

    def test_groups_that_ask_for_each_other_are_continued_and_score_the_same(
        self, tmp_path: Path
    ) -> None:
        def crossed(*, conditions: bool) -> dict[str, object]:
            asks = {"visibilityCondition": shown_if(at(1, 0, 0))} if conditions else {}
            back = {"visibilityCondition": shown_if(at(0, 0, 0))} if conditions else {}
            return form(
                group("g", yes_no("a"), yes_no("b", **asks), weight=3),
                group("h", yes_no("c"), yes_no("d", **back), weight=2),
            )

        found = imported(tmp_path, crossed(conditions=True))
        card = card_of(found)
        given = answers(a="yes", b="no", c="yes", d="yes")

        assert told(found) == {
            ("questionGroups[0].questions[1]", "genesys.moved"),
            ("questionGroups[0]", "genesys.group_continued"),
        }
        assert [(s.id, s.parent) for s in card.sections] == [("g", None), ("h", None), ("g_2", "g")]
        assert score(card, given).score == 70
        assert scored(tmp_path, crossed(conditions=False), given).score == 70

    def test_a_condition_without_predicates_always_shows(self, tmp_path: Path) -> None:
        data = form(group("g", yes_no("q", visibilityCondition=shown_if())))

        found = imported(tmp_path, data)

        place = "questionGroups[0].questions[0].visibilityCondition"
        assert told(found) == {(place, "genesys.condition_empty")}
        assert card_of(found).criterion("q").visible_if is None


class TestCard:
    def test_ids_and_texts_are_the_origins_own(self, tmp_path: Path) -> None:
        asked = yes_no("5f6e-1", helpText="Look here.", commentsRequired=True)
        found = imported(tmp_path, form(group("2c6e", asked), id="0a1b-2c"))

        card = card_of(found)
        criterion = card.criterion("5f6e-1")

        assert (card.id, card.method) == ("0a1b-2c", Method.WEIGHTED_POINTS)
        assert card.titles == dict.fromkeys(("en", "ru", "kk"), "Calls")
        assert card.sections[0].titles["ru"] == "Name of 2c6e"
        assert criterion.help["kk"] == "Look here."
        assert criterion.comment_required_on == ("yes", "no")
        assert criterion.na is NaPolicy.FORBIDDEN
        assert told(found) == set()

    def test_the_language_is_told_once(self, tmp_path: Path) -> None:
        found = imported(tmp_path, form(group("g", yes_no("q1"), yes_no("q2"))))

        assert [each.code for each in found.dropped] == ["card_import.one_language"]

    def test_a_fatal_question_is_a_gate_and_a_critical_one_a_critical_error(
        self, tmp_path: Path
    ) -> None:
        data = form(group("g", yes_no("fatal", isKill=True), yes_no("critical", isCritical=True)))

        found = imported(tmp_path, data)
        card = card_of(found)

        gate, critical = card.criterion("fatal").gate, card.criterion("critical")
        assert (gate.effect, gate.trigger) == (GateEffect.CONTACT, GateTrigger.BELOW_MAX)
        assert (critical.severity, critical.classes) == (Severity.CRITICAL, frozenset())
        assert critical.gate.effect is GateEffect.NONE
        assert told(found) == {("questionGroups[0].questions[1].isCritical", "genesys.critical")}

    def test_the_context_id_stands_in_for_a_missing_id(self, tmp_path: Path) -> None:
        asked = yes_no("q") | {"id": None, "contextId": "ctx-7"}

        found = imported(tmp_path, form(group("g", asked)))

        assert [c.id for c in card_of(found).criteria()] == ["ctx-7"]
        assert told(found) == set()

    def test_a_form_without_ids_gets_some(self, tmp_path: Path) -> None:
        answer = {"text": "Yes", "value": 1}
        asked = {"text": "Greeted?", "answerOptions": [answer, {"text": "No", "value": 0}]}
        data = {"name": "New", "questionGroups": [{"name": "A", "weight": 1, "questions": [asked]}]}

        found = imported(tmp_path, data)

        criterion = card_of(found).criteria()[0]
        assert (criterion.id, criterion.options[0].id) == ("group_1.question_1", "answer_1")
        assert len(told(found)) == 5

    def test_what_a_card_has_no_place_for_is_told(self, tmp_path: Path) -> None:
        answers = [option("yes", 1, assistanceConditions=[{"operator": "EXISTS"}]), option("no", 0)]
        asked = yes_no("q", answerOptions=answers, defaultAnswer={"id": "yes"}, maxResponses=2)
        data = form(
            group(
                "g",
                asked,
                question("free", type="freeTextQuestion"),
                defaultAnswersToHighest=True,
                defaultAnswersTo={"lowestScore": True},
            ),
            group("empty", question("read", type="readOnlyTextBlockQuestion")),
            published=True,
            evaluationSettings={"disputesEnabled": True},
        )

        found = imported(tmp_path, data)

        assert card_of(found).criterion("free").text
        assert told(found) == {
            ("published", "genesys.not_kept"),
            ("evaluationSettings", "genesys.not_kept"),
            ("questionGroups[0].defaultAnswersToHighest", "genesys.default_answers"),
            ("questionGroups[0].defaultAnswersTo", "genesys.default_answers"),
            ("questionGroups[0].questions[0].defaultAnswer", "genesys.default_answers"),
            ("questionGroups[0].questions[0].maxResponses", "genesys.most_choices"),
            (
                "questionGroups[0].questions[0].answerOptions[0].assistanceConditions",
                "genesys.assistance",
            ),
            ("questionGroups[1].questions[0]", "genesys.unscored"),
            ("questionGroups[1]", "genesys.group_empty"),
        }

    @pytest.mark.parametrize("envelope", ["entities", "evaluation"])
    def test_the_form_is_found_in_what_the_service_answers(
        self, envelope: str, tmp_path: Path
    ) -> None:
        plain = form(group("g", yes_no("q")))
        wrapped: object = {"entities": [plain, {"name": "Without"}], "pageSize": 25}
        if envelope == "evaluation":
            wrapped = {"id": "evaluation", "evaluationForm": plain}

        assert imported(tmp_path, wrapped).document == imported(tmp_path, plain).document

    def test_the_written_file_loads_as_the_same_card(self, tmp_path: Path) -> None:
        found = imported(
            tmp_path,
            form(
                group(
                    "g",
                    question("q1", 0, 2.5, isKill=True, helpText="A: “b”\nc # d"),
                    yes_no("q2", visibilityCondition=shown_if(at(0, 0, 1))),
                    several("q3", selectable("x", 1), selectable("y", 2)),
                    weight=33.3,
                )
            ),
        )

        again = scorecard_files.read(_written(tmp_path, as_yaml(found.document)))

        assert isinstance(again, Scorecard)
        assert again == card_of(found)
        assert at_path(found.document, ("sections", 0, "weight")) == 33.3


def _written(folder: Path, text: str) -> Path:
    path = folder / "card.yaml"
    path.write_text(text, "utf-8")
    return path
