"""Which criteria apply to a contact at all, by its channel, its topic and the answers."""

from collections.abc import Iterable

from qa_desk.scoring.answers import Answers
from qa_desk.scoring.conditions import holds
from qa_desk.scoring.model import Criterion, Scorecard


def suits(card: Scorecard, channel: str = "", topic: str = "") -> bool:
    """Say whether a card is meant for a contact; what is not known of it excludes nothing."""
    return _allows(card.channels, channel) and _allows(card.topics, topic)


def hidden(card: Scorecard, answers: Answers) -> frozenset[str]:
    """Return the ids of criteria that do not apply: other channel or topic, or their condition.

    An answer to a hidden criterion counts as not given. Rounds are repeated until nothing changes,
    so that the order of the form does not matter; a circle, which the loader refuses, ends after as
    many rounds as there are conditions.
    """
    criteria = card.criteria()
    foreign = frozenset(each.id for each in criteria if not belongs(each, answers))
    conditional = [each for each in criteria if each.visible_if is not None]
    found = foreign
    for _ in conditional:
        more = foreign | _failing(conditional, answers, found)
        if more == found:
            break
        found = more
    return found


def belongs(criterion: Criterion, answers: Answers) -> bool:
    """Say whether a criterion is meant for the channel and topic of a contact."""
    return _allows(criterion.channels, answers.channel) and _allows(criterion.topics, answers.topic)


def _failing(
    conditional: Iterable[Criterion], answers: Answers, unseen: frozenset[str]
) -> frozenset[str]:
    given = {key: answer for key, answer in answers.given.items() if key not in unseen}
    return frozenset(
        each.id
        for each in conditional
        if each.visible_if is not None and not holds(each.visible_if, given)
    )


def _allows(words: tuple[str, ...], word: str) -> bool:
    return not words or not word or word.casefold() in (each.casefold() for each in words)
