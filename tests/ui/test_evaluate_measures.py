"""The numbers above a conversation: what is shown, in whose words, and where each leads."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qa_desk.analytics.measures import Measure, Measures, Name, Place, Unit
from qa_desk.domain.contacts import Side
from qa_desk.services.contacts import contact
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.i18n import Languages
from qa_desk.ui.measure_words import duration, numbers
from qa_desk.ui.pages.evaluate_measures import MeasuresPanel
from qa_desk.ui.widgets.number_chip import NumberChip
from tests.ui.accessibility import unnamed_focusable
from tests.ui.evaluate_bench import Bench
from tests.ui.evaluate_desk import CALL, CHAT, a_demo_desk, contact_of, transcribed


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_demo_desk(tmp_path)
    yield opened
    opened.store.close()


def _chip(chips: Sequence[NumberChip], name: Name) -> NumberChip:
    (found,) = [chip for chip in chips if chip.number.name is name]
    return found


def _opened(bench: Bench, contact: str) -> MeasuresPanel:
    """Open a contact and wait for its numbers."""
    panel = bench.open_contact(contact).listening.measures
    bench.wait(lambda: bool(panel.chips))
    return panel


def test_a_call_is_told_in_numbers_with_their_units(bench: Bench) -> None:
    panel = _opened(bench, CALL)
    assert panel.isVisible()
    assert panel.bar.isVisible()
    shown = {chip.number.name: chip.number for chip in panel.chips}
    agent, customer = shown[Name.AGENT_TALK_SHARE], shown[Name.CUSTOMER_TALK_SHARE]
    assert (agent.caption, customer.caption) == ("Agent", "Customer")
    assert int(agent.value.rstrip("%")) + int(customer.value.rstrip("%")) == 100
    assert shown[Name.LOUDNESS_AGENT_DB].value.endswith(" dB")
    assert Name.WORDS_PER_MINUTE_AGENT not in shown


def test_words_add_the_pace_as_soon_as_they_are_there(bench: Bench, desk: Desk) -> None:
    panel = _opened(bench, CALL)
    transcribed(desk)
    bench.page.listening.transcript.read_again()
    bench.wait(lambda: len(panel.chips) > 7)
    pace = _chip(panel.chips, Name.WORDS_PER_MINUTE_CUSTOMER).number
    assert pace.value.endswith(" wpm")
    assert pace.spoken.startswith("Customer: ")


def test_a_recording_that_cannot_be_read_leaves_what_the_words_tell(
    bench: Bench, desk: Desk
) -> None:
    transcribed(desk)
    (media,) = contact(desk, contact_of(desk, CALL)).media
    (desk.paths.media / media.path).unlink()
    panel = _opened(bench, CALL)
    names = {chip.number.name for chip in panel.chips}
    assert {Name.AGENT_TALK_SHARE, Name.LONGEST_MONOLOGUE_S} <= names
    assert Name.LOUDNESS_AGENT_DB not in names
    _chip(panel.chips, Name.CUSTOMER_TALK_SHARE).click()
    assert bench.page.listening.transcript.model.current == 1


def test_each_press_leads_to_the_next_place(bench: Bench) -> None:
    panel = _opened(bench, CALL)
    player = bench.page.listening.player
    bench.wait(lambda: player.recording is not None)
    chip = _chip(panel.chips, Name.SILENCE_SHARE)
    chip.take(replace(chip.number, places=(Place(9000, 12_000), Place(2000, 5000))))
    heard = []
    for _ in range(len(chip.number.places) + 1):
        chip.click()
        heard.append(player.position_ms)
    places = [place.start_ms for place in chip.number.places]
    assert heard == pytest.approx([*places, places[0]], abs=1)


def test_tab_stops_once_and_arrows_go_from_number_to_number(bench: Bench) -> None:
    panel = _opened(bench, CALL)
    stops = [c for c in panel.chips if c.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert len(stops) == 1
    panel.focus_numbers()
    able = [chip for chip in panel.chips if chip.isEnabled()]
    assert able[0].hasFocus()
    QTest.keyClick(able[0], Qt.Key.Key_Right)
    assert able[1].hasFocus()
    QTest.keyClick(able[1], Qt.Key.Key_Left)
    QTest.keyClick(able[0], Qt.Key.Key_Left)
    assert QApplication.focusWidget() is able[-1]
    bench.wait(lambda: bench.page.listening.player.recording is not None)
    QTest.keyClick(able[-1], Qt.Key.Key_Return)
    place = able[-1].number.places[0]
    assert bench.page.listening.player.position_ms == pytest.approx(place.start_ms, abs=1)


def test_a_chat_is_told_by_its_responses_which_lead_to_the_message(bench: Bench) -> None:
    panel = _opened(bench, CHAT)
    assert not panel.bar.isVisible()
    assert [chip.number.name for chip in panel.chips] == [
        Name.FIRST_RESPONSE_S,
        Name.LONGEST_RESPONSE_S,
        Name.MEDIAN_RESPONSE_S,
    ]
    assert panel.chips[0].number.value == "29 s"
    panel.chips[0].click()
    selected = bench.page.listening.chat.selected
    assert selected is not None
    assert selected.message.position == panel.chips[0].number.places[0].message
    assert selected.wait_ms == 29_000


def test_nothing_is_left_of_the_contact_before(bench: Bench) -> None:
    panel = _opened(bench, CALL)
    bench.open_contact(CHAT)
    bench.wait(lambda: len(panel.chips) == 3)
    panel.show_contact(None)
    assert not panel.isVisible()
    assert panel.chips == ()


def test_numbers_are_named_for_who_does_not_see_them(bench: Bench) -> None:
    panel = _opened(bench, CALL)
    assert unnamed_focusable(panel) == []
    assert all(chip.accessibleName().endswith(chip.toolTip()) for chip in panel.chips)


def test_a_number_of_nothing_cannot_be_pressed(bench: Bench) -> None:
    panel = _opened(bench, CALL)
    for chip in panel.chips:
        assert chip.isEnabled() is bool(chip.number.places)


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_the_row_fits_the_smallest_window_in_every_language(
    bench: Bench, desk: Desk, language: Language
) -> None:
    transcribed(desk)
    panel = _opened(bench, CALL)
    bench.shell.context.languages.switch(language)
    bench.wait(lambda: _chip(panel.chips, Name.SILENCE_SHARE).number.caption != "Silence")
    bench.wait(lambda: max(chip.geometry().right() for chip in panel.chips) < panel.width())
    assert panel.height() < bench.shell.window.height() / 8


@pytest.mark.usefixtures("qapp")
def test_rare_events_are_told_only_where_there_are_any() -> None:
    languages = Languages(Language.EN)
    none: Measures = {Name.INTERRUPTIONS_BY_AGENT: Measure(0, Unit.COUNT)}
    one: Measures = {
        Name.INTERRUPTIONS_BY_AGENT: Measure(1, Unit.COUNT, (Place(1, 2, side=Side.AGENT),))
    }
    assert numbers(none, languages) == ()
    (number,) = numbers(one, languages)
    assert (number.caption, number.value) == ("Agent interrupted", "1")
    languages.close()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (17.7, "17.7 s"),
        (26, "26 s"),
        (59.96, "1 min 0 s"),
        (125, "2 min 5 s"),
        (3900, "1 h 5 min"),
        (200_000, "55 h 33 min"),
    ],
)
def test_lengths_have_the_units_that_tell_most(seconds: float, words: str) -> None:
    languages = Languages(Language.EN)
    assert duration(seconds, languages) == words
    languages.close()
