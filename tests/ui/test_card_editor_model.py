"""The card that is being written: every edit can be undone, faults follow, names are kept."""

from collections.abc import Callable
from pathlib import Path as File
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from qa_desk.domain import card_edits
from qa_desk.domain.card_document import Document, Path
from qa_desk.importing.card_writing import as_yaml
from qa_desk.services import card_drafts, card_templates, scorecards
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_undo import CardChange
from qa_desk.ui.viewmodels.card_editor import CardEditorModel, Edit
from qa_desk.ui.viewmodels.card_puts import tidy_put, typed

FIRST: Final[Path] = ("sections", 0, "criteria", 0)
SHIPPED: Final = {path.stem: path for path in scorecards.shipped()}


class Writing:
    """A model with its undo stack, as the page holds both."""

    def __init__(self, context: Context, document: Document, parent: QObject) -> None:
        self.model = CardEditorModel(context.jobs, parent)
        self.stack = QUndoStack(parent)
        self.model.edited.connect(self._push)
        self.model.open(document, classifier=scorecards.shipped_classifier())

    def _push(self, edit: Edit) -> None:
        self.stack.push(CardChange(self.model, edit))


@pytest.fixture
def parent() -> QObject:
    return QObject()


@pytest.fixture
def writing(context: Context, parent: QObject) -> Writing:
    return Writing(context, card_templates.card("mine"), parent)


def current(model: CardEditorModel) -> Path:
    return model.current


def is_sound(model: CardEditorModel) -> bool:
    return model.sound


def shipped(name: str) -> Document:
    return card_drafts.from_file(SHIPPED[name])


def test_letters_typed_into_one_text_are_one_step(writing: Writing) -> None:
    before = writing.model.document
    for text in ("G", "Gr", "Gre", "Greeting"):
        writing.model.put((*FIRST, "titles", "en"), text)
    assert writing.stack.count() == 1
    writing.stack.undo()
    assert writing.model.document is before
    writing.stack.redo()
    assert writing.model.value((*FIRST, "titles", "en")) == "Greeting"


def test_typing_ends_where_the_person_goes_elsewhere(writing: Writing) -> None:
    writing.model.put((*FIRST, "titles", "en"), "A")
    writing.model.go(FIRST)
    writing.model.put((*FIRST, "titles", "en"), "AB")
    writing.model.set_language(Language.RU)
    writing.model.put((*FIRST, "titles", "en"), "ABC")
    assert writing.stack.count() == 3


def test_what_is_typed_back_to_what_it_was_leaves_no_step(writing: Writing) -> None:
    name = str(writing.model.value((*FIRST, "titles", "en")))
    writing.model.put((*FIRST, "titles", "en"), name + "x")
    writing.model.put((*FIRST, "titles", "en"), name)
    assert writing.stack.count() == 0


def test_a_choice_is_a_step_by_itself(writing: Writing) -> None:
    for method in ("points", "section_share"):
        writing.model.put(("scoring", "method"), method)
    assert writing.stack.count() == 2


def test_an_edit_that_changes_nothing_is_no_step(writing: Writing) -> None:
    writing.model.put(("version",), 1)
    writing.model.clear(("topics",))
    writing.model.remove()
    writing.model.duplicate()
    writing.model.move(1)
    assert writing.stack.count() == 0


def test_references_follow_an_id_that_is_typed_through_another_ones(
    context: Context, parent: QObject
) -> None:
    writing = Writing(context, shipped("inbound_service"), parent)
    model = writing.model
    for name in ("greetin", "greeting", "greeting2", "hello"):
        model.put((*FIRST, "id"), name)
    condition = {"criterion": "hello", "is": "no"}
    model.put(("sections", 0, "criteria", 1, "visible_if"), condition)
    second: Path = ("sections", 0, "criteria", 1, "id")
    for name in ("c", "hello", "hello_again"):
        model.put(second, name)
    # While both were called "hello", nobody could say which one the condition meant.
    assert model.value(("sections", 0, "criteria", 1, "visible_if")) == condition
    for name in ("h", "hello_again", "welcome"):
        model.put((*FIRST, "id"), name)
    assert model.value(("sections", 0, "criteria", 1, "visible_if", "criterion")) == "welcome"


def test_an_emptied_text_goes_with_the_table_it_leaves_empty(writing: Writing) -> None:
    before = writing.model.document
    writing.model.put((*FIRST, "help", "ru"), "Что засчитывается")
    assert writing.model.value((*FIRST, "help")) == {"ru": "Что засчитывается"}
    writing.model.put((*FIRST, "help", "ru"), "")
    assert writing.model.document == before
    assert writing.stack.count() == 0


def test_faults_come_and_go_with_the_edits(writing: Writing, qtbot: QtBot) -> None:
    model = writing.model
    with qtbot.waitSignal(model.checked):
        model.put((*FIRST, "titles", "kk"), "")
    assert not is_sound(model)
    (fault,) = model.faults
    assert (fault.code, fault.path[:4]) == ("card.missing_language", FIRST)
    assert model.faults_at(("sections", 0)) == (fault,)
    assert model.faults_at(("scoring",)) == ()
    assert model.card is not None
    with qtbot.waitSignal(model.checked):
        writing.stack.undo()
    assert is_sound(model)
    assert model.faults == ()


def test_faults_are_walked_through_in_the_order_of_the_form(writing: Writing, qtbot: QtBot) -> None:
    model = writing.model
    assert model.go_to_fault(1) is None
    model.go(())
    model.put((*FIRST, "titles", "kk"), "")
    model.put(("titles", "ru"), "")
    model.add_section()
    with qtbot.waitSignal(model.checked):
        model.put(("sections", 1, "titles", "en"), "")
    model.go(())
    shown: list[object] = []
    model.field_wanted.connect(shown.append)
    for _ in range(4):
        model.go_to_fault(1)
    assert shown == [("titles",), (*FIRST, "titles"), ("sections", 1, "titles"), ("titles",)]
    model.go_to_fault(-1)
    assert current(model) == ("sections", 1)
    model.go(FIRST)
    assert model.go_to_fault(-1) is not None
    assert current(model) == FIRST


def test_a_big_card_is_checked_off_the_window_and_only_its_last_state(
    context: Context, parent: QObject, qtbot: QtBot
) -> None:
    card = dict(card_templates.card("big"))
    card["sections"] = [
        {
            "id": f"s{s}",
            "titles": card_templates.words("section", number=s),
            "criteria": [{**card_templates.criterion(1), "id": f"c{s}_{c}"} for c in range(10)],
        }
        for s in range(15)
    ]
    writing = Writing(context, card, parent)
    qtbot.waitUntil(lambda: writing.model.sound)
    told = []
    writing.model.checked.connect(lambda: told.append(writing.model.faults))
    for text in ("", "a", "ab", ""):
        writing.model.put((*FIRST, "titles", "en"), text)
    qtbot.waitUntil(lambda: bool(told))
    assert [fault.code for fault in told[-1]] == ["card.missing_language"]
    assert len(told) == 1


def test_a_closed_model_takes_no_edits(writing: Writing) -> None:
    writing.model.close()
    writing.model.add_section()
    writing.model.put(("id",), "x")
    assert writing.model.document == {}
    assert not writing.model.is_open


def test_new_parts_can_be_used_at_once(writing: Writing, qtbot: QtBot) -> None:
    model = writing.model
    model.add_section()
    assert current(model) == ("sections", 1)
    model.add_criterion()
    assert current(model) == ("sections", 1, "criteria", 1)
    model.duplicate()
    with qtbot.waitSignal(model.checked):
        model.move_to_section(-1)
    assert is_sound(model)
    assert current(model) == ("sections", 0, "criteria", 1)
    assert model.counts() == (2, 4)
    model.step(-1)
    assert current(model) == FIRST
    model.step(-9)
    assert current(model) == ()


def test_the_first_criterion_brings_a_section_with_it(context: Context, parent: QObject) -> None:
    writing = Writing(context, {"id": "bare"}, parent)
    writing.model.add_criterion()
    assert writing.model.counts() == (1, 1)


def test_names_are_found_in_any_language(writing: Writing) -> None:
    model = writing.model
    model.set_language("kk")
    assert model.name_of(FIRST) == "Өлшемшарт 1"
    model.put((*FIRST, "titles", "kk"), "")
    assert model.name_of(FIRST) == "Criterion 1"
    model.put((*FIRST, "titles"), {})
    assert model.name_of(FIRST) == "criterion_1"


@pytest.mark.parametrize(
    ("path", "value", "is_typed"),
    [
        (("titles", "ru"), "а", True),
        (("id",), "a", True),
        (("weight",), 5, True),
        (("multiple",), True, False),
        (("method",), "points", False),
        (("classes",), ["customer"], False),
        ((), "a", False),
    ],
)
def test_what_counts_as_typing(path: Path, value: object, is_typed: bool) -> None:  # noqa: FBT001
    assert typed(path, value) is is_typed  # type: ignore[arg-type] # each is a Json


def test_tables_are_made_on_the_way_to_a_value() -> None:
    assert tidy_put({}, ("scoring", "pass_mark"), 80) == {"scoring": {"pass_mark": 80}}
    assert tidy_put({"titles": "odd"}, ("titles", "en"), "A") == {"titles": {"en": "A"}}
    assert tidy_put({"topics": ["a"]}, ("topics",), []) == {}
    assert tidy_put({}, ("topics",), None) == {}
    kept = tidy_put({"titles": {"en": "A"}}, ("titles", "en"), None)
    assert kept == {"titles": {}}
    assert tidy_put({"sections": [{}]}, ("sections",), []) == {"sections": []}


def _titles(model: CardEditorModel, text: str) -> None:
    model.put((*model.current, "titles", model.language.value), text)


ACTS: Final[tuple[Callable[[CardEditorModel, int], None], ...]] = (
    lambda model, n: model.step(n % 7 - 3),
    lambda model, _: model.add_section(),
    lambda model, _: model.add_criterion(),
    lambda model, _: model.duplicate(),
    lambda model, _: model.remove(),
    lambda model, n: model.move(1 if n % 2 else -1),
    lambda model, n: model.move_to_section(1 if n % 2 else -1),
    lambda model, n: _titles(model, "x" * (n % 3)),
    lambda model, n: model.put((*model.current, "id"), f"id{n % 4}"),
    lambda model, n: model.put((*model.current, "weight"), n % 5),
    lambda model, n: model.set_language(list(Language)[n % 3]),
    lambda model, _: model.clear((*model.current, "help")),
    lambda model, _: model.settle(),
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    name=st.sampled_from(sorted(SHIPPED)),
    acts=st.lists(st.tuples(st.integers(0, len(ACTS) - 1), st.integers(0, 99)), max_size=25),
    back=st.lists(st.booleans(), max_size=6),
)
def test_every_sequence_of_edits_is_undone_to_the_first_and_redone_to_the_last_byte(
    context: Context, name: str, acts: list[tuple[int, int]], back: list[bool]
) -> None:
    parent = QObject()
    writing = Writing(context, shipped(name), parent)
    first = as_yaml(writing.model.document)
    for act, number in acts:
        ACTS[act](writing.model, number)
        assert (
            card_edits.node_of(writing.model.document, writing.model.current)
            == writing.model.current
        )
    last = as_yaml(writing.model.document)
    for is_undo in back:
        (writing.stack.undo if is_undo else writing.stack.redo)()
    while writing.stack.canUndo():
        writing.stack.undo()
    assert as_yaml(writing.model.document) == first
    while writing.stack.canRedo():
        writing.stack.redo()
    assert as_yaml(writing.model.document) == last
    writing.model.close()
    parent.deleteLater()


def test_shipped_cards_are_sound_in_the_editor(
    context: Context, parent: QObject, qtbot: QtBot
) -> None:
    for path in SHIPPED.values():
        assert isinstance(path, File)
        writing = Writing(context, card_drafts.from_file(path), parent)
        qtbot.waitUntil(lambda model=writing.model: model.sound)  # type: ignore[misc] # mypy takes the default for a lambda's required argument
