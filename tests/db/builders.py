"""Values that the storage suite stores."""

from datetime import UTC, datetime
from fractions import Fraction
from uuid import uuid4

from qa_desk.db.store import Change, Store
from qa_desk.domain.calibration import Session
from qa_desk.domain.contacts import Channel, Contact, Direction, Media, Message, Side
from qa_desk.domain.evaluations import (
    CardRef,
    Evaluation,
    Evidence,
    Mark,
    Marker,
    RecordedError,
)
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId, SessionId
from qa_desk.domain.jobs import JobKind, NewJob
from qa_desk.domain.people import Agent, Evaluator, Role
from qa_desk.domain.rows import ContactFilter, ContactOrder, Outcome
from qa_desk.domain.sampling import LeftOut, Pick, Protocol, Selection, Stratum
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, chosen
from qa_desk.scoring.model import ClassifierRef

ME = EvaluatorId("me")
ASEL = EvaluatorId("asel")
DMITRY = EvaluatorId("dmitry")
AIGUL = Agent("a-1", "Айгуль Сапарова", "North")
BORIS = Agent("a-2", "Борис Ким", "South")
MONDAY = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)


SPOKEN = {"model": "base", "language": "ru"}


def a_call(
    external_id: str = "SM-1",
    started_at: datetime | None = MONDAY,
    agents: tuple[Agent, ...] = (AIGUL,),
    team: str = "",
    topic: str = "Тарифы",
) -> Contact:
    return Contact(
        channel=Channel.VOICE,
        source="switchboard",
        external_id=external_id,
        started_at=started_at,
        duration_ms=95_000,
        agents=agents,
        team=team,
        queue="retail",
        topic=topic,
        disposition="solved",
        direction=Direction.INBOUND,
        language="ru",
        customer_key="c-17",
        csat=4,
        complaint=True,
        custom={"region": "Алматы"},
        media=(Media("ab/abcd.opus", f"sha-{external_id}", "opus", 2, 8000, 95_000, SIDES),),
    )


SIDES = (Side.AGENT, Side.CUSTOMER)


def a_chat(external_id: str = "CH-1", text: str = "Сәлеметсіз бе!") -> Contact:
    return Contact(
        channel=Channel.CHAT,
        source="desk-chat",
        external_id=external_id,
        started_at=MONDAY,
        agents=(BORIS,),
        language="kk",
        messages=(
            Message(1, Side.CUSTOMER, "Клиент", text, MONDAY),
            Message(2, Side.AGENT, "Борис", "Қайырлы күн", None),
        ),
    )


def a_transcript(*texts: str) -> Transcript:
    return Transcript(
        segments=tuple(a_segment(text, n * 2000) for n, text in enumerate(texts)),
        model="base",
        language="ru",
        duration_ms=95_000,
        speech_ms=60_000,
        elapsed_ms=12_345,
    )


def a_job(contact: ContactId, priority: int = 50) -> NewJob:
    return NewJob(JobKind.TRANSCRIBE, contact, SPOKEN, priority)


def a_segment(text: str, start_ms: int = 0, side: Side = Side.AGENT) -> Segment:
    words = (Word(start_ms, start_ms + 400, text, 0.875),)
    return Segment(side, 0, start_ms, start_ms + 1500, text, 0.1 + 0.2, "ru", words)


def an_evaluation(
    contact_id: ContactId,
    card: CardRef,
    evaluator: EvaluatorId = ME,
    session_id: SessionId | None = None,
    sample_id: SampleId | None = None,
) -> Evaluation:
    return Evaluation(
        id=EvaluationId(uuid4().hex),
        contact_id=contact_id,
        evaluator=evaluator,
        card=card,
        started_at=MONDAY,
        sample_id=sample_id,
        session_id=session_id,
        marks={
            "tone": Mark(chosen("no"), "Перебил клиента", (Evidence(1200, 3400), SAID)),
            "greeting": Mark(chosen("yes", "by_name")),
            "literacy": Mark(NOT_APPLICABLE),
            "pace": Mark(Answer(number=Fraction(7, 3))),
            "closing": Mark(None, "ещё не слышал"),
            "empty": Mark(Answer()),
        },
        errors=(
            RecordedError("rude", "tone", "грубо", (Evidence(message=2, quote="ну и что"),)),
            RecordedError("wrong_tariff"),
        ),
        markers=(Marker(12_000, "Здесь клиент назвал номер"), Marker(90_000)),
        comment="Слушать ещё раз",
    )


SAID = Evidence(5000, quote="ну, знаете")


def an_outcome(score: Fraction | None = Fraction(1400, 19)) -> Outcome:
    return Outcome(
        score=score,
        before_gates=HUGE,
        critical_customer=1,
        critical_business=0,
        critical_compliance=None,
        critical_any=1,
        opportunities=10,
        defects=3,
        passed=False,
        band="low",
    )


HUGE = Fraction(7 * 10**40 + 1, 10**39)


def a_protocol(
    contacts: list[ContactId], assignee: EvaluatorId | None = None, id_: str = "s1"
) -> Protocol:
    return Protocol(
        id=SampleId(id_),
        name="Октябрь",
        plan="name: Октябрь\n",
        seed=2**70 + 1,
        algorithm="qa-desk-draw/1",
        frame=tuple(sorted(contacts)),
        frame_hash="f" * 64,
        strata=(Stratum("a-1", 10, 2, 2), Stratum("a-2", 0, 2, 0)),
        picks=tuple(Pick(c, "a-1", Fraction(10, 3), assignee, Selection.RANDOM) for c in contacts),
        left_out=(LeftOut("too_short", (ContactId(99),)),),
        drawn_at=MONDAY,
    )


def a_session(contacts: list[ContactId], card: CardRef) -> Session:
    return Session(
        id=SessionId("c1"),
        title="Калибровка",
        card=card,
        contacts=tuple(contacts),
        participants=(DMITRY, ASEL),
        created_at=MONDAY,
        master=ASEL,
    )


def add(store: Store, *contacts: Contact) -> list[ContactId]:
    with store.change(ME, "add contacts") as change:
        ids = change.contacts.add_many(contacts)
        change.commit()
    return ids


def publish(store: Store, version: int = 1, card_id: str = "service") -> CardRef:
    with store.change(ME, "publish") as change:
        card = change.scorecards.publish(card_id, version, f"card {version}", {"en": "Service"})
        change.commit()
    return card


def publish_classifier(store: Store, version: int = 1, name: str = "book") -> ClassifierRef:
    ref = ClassifierRef(name, version)
    with store.change(ME, "publish a classifier") as change:
        change.classifiers.publish(ref, f"{name} {version}", {"en": "Errors"})
        change.commit()
    return ref


def hire(change: Change) -> None:
    change.people.save_evaluator(Evaluator(ME, "Лидия", Role.LEAD))
    change.people.save_evaluator(Evaluator(ASEL, "Асель Нурланова"))
    change.people.save_evaluator(Evaluator(DMITRY, "Дмитрий Орлов", Role.ANALYST))


def begin(store: Store, evaluation: Evaluation) -> Evaluation:
    with store.change(evaluation.evaluator, "start") as change:
        change.evaluations.insert(evaluation)
        change.commit()
    return evaluation


def submit(store: Store, evaluation: Evaluation, outcome: Outcome | None = None) -> Evaluation:
    with store.change(evaluation.evaluator, "submit") as change:
        submitted = change.evaluations.submit(evaluation, outcome or an_outcome())
        change.commit()
    return submitted


def found(store: Store, words: str) -> list[int]:
    """Return the ids of the contacts that are found by words, in order."""
    with store.read() as reader:
        return sorted(reader.queries.contact_ids(ContactFilter(words=words), ContactOrder()))
