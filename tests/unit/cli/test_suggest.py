"""`suggest`: proposed answers with place and quote, rules that stopped, and how right each has been."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.domain.evaluations import Mark
from qa_desk.domain.ids import ContactId
from qa_desk.domain.phrase_rules import PhraseRule
from qa_desk.scoring.answers import chosen
from qa_desk.services import evaluating, phrase_rules, scorecards, suggesting
from qa_desk.services.desk import Desk
from qa_desk.settings import save
from tests.unit.cli.calls import Call
from tests.workspace import a_desk

CARD = """\
id: small
version: 1
titles: {en: Small, ru: Малая, kk: Шағын}
sections:
  - id: all
    titles: {en: All, ru: Всё, kk: Барлығы}
    criteria:
      - id: greeting
        titles: {en: Greeting, ru: Приветствие, kk: Сәлемдесу}
        options:
          - {id: "yes", titles: {en: "Yes", ru: Да, kk: Иә}, points: 1}
          - {id: "no", titles: {en: "No", ru: Нет, kk: Жоқ}, points: 0}
        suggest:
          - {rule: hello, option: "yes"}
          - {phrase: "день", na: true}
          - {rule: gone, option: "no"}
"""
NAMES = {"en": "Greeting", "ru": "Приветствие", "kk": "Сәлемдесу"}


def a_chat(desk: Desk, name: str) -> ContactId:
    said = Message(0, Side.AGENT, "a1", "Здравствуйте, добрый день")
    with desk.store.change(by=desk.user, verb="prepare a test") as change:
        contact = change.contacts.add(Contact(Channel.CHAT, "test", name, messages=(said,)))
        change.commit()
    return contact


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path)
    phrase_rules.save(made, PhraseRule("hello", "здравствуйте", NAMES))
    scorecards.publish_text(made, CARD)
    yield made
    made.store.close()


def judged(desk: Desk, answer: str) -> None:
    """Let somebody answer otherwise than suggested, or likewise."""
    begun = evaluating.start(desk, a_chat(desk, f"J-{answer}")).value
    suggesting.of_evaluation(desk, begun)
    evaluating.submit(desk, replace(begun, marks={"greeting": Mark(chosen(answer), "why")}))


def test_answers_are_proposed_with_message_and_quote(desk: Desk, call: Call) -> None:
    contact = a_chat(desk, "C-1")
    reply = call(
        "--json", "--workspace", desk.paths.workspace, "suggest", contact, "--scorecard", "small"
    )
    assert reply.exit_code == 0
    assert reply.data == [
        {
            "criterion": "greeting",
            "option": "yes",
            "rule": "hello",
            "confidence": 0.5,
            "evidence": [{"message": 0, "quote": "Здравствуйте"}],
        },
        {
            "criterion": "greeting",
            "option": None,
            "na": True,
            "rule": "phrase:день",
            "confidence": 0.5,
            "evidence": [{"message": 0, "quote": "день"}],
        },
    ]
    assert "names the rule gone, which is not there" in reply.err


def test_a_card_may_be_a_file(desk: Desk, call: Call, tmp_path: Path) -> None:
    file = tmp_path / "card.yaml"
    file.write_text(CARD, "utf-8")
    contact = a_chat(desk, "C-1")
    reply = call("--workspace", desk.paths.workspace, "suggest", contact, "--scorecard", file)
    assert reply.out.splitlines()[0].split() == [
        "greeting", "yes", "50%", "hello", "#1", "Здравствуйте",
    ]  # fmt: skip


def test_a_rule_that_has_stopped_says_so(desk: Desk, call: Call) -> None:
    judged(desk, "no")
    save(desk.settings.with_value("suggest_minimum", 1), desk.paths.settings)
    contact = a_chat(desk, "C-1")
    here = ("--json", "--workspace", desk.paths.workspace, "suggest")
    reply = call(*here, contact, "--scorecard", "small")
    assert "The rule hello suggests no more: it was right in 0 of 1." in reply.err
    assert reply.data == []
    rules = call(*here, "--rules")
    assert isinstance(rules.data, list)
    assert rules.data[0] == {
        "rule": "hello",
        "version": 1,
        "suggested": 1,
        "accepted": 0,
        "corrected": 1,
        "ignored": 0,
        "not_shown": 0,
        "precision": 0.0,
        "interval": [0.0, pytest.approx(0.7935, abs=1e-4)],
        "stopped": True,
    }


def test_rules_are_listed_for_people(desk: Desk, call: Call) -> None:
    here = ("--workspace", desk.paths.workspace, "suggest", "--rules")
    assert "No rule has suggested anything" in call(*here).out
    judged(desk, "yes")
    lines = call(*here).out.splitlines()
    assert lines[0].startswith("Rule (version)")
    assert lines[1].split() == ["hello", "(1)", "1", "1", "0", "100%", "21%-100%", "suggests"]


@pytest.mark.parametrize(
    "rest", [(), ("1",), ("--scorecard", "small"), ("1", "--scorecard", "small", "--rules")]
)
def test_a_contact_with_a_card_is_named_or_the_rules(call: Call, rest: tuple[str, ...]) -> None:
    assert call("--json", "suggest", *rest).code == "cli.wrong_call"


def test_a_contact_or_card_that_is_not_there_is_told(desk: Desk, call: Call) -> None:
    here = ("--json", "--workspace", desk.paths.workspace, "suggest")
    assert call(*here, "99", "--scorecard", "small").code == "not_found"
    contact = a_chat(desk, "C-1")
    assert call(*here, contact, "--scorecard", "none").code == "what_if.not_published"
