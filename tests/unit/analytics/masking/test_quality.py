import pytest

from benchmarks.masking_cases import LANGUAGES, cases
from benchmarks.masking_quality import measured, whole
from qa_desk.analytics.masking.spans import blanked
from qa_desk.analytics.masking.speech import spans_of_messages
from qa_desk.domain.contacts import Message, Side

AGENT, CUSTOMER = Side.AGENT, Side.CUSTOMER


def masked(*said: tuple[Side, str]) -> list[str]:
    messages = [Message(at, side, "", text) for at, (side, text) in enumerate(said)]
    spans = spans_of_messages(messages)
    return [blanked(each.text, own) for each, own in zip(messages, spans, strict=True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_hundreds_of_cases_with_and_without_personal_data(language: str) -> None:
    every = list(cases(language))
    assert len(every) > 300
    assert sum(case.kind == "none" for case in every) > 70


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_all_that_is_personal_is_masked_and_hardly_anything_else(language: str) -> None:
    tally = whole(measured(language).values())
    assert tally.recall > 0.99, tally.misses
    assert tally.precision > 0.99, tally.misses


def test_a_card_typed_in_four_messages_is_masked_in_each() -> None:
    said = [(CUSTOMER, "4111 1111"), (AGENT, "жду"), (CUSTOMER, "1111 1111"), (CUSTOMER, "это всё")]
    assert masked(*said) == ["•••• ••••", "жду", "•••• ••••", "это всё"]


def test_an_answer_is_masked_for_what_was_asked() -> None:
    said = [(AGENT, "Назовите код из СМС"), (CUSTOMER, "сейчас"), (CUSTOMER, "4578")]
    assert masked(*said) == ["Назовите код из СМС", "сейчас", "••••"]


def test_an_answer_much_later_is_an_answer_no_more() -> None:
    said = [(AGENT, "Код из СМС не нужен"), *[(CUSTOMER, "ясно")] * 4, (CUSTOMER, "4578")]
    assert masked(*said)[-1] == "4578"


def test_prices_in_messages_one_after_the_other_stay() -> None:
    said = [(CUSTOMER, "1500"), (CUSTOMER, "2000"), (CUSTOMER, "3500"), (CUSTOMER, "4990")]
    assert masked(*said) == [text for _side, text in said]
