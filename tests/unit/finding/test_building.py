import pytest
from hypothesis import given, settings

from qa_desk.domain.conditions import Condition, Custom, Field, Relation
from qa_desk.finding.faults import BadFilter
from qa_desk.finding.printing import printed
from qa_desk.finding.reading import read
from qa_desk.ui.viewmodels.filtering import Group, Row, changed_field, condition_of, group_of
from tests.unit.finding.trees import conditions


@given(conditions)
@settings(max_examples=60)
def test_rows_and_groups_say_what_the_expression_says(condition: Condition) -> None:
    assert condition_of(group_of(condition)) == condition


def test_rows_that_are_not_finished_say_nothing() -> None:
    rows = (Row(Field.TOPIC, Relation.EQUAL), Row(Field.COMPLAINT, Relation.EQUAL, "yes"))

    assert printed(condition_of(Group(rows))) == "complaint = yes"
    assert condition_of(Group()) is None
    assert condition_of(Group((Row(Field.TOPIC, Relation.HAS, " "),), negated=True)) is None


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (Row(Field.STARTED, Relation.IN, "последние 7 дней"), "started_at in last 7 days"),
        (Row(Field.CSAT, Relation.IN, "1..2, 5"), "csat in (1..2, 5)"),
        (Row(Field.DURATION, Relation.MORE, "1:30"), "duration_s > 90"),
        (Row(Field.TEAM, Relation.IN, "North, South ; West"), 'team in ("North", "South", "West")'),
        (Row(Field.TEAM, Relation.IN, '"a, b", c'), 'team in ("a, b", "c")'),
        (Row(Field.TEAM, Relation.EQUAL, ' a "b" '), 'team = "a \\"b\\""'),
        (Row(Field.TEAM, Relation.EQUAL, '""'), 'team = ""'),
        (Row(Field.TEXT, Relation.HAS, "не работает"), 'text ~ "не работает"'),
        (Row(Custom("a b"), Relation.HAS, "x"), 'custom."a b" ~ "x"'),
        (Row(Field.TOPIC, Relation.EMPTY, "left over"), "topic is empty"),
        (Row(Field.CHANNEL, Relation.IN, "звонок, chat"), "channel in (voice, chat)"),
    ],
)
def test_a_value_is_read_as_it_is_typed(row: Row, said: str) -> None:
    assert printed(condition_of(row)) == said


@pytest.mark.parametrize("text", ["soon", "2026-13-01", "2026) or (complaint", "1 or csat = 2"])
def test_a_value_that_is_none_is_a_fault(text: str) -> None:
    with pytest.raises(BadFilter):
        condition_of(Row(Field.STARTED, Relation.IN, text))


def test_another_field_keeps_what_fits() -> None:
    row = Row(Field.TOPIC, Relation.HAS, "кредит")

    assert changed_field(row, Field.QUEUE) == Row(Field.QUEUE, Relation.HAS, "кредит")
    assert changed_field(row, Field.CSAT) == Row(Field.CSAT, Relation.EQUAL, "")


def test_groups_nest() -> None:
    said = 'topic = "x" and not (csat < 3 or complaint = yes) and (team = "a" or team = "b")'

    group = group_of(read(said))

    assert [type(part).__name__ for part in group.parts] == ["Row", "Group", "Group"]
    assert printed(condition_of(group)) == said
