"""Who is on which side is asked, answered by name, and remembered without the name."""

from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.domain.people import Agent
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.importing.outcome import Imported
from qa_desk.importing.speakers import Speakers, as_before, key, spoken_as_before

A, C, U = Side.AGENT, Side.CUSTOMER, Side.UNKNOWN


def a_contact(*said: tuple[Side, str]) -> Contact:
    """Make a chat of messages, each by its side and author."""
    messages = tuple(Message(at, side, who, f"от {who}") for at, (side, who) in enumerate(said))
    return Contact(Channel.CHAT, "telegram", "7/1", messages=messages)


def an_item(*said: tuple[Side, str], chat: str = "telegram/7") -> Imported:
    return Imported(a_contact(*said), file="r.json", chat=chat)


def a_call(*said: tuple[Side, str]) -> Imported:
    """Make a transcript of turns, each by its side and speaker."""
    segments = tuple(Segment(side, None, at, at + 1, "да") for at, (side, _) in enumerate(said))
    contact = Contact(Channel.VOICE, "whisper", "call")
    transcript = Transcript(segments, "import:whisper", "ru", 9)
    return Imported(contact, transcript, speakers=tuple(who for _, who in said), file="a.json")


def sides(item: Imported) -> list[Side]:
    return [one.side for one in item.contact.messages]


def test_a_name_without_a_side_is_asked_once_with_an_example() -> None:
    speakers = Speakers()
    for _ in range(2):
        item = an_item((U, "Аня"), (U, "Аня"), (C, "Болат"))
        assert speakers.settled(item) is item
    (asked,) = speakers.unknown()
    assert (asked.label, asked.example, asked.file, asked.contacts) == (
        "Аня",
        "от Аня",
        "r.json",
        2,
    )


def test_an_answer_puts_the_name_on_its_side_and_names_the_people() -> None:
    speakers = Speakers({"Аня": A, "Болат": C})
    item = speakers.settled(an_item((U, "Аня"), (U, "Болат")))
    assert sides(item) == [A, C]
    assert item.contact.agents == (Agent("Аня", "Аня"),)
    assert item.contact.customer_key == "Болат"
    assert speakers.unknown() == ()


def test_what_a_file_tells_is_not_overruled() -> None:
    item = Speakers({"Аня": A}).settled(an_item((C, "Аня"), (U, "Б")))
    assert sides(item) == [C, U]


def test_an_answer_is_remembered_for_the_whole_chat_and_no_other() -> None:
    first = Speakers({"Аня": A})
    first.settled(an_item((U, "Аня")))
    assert list(first.learnt) == [key("telegram/7", "Аня")]
    later = Speakers(remembered=first.learnt)
    assert sides(later.settled(an_item((U, "Аня")))) == [A]
    assert sides(later.settled(an_item((U, "Аня"), chat="telegram/8"))) == [U]


def test_an_answer_overrules_a_remembered_one() -> None:
    speakers = Speakers({"Аня": C}, {key("telegram/7", "Аня"): A})
    assert sides(speakers.settled(an_item((U, "Аня")))) == [C]


def test_what_is_remembered_names_nobody() -> None:
    assert "Аня" not in key("telegram/7", "Аня")


def test_turns_of_a_call_are_put_on_their_sides_but_numbers_are_no_agents() -> None:
    item = Speakers({"SPEAKER_00": A}).settled(a_call((U, "SPEAKER_00"), (U, "SPEAKER_01")))
    assert item.transcript is not None
    assert [one.side for one in item.transcript.segments] == [A, U]
    assert item.contact.agents == ()


def test_a_name_in_a_meeting_is_an_agent() -> None:
    item = Speakers({"Асем": A}).settled(a_call((U, "Асем"), (U, "")))
    assert item.contact.agents == (Agent("Асем", "Асем"),)


def test_what_is_known_of_a_contact_stays_known() -> None:
    known = Speakers({"Аня": A}).settled(an_item((U, "Аня"))).contact
    again = as_before(a_contact((U, "Аня"), (U, "Аня"), (U, "Болат")), known)
    assert [one.side for one in again.messages] == [A, A, U]
    assert again.agents == known.agents


def test_nothing_is_taken_from_a_contact_of_others() -> None:
    contact = a_contact((U, "Аня"))
    assert as_before(contact, a_contact((A, "Болат"))) is contact


def test_turns_keep_the_sides_they_have() -> None:
    asked = a_call((U, "x"), (U, "y"))
    told = Speakers({"x": A}).settled(asked)
    assert asked.transcript is not None
    assert told.transcript is not None
    assert spoken_as_before(asked.transcript, told.transcript) == told.transcript
    longer = a_call((U, "x"), (U, "y"), (U, "x")).transcript
    assert longer is not None
    assert spoken_as_before(longer, told.transcript) == longer
