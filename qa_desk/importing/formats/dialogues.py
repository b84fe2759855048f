"""Collections of dialogues for research: ABCD, and Taskmaster with its kin."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Final

from qa_desk.domain.contacts import Channel, Side
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import sides
from qa_desk.importing.outcome import Imported, Item, Refused, clean, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.written import Place, Said, contact

ABCD: Final = "abcd"
ABCD_LABEL: Final = "ABCD dialogues"
TASKMASTER: Final = "taskmaster"
TASKMASTER_LABEL: Final = "Taskmaster dialogues"
_SPLITS: Final = ("train", "dev", "test")
_IDS: Final = ("conversation_id", "conversationId")
_PAIR: Final = 2
_SPEAKERS: Final = {"user": Side.CUSTOMER, "assistant": Side.AGENT}
"""As the collections say: customers speak with workers of a centre or of a shop."""


def _is_abcd(source: Source) -> bool:
    return any("original" in one.data and "convo_id" in one.data for one in _first(source))


def _is_taskmaster(source: Source) -> bool:
    first = _first(source)
    return any("utterances" in one.data and any(key in one.data for key in _IDS) for one in first)


def _first(source: Source) -> list[Part]:
    return list(islice(_dialogues(source.value), 1))


def _dialogues(value: object) -> Iterator[Part]:
    """Return the dialogues of a document: one, a list, or lists by what they are for."""
    if isinstance(value, dict) and any(isinstance(value.get(one), list) for one in _SPLITS):
        for split in _SPLITS:
            yield from _listed(value.get(split), split)
    elif isinstance(value, dict):
        yield Part(value)
    else:
        yield from _listed(value, "")


def _listed(value: object, path: str) -> Iterator[Part]:
    for number, one in enumerate(value if isinstance(value, list) else ()):
        if isinstance(one, dict):
            yield Part(one, f"{path}[{number}]")


def _read_abcd(source: Source) -> Iterator[Item]:
    """Read chats of a shop; what the agent's program did is nobody's."""
    for part in _dialogues(source.value):
        try:
            scenario = part.part("scenario")
            facts = {key: scenario.data.get(key) for key in ("flow", "subflow")}
            customer = scenario.part("personal").text("customer_name")
            said = [_turn(part, n, one) for n, one in enumerate(_list(part, "original"))]
            yield _item((ABCD, part.name("convo_id"), customer), said, facts, source)
        except Refused as refused:
            yield refused.at(source.file)


def _turn(part: Part, number: int, value: object) -> Said:
    """Read a pair of who and what; an action is the program's."""
    if (
        not isinstance(value, list)
        or len(value) != _PAIR
        or not all(isinstance(v, str) for v in value)
    ):
        raise Refused("import.field_not_text", field=f"{part.at('original')}[{number}]")
    who, text = (clean(str(one)) for one in value)
    side = Side.SYSTEM if who == "action" else sides.of_label(who)
    return Said(who, text, side=side)


def _read_taskmaster(source: Source) -> Iterator[Item]:
    """Read spoken and written dialogues between a customer and who serves them."""
    for part in _dialogues(source.value):
        try:
            said = [_utterance(one) for one in part.parts("utterances")]
            id_ = next((part.name(key) for key in _IDS if part.name(key)), "")
            facts = {key: part.data.get(key) for key in ("vertical", "scenario", "instruction_id")}
            yield _item((TASKMASTER, id_, ""), said, facts, source)
        except Refused as refused:
            yield refused.at(source.file)


def _utterance(part: Part) -> Said:
    who = part.text("speaker").strip()
    return Said(who, part.text("text"), side=_SPEAKERS.get(who.casefold(), Side.UNKNOWN))


def _item(
    who: tuple[str, str, str], said: list[Said], facts: Mapping[str, object], source: Source
) -> Imported:
    format_id, id_, customer = who
    findings = Findings()
    for name, value in facts.items():
        findings.keep(name, value, name)
    whole = contact(Place(Channel.CHAT, format_id, id_ or source.stem), said)
    whole = replace(whole, agents=(), customer_key=customer, language="en", custom=findings.custom)
    return Imported(
        whole, file=shown(source.file), chat=format_id, notices=findings.notices(source.file)
    )


def _list(part: Part, key: str) -> list[object]:
    value = part.data.get(key)
    if not isinstance(value, list):
        raise Refused("import.field_not_list", field=part.at(key))
    return value


ABCD_FORMAT: Final = Format(_is_abcd, _read_abcd)
TASKMASTER_FORMAT: Final = Format(_is_taskmaster, _read_taskmaster)
