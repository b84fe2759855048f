"""Lets argparse speak the reader's language."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from qa_desk.texts import Catalogue


@contextmanager
def spoken(texts: Catalogue) -> Iterator[None]:
    """Give argparse its words from the section `argparse` of the texts, for the length of a call.

    argparse asks the functions `_` and `ngettext` of its own module for each of its words; what
    the section lacks stays English.
    """
    words = texts.labels("argparse")

    def translated(message: str) -> str:
        return words.get(message, message)

    def counted(one: str, several: str, n: int) -> str:
        return words.get(one, one if n == 1 else several)

    module = vars(argparse)
    own = {name: module[name] for name in ("_", "ngettext")}
    module.update(_=translated, ngettext=counted)
    try:
        yield
    finally:
        module.update(own)
