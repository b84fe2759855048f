"""Titles of columns as people write them."""

import pytest

from qa_desk.importing.columns import Column, recognised
from qa_desk.importing.tables.mapping import Field
from qa_desk.importing.tables.titles import known


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("№ звонка", Field.CALL_ID),
        ("Қоңырау №", Field.CALL_ID),
        ("Call No.", Field.CALL_ID),
        ("Табельный", Field.AGENT_ID),
        ("Табельный №", Field.AGENT_ID),
        ("Talk sec", Field.TALK),
        ("Разговор, сек.", Field.TALK),
        ("Сөйлесу, сек", Field.TALK),
        ("Duration (s)", Field.TOTAL),
        ("Филиал", None),
    ],
)
def test_a_title_is_known_however_it_is_written(title: str, field: Field | None) -> None:
    assert known(title) is field


def test_a_list_of_recordings_knows_them_too() -> None:
    assert recognised("№ звонка") is Column.CALL_ID
    assert recognised("Табельный") is Column.AGENT_ID
