"""Chats that Telegram Desktop exported: `result.json` of one chat, or of a whole account."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import Final

from qa_desk.domain.contacts import Channel, Contact, Side
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import telegram_text
from qa_desk.importing.outcome import Imported, Item, Refused, Rejection, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.written import Place, Said, contact, conversations

ID: Final = "telegram"
LABEL: Final = "Telegram result.json"
_CHATS: Final = frozenset({"name", "type", "id", "messages"})
_LISTS: Final = ("chats", "left_chats")
_OWN: Final = ("personal", "private", "saved")
"""Beginnings of the kinds of chats that a person has for themselves."""
_BOT: Final = "bot_chat"
_USERS: Final = "user"

_NO_TOPIC: Final = -1
_LINKS: Final = ("id", "reply_to_top_message_id", "reply_to_message_id")


def recognises(source: Source) -> bool:
    """Whether the document is a chat with its type, or an account's lists of chats."""
    data = (source.json or Part({})).data
    if _CHATS - {"name"} <= data.keys():
        return isinstance(data["type"], str) and isinstance(data["messages"], list)
    lists = (data.get(name) for name in _LISTS)
    return any(isinstance(one, dict) and isinstance(one.get("list"), list) for one in lists)


def read(source: Source) -> Iterator[Item]:
    """Read the conversations of every chat; what is private in a whole account is listed only."""
    root = source.json or Part({})
    if isinstance(root.data.get("messages"), list):
        yield from _chat(root, source)
        return
    for name in _LISTS:
        for chat in root.part(name).parts("list"):
            yield from _of_account(chat, source)


def _of_account(chat: Part, source: Source) -> Iterator[Item]:
    try:
        if chat.text("type").startswith(_OWN):
            name = chat.text("name") or chat.name("id")
            yield Rejection(shown(source.file), None, "import.private_chat", {"name": name})
        else:
            yield from _chat(chat, source)
    except Refused as refused:
        yield refused.at(source.file)


def _chat(chat: Part, source: Source) -> Iterator[Item]:
    name, kind = chat.text("name"), chat.text("type")
    if kind.endswith("_channel"):
        raise Refused("import.channel_posts", name=name or chat.name("id"))
    id_ = chat.name("id") or source.stem
    messages = chat.parts("messages")
    names = _names(messages)
    bot = name if kind == _BOT else ""
    said = {one.whole("id"): _said(one, names, bot, source.zone) for one in messages}
    topics = _topics(messages)
    inside = _by_topic(messages, topics)
    found = _Chat(id_, name, source)
    for number, title in topics.items():
        talk = tuple(said[one.whole("id")] for one in inside[number])
        if any(one.side is not Side.SYSTEM for one in talk):
            yield found.item(f"{id_}/topic-{number}", title, talk, inside[number])
    by_id = {str(one.whole("id")): one for one in inside[_NO_TOPIC]}
    outside = (said[one.whole("id")] for one in inside[_NO_TOPIC])
    for talk in conversations(outside, source.silence):
        yield found.item(f"{id_}/{talk[0].id}", "", talk, [by_id[one.id] for one in talk])


class _Chat:
    """What all conversations of one chat have in common."""

    def __init__(self, id_: str, name: str, source: Source) -> None:
        self._id, self._name, self._source = id_, name, source

    def item(
        self, external_id: str, topic: str, said: Sequence[Said], parts: Sequence[Part]
    ) -> Imported:
        """Return one conversation as a contact."""
        findings = Findings()
        telegram_text.keep_counts(parts, findings)
        findings.keep("chat", self._name, "name")
        findings.all_unread(parts, telegram_text.KNOWN, "messages[]")
        found: Contact = contact(Place(Channel.MESSENGER, ID, external_id), said)
        whole = replace(found, topic=topic, custom=findings.custom)
        file = self._source.file
        return Imported(
            whole, file=shown(file), chat=f"{ID}/{self._id}", notices=findings.notices(file)
        )


def _said(part: Part, names: Mapping[str, str], bot: str, zone: tzinfo | None) -> Said:
    id_ = str(part.needed_whole("id"))
    at = _at(part, zone)
    if part.text("type") == "service":
        return Said("", telegram_text.event(part), at, Side.SYSTEM, id_)
    who = part.name("from_id")
    author = names.get(who) or part.text("from").strip() or who
    is_bot = bool(part.name("via_bot")) and not who.startswith(_USERS)
    side = Side.BOT if is_bot or (bot and author == bot) else Side.UNKNOWN
    return Said(author, telegram_text.text(part), at, side, id_)


def _at(part: Part, zone: tzinfo | None) -> datetime | None:
    """Return when it was written: by the clock of the world where the file has it."""
    seconds = part.name("date_unixtime")
    if not seconds:
        return values.moment(part.text("date"), zone, part.at("date"))
    field = part.at("date_unixtime")
    if not (seconds.isascii() and seconds.isdigit() and len(seconds) < len(str(2**40))):
        raise Refused("import.times_out_of_clock", field=field, value=seconds[:40])
    at = datetime.fromtimestamp(int(seconds), UTC) if int(seconds) < 2**33 else None
    if at is None or at.year not in values.YEARS:
        raise Refused("import.times_out_of_clock", field=field, value=seconds)
    return at


def _names(messages: Iterable[Part]) -> dict[str, str]:
    """Return the name of each account; of several with one name each is told by its number too."""
    names: dict[str, str] = {}
    for one in messages:
        who = one.name("from_id")
        if who and one.text("type") != "service":
            names[who] = one.text("from").strip() or names.get(who, "") or who
    shared = Counter(names.values())
    return {who: f"{name} ({who})" if shared[name] > 1 else name for who, name in names.items()}


def _topics(messages: Iterable[Part]) -> dict[int, str]:
    """Return the titles of topics by the number of the message that began each."""
    found = (one for one in messages if one.text("action") == "topic_created")
    return {one.needed_whole("id"): one.text("title").strip() for one in found}


def _by_topic(messages: Sequence[Part], topics: Mapping[int, str]) -> dict[int, list[Part]]:
    """Return the messages of each topic; an answer belongs where the message it answers does."""
    found: dict[int, list[Part]] = {number: [] for number in (*topics, _NO_TOPIC)}
    places = {number: number for number in topics}
    for one in messages:
        ids = (one.whole(key) for key in _LINKS)
        place = next((places[id_] for id_ in ids if id_ in places), _NO_TOPIC)
        places[one.needed_whole("id")] = place
        found[place].append(one)
    return found


FORMAT: Final = Format(recognises, read)
