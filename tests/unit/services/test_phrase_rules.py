"""Phrase rules as services keep them: checked, versioned, not overwritten, shared as files."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from qa_desk.analytics.phrases import BadRule, Rule
from qa_desk.domain.changes import Topic
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.phrase_rules import Needs, PhraseRule, PhraseTopic
from qa_desk.errors import NotFound
from qa_desk.services import phrase_files, phrase_rules
from qa_desk.services.access import NotAllowed
from qa_desk.services.desk import Desk
from qa_desk.services.phrase_files import (
    RulesFaulty,
    RulesNotText,
    RulesNotWritten,
    RulesUnreadable,
)
from qa_desk.services.phrase_rules import (
    ChangedMeanwhile,
    KeyTaken,
    KeyWrong,
    Nameless,
    TopicEmpty,
    TopicLacksRule,
    TopicLeast,
)
from tests.workspace import ME, StoppedClock, a_desk

GREETING = PhraseRule("greeting", "здравствуйте", {"ru": "  Приветствие ", "en": ""})
BYE = PhraseRule("bye", "до свидания", {"ru": "Прощание"})


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path)


def test_a_rule_is_kept_with_its_names_in_order(desk: Desk) -> None:
    done = phrase_rules.save(desk, GREETING)

    assert done.changes.topics == {Topic.PHRASES}
    assert phrase_rules.all(desk) == (done.value,)
    assert (done.value.names, done.value.version) == ({"ru": "Приветствие"}, 1)
    assert (done.value.name("kk"), replace(done.value, names={}).name("kk")) == (
        "Приветствие",
        "greeting",
    )


@pytest.mark.parametrize("key", ["", "Greeting", "1st", "a b", "привет", "x" * 41])
def test_a_key_is_a_plain_word(desk: Desk, key: str) -> None:
    with pytest.raises(KeyWrong):
        phrase_rules.save(desk, replace(GREETING, key=key))
    with pytest.raises(KeyWrong):
        phrase_rules.save_topic(desk, PhraseTopic(key, ("greeting",), {"ru": "Тема"}))


@pytest.mark.parametrize("names", [{}, {"ru": "  "}, {"ru": "x" * 81}, {"de": "Gruß"}])
def test_a_rule_has_a_name(desk: Desk, names: dict[str, str]) -> None:
    with pytest.raises(Nameless):
        phrase_rules.save(desk, replace(GREETING, names=names))


def test_a_rule_that_cannot_be_read_is_not_kept_and_all_faults_are_told(desk: Desk) -> None:
    with pytest.raises(BadRule) as told:
        phrase_rules.save(desk, replace(GREETING, text="a, b ("))

    assert told.value.facts["count"] == 3
    assert phrase_rules.all(desk) == ()


def test_nobody_overwrites_a_colleague(desk: Desk) -> None:
    kept = phrase_rules.save(desk, GREETING).value
    with pytest.raises(KeyTaken):
        phrase_rules.save(desk, replace(GREETING, text="привет"))
    assert isinstance(desk.clock, StoppedClock)
    desk.clock.time += timedelta(minutes=1)
    phrase_rules.save(desk, replace(kept, text="привет"))

    with pytest.raises(ChangedMeanwhile) as told:
        phrase_rules.save(desk, replace(kept, text="алло"))
    assert told.value.facts == {"key": "greeting", "by": "me"}
    assert [one.text for one in phrase_rules.versions(desk, "greeting")] == [
        "привет",
        "здравствуйте",
    ]


def test_only_rules_that_are_on_are_compiled(desk: Desk) -> None:
    phrase_rules.save(desk, GREETING)
    phrase_rules.save(desk, BYE)
    phrase_rules.switch(desk, ["bye"], enabled=False)

    assert set(phrase_rules.compiled(desk)) == {"greeting"}
    phrase_rules.switch(desk, ["bye"], enabled=True)
    assert set(phrase_rules.compiled(desk)) == {"bye", "greeting"}
    assert isinstance(phrase_rules.compiled(desk)["bye"], Rule)
    with pytest.raises(NotFound):
        phrase_rules.switch(desk, ["nobody"], enabled=True)


def test_a_rule_that_an_older_program_kept_finds_nothing(desk: Desk) -> None:
    with desk.store.change(ME, "keep") as change:
        change.phrases.put_rule(replace(GREETING, text="(("))
        change.commit()

    assert phrase_rules.compiled(desk) == {}
    assert len(phrase_rules.all(desk)) == 1


def test_topics_are_built_of_rules_that_are_there(desk: Desk) -> None:
    phrase_rules.save(desk, GREETING)
    topic = PhraseTopic("service", ("greeting",), {"ru": "Сервис"}, Needs.ALL, 2)
    kept = phrase_rules.save_topic(desk, topic).value

    assert phrase_rules.topics(desk) == (kept,)
    with pytest.raises(TopicEmpty):
        phrase_rules.save_topic(desk, replace(kept, rules=()))
    with pytest.raises(TopicLacksRule):
        phrase_rules.save_topic(desk, replace(kept, rules=("greeting", "bye")))
    with pytest.raises(KeyTaken):
        phrase_rules.save_topic(desk, topic)
    for least in (0, 1001):
        with pytest.raises(TopicLeast):
            phrase_rules.save_topic(desk, replace(kept, least=least))
    phrase_rules.remove_topic(desk, "service")
    assert phrase_rules.topics(desk) == ()


def test_a_topic_holds_by_its_rules_and_their_number() -> None:
    any_of = PhraseTopic("t", ("a", "b"), least=2)
    all_of = PhraseTopic("t", ("a", "b"), needs=Needs.ALL)

    assert any_of.holds({"a": 2})
    assert not any_of.holds({"a": 1, "c": 9})
    assert all_of.holds({"a": 1, "b": 1})
    assert not all_of.holds({"a": 5})
    assert not PhraseTopic("t", ()).holds({})


def test_a_rule_that_goes_leaves_its_topics(desk: Desk) -> None:
    for rule in (GREETING, BYE):
        phrase_rules.save(desk, rule)
    for key, rules in (("both", ("greeting", "bye")), ("one", ("bye",))):
        phrase_rules.save_topic(desk, PhraseTopic(key, rules, {"ru": key}))
    phrase_rules.remove(desk, ["bye"])

    assert [(topic.key, topic.rules) for topic in phrase_rules.topics(desk)] == [
        ("both", ("greeting",))
    ]


def test_an_evaluator_reads_rules_and_writes_none(desk: Desk) -> None:
    phrase_rules.save(desk, GREETING)
    with desk.store.change(ME, "hire") as change:
        change.people.save_evaluator(Evaluator(EvaluatorId("asel"), "Асель", Role.EVALUATOR))
        change.commit()
    hers = replace(desk, user=EvaluatorId("asel"))

    assert len(phrase_rules.all(hers)) == 1
    for attempt in (
        lambda: phrase_rules.save(hers, BYE),
        lambda: phrase_rules.switch(hers, ["greeting"], enabled=False),
        lambda: phrase_rules.remove(hers, ["greeting"]),
        lambda: phrase_rules.save_topic(hers, PhraseTopic("t", ("greeting",), {"ru": "Т"})),
        lambda: phrase_files.bring_in(hers, phrase_files.starter()),
    ):
        with pytest.raises(NotAllowed):
            attempt()


def test_rules_go_to_another_workspace_as_a_file(desk: Desk, tmp_path: Path) -> None:
    several = replace(GREETING, text="агент: здравствуйте\n# и по имени\nагент: меня зовут")
    for rule in (several, BYE):
        phrase_rules.save(desk, rule)
    phrase_rules.save_topic(desk, PhraseTopic("both", ("greeting", "bye"), {"en": "Both"}))
    phrase_rules.save_topic(desk, PhraseTopic("one", ("bye",), {"en": "One"}))
    file = phrase_files.save(desk, tmp_path / "out" / "rules.yaml")
    other = a_desk(tmp_path / "other")

    first = phrase_files.bring_in(other, phrase_files.read_file(file)).value
    again = phrase_files.bring_in(other, phrase_files.read_file(file)).value

    assert sorted(first.added) == ["both", "bye", "greeting", "one"]
    assert (again.added, again.changed, again.same) == ((), (), 4)
    assert [rule.text for rule in phrase_rules.all(other)] == ["до свидания", several.text]
    part = phrase_files.save(desk, tmp_path / "part.yaml", ["bye"])
    assert {topic.key for topic in phrase_files.read_file(part).topics} == {"one"}


def test_a_file_in_the_encoding_of_old_windows_is_read_and_a_picture_is_not(
    tmp_path: Path,
) -> None:
    file = tmp_path / "rules.yaml"
    text = "rules:\n  hello:\n    name: {ru: Привет}\n    text: добрый день\n"
    for encoding in ("utf-8-sig", "utf-16", "cp1251"):
        file.write_bytes(text.replace("\n", "\r\n").encode(encoding))
        assert phrase_files.read_file(file).rules[0].text == "добрый день"
    file.write_bytes(bytes(range(256)) * 20)
    with pytest.raises(RulesNotText):
        phrase_files.read_file(file)


def test_a_file_with_faults_changes_nothing_and_tells_all_of_them(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text("rules:\n  a: {name: A, text: '('}\n  B: {name: B}\n", "utf-8")
    with pytest.raises(RulesFaulty) as told:
        phrase_files.read_file(file)

    assert told.value.facts["count"] == 4
    with pytest.raises(RulesUnreadable):
        phrase_files.read_file(tmp_path / "none.yaml")
    with pytest.raises(RulesNotWritten):
        phrase_files.save(desk, file / "below.yaml")
    lost = tmp_path / "lost.yaml"
    lost.write_text("topics:\n  t: {name: T, rules: [a]}\n", "utf-8")
    with pytest.raises(TopicLacksRule):
        phrase_files.bring_in(desk, phrase_files.read_file(lost))
    assert phrase_rules.topics(desk) == ()


def test_the_ready_set_is_whole_and_named_in_three_languages() -> None:
    found = phrase_files.starter()

    assert len(found.rules) >= 15
    for names in (*(rule.names for rule in found.rules), *(one.names for one in found.topics)):
        assert set(names) == {"en", "ru", "kk"}
    there = {rule.key for rule in found.rules}
    assert all(there.issuperset(topic.rules) for topic in found.topics)
