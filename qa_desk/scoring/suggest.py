"""What a machine may propose for a criterion: an answer, and what makes it propose that."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

MEASURES: Final = (
    "agent_talk_share",
    "customer_talk_share",
    "silence_share",
    "silences",
    "longest_silence_s",
    "overlaps",
    "interruptions_by_agent",
    "interruptions_by_customer",
    "holds",
    "longest_hold_s",
    "longest_monologue_s",
    "words_per_minute_agent",
    "words_per_minute_customer",
    "first_response_s",
    "longest_response_s",
    "median_response_s",
    "loudness_agent_db",
    "loudness_customer_db",
)
"""What is measured of a contact; the analytics work it out, and a test keeps both lists alike."""


class Source(StrEnum):
    """What a suggestion rests on; the words are the keys of the file."""

    RULE = "rule"
    """A phrase rule of the house, by its key."""
    PHRASE = "phrase"
    """A phrase rule that stands in the card itself."""
    MEASURE = "measure"
    """A number that was measured, above or below a bound."""


@dataclass(frozen=True, slots=True)
class Suggest:
    """One line of `suggest`: what makes a machine propose which answer.

    `name` is the rule's key, the phrase's text or the measure's name. The answer is `option`, or
    "not applicable" where that is None. `absent` proposes it where the rule finds nothing.
    """

    source: Source
    name: str
    option: str | None = None
    absent: bool = False
    above: Fraction | None = None
    below: Fraction | None = None
    """A measure has exactly one of both; the bound itself does not count."""

    def reached(self, value: Fraction) -> bool:
        """Say whether a measured value lies beyond the bound."""
        if self.above is not None:
            return value > self.above
        return self.below is not None and value < self.below
