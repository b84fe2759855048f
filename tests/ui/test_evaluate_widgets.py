"""The small parts of the evaluation page: flowing rows, pills, comments, undo steps, the player's bar."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.audio import peaks
from qa_desk.audio.player import Player
from qa_desk.domain.contacts import Media, Side
from qa_desk.domain.evaluations import Evidence
from qa_desk.scoring.model import GateEffect, Scorecard
from qa_desk.scoring.result import GateHit
from qa_desk.services.playback import Recording
from qa_desk.ui.context import Context
from qa_desk.ui.pages.evaluate_undo import SheetChange
from qa_desk.ui.viewmodels.player import PlayerModel
from qa_desk.ui.viewmodels.scorecard import Edit, EditKind, ScorecardModel
from qa_desk.ui.viewmodels.sheet import Sheet
from qa_desk.ui.widgets.answer_bar import AnswerBar
from qa_desk.ui.widgets.comment_field import CommentField
from qa_desk.ui.widgets.explanation_view import gate_words
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.icon_text import ElidedText
from qa_desk.ui.widgets.pill import Pill, PillLook
from qa_desk.ui.widgets.player_bar import PlayerBar
from qa_desk.ui.widgets.reason_panel import place_text
from tests.ui.evaluate_desk import a_card
from tests.unit.audio.sounds import RATE, HandFactory, counting


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    made.resize(400, 300)
    qtbot.addWidget(made)
    return made


def _shown(place: QWidget, widget: QWidget, qtbot: QtBot) -> None:
    layout = place.layout()
    assert layout is not None
    layout.addWidget(widget)
    place.show()
    qtbot.waitExposed(place)


def _labels(*texts: str) -> list[QLabel]:
    made = [QLabel(text) for text in texts]
    for label in made:
        label.setFixedSize(100, 20)
    return made


def test_a_flow_begins_a_new_line_where_the_room_ends(place: QWidget, qtbot: QtBot) -> None:
    flow = Flow(10)
    labels = _labels("a", "b", "c")
    flow.set_widgets(labels)
    _shown(place, flow, qtbot)
    flow.resize(230, 100)
    assert [(each.x(), each.y()) for each in labels] == [(0, 0), (110, 0), (0, 30)]
    assert flow.heightForWidth(230) == 50
    assert flow.heightForWidth(1000) == 20


def test_a_flow_leaves_no_gap_for_what_is_hidden(place: QWidget, qtbot: QtBot) -> None:
    flow = Flow(10)
    labels = _labels("a", "b", "c")
    flow.set_widgets(labels)
    _shown(place, flow, qtbot)
    flow.resize(400, 40)
    labels[1].hide()
    qtbot.waitUntil(lambda: labels[2].x() == 110)


def test_what_a_flow_no_longer_shows_is_buried(place: QWidget, qtbot: QtBot) -> None:
    flow = Flow(10)
    flow.set_widgets(_labels("a", "b"))
    _shown(place, flow, qtbot)
    with qtbot.waitSignal(flow.findChildren(QLabel)[0].destroyed):
        flow.set_widgets(_labels("c"))
    assert [each.text() for each in flow.findChildren(QLabel)] == ["c"]


def test_no_part_of_a_flow_is_a_window_of_its_own(context: Context, qapp: QApplication) -> None:
    before = len([w for w in qapp.topLevelWidgets() if w.isVisible()])
    flow = Flow(4)
    flow.set_widgets([Pill(context), Pill(context)])
    assert len([w for w in qapp.topLevelWidgets() if w.isVisible()]) == before
    flow.deleteLater()


def test_a_pill_does_not_grow_when_it_is_checked(context: Context, qtbot: QtBot) -> None:
    pill = Pill(context, PillLook("good"))
    qtbot.addWidget(pill)
    pill.setCheckable(True)
    pill.setText("Fully")
    before = pill.sizeHint()
    pill.setChecked(True)
    assert pill.sizeHint() == before


def test_delete_takes_a_removable_pill_away_and_a_plain_one_not(
    context: Context, qtbot: QtBot
) -> None:
    for removable in (True, False):
        pill = Pill(context, PillLook(removable=removable))
        qtbot.addWidget(pill)
        pill.show()
        told: list[bool] = []
        pill.removed.connect(lambda told=told: told.append(True))
        QTest.keyClick(pill, Qt.Key.Key_Delete)
        assert bool(told) is removable


@pytest.mark.parametrize("tone", ["good", "warn", "bad", "accent", "neutral"])
def test_a_checked_pill_looks_different_from_an_unchecked_one(
    context: Context, qtbot: QtBot, tone: str
) -> None:
    pill = Pill(context, PillLook(tone, icon="flag", boxed=True, removable=True))
    qtbot.addWidget(pill)
    pill.setCheckable(True)
    pill.setText("Error")
    pill.adjustSize()
    before = pill.grab().toImage()
    pill.setChecked(True)
    assert pill.grab().toImage() != before


def test_a_comment_grows_with_its_text_up_to_six_lines(
    context: Context, place: QWidget, qtbot: QtBot
) -> None:
    field = CommentField(context)
    _shown(place, field, qtbot)
    one = field.height()
    field.setPlainText("a\nb\nc")
    three = field.height()
    field.setPlainText("\n".join("abcdefghij"))
    assert one < three < field.height() < one * 7


def test_showing_a_text_is_not_typing(context: Context, qtbot: QtBot) -> None:
    field = CommentField(context)
    qtbot.addWidget(field)
    typed: list[str] = []
    field.typed.connect(typed.append)
    field.show_text("from the database")
    assert typed == []
    QTest.keyClicks(field, "!")
    assert typed == ["!from the database"]


def test_a_line_that_is_cut_tells_the_whole_in_its_tip(context: Context, qtbot: QtBot) -> None:
    line = ElidedText(context)
    qtbot.addWidget(line)
    line.say("A very long line")
    assert (line.toolTip(), line.accessibleName()) == ("A very long line", "A very long line")


@pytest.mark.usefixtures("qapp")
def test_letters_of_one_comment_are_one_step_and_other_edits_are_not() -> None:
    model = ScorecardModel()
    empty = Sheet()
    a, ab = empty.commented("x", "a"), empty.commented("x", "ab")
    first = SheetChange(model, Edit(EditKind.COMMENT, "x", empty, a))
    assert first.mergeWith(SheetChange(model, Edit(EditKind.COMMENT, "x", a, ab)))
    assert (first.edit.before, first.edit.after) == (empty, ab)
    elsewhere = Edit(EditKind.COMMENT, "y", ab, ab.commented("y", "c"))
    assert not first.mergeWith(SheetChange(model, elsewhere))
    proof = Edit(EditKind.EVIDENCE, "x", ab, ab.proved("x", Evidence(start_ms=1)))
    assert not first.mergeWith(SheetChange(model, proof))


@pytest.mark.parametrize(
    ("evidence", "text"),
    [
        (Evidence(start_ms=12_000), "0:12"),
        (Evidence(start_ms=12_000, end_ms=12_900), "0:12"),
        (Evidence(start_ms=12_000, end_ms=75_000), "0:12\N{EN DASH}1:15"),
        (Evidence(message=0), "message 1"),
        (Evidence(quote="as it was said"), "a place that is not known"),
    ],
)
@pytest.mark.usefixtures("context")
def test_an_evidence_is_called_by_its_place(evidence: Evidence, text: str) -> None:
    assert place_text(evidence) == text


def test_each_gate_is_told_in_words(context: Context) -> None:
    card = a_card()
    section = gate_words(context, card, GateHit("tone", GateEffect.SECTION, "communication"))
    assert section == "Tone and respect: zeroes the section “Communication”"
    capped = _with_cap(card)
    words = gate_words(context, capped, GateHit("greeting", GateEffect.CAP, cap=Fraction(50)))
    assert words == "Greeting and introduction: caps the score at 50%"


def _with_cap(card: Scorecard) -> Scorecard:
    section = card.sections[0]
    criterion = section.criteria[0]
    gate = replace(criterion.gate, effect=GateEffect.CAP, cap=Fraction(50))
    changed = replace(section, criteria=(replace(criterion, gate=gate), *section.criteria[1:]))
    return replace(card, sections=(changed, *card.sections[1:]))


@pytest.fixture
def player(qapp: QApplication) -> Iterator[PlayerModel]:
    model = PlayerModel(qapp)
    samples = counting(RATE * 10)
    media = Media("a.wav", "ab", "pcm_s16le", 2, RATE, 10_000, (Side.AGENT, Side.CUSTOMER))
    shape = peaks.build(samples.data, RATE)
    model.open(Recording(media, samples, shape, Player(samples, HandFactory())))
    yield model
    model.close(wait_s=5)
    model.deleteLater()


def test_the_bar_mutes_a_side_and_says_so(
    context: Context, player: PlayerModel, qtbot: QtBot
) -> None:
    bar = PlayerBar(context, player)
    qtbot.addWidget(bar)
    bar.retranslate()
    bar.mutes[Side.CUSTOMER].click()
    assert player.muted == {1}
    assert "is muted" in bar.mutes[Side.CUSTOMER].toolTip()
    bar.mutes[Side.CUSTOMER].click()
    assert player.muted == frozenset()


def test_channels_whose_sides_nobody_knows_are_muted_by_their_number(
    context: Context, player: PlayerModel, qtbot: QtBot
) -> None:
    bar = PlayerBar(context, player)
    qtbot.addWidget(bar)
    bar.retranslate()
    known = player.recording
    assert known is not None
    unknown = replace(known.media, sides=(Side.UNKNOWN, Side.UNKNOWN))
    player.open(replace(known, media=unknown))
    assert [tool.text() for tool in bar.mutes.values()] == ["Channel 1", "Channel 2"]
    assert not any(tool.isHidden() for tool in bar.mutes.values())
    bar.mutes[Side.CUSTOMER].click()
    assert player.muted == {1}
    assert "Channel 2 is muted" in bar.mutes[Side.CUSTOMER].toolTip()


def test_the_bar_shows_the_position_and_steps_by_five_seconds(
    context: Context, player: PlayerModel, qtbot: QtBot
) -> None:
    bar = PlayerBar(context, player)
    qtbot.addWidget(bar)
    bar.retranslate()
    bar.forward_button.click()
    assert player.position_ms == 5000
    assert "0:05" in [each.text() for each in bar.findChildren(QLabel)]
    bar.back_button.click()
    assert player.position_ms == 0


def test_the_speed_that_is_picked_is_played(
    context: Context, player: PlayerModel, qtbot: QtBot
) -> None:
    bar = PlayerBar(context, player)
    qtbot.addWidget(bar)
    bar.retranslate()
    assert "1.5×" in [bar.speed.itemText(n) for n in range(bar.speed.count())]
    bar.speed.picked.emit(1.5)
    assert player.rate == 1.5
    assert bar.speed.value() == 1.5


def test_without_a_recording_the_bar_can_do_nothing(context: Context, qtbot: QtBot) -> None:
    bar = PlayerBar(context, PlayerModel())
    qtbot.addWidget(bar)
    bar.retranslate()
    assert not bar.play_button.isEnabled()
    assert bar.mutes[Side.AGENT].isHidden()


def test_a_pill_is_pressed_where_it_is_not_removed(context: Context, qtbot: QtBot) -> None:
    pill = Pill(context, PillLook(icon="play", removable=True))
    pill.setText("0:12")
    qtbot.addWidget(pill)
    pill.adjustSize()
    pill.show()
    told: list[str] = []
    pill.clicked.connect(lambda: told.append("clicked"))
    pill.removed.connect(lambda: told.append("removed"))
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton, pos=QPoint(5, pill.height() // 2))
    assert told == ["clicked"]


def test_the_cross_of_a_pill_removes_only_when_it_is_pressed(
    context: Context, qtbot: QtBot
) -> None:
    pill = Pill(context, PillLook(icon="play", removable=True))
    pill.setText("0:12")
    qtbot.addWidget(pill)
    pill.adjustSize()
    pill.show()
    told: list[str] = []
    pill.clicked.connect(lambda: told.append("clicked"))
    pill.removed.connect(lambda: told.append("removed"))
    cross = QPoint(pill.width() - 3, pill.height() // 2)
    QTest.mouseMove(pill, cross)
    assert told == []
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton, pos=cross)
    assert told == ["removed"]


def test_an_answer_with_an_endless_text_does_not_widen_the_card(
    context: Context, qtbot: QtBot
) -> None:
    criterion = a_card().criteria()[0]
    endless = dict.fromkeys(criterion.options[0].titles, "Very long answer " * 20)
    options = (replace(criterion.options[0], titles=endless), *criterion.options[1:])
    bar = AnswerBar(context, replace(criterion, options=options))
    qtbot.addWidget(bar)
    bar.retranslate()
    bar.resize(300, 200)
    bar.show()
    qtbot.waitExposed(bar)
    assert bar.minimumSizeHint().width() < 300
    assert bar.pills[0].width() <= 300
    assert bar.pills[0].toolTip() == bar.pills[0].text()
