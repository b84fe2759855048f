"""Phrase rules and topics out to a file that teams share, and in from one; the ones that are shipped."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_desk.analytics import phrases
from qa_desk.analytics.phrases import Fault, Rule
from qa_desk.db.store import Change
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.permissions import Verb
from qa_desk.domain.phrase_rules import PhraseRule
from qa_desk.errors import Detail, ExitCode, Expected, system_reason
from qa_desk.importing.decoding import decoded
from qa_desk.importing.phrase_files import RuleFile, read_rules, written
from qa_desk.services import access, phrase_rules
from qa_desk.services.desk import Desk, Done
from qa_desk.services.shipped_files import folder
from qa_desk.services.whole_files import write_whole
from qa_desk.texts import Language

STARTER: Final = Path("phrases", "starter.yaml")


class RulesUnreadable(Expected):
    """A file of phrase rules cannot be opened: facts `path`, `why` (the system's reason)."""

    code = "phrases.unreadable"


class RulesNotText(Expected):
    """A file of phrase rules is no text in any encoding: fact `path`."""

    code = "phrases.not_text"
    exit_code = ExitCode.WRONG_INPUT


class RulesFaulty(Expected):
    """A file of phrase rules has faults: `faults` holds all of them as Details, `count`, `path`."""

    code = "phrases.file_faulty"
    exit_code = ExitCode.WRONG_INPUT


class RulesNotWritten(Expected):
    """A file of phrase rules cannot be written: facts `path`, `why` (the system's reason)."""

    code = "phrases.not_written"


@dataclass(frozen=True, slots=True)
class Brought:
    """Keys of rules and topics that were new, those that were changed, and how many were the same."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    same: int


def read_file(path: Path) -> RuleFile:
    """Return what a file holds.

    Raises RulesUnreadable, RulesNotText, and RulesFaulty with all that is wrong.
    """
    try:
        text = decoded(path.read_bytes())
    except (OSError, ValueError) as fault:  # a path with a zero in it is a ValueError
        why = system_reason(fault) if isinstance(fault, OSError) else "EILSEQ"
        raise RulesUnreadable(path=str(path), why=why) from fault
    if text is None:
        raise RulesNotText(path=str(path))
    found = read_rules(text, faults_of)
    if isinstance(found, RuleFile):
        return found
    details = tuple(Detail(f"{one.line}:{one.column}", one.code, one.facts) for one in found)
    raise RulesFaulty(path=str(path), faults=details, count=len(details))


def faults_of(text: str) -> tuple[Fault, ...]:
    """Return all that is wrong with the text of a rule."""
    found = phrase_rules.read(text)
    return () if isinstance(found, Rule) else found


def bring_in(desk: Desk, file: RuleFile) -> Done[Brought]:
    """Keep the rules and topics of a file, those in the place of one's own that have their keys.

    All or nothing; TopicLacksRule where a topic names a rule that is neither there nor in the file.
    """
    access.require(desk, Verb.MANAGE_PHRASES)
    added: list[str] = []
    changed: list[str] = []
    with desk.store.change(by=desk.user, verb="bring in phrase rules") as change:
        _put_rules(change, file, added, changed)
        _put_topics(change, file, added, changed)
        if added or changed:
            change.commit()
    same = len(file.rules) + len(file.topics) - len(added) - len(changed)
    return Done(Brought(tuple(added), tuple(changed), same), touched(Topic.PHRASES))


def save(desk: Desk, path: Path, keys: Collection[str] = ()) -> Path:
    """Write rules, by default all, and the topics that need no others; RulesNotWritten."""
    rules = [rule for rule in phrase_rules.all(desk) if not keys or rule.key in keys]
    there = {rule.key for rule in rules}
    topics = [topic for topic in phrase_rules.topics(desk) if there.issuperset(topic.rules)]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, written(rules, topics))
    except OSError as fault:
        raise RulesNotWritten(path=str(path), why=system_reason(fault)) from fault
    return path


def starter(language: Language = Language.EN) -> RuleFile:
    """Return the rules and topics that come with the program, with keywords in a language."""
    file = read_file(folder() / STARTER)
    told = ((rule, phrase_rules.read(rule.text)) for rule in file.rules)
    rules = tuple(
        replace(rule, text=phrases.printed(found, language)) if isinstance(found, Rule) else rule
        for rule, found in told
    )
    return replace(file, rules=rules)


def _put_rules(change: Change, file: RuleFile, added: list[str], changed: list[str]) -> None:
    known = {rule.key: rule for rule in change.phrases.rules()}
    for rule in file.rules:
        before = known.get(rule.key)
        if before is None or _said(before) != _said(rule):
            change.phrases.put_rule(rule)
            (changed if before else added).append(rule.key)


def _put_topics(change: Change, file: RuleFile, added: list[str], changed: list[str]) -> None:
    known = {topic.key: topic for topic in change.phrases.topics()}
    there = {rule.key for rule in change.phrases.rules()}
    for topic in file.topics:
        for rule in topic.rules:
            if rule not in there:
                raise phrase_rules.TopicLacksRule(key=topic.key, rule=rule)
        before = known.get(topic.key)
        if before is None or replace(before, changed_by="", changed_at=None) != topic:
            change.phrases.put_topic(topic)
            (changed if before else added).append(topic.key)


def _said(rule: PhraseRule) -> tuple[object, ...]:
    return (rule.text, dict(rule.names), rule.enabled)
