import pickle
import time

import pytest

from qa_desk.analytics.phrases import BadRule, Rule, bad_rule, printed, read
from qa_desk.analytics.phrases.lexicons import lexicon_names
from qa_desk.analytics.phrases.plans import lexicon
from qa_desk.analytics.phrases.reading import DEEPEST, LONGEST
from qa_desk.analytics.phrases.tree import (
    AllOf,
    AnyOf,
    Counted,
    Form,
    Group,
    Limit,
    Named,
    Not,
    Order,
    Phrase,
    Related,
    Scope,
    Sequence,
    Term,
    Unit,
    Window,
)
from qa_desk.domain.contacts import Side
from qa_desk.texts import Language, catalogue
from tests.unit.analytics.phrases.talks import codes, rule_of

AGENT = Scope(Side.AGENT)
CUSTOMER = Scope(Side.CUSTOMER)


def _words(text: str, scope: Scope = Scope(), gap: int = 0) -> Phrase:  # noqa: B008 - a value
    return Phrase(Sequence(tuple(map(Term, text.split())), gap), scope)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Перевод звонка", _words("перевод звонка")),
        ("перевод звонка ~3", _words("перевод звонка", gap=3)),
        ("(перевод звонка) ~3", _words("перевод звонка", gap=3)),
        ("a or b", AnyOf((_words("a"), _words("b")))),
        ("a ИЛИ b", AnyOf((_words("a"), _words("b")))),
        ("a немесе b", AnyOf((_words("a"), _words("b")))),
        ("a | b", AnyOf((_words("a"), _words("b")))),
        ("a\nb\n\nc", AnyOf((_words("a"), _words("b"), _words("c")))),
        ("a or\nb", AnyOf((_words("a"), _words("b")))),
        ("a b # or c\nd", AnyOf((_words("a b"), _words("d")))),
        ("a AND b", AllOf((_words("a"), _words("b")))),
        ("a AT LEAST 2 TIMES AND b", AllOf((Counted(_words("a"), 2), _words("b")))),
        ("a AND NOT SAID b", AllOf((_words("a"), Not(_words("b"))))),
        ("a NOT SAID b", AllOf((_words("a"), Not(_words("b"))))),
        ("a\nAND b", AllOf((_words("a"), _words("b")))),
        ("agent: a or b", AnyOf((_words("a", AGENT), _words("b", AGENT)))),
        ("agent: a\nb", AnyOf((_words("a", AGENT), _words("b", AGENT)))),
        ("Оператор: a И Клиент: b", AllOf((_words("a", AGENT), _words("b", CUSTOMER)))),
        ("маман: a ЖӘНЕ тұтынушы: b", AllOf((_words("a", AGENT), _words("b", CUSTOMER)))),
        ("(agent: a) AND b", AllOf((_words("a", AGENT), _words("b")))),
        ("agent: @greeting and not customer: @жалоба", AllOf((
            Phrase(Sequence((Named("greeting"),)), AGENT),
            Not(Phrase(Sequence((Named("complaint"),)), CUSTOMER)),
        ))),
        ("a BEFORE b", Related(_words("a"), Order.BEFORE, _words("b"))),
        ("a before customer: b", Related(_words("a"), Order.BEFORE, _words("b", CUSTOMER))),
        ("a followed by b", Related(_words("a"), Order.BEFORE, _words("b"))),
        ("a not followed by b", Related(_words("a"), Order.BEFORE, _words("b"), None, negated=True)),
        ("a ПОСЛЕ b в пределах 1 минуты", Related(
            _words("a"), Order.AFTER, _words("b"), Limit(60, Unit.SECONDS))),
        ("a before b within 10s", Related(
            _words("a"), Order.BEFORE, _words("b"), Limit(10, Unit.SECONDS))),
        ("a within 5 words of b", Related(
            _words("a"), Order.NEAR, _words("b"), Limit(5, Unit.WORDS))),
        ("a 5 сөз ішінде b", Related(_words("a"), Order.NEAR, _words("b"), Limit(5, Unit.WORDS))),
        ("a BEFORE WITHIN 2 MESSAGES b", Related(
            _words("a"), Order.BEFORE, _words("b"), Limit(2, Unit.MESSAGES))),
        ("(a or b) at least 2 times", Counted(AnyOf((_words("a"), _words("b"))), 2)),
        ("a не менее 2 раз", Counted(_words("a"), 2)),
        ("a кемінде 2 рет", Counted(_words("a"), 2)),
        ("NOT SAID (a or b)", Not(AnyOf((_words("a"), _words("b"))))),
        ("NOT SAID a BEFORE b", Not(Related(_words("a"), Order.BEFORE, _words("b")))),
        ("тариф*", Phrase(Sequence((Term("тариф", Form.PREFIX),)))),
        ("перевод~", Phrase(Sequence((Term("перевод", Form.SLIP),)))),
        ("=тарифа", Phrase(Sequence((Term("тарифа", Form.EXACT),)))),
        ("«Тарифа»", Phrase(Sequence((Term("тарифа", Form.EXACT),)))),
        ("[a b] c", Phrase(Sequence((
            Group((Sequence((Term("a"), Term("b"))),), optional=True), Term("c"))))),
        ("(a | b c) d", Phrase(Sequence((
            Group((Sequence((Term("a"),)), Sequence((Term("b"), Term("c"))))), Term("d"))))),
        ("не работает", Phrase(Sequence((Term("не", Form.EXACT), Term("работает"))))),
        ("дұрыс емес", Phrase(Sequence((Term("дұрыс"), Term("емес", Form.EXACT))))),
        ("после обеда", Phrase(Sequence((Term("после", Form.EXACT), Term("обеда"))))),
        ('имя "и" отчество', Phrase(Sequence((
            Term("имя"), Term("и", Form.EXACT), Term("отчество"))))),
    ],
)  # fmt: skip
def test_a_rule_is_read_as_it_is_meant(text: str, condition: object) -> None:
    assert rule_of(text).condition == condition


@pytest.mark.parametrize(
    ("heading", "scope"),
    [
        ("agent, first 30 seconds", Scope(Side.AGENT, Window(30, Unit.SECONDS))),
        ("agent in the first 30 s", Scope(Side.AGENT, Window(30, Unit.SECONDS))),
        ("оператор в первые 30 секунд", Scope(Side.AGENT, Window(30, Unit.SECONDS))),
        ("оператор, алғашқы 30 секундта", Scope(Side.AGENT, Window(30, Unit.SECONDS))),
        ("первые 30 секунд, клиент", Scope(Side.CUSTOMER, Window(30, Unit.SECONDS))),
        ("клиент, последние 2 мин", Scope(Side.CUSTOMER, Window(120, Unit.SECONDS, last=True))),
        ("last 30s", Scope(None, Window(30, Unit.SECONDS, last=True))),
        (
            "agent, own first 20 seconds",
            Scope(Side.AGENT, Window(20, Unit.SECONDS, own=True)),
        ),
        ("agent, first message", Scope(Side.AGENT, Window(1, Unit.MESSAGES, own=True))),
        (
            "агент, последние 2 реплики контакта",
            Scope(Side.AGENT, Window(2, Unit.MESSAGES, last=True)),
        ),
        ("first 2 messages", Scope(None, Window(2, Unit.MESSAGES))),
        ("кез келген", Scope()),
        ("anyone", Scope()),
        ("бот", Scope(Side.BOT)),
    ],
)
def test_a_heading_is_read_however_it_is_put(heading: str, scope: Scope) -> None:
    assert rule_of(f"{heading}: a").condition == _words("a", scope)


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("", ["empty"]),
        ("  # nothing\n", ["empty"]),
        ("a OR", ["missing"]),
        ("agent:", ["missing"]),
        ("()", ["missing"]),
        ("(a", ["opening"]),
        ("a)", ["closing"]),
        ("(a]", ["opening"]),
        ('"a', ["open_quote"]),
        ('"…"', ["empty_quote"]),
        ("a, b", ["comma"]),
        ("Чем помочь?", ["sentence"]),
        ("a $ b", ["sign"]),
        ("a AND b OR c", ["mixed"]),
        ("NOT SAID a or b", ["mixed"]),
        ("a or b BEFORE c", ["mixed"]),
        ("a or b at least 2 times", ["mixed"]),
        ("a\nb\nAND c", ["mixed"]),
        ("a AND b\nAND c\nd", ["mixed"]),
        ("a\nb\nNOT SAID c", ["mixed"]),
        ("a\nBEFORE b\nc", ["mixed"]),
        ("a AND b\nc", []),
        ("a and b", ["ambiguous"]),
        ("a и b", ["ambiguous"]),
        ("a after b", ["ambiguous"]),
        ("a and not b", ["ambiguous", "ambiguous"]),
        ('agent: a AND not "b"', ["ambiguous"]),
        ("не (a или b)", ["ambiguous"]),
        ("НЕ РАБОТАЕТ", ["ambiguous"]),
        ("карт~", ["slip"]),
        ("т*", ["prefix"]),
        ("@нет-такого", ["lexicon"]),
        ("менеджер: a", ["heading"]),
        (": a", ["heading"]),
        ("agent customer: a", ["heading"]),
        ("agent 30: a", ["window"]),
        ("agent, first 5 words: a", ["window"]),
        ("first 0 seconds: a", ["number"]),
        ("a b ~101", ["number"]),
        ("a at least 0 times", ["number"]),
        ("a ~2", ["gap"]),
        ("[a]", ["only_optional"]),
        ("a BEFORE (NOT SAID b)", ["no_place"]),
        ("(a AND b) at least 2 times", ["no_place"]),
        ("a (agent: b)", ["in_phrase"]),
        ("a (b AND c)", ["in_phrase"]),
        ("a BEFORE b BEFORE c", ["chain"]),
        ("a WITHIN 5 WORDS OF b AFTER c", ["chain"]),
        ("a agent: b", ["join"]),
        ('"a ~2 or @foo\nb $ (c', ["open_quote", "sign", "opening"]),
        ("менеджер: a, b~ or @x", ["heading", "comma", "slip", "lexicon"]),
    ],
)
def test_all_that_is_wrong_is_told(text: str, faults: list[str]) -> None:
    if faults:
        assert codes(text) == faults
    else:
        assert isinstance(read(text), Rule)


def test_a_fault_names_its_place_and_has_a_sentence_in_every_language() -> None:
    found = read("добрый день\nпока, алло")
    assert isinstance(found, tuple)
    [fault] = found
    assert (fault.start, fault.end) == (16, 17)
    assert (fault.facts["line"], fault.facts["column"], fault.facts["found"]) == (2, 5, ",")
    for language in Language:
        assert "2" in catalogue(language).sentence(fault.code, fault.facts)
    bad = bad_rule([fault])
    assert isinstance(bad, BadRule)
    assert bad.facts["count"] == 1


@pytest.mark.parametrize("text", ["a, $ . ( [ ~3 «» @x ", "a* b~ 1: first agent: 9999999 s: x"])
def test_every_fault_has_a_sentence(text: str) -> None:
    found = read(text)
    assert isinstance(found, tuple)
    for fault in found:
        for language in Language:
            assert catalogue(language).sentence(fault.code, fault.facts) != fault.code


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "agent: (a or b) and not said c",
            Language.RU,
            "оператор: (a ИЛИ b) И НЕ СКАЗАНО c",
        ),
        (
            "agent, first 21 seconds: a before customer: b within 1 minute",
            Language.RU,
            "оператор, первая 21 секунда: a ПЕРЕД клиент: b В ПРЕДЕЛАХ 60 СЕКУНД",
        ),
        (
            "оператор, свои первые 3 секунды: не менее 2 раз или хорошо",
            Language.EN,
            None,
        ),
        ("a not within 3 words of b", Language.KK, "a 3 СӨЗ ІШІНДЕ АЙТЫЛМАҒАН b"),
        (
            "agent, last 2 messages of the contact: @thanks",
            Language.KK,
            "оператор, байланыстың соңғы 2 хабарламасы: @алғыс",
        ),
        ("agent, own last 5 s: тариф*", Language.RU, "оператор, свои последние 5 секунд: тариф*"),
        ("first message: не работает", Language.RU, "первое 1 сообщение: не работает"),
        ('"не" "работает" сейчас', Language.EN, '"не работает" сейчас'),
    ],
)
def test_a_rule_is_printed_in_the_reader_s_language(
    text: str, language: Language, wanted: str | None
) -> None:
    if wanted is None:
        assert codes(text)
    else:
        assert printed(rule_of(text), language) == wanted


@pytest.mark.parametrize("name", sorted(set(lexicon_names().values())))
def test_lexicons_read_without_a_fault_in_every_language(name: str) -> None:
    assert len(lexicon(name)) >= 10
    assert len({each for each, found in lexicon_names().items() if found == name}) >= 3


@pytest.mark.parametrize(
    "text",
    [
        "a " * 50_000,
        "(" * 10_000,
        "(" * 10_000 + "a" + ")" * 10_000,
        "[" * 5000 + "a",
        "NOT " * 4000 + "a",
        ")" * 19_000,
        "$" * LONGEST,
        "a before " * 2000,
        "agent: " * 2500,
        ": " * 9000,
        "within 5 words " * 1300,
        '"' * LONGEST,
        "a OR " * 4000,
        "\n" * LONGEST,
        "[a] " * 4000,
        "@greeting " * 1900,
    ],
)
def test_hostile_rules_are_answered_at_once(text: str) -> None:
    began = time.process_time()
    assert isinstance(read(text), tuple | Rule)
    assert time.process_time() - began < 5


def test_brackets_nest_as_deep_as_is_told() -> None:
    assert isinstance(read("(" * DEEPEST + "a" + ")" * DEEPEST), Rule)
    assert codes("(" * (DEEPEST + 1) + "a" + ")" * (DEEPEST + 1)) == ["too_deep"]
    assert codes("a" * (LONGEST + 1)) == ["too_long"]


def test_a_rule_that_went_to_another_process_is_the_same() -> None:
    rule = rule_of("agent: (a or b) AND NOT SAID @greeting")
    again = pickle.loads(pickle.dumps(rule))  # noqa: S301 - our own bytes
    assert (again, hash(again)) == (rule, hash(rule))


@pytest.mark.parametrize("word", ["not", "не", "емес", "not before", "не перед", "NOT", "or"])
def test_no_row_of_keywords_takes_more_than_there_is(word: str) -> None:
    text = f"{word} " * (LONGEST // (len(word) + 1) - 1)
    assert isinstance(read(f"{text}hello"), Rule | tuple)
