"""Ready lexicons: what people of the trade say in three languages, by one name."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from qa_desk.texts import Language

_FOLDER: Final = "lexicons"


@cache
def lexicon_names() -> Mapping[str, str]:
    """Return the lexicons by their names in small letters, of all languages, the English first."""
    found = {name: name for name in _read(Language.EN)}
    for language in Language:
        for name, lexicon in _read(language).items():
            found.setdefault(lexicon["name"], name)
    return MappingProxyType(found)


def lexicon_name(name: str, language: Language) -> str:
    """Return how a lexicon is called in a language."""
    return _read(language)[name]["name"]


def lexicon_text(name: str) -> str:
    """Return what a lexicon holds in all languages, as a rule: each line one alternative."""
    return "\n".join(_read(language)[name]["said"] for language in Language)


@cache
def _read(language: Language) -> Mapping[str, Mapping[str, str]]:
    text = files("qa_desk.analytics").joinpath(_FOLDER, f"{language}.toml").read_text("utf-8")
    return tomllib.loads(text)
