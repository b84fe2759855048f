"""The rules of the page of phrases, and what was written there and is not kept yet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, final

from PySide6.QtCore import QObject, Signal

from qa_desk.analytics.phrases import Fault, Rule
from qa_desk.domain.permissions import Verb
from qa_desk.domain.phrase_rules import (
    LANGUAGES,
    LONGEST_KEY,
    PhraseRule,
    PhraseTopic,
    Tally,
    is_key,
)
from qa_desk.services import access, phrase_rules, phrase_runs, suggesting_records
from qa_desk.services.desk import Desk
from qa_desk.services.suggesting_records import Record

NEW: Final = ""
"""The key under which a rule that was never kept is edited."""
_LATIN: Final = dict(
    zip(
        "абвгдеёзийклмнопрстуфхыэәғқңөұүһі",
        "abvgdeeziiklmnoprstufhyeagqnouuhi",
        strict=True,
    )
) | {"ж": "zh", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sh", "ю": "yu", "я": "ya", "ъ": "", "ь": ""}


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule of the list; `edited` where what is shown is not kept yet."""

    rule: PhraseRule
    tally: Tally | None
    record: Record | None = None
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Phrases:
    """All that the page shows; `waiting` contacts were not searched for all rules yet."""

    rules: tuple[PhraseRule, ...] = ()
    topics: tuple[PhraseTopic, ...] = ()
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    topic_tallies: Mapping[str, int] = field(default_factory=dict)
    records: Mapping[str, Record] = field(default_factory=dict)
    """What became of what each rule suggested, by its key."""
    waiting: int = 0
    may_manage: bool = False
    may_try: bool = False
    may_run: bool = False


def load(desk: Desk) -> Phrases:
    """Read it; call it in a job."""
    rules = phrase_rules.all(desk)
    return Phrases(
        rules,
        phrase_rules.topics(desk),
        phrase_rules.tallies(desk),
        phrase_rules.topic_tallies(desk),
        _records(desk, rules),
        phrase_runs.waiting(desk),
        access.allowed(desk, Verb.MANAGE_PHRASES),
        access.allowed(desk, Verb.READ_TEXTS),
        access.allowed(desk, Verb.TRANSCRIBE),
    )


def _records(desk: Desk, rules: Iterable[PhraseRule]) -> dict[str, Record]:
    """Return the records of rules by their present texts; none for whoever reads no scorecards."""
    if not access.allowed(desk, Verb.READ_CARDS):
        return {}
    by_rule = {(one.rule.key, one.rule.version): one for one in suggesting_records.records(desk)}
    there = {rule.key: by_rule.get((rule.key, rule.version)) for rule in rules}
    return {key: record for key, record in there.items() if record is not None}


def proposed_key(names: Mapping[str, str], taken: Iterable[str]) -> str:
    """Return a key made of a name, one that is free; empty where no name says enough."""
    for language in LANGUAGES:
        said = names.get(language, "").casefold()
        letters = "".join(_LATIN.get(sign, sign) for sign in said)
        plain = "".join(sign if sign.isascii() and sign.isalnum() else "_" for sign in letters)
        key = "_".join(filter(None, plain.split("_"))).lstrip("0123456789_")[:LONGEST_KEY]
        if is_key(key):
            return _free(key.rstrip("_"), set(taken))
    return ""


def _free(key: str, taken: set[str]) -> str:
    number, found = 2, key
    while found in taken:
        end = f"_{number}"
        found = key[: LONGEST_KEY - len(end)] + end
        number += 1
    return found


@final
class RulesModel(QObject):
    """What is written to a rule stays while others are looked at, until it is kept or given up."""

    listed = Signal()
    """Other rules, or other figures of them."""
    opened = Signal()
    """Another rule is shown in the editor."""
    edited = Signal()
    """What the editor shows was changed by the person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data = Phrases()
        self._drafts: dict[str, PhraseRule] = {}
        self._key: str | None = None
        self._own_key = False

    @property
    def current(self) -> PhraseRule | None:
        """The rule in the editor, as it is written by now."""
        if self._key is None:
            return None
        return self._drafts.get(self._key) or self.kept(self._key)

    @property
    def is_new(self) -> bool:
        """Whether the rule in the editor was never kept."""
        return self._key == NEW

    @property
    def is_edited(self) -> bool:
        """Whether the rule in the editor differs from what is kept."""
        return self._key is not None and self._key in self._drafts

    def kept(self, key: str) -> PhraseRule | None:
        """Return a rule as it is kept; None where there is none."""
        return next((rule for rule in self.data.rules if rule.key == key), None)

    def lines(self) -> tuple[RuleLine, ...]:
        """Return the rules, one that is new before all others."""
        data, drafts = self.data, self._drafts
        fresh = (RuleLine(drafts[NEW], None, edited=True),) if NEW in drafts else ()
        return (
            *fresh,
            *(
                RuleLine(
                    drafts.get(rule.key, rule),
                    data.tallies.get(rule.key),
                    data.records.get(rule.key),
                    rule.key in drafts,
                )
                for rule in data.rules
            ),
        )

    def take(self, data: Phrases) -> None:
        """Show what is stored now; what is being written stays."""
        self.data = data
        there = {rule.key for rule in data.rules}
        self._drafts = {k: rule for k, rule in self._drafts.items() if k == NEW or k in there}
        if self._key is not None and self._key != NEW and self._key not in there:
            self._key = None
        self.listed.emit()
        if not self.is_edited:
            self.opened.emit()

    def open(self, key: str | None) -> None:
        """Show a rule in the editor; NEW shows the one that is not kept yet."""
        if key != self._key:
            self._key = key
            self.opened.emit()

    def begin(self, text: str = "") -> None:
        """Begin a new rule, or go on with the one that was begun."""
        self._drafts.setdefault(NEW, PhraseRule("", text))
        self._own_key = bool(self._drafts[NEW].key)
        self._key = NEW
        self.listed.emit()
        self.opened.emit()

    def edit(self, rule: PhraseRule) -> None:
        """Take what is written now in the place of what was."""
        key = self._key
        if key is None or rule == self.current:
            return
        if key != NEW and rule == self.kept(key):
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = rule
        self.edited.emit()

    def rename(self, language: str, name: str) -> None:
        """Take a name; a new rule is given a key with it, until somebody writes one."""
        rule = self.current
        if rule is None:
            return
        names = {**rule.names, language: name}
        renamed = replace(rule, names={each: said for each, said in names.items() if said})
        if self.is_new and not self._own_key:
            taken = [each.key for each in self.data.rules]
            renamed = replace(renamed, key=proposed_key(renamed.names, taken))
        self.edit(renamed)

    def give_key(self, key: str) -> None:
        """Take the key that somebody wrote for a new rule."""
        rule = self.current
        if rule is not None and self.is_new:
            self._own_key = bool(key)
            self.edit(replace(rule, key=key))

    def give_up(self) -> None:
        """Forget what is written to the rule in the editor."""
        if self._key is None:
            return
        self._drafts.pop(self._key, None)
        if self._key == NEW:
            self._key = self.data.rules[0].key if self.data.rules else None
        self.listed.emit()
        self.opened.emit()

    def has_kept(self, rule: PhraseRule) -> None:
        """Note that what the editor shows is kept now."""
        if self._key is not None:
            self._drafts.pop(self._key, None)
        self._key = rule.key
        others = (each for each in self.data.rules if each.key != rule.key)
        rules = sorted((*others, rule), key=lambda each: each.key)
        self.data = replace(self.data, rules=tuple(rules))

    def compiled(self) -> Rule | tuple[Fault, ...]:
        """Return the rule in the editor as what finds it, or all that is wrong with it."""
        rule = self.current
        return phrase_rules.read(rule.text) if rule and rule.text.strip() else ()
