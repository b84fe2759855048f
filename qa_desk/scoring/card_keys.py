"""The words of a scorecard file: its keys, and the values that are no values of the model."""

from enum import StrEnum
from typing import Final

from qa_desk.scoring.tables import Keys

CHANNELS: Final = ("voice", "chat", "email", "messenger", "ticket")
CARD: Final = Keys(
    ("id", "version", "titles", "sections"),
    ("help", "channels", "topics", "scoring", "classifier", "error_types"),
)
SCORING: Final = Keys(
    (),
    (
        "method",
        "na_policy",
        "gates",
        "pass_mark",
        "bands",
        "rounding",
        "start",
        "bonus_cap",
        "ceiling",
        "weights_total",
    ),
)
SECTION: Final = Keys(("id", "titles", "criteria"), ("weight", "parent", "help"))
CRITERION: Final = Keys(
    ("id", "titles"),
    (
        "options",
        "ranges",
        "unit",
        "multiple",
        "max",
        "out_of",
        "text",
        "help",
        "clause",
        "weight",
        "bonus",
        "cap",
        "rider",
        "visible_if",
        "channels",
        "topics",
        "classes",
        "severity",
        "na",
        "gate",
        "gate_on",
        "gate_options",
        "gates",
        "comment_required_on",
        "error_types",
        "suggest",
    ),
)
SUGGEST: Final = Keys((), ("rule", "phrase", "measure", "above", "below", "option", "na", "absent"))
OPTION: Final = Keys(("id", "titles", "points"), ("bonus",))
RANGE: Final = Keys(("points",), ("id", "from", "to", "bonus"))
GATE: Final = Keys(("gate",), ("gate_on", "gate_options"))
TEXT: Final = Keys(
    ("id", "titles", "text"),
    ("help", "clause", "na", "visible_if", "channels", "topics", "error_types", "rider"),
)
"""The keys of a criterion whose answer is a text."""
BAND: Final = Keys(("id", "titles", "floor"), ("help",))
CONDITION: Final = Keys((), ("criterion", "is", "from", "to", "na", "all", "any", "not"))
CLASSIFIER_REF: Final = Keys(("id", "version"))
ERROR_TYPE: Final = Keys(
    ("code", "titles", "severity"),
    ("classes", "weight", "definition", "good_example", "bad_example", "clause", "parent"),
)
CLASSIFIER: Final = Keys(("id", "version", "titles", "error_types"))
CLASSIFIER_ENTRY: Final = Keys(ERROR_TYPE.required, (*ERROR_TYPE.optional, "group"))
CLASSIFIER_GROUP: Final = Keys(("code", "titles", "group"), ("definition", "clause", "parent"))


class Switch(StrEnum):
    """Whether gates change the score or are only recorded."""

    ON = "on"
    OFF = "off"


class Rounding(StrEnum):
    """How scores are shown; the one way there is may be spelled out in a file."""

    HALF_UP = "half_up"


class NaChoice(StrEnum):
    """What a criterion may say of "not applicable"; ALLOWED means the policy of the card."""

    ALLOWED = "allowed"
    EXCLUDE = "exclude"
    ZERO = "zero"
    FULL = "full"
    FORBIDDEN = "forbidden"
    FAIL = "fail"
