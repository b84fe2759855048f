"""A condition of a card as a tree of rows that a person fills, and edits of that tree."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from qa_desk.domain.card_document import Json, Path
from qa_desk.ui.viewmodels.card_reading import items_of, table_of, word_of

MOST_DEPTH = 8


class Question(StrEnum):
    """What a row asks of another criterion."""

    IS = "is"
    IS_NOT = "is_not"
    NUMBER = "number"
    NOT_NUMBER = "not_number"
    NA = "na"
    NOT_NA = "not_na"


class Joint(StrEnum):
    """How the rows of a group hold together."""

    ALL = "all"
    ANY = "any"
    NOT_ALL = "not_all"
    NONE = "none"


_QUESTIONS = {
    "is": (Question.IS, Question.IS_NOT),
    "number": (Question.NUMBER, Question.NOT_NUMBER),
    "na": (Question.NA, Question.NOT_NA),
}
_JOINTS = {"all": (Joint.ALL, Joint.NOT_ALL), "any": (Joint.ANY, Joint.NONE)}


def is_negated(raw: Json) -> bool:
    """Say whether a part is turned round by "not"."""
    return set(table_of(raw)) == {"not"}


def core(raw: Json) -> Mapping[str, Json]:
    """Return a part without the "not" around it."""
    return table_of(table_of(raw)["not"]) if is_negated(raw) else table_of(raw)


def core_path(raw: Json, path: Path) -> Path:
    """Return where the part without its "not" stands."""
    return (*path, "not") if is_negated(raw) else path


def joint_of(raw: Json) -> Joint | None:
    """Return how the parts of a group hold together; None for what is no group."""
    keys = set(core(raw))
    for key, joints in _JOINTS.items():
        if keys == {key}:
            return joints[is_negated(raw)]
    return None


def question_of(raw: Json) -> Question | None:
    """Return what a row asks; None for what is no row or cannot be shown as one."""
    table = core(raw)
    keys = set(table)
    if "criterion" not in keys or keys - {"criterion", "is", "from", "to", "na"}:
        return None
    asked = "na" if "na" in keys else "number" if keys & {"from", "to"} else "is"
    if (asked != "is" and "is" in keys) or (asked == "na" and keys & {"from", "to"}):
        return None
    return _QUESTIONS[asked][is_negated(raw)]


def parts_of(raw: Json) -> Sequence[Json]:
    """Return the parts of a group."""
    table = core(raw)
    return items_of(table.get("all", table.get("any")))


def part_path(raw: Json, path: Path, place: int) -> Path:
    """Return where a part of a group stands."""
    key = "all" if "all" in core(raw) else "any"
    return (*core_path(raw, path), key, place)


def shape(raw: Json) -> object:
    """Return what decides which widgets show a condition: its groups and rows."""
    joint = joint_of(raw)
    if joint is not None:
        return tuple(shape(part) for part in parts_of(raw))
    return "row" if question_of(raw) is not None else "strange"


def asking(raw: Json, question: Question, answer: Mapping[str, Json]) -> Json:
    """Return a row with another question: the criterion stays, the answer is this."""
    row: Json = {"criterion": word_of(core(raw).get("criterion")), **answer}
    negated = question in (Question.IS_NOT, Question.NOT_NUMBER, Question.NOT_NA)
    return {"not": row} if negated else row


def joined(raw: Json, joint: Joint) -> Json:
    """Return a group whose parts hold together in another way."""
    key = "all" if joint in (Joint.ALL, Joint.NOT_ALL) else "any"
    group: Json = {key: list(parts_of(raw))}
    return {"not": group} if joint in (Joint.NOT_ALL, Joint.NONE) else group


def with_part(raw: Json, part: Json) -> Json:
    """Return a condition with one more part; a single row becomes a group of both."""
    if raw is None:
        return part
    joint = joint_of(raw)
    if joint is None:
        return {"all": [raw, part]}
    group = joined(raw, joint)
    key = next(iter(core(group)))
    grown: Json = {key: [*parts_of(raw), part]}
    return {"not": grown} if is_negated(raw) else grown


def without(raw: Json, path: Path) -> Json:
    """Return a condition without the part at a path from its top; a group left empty goes too."""
    if not path:
        return None
    if path[0] == "not":
        inner = without(table_of(raw)["not"], path[1:])
        return None if inner is None else {"not": inner}
    key, place = str(path[0]), path[1]
    parts = list(items_of(table_of(raw)[key]))
    left = without(parts[int(place)], path[2:])
    parts[int(place) : int(place) + 1] = [] if left is None else [left]
    return {key: parts} if parts else None
