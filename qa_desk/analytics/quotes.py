"""A quote is checked against what was said, word for word: what was not said proves nothing."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from qa_desk.analytics.suggest import Proof, Said
from qa_desk.domain.evaluations import Evidence

_SHORTEST: Final = 3
"""A quote of fewer letters is in almost every conversation and shows nothing."""
_SPACES: Final = re.compile(r"\s+")
_EDGES: Final = " \t\n\"'«»“”„.,;:!?…—-"


def normalised(text: str) -> str:
    """Return a text with one kind of space, small letters and no marks at its ends."""
    plain = unicodedata.normalize("NFC", text)
    return _SPACES.sub(" ", plain).casefold().strip(_EDGES)


def located(quote: str, said: Sequence[Said]) -> Proof | None:
    """Return where a quote was said, its words as they stand there; None where nobody said it.

    It must stand within one turn or message, from a word's beginning to a word's end; spaces and
    capitals may differ. The first place counts.
    """
    wanted = normalised(quote)
    if sum(letter.isalnum() for letter in wanted) < _SHORTEST:
        return None
    for each in said:
        words = _Folded.of(each.text)
        at = words.find(wanted)
        if at is not None:
            where = Evidence(each.start_ms, each.end_ms, each.message, each.text[at[0] : at[1]])
            return Proof(where, each.confidence)
    return None


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text as it is compared, and for each of its letters the place in the original."""

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "_Folded":
        letters: list[str] = []
        places: list[int] = []
        for place, letter in enumerate(text):
            folded = " " if letter.isspace() else letter.casefold()
            if folded == " " and letters[-1:] == [" "]:
                continue
            letters.extend(folded)
            places.extend([place] * len(folded))
        return cls("".join(letters), (*places, len(text)))

    def find(self, wanted: str) -> tuple[int, int] | None:
        """Return where whole words stand in the original text."""
        at = self.text.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            if not self._inside_word(at) and not self._inside_word(end):
                return self.places[at], self.places[end - 1] + 1
            at = self.text.find(wanted, at + 1)
        return None

    def _inside_word(self, at: int) -> bool:
        around = self.text[max(at - 1, 0) : at + 1]
        return len(around) == 2 and around.isalnum()  # noqa: PLR2004 - the letters on both sides
