from datetime import UTC, datetime, timedelta

import pytest

from qa_desk.analytics.phrases import hits, talk_of, talk_of_messages
from qa_desk.domain.contacts import Message, Side
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.language.forms import word_forms
from tests.unit.analytics.phrases.talks import a_chat, quotes, rule_of

START = datetime(2026, 9, 1, 10, tzinfo=UTC)


def _sent(*said: tuple[Side, str, int | None]) -> tuple[Message, ...]:
    return tuple(
        Message(number, side, "", text, None if at is None else START + timedelta(seconds=at))
        for number, (side, text, at) in enumerate(said, 1)
    )


def test_a_chat_is_timed_from_its_first_message() -> None:
    talk = talk_of_messages(
        _sent((Side.CUSTOMER, "Алло", 0), (Side.AGENT, "Добрый день", 40), (Side.AGENT, "Я Ия", 90))
    )
    [hit] = hits(rule_of("agent: @greeting"), talk)
    assert (hit.line, hit.start_ms, hit.end_ms) == (2, 40_000, 40_000)
    assert not hits(rule_of("agent, first 30 seconds: @greeting"), talk)
    [late] = hits(rule_of("agent, first 30 seconds: NOT SAID @greeting"), talk)
    assert (late.line, late.start_ms, late.end_ms, late.quote) == (1, 0, 30_000, "Алло")
    assert hits(rule_of("first 30 seconds: алло"), talk)
    assert hits(rule_of("last 30 seconds: я"), talk)
    assert hits(rule_of("customer: алло BEFORE agent: @greeting WITHIN 40 SECONDS"), talk)
    assert not hits(rule_of("customer: алло BEFORE agent: @greeting WITHIN 39 SECONDS"), talk)


def test_messages_without_times_keep_their_numbers() -> None:
    talk = talk_of_messages(_sent((Side.AGENT, "Спасибо", None), (Side.AGENT, "за звонок", None)))
    [hit] = hits(rule_of("спасибо за звонок"), talk)
    assert (hit.line, [more.line for more in hit.more], hit.start_ms) == (1, [2], None)


def test_a_call_s_words_give_times_and_certainty() -> None:
    words = (
        Word(100, 300, " Добрый", 0.9),
        Word(300, 600, " день,", 0.4),
        Word(700, 900, " Анна", None),
    )
    turn = Segment(Side.AGENT, 0, 0, 2000, "Добрый день, Анна", 0.7, "ru", words)
    talk = talk_of(Transcript((turn,), "m", "ru", 3000))
    [hit] = hits(rule_of("@greeting"), talk)
    assert (hit.start_ms, hit.end_ms, hit.confidence, hit.quote) == (100, 600, 0.4, "Добрый день")
    [name] = hits(rule_of("анна"), talk)
    assert (name.start_ms, name.end_ms, name.confidence) == (700, 900, None)


def test_a_corrected_turn_gives_its_own_times_and_certainty() -> None:
    turn = Segment(Side.AGENT, 0, 500, 2000, "Добрый день", 0.7, "ru", ())
    [hit] = hits(rule_of("@greeting"), talk_of(Transcript((turn,), "m", "ru", 3000)))
    assert (hit.start_ms, hit.end_ms, hit.confidence) == (500, 2000, 0.7)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("greeting", "Алло, здравствуйте, слушаю", ["здравствуйте"]),
        ("greeting", "Сәлеметсіз бе, қайырлы таң", ["Сәлеметсіз бе", "қайырлы таң"]),
        ("greeting", "Good morning, thank you for calling", ["Good morning"]),
        ("greeting", "Здраствуйте", ["Здраствуйте"]),
        ("introduction", "This is Olga from the bank", ["This is Olga from"]),
        ("introduction", "Оператор Марина, слушаю", ["Оператор Марина, слушаю"]),
        ("introduction", "менің атым Айгүл", ["менің атым"]),
        ("introduction", "Hi, this is Kate speaking", ["this is Kate speaking"]),
        ("thanks", "Благодарю вас", ["Благодарю"]),
        ("thanks", "Көп рахмет", ["рахмет"]),
        (
            "apology",
            "Приносим вам свои искренние извинения",
            ["Приносим вам свои искренние извинения"],
        ),
        ("apology", "кешірім сұраймын", ["кешірім сұраймын"]),
        ("apology", "I do apologise", ["apologise"]),
        ("farewell", "Всего вам доброго, до свидания", ["Всего вам доброго", "до свидания"]),
        ("farewell", "Сау болыңыз, күніңіз сәтті өтсін", ["Сау болыңыз", "күніңіз сәтті өтсін"]),
        ("farewell", "have a lovely rest of your day", ["have a lovely rest of your day"]),
        ("hold", "Оставайтесь, пожалуйста, на линии", ["Оставайтесь, пожалуйста, на линии"]),
        ("hold", "күте тұрыңыз", ["күте тұрыңыз"]),
        ("hold", "I'll put you on a brief hold", ["put you on a brief hold"]),
        ("callback", "Я вам перезвоню", ["перезвоню"]),
        ("callback", "Сізге қайта хабарласамыз", ["қайта хабарласамыз"]),
        ("callback", "we'll call you back", ["call you back"]),
        ("complaint", "соедините меня со старшим", ["соедините меня со старшим"]),
        ("complaint", "шағымданамын", ["шағымданамын"]),
        ("complaint", "I want to speak to your manager", ["speak to your manager"]),
        ("profanity", "да пошёл ты", ["пошёл ты"]),
        ("profanity", "сен ақымақсың", ["ақымақсың"]),
        ("profanity", "what the hell", ["what the hell"]),
        ("promise", "Вам точно вернут, гарантирую", ["точно вернут", "гарантирую"]),
        ("promise", "уәде беремін", ["уәде беремін"]),
        ("promise", "I promise", ["I promise"]),
        ("empathy", "Я прекрасно вас понимаю", ["вас понимаю"]),
        ("empathy", "жағдайыңызды түсінемін", ["жағдайыңызды түсінемін"]),
        ("empathy", "that must be so frustrating", ["that must be so frustrating"]),
        ("anything-else", "Остались ли у вас ещё вопросы", ["Остались ли у вас ещё вопросы"]),
        ("anything-else", "Тағы қандай сұрақтарыңыз бар", ["Тағы қандай сұрақтарыңыз бар"]),
        ("anything-else", "Is there anything else", ["anything else"]),
    ],
)
def test_lexicons_know_what_people_of_the_trade_say(name: str, text: str, said: list[str]) -> None:
    assert quotes(f"@{name}", a_chat(f"A: {text}")) == said


@pytest.mark.parametrize(
    "text",
    [
        "У меня не работает интернет, хочу сменить тариф на другой",
        "Тарифімді ауыстырғым келеді, төлем өтпей жатыр",
        "Бұл мәселені бірге шешеміз, шешесі мен әкесінің шоты, көтерме баға",
        "My internet has not been working since Monday",
        "Продиктуйте номер договора и дату рождения",
    ],
)
def test_lexicons_are_silent_about_business(text: str) -> None:
    for name in ("greeting", "profanity", "complaint", "promise", "farewell", "hold", "apology"):
        assert quotes(f"@{name}", a_chat(f"C: {text}")) == []


def test_forms_of_a_word_begin_with_the_word_itself() -> None:
    assert word_forms("тарифы", kazakh=False) == ("тарифы", "тариф")
    assert word_forms("ёлки", kazakh=False)[0] == "елки"
    assert word_forms("балаларға", kazakh=True)[0] == "балаларга"
    assert "бала" in word_forms("балаларға", kazakh=True)
