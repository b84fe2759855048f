"""Lines of Word documents, read without opening anything that they refer to."""

from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from qa_desk.importing.archive import Archive
from qa_desk.importing.outcome import Refused, clean

_DOCUMENT: Final = "word/document.xml"
_SPACE: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARKS: Final = {f"{_SPACE}tab": "\t", f"{_SPACE}br": "\n", f"{_SPACE}cr": "\n", f"{_SPACE}p": "\n"}


def is_word(archive: Archive) -> bool:
    """Whether an archive is a Word document."""
    return _DOCUMENT in archive.names()


def lines(archive: Archive) -> list[str]:
    """Return the lines of the paragraphs in order, those of tables too; empty ones are left out."""
    try:
        root = fromstring(archive.read(_DOCUMENT))
    except (ParseError, DefusedXmlException, RecursionError, ValueError):
        raise Refused("import.word_broken") from None
    found = "".join(_piece(element) for element in root.iter())
    return [line.strip() for line in clean(found).split("\n") if line.strip()]


def _piece(element: Element) -> str:
    """Return what an element adds to the text; a paragraph begins a line, also within another."""
    if element.tag == f"{_SPACE}t":
        return element.text or ""
    return _MARKS.get(element.tag, "")
