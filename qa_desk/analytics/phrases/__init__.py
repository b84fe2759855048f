"""Phrase rules: a small language of what is said, by whom and where in a contact."""

from qa_desk.analytics.phrases.faults import BadRule, Fault, bad_rule
from qa_desk.analytics.phrases.finding import hits
from qa_desk.analytics.phrases.hit import Hit, Stretch
from qa_desk.analytics.phrases.lexicons import lexicon_names
from qa_desk.analytics.phrases.printing import printed
from qa_desk.analytics.phrases.reading import read
from qa_desk.analytics.phrases.talks import Line, Talk, talk_of, talk_of_messages
from qa_desk.analytics.phrases.tree import Rule

__all__ = [
    "BadRule",
    "Fault",
    "Hit",
    "Line",
    "Rule",
    "Stretch",
    "Talk",
    "bad_rule",
    "hits",
    "lexicon_names",
    "printed",
    "read",
    "talk_of",
    "talk_of_messages",
]
