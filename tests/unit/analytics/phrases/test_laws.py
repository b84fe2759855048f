"""What holds of every rule and every talk."""

import time
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.analytics.phrases import Hit, Line, Rule, Talk, hits, printed, read
from qa_desk.analytics.phrases.tree import Not, Phrase
from qa_desk.domain.contacts import Side
from qa_desk.texts import Language
from tests.unit.analytics.phrases.talks import a_call, a_chat, quotes, rule_of

WORDS = [
    "дом",
    "дома",
    "карта",
    "не",
    "и",
    "после",
    "картой",
    "сәлем",
    "күн",
    "hello",
    "calls",
    "5",
]
SURE = ["дом", "дома", "карта", '"не"', '"и"', '"после"', "картой", "сәлем", "күн", "hello", "5"]
MARKED = [*SURE, "дом*", "картина~", "=дома", '"дом"', '"не карта"', "@greeting", "@шағым", "и-не"]
words = st.sampled_from(WORDS)
said = st.lists(words, max_size=6).map(" ".join)
sides = st.sampled_from(list(Side))


def _bracketed(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    choice = st.builds("{} {}".format, st.sampled_from(MARKED), inner) | st.sampled_from(MARKED)
    return st.one_of(
        st.lists(choice, min_size=1, max_size=3).map(lambda each: f"({' OR '.join(each)})"),
        choice.map(lambda one: f"[{one}]"),
    )


PARTS = st.recursive(st.sampled_from(MARKED), _bracketed, max_leaves=4)
PHRASES = st.sampled_from(MARKED) | st.builds(
    lambda first, parts, gap: " ".join([first, *parts]) + gap,
    st.sampled_from(MARKED),
    st.lists(PARTS, min_size=1, max_size=3),
    st.sampled_from(["", "", " ~2"]),
)
HEADINGS = st.sampled_from(
    [
        "",
        "",
        "agent: ",
        "customer: ",
        "anyone: ",
        "bot: ",
        "agent, first 7 seconds: ",
        "customer, own last 3 seconds: ",
        "agent, first 1 message: ",
        "last 2 messages: ",
        "agent, last 2 messages of the contact: ",
    ]
)


def _placed(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    part = inner.map(lambda one: f"({one})")
    orders = st.sampled_from(["BEFORE", "AFTER", "NOT BEFORE", "NOT AFTER"])
    near = st.sampled_from(["WITHIN 2 WORDS OF", "NOT WITHIN 5 SECONDS OF"])
    limits = st.sampled_from(["", " WITHIN 4 S", " WITHIN 1 MESSAGE", " WITHIN 3 WORDS"])
    return st.one_of(
        st.lists(part, min_size=2, max_size=3).map(" OR ".join),
        part.map(lambda one: f"{one} AT LEAST 2 TIMES"),
        st.builds("{} {} {}{}".format, part, orders, part, limits),
        st.builds("{} {} {}".format, part, near, part),
    )


def _joined(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    part = inner.map(lambda one: f"({one})")
    return st.one_of(
        st.lists(part, min_size=2, max_size=3).map(" OR ".join),
        st.lists(part, min_size=2, max_size=3).map(" AND ".join),
        st.lists(part, min_size=2, max_size=3).map("\n".join),
        part.map(lambda one: f"NOT SAID {one}"),
    )


PLACED = st.recursive(st.builds("{}{}".format, HEADINGS, PHRASES), _placed, max_leaves=3)
TEXTS = st.recursive(PLACED, _joined, max_leaves=3)
RULES = TEXTS.map(rule_of)
NOISE = st.lists(
    st.one_of(
        st.sampled_from(
            [
                *(*MARKED, *WORDS, "(", ")", "[", "]", ":", "agent:", "OR", "AND", "и", "не", "НЕ"),
                *("within 3 words of", "5 сөз ішінде", "at least 2 times", "~2", "\n", ",", '"'),
                *("кез келген:", "первые 2 секунды:", "оператор", "ПОСЛЕ", "перед", "#", "İ", "ǅ"),
            ]
        ),
        st.text(max_size=4),
    ),
    max_size=12,
).map(" ".join)


@st.composite
def talks(draw: st.DrawFn, *, known: bool = False) -> Talk:
    """Draw a talk; of a known one every side and every time is known."""
    timed = known or draw(st.booleans())
    lines = []
    for number in range(draw(st.integers(0, 6))):
        side = draw(st.sampled_from([Side.AGENT, Side.CUSTOMER]) if known else sides)
        start = number * 3000 if timed else None
        end = number * 3000 + 2500 if timed else None
        lines.append(Line(number, side, draw(said), start, end))
    return Talk(lines, 20_000, written=draw(st.booleans()))


@given(NOISE | TEXTS, st.sampled_from(list(Language)))
def test_what_is_printed_is_read_as_the_same(text: str, language: Language) -> None:
    rule = read(text)
    if isinstance(rule, Rule):
        assert read(printed(rule, language)) == rule


@given(NOISE)
def test_every_text_is_a_rule_or_has_faults_inside_it(text: str) -> None:
    found = read(text)
    if not isinstance(found, Rule):
        assert found
        assert all(0 <= fault.start <= fault.end <= len(text) for fault in found)


@settings(max_examples=30)
@given(RULES, talks())
def test_hits_lie_inside_their_lines(rule: Rule, talk: Talk) -> None:
    for hit in hits(rule, talk):
        line = talk.lines[hit.line]
        assert hit.side is line.side
        assert 0 <= hit.start < hit.end <= len(line.text)
        pieces = [line.text[hit.start : hit.end]]
        pieces += [talk.lines[more.line].text[more.start : more.end] for more in hit.more]
        assert hit.quote == " … ".join(pieces)
        assert hit.start_ms is None or hit.end_ms is None or hit.start_ms <= hit.end_ms


@settings(max_examples=30)
@given(RULES, talks(known=True))
def test_not_said_holds_exactly_where_there_is_no_hit(rule: Rule, talk: Talk) -> None:
    denied = Rule(Not(rule.condition))
    assert bool(hits(denied, talk)) == (bool(talk.owners) and not hits(rule, talk))


@settings(max_examples=30)
@given(RULES, talks())
def test_never_both_said_and_not_said(rule: Rule, talk: Talk) -> None:
    assert not (hits(rule, talk) and hits(Rule(Not(rule.condition)), talk))


@settings(max_examples=30)
@given(RULES, RULES, talks())
def test_another_alternative_loses_no_hit(one: Rule, other: Rule, talk: Talk) -> None:
    both = read(f"({printed(one)})\n({printed(other)})")
    assert isinstance(both, Rule)
    more = hits(both, talk)
    for hit in hits(one, talk):
        assert any(_covers(wide, hit) for wide in more)


def _covers(wide: Hit, hit: Hit) -> bool:
    last, wide_last = (each.more[-1] if each.more else each for each in (hit, wide))
    begins = (wide.line, wide.start) <= (hit.line, hit.start)
    return (
        wide.absent == hit.absent
        and begins
        and (last.line, last.end)
        <= (
            wide_last.line,
            wide_last.end,
        )
    )


@given(st.lists(words, max_size=7), st.lists(st.sampled_from(["дом", "карта", "не"]), max_size=3))
def test_a_phrase_is_found_as_a_naive_search_finds_it(text: list[str], asked: list[str]) -> None:
    """Adjacent exact words, compared with trying every place."""
    if not asked:
        return
    rule = rule_of(f'"{" ".join(asked)}"')
    assert isinstance(rule.condition, Phrase)
    size = len(asked)
    places = [at for at in range(len(text) - size + 1) if text[at : at + size] == asked]
    apart = [at for number, at in enumerate(places) if number == 0 or at != places[number - 1]]
    assert len(hits(rule, a_chat(f"A: {' '.join(text)}"))) == len(apart)


@pytest.mark.parametrize("gap", [1, 2, 3])
def test_gaps_are_found_as_a_naive_search_finds_them(gap: int) -> None:
    rule = rule_of(f"а б в ~{gap}")
    for text in product("абвг", repeat=6):
        naive = any(
            text[i] == "а" and text[j] == "б" and text[k] == "в"
            for i in range(6)
            for j in range(i + 1, min(i + gap + 2, 6))
            for k in range(j + 1, min(j + gap + 2, 6))
        )
        assert bool(hits(rule, a_chat(f"A: {' '.join(text)}"))) == naive


@pytest.mark.parametrize(
    "rule",
    [
        "[a] " * 300 + "b",
        "([a] a [a]) " * 50 + "b",
        "a " * 200 + "~100",
        "(a | a a | a a a) " * 60 + "b",
        "(a BEFORE b) AT LEAST 2 TIMES",
        "(a WITHIN 100 WORDS OF a) AT LEAST 1000 TIMES",
        "a NOT BEFORE a WITHIN 10 SECONDS",
        "aaaaaa~ aa*",
    ],
)
def test_no_pattern_is_catastrophic(rule: str) -> None:
    text = "a " * 1000
    began = time.process_time()
    quotes(rule, a_call(f"A: {text}", f"C: {text}"))
    assert time.process_time() - began < 10


def test_time_grows_with_the_talk_and_not_faster() -> None:
    rule = rule_of("[a] (a | a a) a ~3")
    spent = []
    for size in (2000, 8000):
        talks_ = [a_chat(f"A: {'a ' * size}") for _ in range(4)]
        spent.append(min(_spent(rule, talk) for talk in talks_))
    assert spent[1] < 10 * spent[0]


def _spent(rule: Rule, talk: Talk) -> float:
    began = time.process_time()
    hits(rule, talk)
    return time.process_time() - began
