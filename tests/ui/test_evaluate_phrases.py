"""What phrase rules find while one evaluates: the lane, marks in the text, the list, the keys."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.phrase_rules import PhraseRule
from qa_desk.services import phrase_rules, phrase_runs
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.routes import EvaluateContact
from qa_desk.ui.viewmodels.phrase_hits import NamedHit
from qa_desk.ui.widgets.waveform_events import EventKind
from tests.ui.accessibility import unnamed_focusable
from tests.ui.evaluate_bench import Bench
from tests.ui.evaluate_desk import CALL, CHAT, TRANSCRIPT, a_demo_desk, contact_of, transcribed
from tests.workspace import ME

RATE = PhraseRule("rate", "customer: rate", {"en": "Rate", "ru": "Ставка"})
MORNING = PhraseRule("morning", "agent: good morning", {"en": "Morning"})
NO_THANKS = PhraseRule("no_thanks", "agent: NOT SAID thank you", {"en": "No thanks"})


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened_desk = a_demo_desk(tmp_path)
    yield opened_desk
    opened_desk.store.close()


@pytest.fixture
def rules(bench: Bench) -> None:
    for rule in (RATE, MORNING, NO_THANKS):
        phrase_rules.save(bench.desk, rule)
    transcribed(bench.desk)


def opened(bench: Bench) -> Sequence[NamedHit]:
    bench.open_call()
    bench.wait(lambda: bool(bench.page.listening.hit_bar.hits))
    return bench.page.listening.hit_bar.hits


@pytest.mark.usefixtures("rules")
def test_hits_have_a_lane_and_are_marked_in_the_transcript(bench: Bench) -> None:
    hits = opened(bench)
    listening = bench.page.listening

    assert [(hit.name, hit.hit.quote) for hit in hits if not hit.hit.absent] == [
        ("Morning", "Good morning"),
        ("Rate", "rate"),
    ]
    lane = listening.wave.waveform.scene.events[EventKind.RULE]
    assert [(event.start_ms, event.end_ms, event.words) for event in lane] == [
        (1000, 2000, "Morning"),
        (3500, 6000, "Rate"),
    ]
    assert listening.transcript.model.phrases == {0: ((0, 12),), 1: ((25, 29),)}


@pytest.mark.usefixtures("rules")
def test_keys_go_from_hit_to_hit(bench: Bench) -> None:
    hits = [hit for hit in opened(bench) if not hit.hit.absent]
    bar, player = bench.page.listening.hit_bar, bench.page.listening.player
    bench.wait(lambda: player.recording is not None)
    seen = []
    for _ in bar.hits:
        bench.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        seen.append(player.position_ms)

    assert {hit.hit.start_ms for hit in hits} <= set(seen)
    last = player.position_ms
    bench.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    bench.press(
        Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert player.position_ms == last


@pytest.mark.usefixtures("rules")
def test_the_list_tells_what_was_not_said_as_well(bench: Bench) -> None:
    opened(bench)
    bar = bench.page.listening.hit_bar
    assert not bar.list.isVisible()
    bench.press(Qt.Key.Key_F9)

    assert bar.list.isVisible()
    assert bench.focused() is bar.list
    model = bar.list.model()
    rows = [[model.index(row, column).data() for column in (1, 2)] for row in range(3)]
    assert ["No thanks", "not said"] in rows
    assert not unnamed_focusable(bar)


@pytest.mark.usefixtures("rules")
def test_other_words_and_other_rules_are_looked_for_at_once(bench: Bench) -> None:
    opened(bench)
    bar, context = bench.page.listening.hit_bar, bench.shell.context
    context.hub.publish(phrase_rules.remove(bench.desk, ["rate", "no_thanks"]), None)
    bench.wait(lambda: [hit.rule for hit in bar.hits] == ["morning"])

    turns = (replace(TRANSCRIPT.segments[0], text="Hello", words=()),)
    call = contact_of(bench.desk, CALL)
    with bench.desk.store.change(ME, "correct") as change:
        change.transcripts.put(call, replace(TRANSCRIPT, segments=turns))
        change.commit()
    context.hub.publish(phrase_runs.renew(bench.desk, call), None)
    bench.wait(lambda: bar.hits == ())
    assert bar.isHidden()
    assert bench.page.listening.transcript.model.phrases == {}


def test_messages_are_marked_and_gone_to(bench: Bench) -> None:
    phrase_rules.save(bench.desk, replace(RATE, text="anyone: карта или здравствуйте"))
    page = bench.open_contact(CHAT)
    bench.wait(lambda: bool(page.listening.hit_bar.hits))
    first = page.listening.hit_bar.hits[0]
    page.listening.hit_bar.next()

    assert first.in_writing
    assert first.hit.line in page.listening.messages.phrases
    selected = page.listening.chat.selected
    assert selected is not None
    assert selected.message.position == first.hit.line


@pytest.mark.usefixtures("rules")
def test_a_contact_opens_at_the_second_that_was_asked_for(bench: Bench) -> None:
    call = contact_of(bench.desk, CALL)
    page = bench.open(EvaluateContact(call, at=Evidence(start_ms=3500)))
    bench.wait(lambda: page.listening.player.recording is not None)

    assert page.listening.player.position_ms == 3500
    assert not page.listening.player.playing


@pytest.mark.usefixtures("rules")
def test_rules_are_named_in_the_language_of_the_window(bench: Bench) -> None:
    opened(bench)
    bench.shell.context.languages.switch(Language.RU)
    QApplication.processEvents()

    bar = bench.page.listening.hit_bar
    bench.wait(lambda: "Ставка" in [hit.name for hit in bar.hits])
