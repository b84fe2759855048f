"""What the evaluation page shows of a conversation, and what a key is called by its place."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester

from qa_desk.domain.contacts import Message, Side
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.ui.key_names import key_name
from qa_desk.ui.viewmodels.conversation import ConversationModel
from qa_desk.ui.viewmodels.transcript import NONE, TranscriptModel
from qa_desk.ui.widgets.chat_view import duration_words
from tests.ui.evaluate_desk import TRANSCRIPT
from tests.workspace import NOON

pytestmark = pytest.mark.usefixtures("qapp")
_NO = Qt.KeyboardModifier.NoModifier


def _transcript() -> TranscriptModel:
    model = TranscriptModel()
    model.show_transcript(TRANSCRIPT)
    return model


def test_the_turn_and_the_word_that_are_heard_are_current() -> None:
    model = _transcript()
    model.follow(1500)
    assert (model.current, model.current_word) == (0, 1)
    model.follow(3600)
    assert (model.current, model.current_word) == (1, NONE)


def test_nothing_is_current_before_the_first_turn_and_long_after_one() -> None:
    model = _transcript()
    model.follow(500)
    assert model.current == NONE
    model.follow(20_000)
    assert model.current == NONE


def test_a_new_word_in_the_same_turn_repaints_only_its_row() -> None:
    model = _transcript()
    model.follow(1100)
    turns: list[tuple[int, int]] = []
    words: list[int] = []
    model.current_changed.connect(lambda before, now: turns.append((before, now)))
    model.word_changed.connect(words.append)
    model.follow(1150)
    model.follow(1450)
    assert (turns, words) == ([], [0])


def test_words_heard_with_doubt_are_marked_at_their_place() -> None:
    turn = _transcript().turns[0]
    assert [word.doubtful for word in turn.words] == [False, False, False, True]
    doubtful = turn.words[-1]
    assert turn.segment.text[doubtful.start :][: doubtful.length] == "bank."


def test_a_place_in_the_text_leads_to_its_moment() -> None:
    turn = _transcript().turns[0]
    assert turn.moment_at(turn.segment.text.index("morning")) == 1400
    assert _transcript().turns[1].moment_at(5) == 3500


def test_a_side_is_named_only_where_it_begins_to_speak() -> None:
    assert [turn.opens for turn in _transcript().turns] == [True, True, False]


def test_turns_that_come_while_it_is_transcribed_are_added_without_a_reset() -> None:
    model = TranscriptModel()
    first = Transcript(TRANSCRIPT.segments[:1], "base", "en", 0, complete=False)
    model.show_transcript(first)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_transcript(TRANSCRIPT)
    assert model.rowCount() == 3
    assert resets == []


def test_the_quote_of_a_moment_is_the_turn_that_began_before_it() -> None:
    model = _transcript()
    found = model.segment_at(6500)
    assert found is not None
    assert found.start_ms == 3500
    assert model.segment_at(0) is None


def _messages(*waits_s: int) -> list[Message]:
    at: datetime = NOON
    made = [Message(0, Side.CUSTOMER, "Ann", "Hello?", at)]
    for number, wait in enumerate(waits_s, 1):
        at += timedelta(seconds=wait)
        side = Side.AGENT if number % 2 else Side.CUSTOMER
        made.append(Message(number, side, "A", f"Text {number}.", at))
    return made


def test_only_waits_of_more_than_two_minutes_are_shown() -> None:
    model = ConversationModel()
    model.show_messages(_messages(120, 121))
    assert [posted.gap_ms for posted in model.posted] == [None, None, 121_000]


def test_it_is_told_whether_the_customer_waited_for_the_agent() -> None:
    model = ConversationModel()
    model.show_messages(_messages(300, 300))
    assert [posted.wait_ms for posted in model.posted] == [None, 300_000, None]


def test_the_wait_for_an_answer_begins_with_the_first_message_without_one() -> None:
    first, answer = _messages(100)
    assert first.at is not None
    assert answer.at is not None
    again = replace(first, position=1, at=first.at + timedelta(seconds=60))
    bot = replace(first, position=2, side=Side.BOT, at=first.at + timedelta(seconds=61))
    late = replace(answer, position=3, at=first.at + timedelta(seconds=150))
    model = ConversationModel()
    model.show_messages([first, again, bot, late])
    assert [posted.wait_ms for posted in model.posted] == [None, None, None, 150_000]
    assert [posted.gap_ms for posted in model.posted] == [None, None, None, 150_000]


def test_messages_without_times_have_no_waits() -> None:
    model = ConversationModel()
    model.show_messages([Message(0, Side.CUSTOMER, "", "a"), Message(1, Side.AGENT, "", "b")])
    assert [posted.gap_ms for posted in model.posted] == [None, None]


def test_models_behave_as_qt_demands() -> None:
    conversation, transcript = ConversationModel(), TranscriptModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(m, fatal) for m in (conversation, transcript)]
    conversation.show_messages(_messages(10, 200))
    transcript.show_transcript(TRANSCRIPT)
    transcript.show_transcript(None)
    assert len(testers) == 2


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [
        (121_000, "2 min 1 s"),
        (372_000, "6 min 12 s"),
        (180_000, "3 min"),
        (3_012_000, "50 min"),
        (18_600_000, "5 h 10 min"),
        (183_600_000, "2 d 3 h"),
    ],
)
def test_a_wait_is_told_in_its_largest_units(milliseconds: int, words: str) -> None:
    assert duration_words(milliseconds) == words


def _pressed(key: int, text: str, scan: int = 0, modifiers: Qt.KeyboardModifier = _NO) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (_pressed(Qt.Key.Key_N.value, "n"), "N"),
        (_pressed(Qt.Key.Key_3.value, "3"), "3"),
        (_pressed(Qt.Key.Key_Enter.value, "\r"), "Return"),
        (_pressed(Qt.Key.Key_Up.value, ""), "Up"),
        (_pressed(0x0422, "т", scan=57), "N"),  # Russian layout, X11's code of the key N
        (_pressed(0x0422, "т"), "N"),  # the same from a program that knows no scan codes
        (_pressed(0x0421, "С", scan=54), "C"),
        (_pressed(0x04D8, "ә", scan=11), "2"),  # Kazakh layout: letters in the row of digits
        (_pressed(0x04D8, "ә"), "2"),
        (_pressed(0x0406, "і", scan=12), "3"),
        (_pressed(Qt.Key.Key_Ampersand.value, "&", scan=10), "1"),  # French layout
        (_pressed(0x05D0, "א"), ""),
    ],
)
def test_a_key_is_known_by_its_place_on_every_layout(event: QKeyEvent, name: str) -> None:
    assert key_name(event) == name


def test_a_key_with_control_is_not_for_a_part_of_a_page() -> None:
    control = Qt.KeyboardModifier.ControlModifier
    assert key_name(_pressed(Qt.Key.Key_N.value, "n", modifiers=control)) == ""


def test_channels_that_are_nobodys_are_told_apart_by_their_number() -> None:
    turns = [(0, 0), (1, 2000), (1, 4000), (0, 6000)]
    segments = tuple(Segment(Side.UNKNOWN, c, at, at + 900, "so") for c, at in turns)
    model = TranscriptModel()
    model.show_transcript(Transcript(segments, "base", "en", 7000))
    assert [(turn.speaker, turn.opens) for turn in model.turns] == [
        ("Channel 1", True),
        ("Channel 2", True),
        ("Channel 2", False),
        ("Channel 1", True),
    ]
    model.show_transcript(Transcript(segments[:1], "base", "en", 7000))
    assert [turn.speaker for turn in model.turns] == ["Unknown"]
