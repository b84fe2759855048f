import pytest

from qa_desk.domain.contacts import Side
from tests.unit.analytics.phrases.talks import a_call, a_chat, found, quotes

CALL = a_call(
    "A: Добрый день! Меня зовут Анна, чем могу помочь?",
    "C: У меня не работает интернет, переведите звонок на техподдержку.",
    "A: Сейчас сделаю перевод",
    "A: вашего звонка. Оставайтесь на линии, пожалуйста.",
    "C: Это дорого, балаларымызға тарифтердің бағасы керек.",
    "A: Есть скидка. Спасибо, спасибо за ожидание. Thanks for your refunds.",
)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("переводить звонок", []),
        ("перевести звонок", ["переведите звонок"]),
        ("переведём звонки", ["переведите звонок"]),
        ("перевод звонок", []),
        ("перевод звонок ~1", ["перевод … вашего звонка"]),
        ("перевод ваш звонок", ["перевод … вашего звонка"]),
        ("звонок перевод ~5", []),
        ('"перевод звонка"', []),
        ('"вашего звонка"', ["вашего звонка"]),
        ('"ваш звонок"', []),
        ("ваш звонок", ["вашего звонка"]),
        ("=звонка", ["звонка"]),
        ("не работать", ["не работает"]),
        ("интер*", ["интернет"]),
        ("техподдержко~", ["техподдержку"]),
        ("техпадержка~", []),
        ("спасибо [большое] за ожидание", ["спасибо за ожидание"]),
        ("[добрый] день", ["Добрый день"]),
        ("(добрый или хороший) (день или вечер)", ["Добрый день"]),
        ("хороший день или помочь", ["помочь"]),
        ("@приветствие", ["Добрый день"]),
        ("балалар", ["балаларымызға"]),
        ("тариф баға", ["тарифтердің бағасы"]),
        ("refund", ["refunds"]),
        ("thank for your refund", ["Thanks for your refunds"]),
        ("есть скидка спасибо", ["Есть скидка. Спасибо"]),
        ("помочь у меня", []),
        ("линия это", []),
    ],
)
def test_words_meet_texts_in_their_forms_and_order(rule: str, said: list[str]) -> None:
    assert quotes(rule, CALL) == said


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("agent: перевести", []),
        ("customer: перевести", ["переведите"]),
        ("anyone: перевести or дорого", ["переведите", "дорого"]),
        ("agent: помочь or customer: дорого", ["помочь", "дорого"]),
        ("agent: (помочь or customer: дорого) or спасибо за", ["помочь", "дорого", "спасибо за"]),
        ("agent, first 1 message: перевод or день", ["день"]),
        ("agent, first 2 messages: перевод or день", ["день", "перевод"]),
        ("agent, first 2 messages of the contact: перевод or день", ["день"]),
        ("agent, last 1 message: перевод or скидка", ["скидка"]),
        ("customer, last message: работает or дорого", ["дорого"]),
        ("first 2 messages: день or звонок", ["день", "звонок"]),
        ("first 5 seconds: меня", ["Меня"]),
        ("first 6 seconds: меня", ["Меня", "меня"]),
        ("customer, own first 1 second: меня or дорого", ["меня"]),
        ("last 10 seconds: дорого or скидка or звонок", ["дорого", "скидка"]),
        ("last 5 seconds: дорого or скидка", ["скидка"]),
        ("first 1 minute: скидка", ["скидка"]),
    ],
)
def test_a_heading_says_whose_words_and_where(rule: str, said: list[str]) -> None:
    assert quotes(rule, CALL) == said


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ('дорого BEFORE "скидка"', ["дорого"]),
        ("скидка BEFORE дорого", []),
        ("скидка AFTER дорого", ["скидка"]),
        ("customer: дорого BEFORE agent: скидка WITHIN 6 SECONDS", ["дорого"]),
        ("customer: дорого BEFORE agent: скидка WITHIN 3 SECONDS", []),
        ("скидка AFTER дорого WITHIN 1 MESSAGE", ["скидка"]),
        ("скидка AFTER интернет WITHIN 1 MESSAGE", []),
        ("перевод WITHIN 1 WORD OF звонок", ["перевод … вашего звонка"]),
        ("звонок WITHIN 1 WORD OF перевод", ["перевод … вашего звонка"]),
        ("звонок WITHIN 0 WORDS OF перевод", []),
        ("звонок AFTER перевод WITHIN 1 WORD", ["перевод … вашего звонка"]),
        ("звонок BEFORE перевод WITHIN 5 WORDS", []),
        ("перевести WITHIN 20 WORDS OF перевод", []),
        ("перевод NOT BEFORE скидка", []),
        ("перевод NOT BEFORE скидка WITHIN 2 SECONDS", ["перевод"]),
        ("скидка NOT AFTER возврат", ["скидка"]),
        ("скидка not followed by дорого", ["скидка"]),
        ("спасибо AT LEAST 2 TIMES", ["Спасибо", "спасибо"]),
        ("спасибо AT LEAST 3 TIMES", []),
        ("(спасибо or скидка) AT LEAST 3 TIMES", ["скидка", "Спасибо", "спасибо"]),
        ("дорого AND скидка", ["дорого", "скидка"]),
        ("дорого AND возврат", []),
        ("клиент: дорого СОДАН КЕЙІН оператор: скидка 6 СЕКУНД ІШІНДЕ", ["дорого"]),
        ("скидка ОҒАН ДЕЙІН дорого", ["скидка"]),
        ("перевод В ПРЕДЕЛАХ 1 СЛОВА ОТ звонок", ["перевод … вашего звонка"]),
    ],
)
def test_things_stand_before_after_near_and_often(rule: str, said: list[str]) -> None:
    assert quotes(rule, CALL) == said


@pytest.mark.parametrize("rule", ["NOT SAID", "НЕ СКАЗАНО", "АЙТЫЛМАҒАН", "not said", "NOT", "НЕ"])
def test_what_was_not_said_is_shown_by_what_was_said_in_its_place(rule: str) -> None:
    talk = a_call("C: Алло", "A: Слушаю вас внимательно.", "A: Здравствуйте")
    [hit] = found(f"agent, first 8 seconds: {rule} @greeting", talk)
    assert hit.absent
    assert (hit.line, hit.side, hit.quote) == (1, Side.AGENT, "Слушаю вас внимательно")
    assert (hit.start_ms, hit.end_ms) == (0, 8000)
    assert not found(f"agent, first 15 seconds: {rule} @greeting", talk)


def test_what_was_not_said_by_a_silent_side_is_shown_by_the_other_s_words() -> None:
    [hit] = found("agent, first 8 seconds: NOT SAID @greeting", a_call("C: Алло", "C: Алло?"))
    assert (hit.line, hit.side, hit.quote, hit.absent) == (0, Side.CUSTOMER, "Алло", True)


def test_not_said_in_messages_is_bounded_by_their_times() -> None:
    talk = a_call("C: Алло", "A: Слушаю", "C: Да", "A: Добрый день")
    [hit] = found("agent, first 1 message: NOT SAID @greeting", talk)
    assert (hit.line, hit.start_ms) == (1, 0)
    assert hit.end_ms == 9000


def test_not_twice_is_what_is_said() -> None:
    assert quotes("NOT SAID NOT SAID алло", a_call("C: Алло")) == ["Алло"]
    assert quotes("NOT SAID NOT SAID алло", a_call("C: Нет")) == []


def test_not_said_among_others_tells_both() -> None:
    talk = a_call("C: Верните деньги", "A: Хорошо")
    told = found("customer: деньги AND agent: NOT SAID @apology", talk)
    assert [(hit.quote, hit.absent) for hit in told] == [("деньги", False), ("Хорошо", True)]


def test_a_side_nobody_knows_is_no_reason_to_blame_or_to_praise() -> None:
    mono = a_call("U: Здравствуйте", "U: Чем помочь")
    assert not found("agent: @greeting", mono)
    assert not found("agent: NOT SAID @greeting", mono)
    assert quotes("@greeting", mono) == ["Здравствуйте"]
    [hit] = found("agent: NOT SAID @farewell", mono)
    assert hit.absent


def test_an_unknown_line_may_be_one_of_the_first_messages_of_a_side() -> None:
    talk = a_call("U: Алло", "A: Здравствуйте")
    assert not found("agent, first 1 message: @greeting", talk)
    assert not found("agent, first 1 message: NOT SAID @greeting", talk)


def test_seconds_say_nothing_of_a_chat_without_times() -> None:
    chat = a_chat("C: Привет", "A: Здравствуйте")
    assert not found("agent, first 30 seconds: @greeting", chat)
    assert not found("agent, first 30 seconds: NOT SAID @greeting", chat)
    assert quotes("agent, first 1 message: @greeting", chat) == ["Здравствуйте"]
    [hit] = found("agent, first 30 seconds: NOT SAID @farewell", chat)
    assert (hit.absent, hit.start_ms, hit.end_ms) == (True, None, None)
    assert not found("привет BEFORE здравствуйте WITHIN 30 SECONDS", chat)
    assert not found("привет NOT BEFORE здравствуйте WITHIN 30 SECONDS", chat)
    assert quotes("привет BEFORE здравствуйте", chat) == ["Привет"]


def test_nobody_is_judged_by_a_talk_without_a_word() -> None:
    for talk in (a_call(), a_call("A: …"), a_chat()):
        assert not found("NOT SAID @greeting", talk)
        assert not found("@greeting", talk)


def test_a_bot_counts_only_where_it_is_named_and_the_system_never() -> None:
    chat = a_chat("B: Здравствуйте", "S: Здравствуйте")
    assert not found("@greeting", chat)
    assert len(found("bot: @greeting", chat)) == 1


def test_a_hit_tells_its_characters_times_and_least_certain_word() -> None:
    [hit] = found("перевести звонок", CALL)
    line = CALL.lines[1]
    assert line.text[hit.start : hit.end] == hit.quote == "переведите звонок"
    assert (hit.line, hit.side) == (1, Side.CUSTOMER)
    assert (hit.start_ms, hit.end_ms) == (5500, 5700)
    assert hit.confidence == pytest.approx(0.84)


def test_a_hit_in_a_corrected_turn_has_the_times_of_the_turn() -> None:
    [hit] = found("balance", a_chat("A: Your balance"))
    assert (hit.start_ms, hit.end_ms, hit.confidence) == (None, None, None)


def test_a_phrase_over_two_turns_tells_where_it_goes_on() -> None:
    [hit] = found("перевод ваш звонок", CALL)
    [more] = hit.more
    assert (hit.line, more.line, more.start) == (2, 3, 0)
    assert CALL.lines[3].text[: more.end] == "вашего звонка"
    assert (hit.start_ms, hit.end_ms) == (10_200, 15_200)


def test_a_phrase_ends_where_another_speaks_or_the_pause_is_long() -> None:
    assert quotes("добрый день", a_chat("A: Добрый", "A: день")) == ["Добрый … день"]
    assert quotes("добрый день", a_chat("A: Добрый", "C: да", "A: день")) == []
    assert quotes("добрый день", a_chat("A: Добрый", "C: день")) == []
    long = a_call("A: Добрый", "A: день")
    late = type(long)(
        [long.lines[0], type(long.lines[1])(1, Side.AGENT, "день", 60_000, 61_000)], 70_000
    )
    assert quotes("добрый день", late) == []


def test_words_inside_other_words_are_shown_once() -> None:
    assert quotes("день or добрый день", a_chat("A: Добрый день")) == ["Добрый день"]


def test_what_shares_words_stands_neither_before_nor_after() -> None:
    talk = a_call("A: добрый день")
    assert quotes("добрый день BEFORE день", talk) == []
    assert quotes("день AFTER добрый день", talk) == []
    assert quotes("добрый BEFORE день", talk) == ["добрый"]


def test_the_fullest_and_shortest_words_are_shown() -> None:
    assert quotes("очень рад ~2", a_chat("A: очень очень рад")) == ["очень рад"]
    assert quotes("[очень] рад", a_chat("A: очень рад")) == ["очень рад"]
    assert quotes("рад [очень]", a_chat("A: рад очень")) == ["рад очень"]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("елка", "ёлка"),
        ("жұмыс", "жумыс"),
        ('"қайырлы күн"', "Кайырлы кун"),
        ("don't", "don’t"),
        ("какой-нибудь", "какая нибудь"),
        ("24/7".replace("/", "-"), "24/7"),
    ],
)
def test_spellings_of_one_word_are_one_word(rule: str, text: str) -> None:
    assert quotes(rule, a_chat(f"A: {text}")) == [text]
