"""Words of Telegram's messages: text in pieces, what was attached, what the program wrote."""

from collections.abc import Sequence
from typing import Final

from qa_desk.importing.findings import Findings
from qa_desk.importing.outcome import Refused, clean
from qa_desk.importing.parts import Part

KNOWN: Final = frozenset(
    {
        *("id", "type", "date", "date_unixtime", "from", "from_id", "text", "text_entities"),
        *("actor", "actor_id", "action", "title", "edited", "edited_unixtime"),
        *("reply_to_message_id", "reply_to_top_message_id", "reply_to_peer_id", "forwarded_from"),
        *("forwarded_from_id", "forwarded_date", "forwarded_date_unixtime", "saved_from"),
        *("file", "file_name", "file_size", "photo", "photo_file_size", "thumbnail", "media_type"),
        *("thumbnail_file_size", "mime_type", "width", "height", "duration_seconds", "performer"),
        *(
            "sticker_emoji",
            "via_bot",
            "members",
            "discard_reason",
            "new_title",
            "new_icon_emoji_id",
        ),
        *("location_information", "contact_information", "poll", "reactions", "message_id"),
    }
)
"""Members of a message that are read, or that say only how a file looks."""
_COUNTED: Final = {
    "edited": ("edited", "edited_unixtime"),
    "forwarded": ("forwarded_from", "forwarded_from_id"),
    "replies": ("reply_to_message_id",),
    "reactions": ("reactions",),
}
_NOT_COPIED: Final = "("
"""Telegram writes (File not included. …) where a name would be."""


def text(part: Part) -> str:
    """Return what was written, what was sent along in brackets, and whose words these are."""
    pieces = (_forwarded(part), _attached(part), _plain(part))
    return " ".join(one for one in pieces if one)


def event(part: Part) -> str:
    """Return what the program wrote: the name of what happened, who did it, and to what."""
    title = part.text("title").strip() or part.text("new_title").strip()
    seconds = part.whole("duration_seconds")
    facts = (part.text("action"), title, "" if seconds is None else f"{seconds} s")
    said = " ".join((f"[{': '.join(one for one in facts if one)}]", part.text("actor").strip()))
    return " ".join(one for one in (said.strip(), _plain(part)) if one)


def keep_counts(parts: Sequence[Part], findings: Findings) -> None:
    """Keep how many messages were edited, forwarded and so on."""
    for name, keys in _COUNTED.items():
        count = sum(any(key in one.data for key in keys) for one in parts)
        if count:
            findings.keep(name, count, keys[0])


def _plain(part: Part) -> str:
    """Return a text that is one, or pieces of text, some of them marked as bold, a link and so on."""
    value = part.data.get("text")
    if not isinstance(value, list):
        return part.text("text")
    pieces = []
    for place, one in enumerate(value):
        piece = one.get("text") if isinstance(one, dict) else one
        if not isinstance(piece, str):
            raise Refused("import.field_not_text", field=f"{part.at('text')}[{place}]")
        pieces.append(piece)
    return clean("".join(pieces))


def _forwarded(part: Part) -> str:
    """Mark words that somebody else wrote elsewhere."""
    if "forwarded_from" not in part.data:
        return ""
    return f"[→ {part.text('forwarded_from').strip() or '?'}]"


def _attached(part: Part) -> str:
    kind = part.text("media_type").strip()
    name = part.text("file_name").strip() or part.text("sticker_emoji").strip()
    if not name and part.text("file") and not part.text("file").startswith(_NOT_COPIED):
        name = part.text("file").rsplit("/", 1)[-1]
    for key in ("photo", "file", "location_information", "contact_information", "poll"):
        if not kind and key in part.data:
            kind = key.removesuffix("_information")
    question = part.part("poll").text("question") if "poll" in part.data else ""
    seconds = part.whole("duration_seconds")
    facts = (kind, name or question, "" if seconds is None else f"{seconds} s")
    said = ": ".join(one for one in facts if one)
    return f"[{said}]" if kind else ""
