"""Words of HTML, as letters and web chats have them, without running or fetching anything."""

import html
import re
from typing import Final

from qa_desk.importing.outcome import Refused

MOST: Final = 500_000
"""Tags of a page; the longest letters have a tenth of it."""
_SKIPPED: Final = frozenset({"script", "style", "head", "title", "noscript", "template"})
_BLOCKS: Final = frozenset(
    {
        *("address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "footer", "form"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p"),
        *("pre", "section", "table", "tr", "ul"),
    }
)
_NAME: Final = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]*)")
_ALT: Final = re.compile(r"""\balt\s*=\s*(?:"([^"]{1,200})"|'([^']{1,200})')""", re.IGNORECASE)
_GMAIL: Final = re.compile(r"""\bclass\s*=\s*["']?[^"'>]{0,200}gmail_quote""")
_SPACE: Final = re.compile(r"[ \t\r\f\v\u00a0]+")
_EMPTY: Final = re.compile(r"\n{3,}")


class PageText:
    """Reads a page once, from its beginning to its end; quotations can be left out."""

    def __init__(self, page: str, *, quotes: bool = True) -> None:
        self._page, self._lower = page, page.lower()
        self._quotes = quotes
        self._depth = 0
        self._pieces: list[str] = []
        self.left_out = 0

    def text(self) -> str:
        """Return the words, a line for each block; Refused for a page of nothing but tags."""
        at, signs = 0, 0
        while at < len(self._page):
            signs += 1
            if signs > MOST:
                raise Refused("import.page_tangled", limit=MOST)
            tag = self._page.find("<", at)
            end = len(self._page) if tag < 0 else tag
            words = html.unescape(self._page[at:end].replace("\n", " "))
            self._put(_SPACE.sub(" ", words))
            at = end if tag < 0 else self._behind(tag)
        lines = (line.strip() for line in "".join(self._pieces).split("\n"))
        return _EMPTY.sub("\n\n", "\n".join(lines)).strip()

    def _behind(self, tag: int) -> int:
        """Take in what a tag means, and return where it ends; one that never ends ends the page."""
        if self._page.startswith("<!--", tag):
            return self._after("-->", tag)
        named = _NAME.match(self._page, tag + 1)
        if named is None:
            return self._nameless(tag)
        name, end = named.group(1).lower(), self._after(">", tag)
        closing = self._page.startswith("</", tag)
        if name in _SKIPPED and not closing:
            return self._after(">", self._after(f"</{name}", end))
        self._open(name, self._page[tag:end], closing=closing)
        return end

    def _nameless(self, tag: int) -> int:
        """Pass over <!doctype and its like; any other sign stands for itself."""
        if self._page[tag + 1 : tag + 2] in ("!", "?", "/"):
            return self._after(">", tag)
        self._put("<")
        return tag + 1

    def _open(self, name: str, tag: str, *, closing: bool) -> None:
        if name in _BLOCKS:
            self._put("\n")
        if not self._quotes and name == "blockquote":
            self._depth = max(0, self._depth + (-1 if closing else 1))
        elif not self._quotes and not closing and _GMAIL.search(tag[:500]):
            self._depth += 10**6  # it has no end of its own that could be told from others
        alt = _ALT.search(tag[:2000]) if name == "img" else None
        if alt is not None:
            self._put(f"[{html.unescape(alt.group(1) or alt.group(2))}]")

    def _after(self, mark: str, start: int) -> int:
        found = self._lower.find(mark, start)
        return len(self._page) if found < 0 else found + len(mark)

    def _put(self, text: str) -> None:
        if self._depth == 0:
            self._pieces.append(text)
        elif text.strip():
            self.left_out += 1
