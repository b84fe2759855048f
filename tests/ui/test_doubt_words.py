import pytest
from PySide6.QtCore import QCoreApplication, Qt

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Flag, Segment, Transcript, Word
from qa_desk.ui.doubt_words import doubts_of_all, long_doubts, named, short_doubts
from qa_desk.ui.viewmodels.transcript import TranscriptModel

pytestmark = pytest.mark.usefixtures("qapp")


def a_turn(*flags: Flag, confidence: float | None = 0.9, word: float = 0.9) -> Segment:
    words = (Word(0, 500, "склад", word),)
    return Segment(Side.AGENT, 0, 0, 500, "склад", confidence, "ru", words, flags)


@pytest.mark.parametrize("flag", Flag)
def test_every_flag_has_its_words(flag: Flag) -> None:
    assert long_doubts(a_turn(flag)).count("\n") == 1
    assert doubts_of_all([a_turn(flag)])


def test_what_holds_of_a_turn_stands_below_it() -> None:
    assert short_doubts(a_turn(Flag.REPEATED, Flag.UNSURE)) == "repeated itself, cut · hardly heard"
    assert short_doubts(a_turn()) == ""


def test_a_guess_of_the_voice_is_said_at_the_name_and_not_below_every_turn() -> None:
    assert named(a_turn(Flag.VOICE), "Agent") == "Agent (a guess)"
    assert named(a_turn(), "Agent") == "Agent"
    assert short_doubts(a_turn(Flag.VOICE)) == ""


def test_words_heard_with_doubt_are_named_with_their_confidence() -> None:
    assert "склад 31%" in long_doubts(a_turn(word=0.31))
    assert "склад" not in long_doubts(a_turn(word=0.6))


def test_a_turn_nobody_recognised_has_nothing_to_doubt() -> None:
    assert long_doubts(a_turn(confidence=None)) == ""


def test_what_holds_of_few_turns_is_not_said_of_all() -> None:
    turns = [a_turn(Flag.UNSURE), *[a_turn()] * 5, *[a_turn(Flag.SOUNDS_KK)] * 4]
    assert doubts_of_all(turns) == "sounds like Kazakh"
    assert doubts_of_all([]) == ""


def test_the_list_tells_doubts_to_the_mouse_and_to_a_screen_reader() -> None:
    model = TranscriptModel(QCoreApplication.instance())
    model.show_transcript(Transcript((a_turn(Flag.UNSURE, Flag.VOICE),), "base", "ru", 500))
    index = model.index(0)
    assert "hardly heard" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "0:00, Agent (a guess): склад (hardly heard)"
