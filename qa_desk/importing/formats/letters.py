"""Letters (.eml): each is a message of the thread it belongs to, without what it quotes."""

import email
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Final

from qa_desk.domain.contacts import Channel
from qa_desk.importing import values
from qa_desk.importing.decoding import decoded
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats.letter_quotes import own_words
from qa_desk.importing.outcome import Imported, Refused, clean, shown
from qa_desk.importing.page_text import PageText
from qa_desk.importing.source import Source, contents
from qa_desk.importing.written import Place, Said, contact

ID: Final = "eml"
LABEL: Final = "E-mail (.eml)"
_ID: Final = re.compile(r"<([^<>\s]{1,300})>")
_REPLY: Final = re.compile(
    r"^\s*(?:(?:re|fwd?|aw|ответ|отв|пересл)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE
)
_HEADING: Final = 20_000
_KIND: Final = 2_000
_BROKEN: Final = (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError)
"""What the reader of letters raises where a letter breaks the rules of letters."""


def recognises(source: Source) -> bool:
    """Whether the file says that it is a letter; what is inside shows when it is read."""
    return source.suffix == ".eml"


def read(source: Source) -> Iterator[Imported]:
    """Read one letter; letters of a thread become one contact when they are stored."""
    data = contents(source.file)
    try:
        letter = email.message_from_bytes(data)
        yield _letter(letter, source)
    except _BROKEN:
        raise Refused("import.mail_broken") from None


def _letter(letter: Message, source: Source) -> Imported:
    _check(letter)
    author = _address(letter, "From")
    if not author:
        raise Refused("import.mail_broken")
    findings = Findings()
    text, left_out = _words(letter)
    if left_out:
        findings.tell("import.quotes_left_out", count=left_out)
    said = "\n".join(one for one in (text, *_attached(letter)) if one)
    subject = " ".join(_header(letter, "Subject").split())
    at = _moment(letter, source)
    thread = _thread(letter) or f"{author} {subject}"
    whole = contact(Place(Channel.EMAIL, ID, thread[:300]), [Said(author, said or subject, at)])
    topic = _REPLY.sub("", subject)
    findings.keep("to", ", ".join(_addresses(letter, "To")), "To")
    whole = replace(whole, topic=topic, custom=findings.custom)
    return Imported(whole, file=shown(source.file), chat=ID, notices=findings.notices(source.file))


def _thread(letter: Message) -> str:
    """Return the id of the letter that began the thread."""
    for name in ("References", "In-Reply-To", "Message-ID"):
        found = _ID.search(_header(letter, name))
        if found:
            return clean(found.group(1))
    return ""


def _words(letter: Message) -> tuple[str, int]:
    """Return what the author wrote, and how many lines of earlier letters were left out."""
    body = _body(letter, "text/plain")
    if body is not None:
        return own_words(_text(body))
    body = _body(letter, "text/html")
    if body is None:
        return "", 0
    page = PageText(_text(body), quotes=False)
    words, quoted = own_words(page.text())
    return words, quoted + page.left_out


def _body(letter: Message, kind: str) -> Message | None:
    parts = (one for one in letter.walk() if one.get_content_type() == kind)
    return next((one for one in parts if one.get_content_disposition() != "attachment"), None)


def _text(part: Message) -> str:
    """Return the words of a part, in the encoding it names, else in the one it seems to be in."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        return clean(data.decode(part.get_content_charset("utf-8")))
    except (LookupError, UnicodeDecodeError):
        return decoded(data) or ""


def _attached(letter: Message) -> Iterator[str]:
    for part in letter.walk():
        name = part.get_filename()
        if name:
            yield f"[{_plain(str(name)[:_KIND]).strip()[:200]}]"


def _header(letter: Message, name: str) -> str:
    """Return a heading as text; the library's own reader takes ages over long ones."""
    wanted = name.casefold()
    raw = (str(value) for key, value in letter.raw_items() if key.casefold() == wanted)
    text = "".join(next(raw, "")[:_HEADING].splitlines())
    return _plain(text)


def _plain(text: str) -> str:
    """Return a text of a heading, whose words may be written in signs of ASCII."""
    return clean(str(make_header(decode_header(text))))


def _check(letter: Message) -> None:
    """Refuse what only breaks readers: kinds of parts that go on for pages."""
    for part in letter.walk():
        for key, value in part.raw_items():
            if key.casefold().startswith("content-") and len(str(value)) > _KIND:
                raise Refused("import.mail_broken")


def _addresses(letter: Message, name: str) -> Sequence[str]:
    found = getaddresses([_header(letter, name)])
    return [address.casefold() for _, address in found if "@" in address]


def _address(letter: Message, name: str) -> str:
    """Return the address, by which people are known whatever name they write beside it."""
    found = _addresses(letter, name)
    return found[0][:300] if found else ""


def _moment(letter: Message, source: Source) -> datetime | None:
    text = _header(letter, "Date")
    if not text:
        return None
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        raise Refused("import.bad_date", column="Date", value=text[:100]) from None
    return values.moment(at.isoformat(), source.zone, "Date")


FORMAT: Final = Format(recognises, read)
