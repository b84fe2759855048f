"""Sentences and labels in three languages for what speaks without a window.

The command line, the reports and the faults take their words from here; the window's own texts are
Qt Linguist's. Qt is not loaded to say that a file is missing.
"""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files
from string import Formatter
from typing import Final

from qa_desk.errors import Expected

LONGEST_FACT: Final = 1000
_WORDS: Final = {"what": "things", "why": "reasons", "reason": "reasons"}
"""Facts that have words of their own, and the section where these stand."""


class Language(StrEnum):
    """Languages that people read here."""

    EN = "en"
    RU = "ru"
    KK = "kk"


class Catalogue:
    """All sentences and labels of one language."""

    def __init__(self, language: Language, texts: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self._texts = texts

    def sentence(self, code: str, facts: Mapping[str, object]) -> str:
        """Return the sentence for a fault's code; an unknown code is shown as it is."""
        template = self._texts["errors"].get(code)
        if template is None:
            return code
        return _filled(template, {key: _brief(fact) for key, fact in self._named(facts).items()})

    def of(self, fault: Expected) -> str:
        """Return the sentence for a fault."""
        return self.sentence(fault.code, fault.facts)

    def label(self, section: str, key: str, **facts: object) -> str:
        """Return a label; KeyError if there is none, which is a bug."""
        return _filled(self._texts[section][key], facts)

    def labels(self, section: str) -> Mapping[str, str]:
        """Return all labels of a section."""
        return self._texts[section]

    def _named(self, facts: Mapping[str, object]) -> Mapping[str, object]:
        """Say in this language what and why: these facts are words of ours or of the system."""
        named = dict(facts)
        for fact, section in _WORDS.items():
            if named.get(fact):
                named[fact] = self._texts[section].get(str(named[fact]), named[fact])
        return named

    def sections(self) -> frozenset[str]:
        """Return the names of all sections."""
        return frozenset(self._texts)


@cache
def catalogue(language: Language) -> Catalogue:
    """Return the catalogue of a language; it is read once."""
    text = files(__package__).joinpath(f"{language}.toml").read_text("utf-8")
    return Catalogue(language, tomllib.loads(text))


def _filled(template: str, facts: Mapping[str, object]) -> str:
    """Fill the fields by name; a field without a fact is shown empty rather than lost as a crash."""
    names = {name for _, name, _, _ in Formatter().parse(template) if name}
    known = {name: facts.get(name, "") for name in names}
    return template.format(**{k: "" if v is None else v for k, v in known.items()})


def _brief(fact: object) -> object:
    """Cut what is longer than a sentence can bear: numbers and names of files from strangers."""
    text = "" if fact is None else str(fact)
    return fact if len(text) <= LONGEST_FACT else f"{text[: LONGEST_FACT - 1]}…"
