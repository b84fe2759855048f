"""Files of the answers of many contacts, for replaying them: JSON, YAML or a table.

JSON holds what `score` takes for one contact, or a list of it, alone or under `evaluations`; each
may have a `contact` and whatever a file of evaluations has. YAML is such a file. A table has a row
a contact and a column a criterion: a cell holds an option (several with | between), a number or na,
and an empty one no answer; `contact`, `purpose`, `channel`, `topic` and `errors` are columns of
their own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.domain.contacts import Channel
from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.what_if import StoredAnswers
from qa_desk.errors import Expected, system_reason
from qa_desk.importing.evaluation_files import EvaluationEntry, read_evaluations
from qa_desk.importing.outcome import Rejection, clean, shown
from qa_desk.scoring.answers import Answer, Answers, ErrorMark
from qa_desk.scoring.model import Scorecard
from qa_desk.services.answer_tables import stored_in_table
from qa_desk.services.json_files import parsed
from qa_desk.services.scoring_json import CHANNELS, AnswersMisshapen, answers_from_json

_MEGABYTE: Final = 2**20
_MOST_MEGABYTES: Final = 200
_TABLES: Final = frozenset({".csv", ".tsv", ".txt"})
_YAML: Final = frozenset({".yaml", ".yml"})
_EXAMPLE: Final = '{"contact": "…", "answers": {…}, "errors": […]}'
_ENTRY: Final = frozenset(
    {"contact", "source", "evaluator", "scorecard", "purpose", "submitted_at", "comment"}
    | {"channel", "topic", "answers", "errors"}
)
_TOP: Final = frozenset({"scorecard", "evaluators", "evaluations"})
_WORDS: Final = frozenset({"comment", "evidence"})
"""What an answer or an error may hold that no score depends on."""


class FileUnreadable(Expected):
    """A file of answers cannot be opened: facts `file`, `reason`."""

    code = "what_if.file_unreadable"


class FileTooBig(Expected):
    """A file of answers is larger than any we read: facts `file`, `limit_mb`."""

    code = "what_if.file_too_big"


class NoAnswers(Expected):
    """Nothing in a file can be replayed: fact `file`."""

    code = "what_if.no_answers"


class OtherCard(Expected):
    """An entry was made with another card: facts `contact`, `scorecard`, `wanted`."""

    code = "what_if.other_card"


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """What a file holds, and what of it could not be understood."""

    stored: tuple[StoredAnswers, ...]
    rejected: tuple[Rejection, ...]

    def needed(self, path: Path) -> tuple[StoredAnswers, ...]:
        """Return what can be replayed; raise NoAnswers where nothing can."""
        if not self.stored:
            raise NoAnswers(file=shown(path))
        return self.stored


def read(path: Path, cards: Sequence[Scorecard]) -> AnswerFile:
    """Read a file of answers; `cards` are the old one and the new one.

    Each entry goes in or is a rejection. Raises FileUnreadable, FileTooBig, and what is wrong with
    the file as a whole.
    """
    suffix = path.suffix.casefold()
    if suffix in _YAML:
        found = list(_in_yaml(path, cards[0]))
    elif suffix in _TABLES:
        found = list(stored_in_table(_data(path), shown(path), cards))
    else:
        found = list(_in_json(_text(path), shown(path), cards[0]))
    stored = tuple(each for each in found if isinstance(each, StoredAnswers))
    rejected = tuple(each for each in found if isinstance(each, Rejection))
    return AnswerFile(stored, rejected)


def _data(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_MEGABYTES * _MEGABYTE + 1)
    except OSError as error:
        raise FileUnreadable(file=shown(path), reason=system_reason(error)) from error
    except ValueError as error:  # a path with a zero in it
        raise FileUnreadable(file=shown(path), reason="") from error
    if len(data) > _MOST_MEGABYTES * _MEGABYTE:
        raise FileTooBig(file=shown(path), limit_mb=_MOST_MEGABYTES)
    return data


def _text(path: Path) -> str:
    try:
        return _data(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileUnreadable(file=shown(path), reason="UTF-8") from error


def _in_yaml(path: Path, old: Scorecard) -> Iterator[StoredAnswers | Rejection]:
    found = read_evaluations(path)
    yield from found.rejected
    for entry in found.entries:
        if entry.card and entry.card != old.id:
            yield _rejection(shown(path), entry.line, _other(entry.contact, entry.card, old))
        else:
            yield StoredAnswers(entry.contact, _answers_of(entry), entry.purpose)


def _answers_of(entry: EvaluationEntry) -> Answers:
    given = {key: mark.answer for key, mark in entry.marks.items() if mark.answer is not None}
    return Answers(given, tuple(ErrorMark(each.type, each.criterion) for each in entry.errors))


def _in_json(text: str, file: str, old: Scorecard) -> Iterator[StoredAnswers | Rejection]:
    entries, card = _entries(parsed(text, file))
    reader = _JsonReader(old, card)
    for place, entry in enumerate(entries):
        try:
            yield reader.stored(entry, place)
        except (AnswersMisshapen, OtherCard) as fault:
            yield _rejection(file, None, fault)


def _entries(root: object) -> tuple[Sequence[object], str]:
    """Return the entries, and the id of the card that the file as a whole is of, if it says so."""
    if isinstance(root, list):
        return root, ""
    if isinstance(root, Mapping) and "answers" in root:
        return [root], ""
    entries = root.get("evaluations") if isinstance(root, Mapping) else None
    if not isinstance(root, Mapping) or not isinstance(entries, list) or not root.keys() <= _TOP:
        raise AnswersMisshapen(where="/", expected=f"[{_EXAMPLE}]")
    return entries, str(root.get("scorecard") or "")


class _JsonReader:
    """Reads entry after entry; an answer that comes again is the same value, and read once."""

    def __init__(self, old: Scorecard, card: str) -> None:
        self._old = old
        self._card = card
        self._known: dict[tuple[str, object], Answer] = {}

    def stored(self, entry: object, place: int) -> StoredAnswers:
        """Return an entry; AnswersMisshapen says where it is not as it should be."""
        where = f"/{place}"
        if not isinstance(entry, Mapping) or not entry.keys() <= _ENTRY:
            raise AnswersMisshapen(where=where, expected=_EXAMPLE)
        name = _word(entry, "contact", where) or str(place + 1)
        card = _word(entry, "scorecard", where) or self._card
        if card and card != self._old.id:
            raise _other(name, card, self._old)
        given = entry.get("answers")
        if not isinstance(given, Mapping):
            raise AnswersMisshapen(where=f"{where}/answers", expected=_EXAMPLE)
        return StoredAnswers(
            name,
            Answers(
                {key: self._answer(key, value, where) for key, value in given.items()},
                _errors(entry.get("errors"), where),
                _channel(entry, where),
                _word(entry, "topic", where),
            ),
            _purpose(entry, where),
        )

    def _answer(self, criterion: str, value: object, where: str) -> Answer:
        plain = _without_words(value)
        key = _short(plain)
        found = self._known.get(key) if key else None
        if found is None:
            found = _read({"answers": {criterion: plain}}, where).given[criterion]
            if key:
                self._known[key] = found
        return found


def _short(value: object) -> tuple[str, object] | None:
    """Return what tells an answer of one option, or of none, from others; None for the rest."""
    if not isinstance(value, Mapping) or len(value) != 1:
        return None
    kind, said = next(iter(value.items()))
    return (str(kind), said) if isinstance(said, str) or said is True else None


def _errors(value: object, where: str) -> tuple[ErrorMark, ...]:
    if not value:
        return ()
    items = [_without_words(each) for each in value] if isinstance(value, list) else value
    return _read({"answers": {}, "errors": items}, where).errors


def _read(data: Mapping[str, object], where: str) -> Answers:
    try:
        return answers_from_json(data)
    except AnswersMisshapen as fault:
        inside = f"{where}{fault.facts['where']}"
        raise AnswersMisshapen(where=inside, expected=fault.facts["expected"]) from fault


def _without_words(value: object) -> object:
    if not isinstance(value, Mapping) or _WORDS.isdisjoint(value):
        return value
    return {key: each for key, each in value.items() if key not in _WORDS}


def _word(entry: Mapping[str, object], key: str, where: str) -> str:
    """Return a short text, also one that was written as a whole number."""
    value = entry.get(key)
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise AnswersMisshapen(where=f"{where}/{key}", expected='"…"')
    return clean(str(value)).strip()


def _channel(entry: Mapping[str, object], where: str) -> str:
    """Return the channel; a mistyped one would silently leave criteria out."""
    word = _word(entry, "channel", where)
    if word and word not in set(Channel):
        raise AnswersMisshapen(where=f"{where}/channel", expected=CHANNELS)
    return word


def _purpose(entry: Mapping[str, object], where: str) -> Purpose:
    text = _word(entry, "purpose", where) or Purpose.RANDOM
    if text not in set(Purpose):
        raise AnswersMisshapen(where=f"{where}/purpose", expected=" | ".join(Purpose))
    return Purpose(text)


def _other(contact: str, card: str, old: Scorecard) -> OtherCard:
    return OtherCard(contact=contact, scorecard=card, wanted=old.id)


def _rejection(file: str, line: int | None, fault: Expected) -> Rejection:
    return Rejection(file, line, fault.code, fault.facts)
