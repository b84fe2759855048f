"""Phrase rules: a small language of what is said, by whom and where in a contact.

Words stand one after the other and mean themselves in all their forms, in Russian, Kazakh and
English. Keywords are in capitals, in any of the three languages; `printed` says a rule in one.

    перевод звонка                    words in a row, in any form
    "перевод звонка"   =звонка        as they stand
    тариф*   перевод~                 the beginning of a word; one letter misheard (6 letters or more)
    [очень] жаль                      a word that may be there
    (добрый или хороший) день         alternatives inside a phrase
    перевод звонок ~3                 with at most three other words between two of them
    @greeting                         a ready lexicon of all languages
    a or b                            alternatives; each new line is one, too
    agent: …   customer: …   bot: …   whose words; "anyone" are all people
    agent, first 30 seconds: …        of the contact; "own first" counts from the side's own words
    agent, last 2 messages: …         of the side; "of the contact" counts everybody's
    NOT SAID a                        nobody of that side says it there
    a AND b   a AND NOT SAID b        both hold
    a BEFORE b   a AFTER b            a stands so; also NOT BEFORE, NOT AFTER
    a BEFORE b WITHIN 30 SECONDS      or MESSAGES, or WORDS
    a WITHIN 5 WORDS OF b             near, in any order
    a AT LEAST 2 TIMES                as often, without sharing words
    # a note                          up to the end of the line

A heading ("agent, first 30 seconds:") holds up to the next one or the end of its bracket. "Or" binds
nothing without brackets beside another keyword, and a word that may be a keyword or something people
say ("and", "not", "before", "after" in small letters) is asked about: what could be read in two ways
is a fault that says what to write, never a guess.

Phrases and distances in words stay in the words of one side. They run on over its next turn where
nobody else speaks between and the pause is no longer than five seconds; in chats over messages that
follow each other. What is not said must be sure: a line of an unknown side, or a time that nobody
knows, neither meets a rule about sides or seconds nor lets "not said" hold if it may be the words.
"""

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
