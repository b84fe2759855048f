"""Suggested answers: proposed with what was said and where, answered by people alone.

Three decisions, all because scores decide people's pay. Nothing is shown where entries must be
independent: in calibration sessions, second evaluations and training an evaluator who follows the
machine would agree with others who do, and the agreement would say nothing. Nothing is shown at a
criterion that a person has answered, agreeing or not: who is told that a machine disagrees changes
right answers too. And nothing is preselected. What is not shown is still compared with the final
answer, so that a rule's record also rests on answers that nobody was led to, and a rule that has
stopped can earn its way back.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from qa_desk.analytics import phrases
from qa_desk.analytics.suggest import Facts, applying, stopped, suggest, unknown_rules
from qa_desk.domain.contacts import Contact
from qa_desk.domain.evaluations import Evaluation, Purpose, State
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.domain.suggestions import Offer, Origin, RuleRef, Standing, Suggestion
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.model import Criterion, Scorecard
from qa_desk.scoring.visibility import belongs, hidden
from qa_desk.services import access, contacts, phrase_rules, scorecards
from qa_desk.services.desk import Desk
from qa_desk.services.suggesting_facts import Heard, facts_of
from qa_desk.services.suggesting_records import Record, limits_of, record
from qa_desk.texts import Language

_ASSISTED: Final = frozenset({Purpose.RANDOM, Purpose.TARGETED, Purpose.COMPLAINT})
"""Purposes in which a person may be helped."""


@dataclass(frozen=True, slots=True)
class Suggested:
    """What is proposed for a contact; `taken` of it is what a person has taken.

    `silent` is what rules that have stopped would propose.

    `unknown` are rules that the card names and the house has not, `names` what people call the
    rules of the house, in each language.
    """

    found: tuple[Suggestion, ...] = ()
    taken: tuple[Suggestion, ...] = ()
    silent: tuple[Suggestion, ...] = ()
    stopped: tuple[Record, ...] = ()
    unknown: tuple[str, ...] = ()
    records: Mapping[RuleRef, Record] = field(default_factory=dict)
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


NOTHING: Final = Suggested()


def of_contact(
    desk: Desk, contact_id: ContactId, card: Scorecard, report: Report = unheard
) -> Suggested:
    """Return what is proposed for a contact on a card; nothing of it is kept.

    NotFound for a contact that is not there.
    """
    access.require_contacts(desk, Verb.READ_TEXTS, [contact_id])
    contact = contacts.opened(desk, contact_id)
    criteria = _applying(card, contact)
    return _suggested(desk, contact, criteria, None, report)


def of_evaluation(
    desk: Desk,
    evaluation: Evaluation,
    heard: Heard | None = None,
    report: Report = unheard,
) -> Suggested:
    """Return what is proposed in a draft of one's own, and keep it; nothing in any other.

    `heard` is what is known of the recording. Writes: call it in a job.
    """
    if not takes_suggestions(desk, evaluation):
        return NOTHING
    contact = contacts.contact(desk, evaluation.contact_id)
    card = scorecards.card(desk, evaluation.card)
    criteria = _applying(card, contact)
    made = _suggested(desk, contact, criteria, heard, report)
    keep(desk, evaluation, card, made)
    return _as_it_stands(desk, evaluation, made)


def takes_suggestions(desk: Desk, evaluation: Evaluation) -> bool:
    """Say whether a person may be helped here: see the reasons at the top."""
    mine = evaluation.evaluator == desk.user and evaluation.state is State.DRAFT
    alone = evaluation.session_id is None and evaluation.purpose in _ASSISTED
    return mine and alone and access.allowed(desk, Verb.READ_TEXTS)


def keep(desk: Desk, evaluation: Evaluation, card: Scorecard, made: Suggested) -> None:
    """Keep what is proposed, and whether it is shown; what was kept before stays."""
    answers = evaluation.answers()
    closed = hidden(card, answers) | answers.given.keys()
    offers = [
        *(_offer(each, shown=each.criterion not in closed) for each in made.found),
        *(_offer(each, shown=False) for each in made.silent),
    ]
    with desk.store.read() as reader:
        known = {each.identity for each in reader.suggestions.of_evaluation(evaluation.id)}
    if all(each.identity in known for each in offers):
        return
    with desk.store.change(by=desk.user, verb="suggest answers") as change:
        change.suggestions.offer(evaluation.id, offers)
        change.commit()


def stand(
    desk: Desk, evaluation: Evaluation, suggestions: Iterable[Suggestion], standing: Standing
) -> None:
    """Keep what a person did with suggestions in a draft of his own."""
    access.require(desk, Verb.EVALUATE)
    with desk.store.change(by=desk.user, verb="judge suggested answers") as change:
        for each in suggestions:
            change.suggestions.stand(evaluation.id, _offer(each, shown=True), standing)
        change.commit()


def _applying(card: Scorecard, contact: Contact) -> tuple[Criterion, ...]:
    """Return what may apply to a contact; what answers hide, they may show again."""
    situated = Answers(channel=contact.channel, topic=contact.topic)
    foreign = {each.id for each in card.criteria() if not belongs(each, situated)}
    return applying(card, frozenset(foreign))


def _suggested(
    desk: Desk,
    contact: Contact,
    criteria: Sequence[Criterion],
    heard: Heard | None,
    report: Report,
) -> Suggested:
    if not criteria:
        return NOTHING
    facts = facts_of(desk, contact, criteria, heard, report)
    with desk.store.read() as reader:
        tallies = reader.suggestions.tallies()
    limits = limits_of(desk.settings)
    made = suggest(criteria, facts, tallies)
    wrong = stopped(made, tallies, limits)
    return Suggested(
        found=tuple(each for each in made if each.rule not in wrong),
        silent=tuple(each for each in made if each.rule in wrong),
        stopped=tuple(record(rule, tallies[rule], limits) for rule in sorted(wrong, key=_order)),
        unknown=unknown_rules(criteria, facts),
        records={rule: record(rule, tally, limits) for rule, tally in tallies.items()},
        names=_names(desk, facts),
    )


def _names(desk: Desk, facts: Facts) -> Mapping[str, Mapping[str, str]]:
    if not facts.rules:
        return {}
    known = phrase_rules.all(desk)
    return {each.key: each.names for each in known if each.key in facts.rules}


def _as_it_stands(desk: Desk, evaluation: Evaluation, made: Suggested) -> Suggested:
    """Return it without what was dismissed, and with what was taken."""
    with desk.store.read() as reader:
        kept = reader.suggestions.of_evaluation(evaluation.id)
    standing = {each.identity: each.standing for each in kept}

    def stands(each: Suggestion, wanted: Standing) -> bool:
        return standing.get((each.criterion, each.option, each.rule)) is wanted

    return replace(
        made,
        found=tuple(each for each in made.found if not stands(each, Standing.DISMISSED)),
        taken=tuple(each for each in made.found if stands(each, Standing.TAKEN)),
    )


def _offer(suggestion: Suggestion, *, shown: bool) -> Offer:
    return Offer(
        suggestion.criterion,
        suggestion.option,
        suggestion.rule,
        suggestion.confidence,
        replace(suggestion.evidence[0], quote=""),
        Standing.SHOWN if shown else Standing.SILENT,
    )


def _order(rule: RuleRef) -> tuple[str, int]:
    return rule.key, rule.version


def title_of(rule: RuleRef, names: Mapping[str, Mapping[str, str]], language: Language) -> str:
    """Return what people call a rule: its name, else what it looks for, in their language."""
    if rule.origin is Origin.RULE:
        known = names.get(rule.name, {})
        return known.get(language) or next(filter(None, known.values()), rule.name)
    phrase = phrases.read(rule.name) if rule.origin is Origin.PHRASE else ()
    return rule.name if isinstance(phrase, tuple) else phrases.printed(phrase, language)
