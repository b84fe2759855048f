"""Phrase rules and topics as YAML that teams share: read with every fault and its place, written."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import yaml

from qa_desk.analytics.phrases import Fault
from qa_desk.domain.phrase_rules import (
    LANGUAGES,
    LONGEST_KEY,
    Needs,
    PhraseRule,
    PhraseTopic,
    is_key,
)
from qa_desk.importing.plan_parts import Part, PlanFault
from qa_desk.importing.yaml_tree import Node, YamlFault, read

Check = Callable[[str], Sequence[Fault]]
"""Returns all that is wrong with the text of a rule."""
MOST_HITS: Final = 1000
_OWN_WORDS: Final = {
    "plan.unknown_key": "phrases.file_unknown_key",
    "plan.missing_key": "phrases.file_missing_key",
}
"""Sentences that would speak of a plan."""


@dataclass(frozen=True, slots=True)
class RuleFile:
    """What a file holds."""

    rules: tuple[PhraseRule, ...]
    topics: tuple[PhraseTopic, ...]


def read_rules(text: str, check: Check) -> RuleFile | tuple[PlanFault, ...]:
    """Return the rules and topics of a file, or all its faults in order of place."""
    root = read(text)
    if isinstance(root, YamlFault):
        return (PlanFault(root.place.line, root.place.column, root.code, root.facts),)
    faults: list[PlanFault] = []
    whole = Part(root, "", faults)
    whole.only("rules", "topics")
    rules = tuple(_rule(part, key, check) for key, part in _entries(whole, "rules"))
    topics = tuple(_topic(part, key) for key, part in _entries(whole, "topics"))
    told = (replace(one, code=_OWN_WORDS.get(one.code, one.code)) for one in faults)
    return tuple(sorted(told, key=lambda one: (one.line, one.column))) or RuleFile(rules, topics)


def written(rules: Iterable[PhraseRule], topics: Iterable[PhraseTopic]) -> str:
    """Return rules and topics as the text of a file."""
    data = {
        "rules": {rule.key: _rule_tree(rule) for rule in rules},
        "topics": {topic.key: _topic_tree(topic) for topic in topics},
    }
    said = {name: each for name, each in data.items() if each}
    return str(yaml.dump(said, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100))


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as people do."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.add_representer(str, _text)


def _rule_tree(rule: PhraseRule) -> Mapping[str, object]:
    tree: dict[str, object] = {"name": _name_tree(rule.names), "text": rule.text}
    return tree if rule.enabled else tree | {"enabled": False}


def _topic_tree(topic: PhraseTopic) -> Mapping[str, object]:
    tree: dict[str, object] = {"name": _name_tree(topic.names), "rules": list(topic.rules)}
    if topic.needs is not Needs.ANY:
        tree["needs"] = topic.needs.value
    return tree if topic.least == 1 else tree | {"least": topic.least}


def _name_tree(names: Mapping[str, str]) -> dict[str, str]:
    return {language: names[language] for language in LANGUAGES if names.get(language)}


def _entries(whole: Part, section: str) -> list[tuple[str, Part]]:
    """Return what stands under the keys of a section; a key that can be none is a fault."""
    child = whole.node.children.get(section)
    if child is None or not isinstance(child.value, dict):
        if child is not None:
            whole.wrong(section, "plan.not_mapping")
        return []
    entries = Part(child, section, whole.faults)
    for key in child.keys:
        if not is_key(key):
            place = child.keys[key]
            facts = {"key": key, "most": LONGEST_KEY}
            whole.faults.append(PlanFault(place.line, place.column, "phrases.key_wrong", facts))
    keys = (
        ("name", "text", "enabled") if section == "rules" else ("name", "rules", "needs", "least")
    )
    return [(key, entries.part(key, *keys)) for key in child.keys]


def _rule(part: Part, key: str, check: Check) -> PhraseRule:
    part.needs("name", "text")
    text = part.text("text")
    if text:
        _check_text(part, text, check)
    return PhraseRule(key, text, _names(part), part.flag("enabled") is not False)


def _topic(part: Part, key: str) -> PhraseTopic:
    part.needs("name", "rules")
    rules = part.texts("rules")
    if part.has("rules") and not rules and isinstance(part.node.children["rules"].value, list):
        part.wrong("rules", "plan.not_texts")
    least = part.whole("least", 1, MOST_HITS)
    return PhraseTopic(key, rules, _names(part), part.word("needs", Needs, Needs.ANY), least)


def _names(part: Part) -> dict[str, str]:
    """Return the names by language; a single text is the name in every language."""
    if part.is_text("name"):
        return dict.fromkeys(LANGUAGES, part.text("name"))
    names = part.part("name", *LANGUAGES)
    found = {language: names.text(language) for language in LANGUAGES if names.has(language)}
    if part.has("name") and not found and isinstance(names.node.value, dict):
        names.needs(LANGUAGES[0])
    return found


def _check_text(part: Part, text: str, check: Check) -> None:
    """Note what is wrong with a rule, at its place in the file as far as that can be known."""
    node = part.node.children["text"]
    for fault in check(text):
        line, column = _placed(node, text, fault)
        facts = {**fault.facts, "line": line, "column": column}
        part.faults.append(PlanFault(line, column, fault.code, facts))


def _placed(node: Node, text: str, fault: Fault) -> tuple[int, int]:
    before = text[: fault.start]
    lines = before.count("\n")
    if "\n" not in text:
        return node.place.line, node.place.column + fault.start
    return node.place.line + 1 + lines, len(before) - before.rfind("\n")
