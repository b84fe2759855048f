"""Which column or field of a file of messages tells what, as people write it in YAML, or as it looks."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final, NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from qa_desk.domain.contacts import Channel, Side
from qa_desk.importing import yaml_tree
from qa_desk.importing.outcome import shown
from qa_desk.importing.tables.mapping import Dates
from qa_desk.importing.tables.mapping_files import MappingUnreadable, MappingWrong
from qa_desk.importing.tables.titles import plain
from qa_desk.importing.yaml_tree import Node, YamlFault


class Told(StrEnum):
    """What a field can tell of a message or of its conversation."""

    TEXT = "text"
    CONVERSATION = "conversation"
    AUTHOR = "author"
    SIDE = "side"
    AT = "at"
    ID = "id"
    AGENT = "agent"
    CUSTOMER = "customer"
    TOPIC = "topic"
    TEAM = "team"


KEYS: Final = ("source", "channel", "list", "messages", "fields", "sides", "dates", "zone")
_KEPT: Final = ".messages.yaml"
"""Ends the names of what a workspace keeps; mappings of calls have shorter ones."""
_DATES: Final = (Dates.ISO, Dates.DAY_FIRST, Dates.MONTH_FIRST, Dates.EPOCH)
_TITLES: Final = {
    Told.TEXT: "text; message; message text; body; content; сообщение; текст; текст сообщения;"
    "хабар; мәтін; хабар мәтіні",
    Told.CONVERSATION: "conversation id; conversation; chat id; chat; dialog id; dialogue id; dialog;"
    "thread id; thread; ticket id; session id; id чата; чат; номер чата; id диалога; диалог;"
    "номер диалога; id обращения; номер обращения; чат id; диалог id; өтініш нөмірі",
    Told.AUTHOR: "author; sender; from; sender name; author name; name; автор; отправитель; от кого;"
    "имя; жіберуші; аты",
    Told.SIDE: "side; role; sender type; author type; speaker; роль; сторона; кто; тип отправителя;"
    "рөл; рөлі; тарап",
    Told.AT: "at; time; date; datetime; date time; timestamp; created at; sent at; дата; время;"
    "дата и время; күні; уақыты; уақыт; күні мен уақыты",
    Told.ID: "message id; id сообщения; хабар id",
    Told.AGENT: "agent; operator; оператор; специалист; маман",
    Told.CUSTOMER: "customer; client; phone; клиент; телефон",
    Told.TOPIC: "topic; subject; тема; тематика; тақырып",
    Told.TEAM: "team; group; группа; команда; топ",
}
_BY_TITLE: Final = {
    plain(title): told for told, titles in _TITLES.items() for title in titles.split(";")
}


@dataclass(frozen=True, slots=True)
class MessageMapping:
    """How messages are read; fields are titles of columns, or paths such as `from.name`.

    `list` is the path to the conversations of a document, `messages` that from a conversation to
    its messages; without it the list is one of messages. `sides` are the file's words for sides.
    """

    fields: Mapping[Told, str]
    file: str = ""
    source: str = "messages"
    channel: Channel = Channel.CHAT
    list: str = ""
    messages: str = ""
    sides: Mapping[str, Side] = field(default_factory=dict)
    dates: Dates | None = None
    zone: str = ""


def guessed(titles: Sequence[str]) -> MessageMapping | None:
    """Return how a table of messages seems to be read; None where it is none."""
    found: dict[Told, str] = {}
    for title in titles:
        told = _BY_TITLE.get(plain(title))
        if told is not None:
            found.setdefault(told, title)
    whose = Told.AUTHOR in found or Told.SIDE in found
    order = Told.CONVERSATION in found or Told.AT in found
    return MessageMapping(found) if Told.TEXT in found and whose and order else None


def load(file: Path) -> MessageMapping | None:
    """Read a mapping of messages; None for one of calls. MappingUnreadable, MappingWrong."""
    name = shown(file)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise MappingUnreadable(mapping=name, line=1, column=1) from None
    root = yaml_tree.read(text)
    if isinstance(root, YamlFault):
        raise MappingUnreadable(mapping=name, line=root.place.line, column=root.place.column)
    node = root.children.get("messages")
    return None if node is None else _Reader(name).mapping(node)


def saved(folder: Path | None, fingerprint: str) -> MessageMapping | None:
    """Return how tables with these titles were read before; None where nobody said it."""
    file = None if folder is None else folder / f"{fingerprint}{_KEPT}"
    return load(file) if file is not None and file.is_file() else None


def keep(folder: Path, given: Path, fingerprints: Collection[str]) -> None:
    """Have tables with these titles read as a file says from now on, in the words of the file."""
    for fingerprint in fingerprints:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = folder / f"{fingerprint}{_KEPT}"
        if not target.exists() or not target.samefile(given):
            target.write_bytes(given.read_bytes())


def forget(folder: Path, fingerprint: str) -> None:
    """Take back that tables with these titles are of messages: somebody says that they are not."""
    (folder / f"{fingerprint}{_KEPT}").unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the part `messages` of a mapping file."""

    file: str

    def mapping(self, node: Node) -> MessageMapping:
        if not isinstance(node.value, dict):
            self._wrong(node, "messages", ", ".join(KEYS))
        for key, child in node.children.items():
            if key not in KEYS:
                self._wrong(child, str(key), ", ".join(KEYS))
        fields = {
            Told(self._known(child, str(key), list(Told), str(key))): self._text(child, str(key))
            for key, child in self._pairs(node, "fields")
        }
        if Told.TEXT not in fields:
            self._wrong(node.children.get("fields", node), "fields", Told.TEXT.value)
        sides = {
            str(key).strip().casefold(): Side(self._one(child, str(key), list(Side)))
            for key, child in self._pairs(node, "sides")
        }
        dates = self._choice(node, "dates", _DATES)
        channel = self._choice(node, "channel", list(Channel))
        return MessageMapping(
            fields,
            self.file,
            self._plain(node, "source") or "messages",
            Channel(channel) if channel else Channel.CHAT,
            self._plain(node, "list"),
            self._plain(node, "messages"),
            sides,
            Dates(dates) if dates else None,
            self._zone(node),
        )

    def _pairs(self, node: Node, key: str) -> list[tuple[str | int, Node]]:
        child = node.children.get(key)
        if child is None:
            return []
        if not isinstance(child.value, dict):
            self._wrong(child, key, "{a: b}")
        return list(child.children.items())

    def _choice(self, node: Node, key: str, known: Sequence[str]) -> str:
        child = node.children.get(key)
        return "" if child is None else self._one(child, key, known)

    def _one(self, node: Node, key: str, known: Sequence[str]) -> str:
        return self._known(node, key, known, self._text(node, key))

    def _known(self, node: Node, key: str, known: Sequence[str], value: str) -> str:
        if value not in known:
            self._wrong(node, key, ", ".join(known), value)
        return value

    def _zone(self, node: Node) -> str:
        name = self._plain(node, "zone")
        try:
            return name and str(ZoneInfo(name))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self._wrong(node.children["zone"], "zone", "Asia/Almaty, Europe/Moscow, UTC", name)

    def _plain(self, node: Node, key: str) -> str:
        child = node.children.get(key)
        return "" if child is None else self._text(child, key)

    def _text(self, node: Node, key: str) -> str:
        if not isinstance(node.value, str | int) or isinstance(node.value, bool):
            self._wrong(node, key, "abc, 3")
        return str(node.value).strip()

    def _wrong(self, node: Node, key: str, known: str, value: str = "") -> NoReturn:
        line = node.place.line
        raise MappingWrong(mapping=self.file, line=line, key=key, value=value, known=known)
