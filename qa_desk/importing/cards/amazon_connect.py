"""Reads an evaluation form of Amazon Connect as a card that scores as Amazon documents it.

Weighed by question, the score is the mean of the questions' scores by their weights; weighed by
section, the weight of a section is spread evenly over its scored questions; by points it is what
was earned of what could be. What is answered as not applicable, or not enabled, is left out, and
its weight goes to the rest: by section to the rest of its section. Of two levels of sections the
lower one are parts of the upper one. An automatic fail zeroes the form or a section.
"""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Final

from qa_desk.domain.card_document import Json
from qa_desk.importing.cards.amazon_conditions import Rule, asked, both, rule_of
from qa_desk.importing.cards.amazon_form import Form, Mode, Question, Section
from qa_desk.importing.cards.amazon_order import ordered, runs
from qa_desk.importing.cards.amazon_questions import Frame, criterion, earns, is_scored
from qa_desk.importing.cards.amazon_reading import UnknownRef, read_form
from qa_desk.importing.cards.amazon_weights import weigh
from qa_desk.importing.cards.card_parts import card_id, never_shown, number, texts
from qa_desk.importing.cards.imported import Dropped, ImportedCard
from qa_desk.importing.cards.json_files import read_object

ID: Final = "amazon-connect"
LABEL: Final = "Amazon Connect"
_METHODS: Final = {
    Mode.QUESTIONS: "flat_share",
    Mode.SECTIONS: "section_share",
    Mode.POINTS: "points",
    Mode.NONE: "flat_share",
}
_FORM_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")
_WHOLE: Final = Fraction(100)


def read(path: Path) -> ImportedCard:
    """Return the card of a form; raise a CardFileRefused that names the place that is wrong."""
    form, dropped = read_form(read_object(path), path.name)
    never: frozenset[str] = frozenset()
    while True:
        draft = _Draft(form, never)
        document = draft.document()
        found = never_shown(document)
        if not found:
            return ImportedCard(document, (*dropped, *draft.dropped))
        never |= found


class _Draft:
    """The card as it is put together, and what it loses."""

    def __init__(self, form: Form, never: frozenset[str]) -> None:
        self._form = form
        self._never = never
        self.dropped: list[Dropped] = []
        self._rules = self._all_rules()
        for question in form.questions:
            if self._rules[question.id].never:
                self._note(question.place.path, "amazon.never_enabled")
        self._shown = tuple(q for q in form.questions if not self._rules[q.id].never)
        self._weights = weigh(form, self._shown, self._note)
        self._frame = Frame(form.mode, self._alive(), self._note)

    def document(self) -> dict[str, Json]:
        """Return the content of the card's file."""
        form = self._form
        title = form.title
        found: dict[str, Json] = {
            "id": form.id if _FORM_ID.fullmatch(form.id) else card_id(title),
            "version": form.version,
            "titles": texts(title),
            "scoring": {"method": _METHODS[form.mode]} | self._bands(),
            "sections": self._sections(),
        }
        if form.id and form.id != found["id"]:
            self._note("EvaluationFormId", "amazon.form_id")
        if form.help:
            found["help"] = texts(form.help)
        if form.mode is Mode.NONE:
            self._note("ScoringStrategy", "amazon.not_scored")
        self._note("Title", "card_import.one_language")
        return found

    def _all_rules(self) -> Mapping[str, Rule]:
        """Return when each question is enabled; nothing holds of those that never are."""
        questions: dict[str, Question | None] = {q.id: q for q in self._form.questions}
        questions |= dict.fromkeys(self._never)
        while True:
            noted = len(self.dropped)
            found = self._read_rules(questions)
            never = {name for name, rule in found.items() if rule.never and questions[name]}
            if not never:
                return found
            questions |= dict.fromkeys(never)
            del self.dropped[noted:]

    def _read_rules(self, questions: Mapping[str, Question | None]) -> Mapping[str, Rule]:
        by_section: dict[str, Rule] = {}
        for section in self._form.sections:
            own = rule_of(section.enablement, questions)
            self._lost(section.place.at("Enablement"), own)
            by_section[section.id] = both(by_section.get(section.parent, Rule()), own)
        found = {}
        for question in self._form.questions:
            own = rule_of(question.enablement, questions)
            self._lost(question.place.at("Enablement"), own)
            shut = Rule(never=True) if question.id in self._never else Rule()
            found[question.id] = both(both(by_section[question.section], own), shut)
        return found

    def _lost(self, place: str, rule: Rule) -> None:
        if rule.lost:
            self._note(place, rule.lost)

    def _alive(self) -> frozenset[str]:
        """Return the sections in which something counts; an automatic fail can zero only these."""
        found: set[str] = set()
        for question in self._shown:
            around = self._form.around(question.section)
            of_top = self._weights.sections.get(around[0].id, 1)
            of_question = self._weights.questions.get(question.id, 1)
            if earns(question, self._form.mode) and of_top and of_question:
                found |= {section.id for section in around}
        sections = {section.id for section in self._form.sections}
        for question in self._shown:
            for choice in question.choices:
                if choice.target and choice.target not in sections:
                    field = choice.place.at("AutomaticFailConfiguration.TargetSection")
                    raise UnknownRef(field=field, value=choice.target)
        return frozenset(found)

    def _sections(self) -> list[Json]:
        """Return the sections with their criteria; where one goes on later, as a part of itself."""
        needs = {q.id: asked(self._rules[q.id].when) for q in self._shown}
        questions = ordered(self._form, self._shown, needs)
        by_id = {section.id: section for section in self._form.sections}
        taken = set(by_id)
        found: list[Json] = []
        open_: set[str] = set()
        for run in runs(questions):
            for section in self._form.around(run[0].section)[:-1]:
                if section.id not in open_:
                    open_.add(section.id)
                    found.append(self._section(section, ()))
            section = by_id[run[0].section]
            if section.id in open_:
                self._note(run[0].place.path, "amazon.moved")
                found.append(self._continued(section, run, taken))
            else:
                open_.add(section.id)
                found.append(self._section(section, run))
        for section in self._form.sections:
            if section.id not in open_:
                self._note(section.place.path, "amazon.empty_section")
        return found

    def _section(self, section: Section, questions: Sequence[Question]) -> dict[str, Json]:
        if not section.title:
            self._note(section.place.at("Title"), "amazon.no_text")
        found: dict[str, Json] = {
            "id": section.id,
            "titles": texts(section.title or section.id),
            "criteria": [self._criterion(question) for question in questions],
        }
        if section.help:
            found["help"] = texts(section.help)
        if section.parent:
            return found | {"parent": section.parent}
        weight = self._weights.sections.get(section.id)
        return found if weight is None else found | {"weight": weight}

    def _continued(
        self, section: Section, questions: Sequence[Question], taken: set[str]
    ) -> dict[str, Json]:
        names = (f"{section.id}.{i}" for i in range(2, len(taken) + 3))
        name = next(name for name in names if name not in taken)
        taken.add(name)
        return {
            "id": name,
            "titles": texts(section.title or section.id),
            "parent": section.id,
            "criteria": [self._criterion(question) for question in questions],
        }

    def _criterion(self, question: Question) -> dict[str, Json]:
        weight = self._weights.questions.get(question.id)
        return criterion(question, weight, self._rules[question.id], self._frame)

    def _bands(self) -> dict[str, Json]:
        """Return the categories as bands: a band reaches up to the next one, so none may end."""
        if not any(is_scored(question, self._form.mode) for question in self._shown):
            for band in self._form.bands:
                self._note(band.place.path, "amazon.band_unscored")
            return {}
        floors = {band.low or Fraction(0) for band in self._form.bands}
        found: dict[Fraction, Json] = {}
        for band in self._form.bands:
            floor = band.low or Fraction(0)
            ends = band.high is not None and band.high < _WHOLE and band.high not in floors
            if ends or floor in found:
                self._note(band.place.path, "amazon.band_ends")
                continue
            title = band.name.replace("_", " ").capitalize()
            entry: Json = {"id": band.name.lower(), "titles": texts(title), "floor": number(floor)}
            found[floor] = entry
        return {"bands": list(found.values())} if found else {}

    def _note(self, what: str, code: str) -> None:
        self.dropped.append(Dropped(what, code, {"language": self._form.language}))
