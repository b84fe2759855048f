"""Prints how many phrase rules meet how many transcripts a second, against plain patterns.

    python -m benchmarks.phrases [--rules 200] [--transcripts 10000] [--naive 100]

Transcripts have about 600 words, with times: Russian words in all their forms by the frequencies of
Zipf's law, every fifth one Kazakh, and among them what is said in the ready lexicons. They come one
after the other and are forgotten. The plain patterns are what one would write without a language of
rules: for each rule a regular expression of its words in all their forms, searched for in the text,
without speakers, order in time or what is not said. Seconds are those of the processor; making the
transcripts is not counted, reading the forms of their words is.
"""

import argparse
import random
import re
import resource
import time
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice, product
from typing import Final

from pymorphy3 import MorphAnalyzer

from benchmarks.finding import ENDINGS, STEMS
from qa_desk.analytics import phrases
from qa_desk.analytics.phrases.lexicons import lexicon_names
from qa_desk.analytics.phrases.plans import lexicon
from qa_desk.analytics.phrases.tree import Form, Group, Named, Part, phrases_of
from qa_desk.analytics.phrases.tree import Sequence as Said
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment, Transcript, Word

SEED: Final = 30
TURNS: Final = 40
WORDS: Final = 15
VOCABULARY: Final = 18_000
WORD_MS: Final = 400
LEXICON_EVERY: Final = 4
"""Every so many turns hold something of a lexicon."""
TEMPLATES: Final = (
    "agent: {a} {b} or {c}",
    "customer: {a} {b} ~3 or {c} or {d}",
    '"{a} {b}"\n{c} [{b}] {d}\n{d}',
    "agent, first 30 seconds: NOT SAID ({a} or {b} {c})",
    "customer: {a} BEFORE agent: {b} WITHIN 30 SECONDS",
    "{a} WITHIN 5 WORDS OF {b}",
    "({a} {b} or {c}) AND agent: NOT SAID @apology",
    "agent, last 2 messages: {a} or @farewell",
    "{p}* ({a} or {b}) AT LEAST 2 TIMES",
    "{l}~ or {a} {b}",
    "customer: {a} NOT BEFORE agent: @empathy WITHIN 60 SECONDS",
    "agent, first 3 messages: @greeting AND NOT SAID {a}",
)


def words() -> Sequence[str]:
    """Return forms of Russian words in a random order."""
    dictionary = MorphAnalyzer(lang="ru").dictionary.words
    begun = ("".join(letters) for letters in product("бвгдзклмнпрст", "аеиоу", "бвгдзклмнпрст"))
    found = [word for each in begun for word in dictionary.keys(each)[:2000:40]]
    random.Random(SEED).shuffle(found)
    return found[:VOCABULARY]


def rules(known: Sequence[str], count: int) -> list[phrases.Rule]:
    """Return rules of all kinds, with words neither of every talk nor of none."""
    chance = random.Random(SEED)
    common = known[100:4000]
    long = [word for word in common if len(word) > 6]  # noqa: PLR2004 - a word that may be misheard
    found: list[phrases.Rule] = []
    while len(found) < count:
        a, b, c, d = chance.sample(common, 4)
        text = TEMPLATES[len(found) % len(TEMPLATES)].format(
            a=a, b=b, c=c, d=d, p=chance.choice(long)[:5], l=chance.choice(long)
        )
        rule = phrases.read(text)
        if isinstance(rule, phrases.Rule):
            found.append(rule)
    return found


def transcripts(known: Sequence[str], count: int) -> Iterator[Transcript]:
    """Yield transcripts one after the other."""
    chance = random.Random(SEED + 1)
    kazakh = [stem + end for stem in STEMS for end in ENDINGS]
    weights = list(accumulate(1 / (place + 10) for place in range(len(known))))
    spoken = [text for name in set(lexicon_names().values()) for text in _spoken(name)]
    for number in range(count):
        language = "ru" if number % 5 else "kk"
        turns = []
        for turn in range(TURNS):
            if language == "kk":
                said = chance.choices(kazakh, k=WORDS)
            else:
                said = chance.choices(known, cum_weights=weights, k=WORDS)
            if turn % LEXICON_EVERY == 0:
                said[2:2] = chance.choice(spoken).split()
            turns.append(_turn(turn, said, language))
        yield Transcript(tuple(turns), "benchmark", language, TURNS * (WORDS + 1) * WORD_MS)


def _spoken(name: str) -> Iterator[str]:
    """Yield plain phrases of a lexicon."""
    for said in lexicon(name):
        parts = [part.text for part in said.parts if not isinstance(part, Group | Named)]
        if parts:
            yield " ".join(parts)


def _turn(number: int, said: Sequence[str], language: str) -> Segment:
    start = number * (WORDS + 1) * WORD_MS
    heard = tuple(
        Word(start + at * WORD_MS, start + (at + 1) * WORD_MS, word, 0.9)
        for at, word in enumerate(said)
    )
    side = (Side.AGENT, Side.CUSTOMER)[number % 2]
    end = start + len(said) * WORD_MS
    return Segment(side, number % 2, start, end, " ".join(said), 0.9, language, heard)


def patterns(wanted: Sequence[phrases.Rule]) -> list[re.Pattern[str]]:
    """Return each rule's words as one plain pattern."""
    dictionary = MorphAnalyzer(lang="ru")
    return [
        re.compile(
            "|".join(_plain(phrase.said, dictionary) for phrase in phrases_of(rule.condition))
        )
        for rule in wanted
    ]


def _plain(said: Said, dictionary: MorphAnalyzer) -> str:
    between = rf"\W+(?:\w+\W+){{0,{said.gap}}}"
    return rf"\b{between.join(_part(part, dictionary) for part in said.parts)}\b"


def _part(part: Part, dictionary: MorphAnalyzer) -> str:
    if isinstance(part, Group | Named):
        choices = part.choices if isinstance(part, Group) else lexicon(part.name)
        either = "|".join(_plain(choice, dictionary) for choice in choices)
        return f"(?:{either})" + ("?" if isinstance(part, Group) and part.optional else "")
    if part.form is Form.PREFIX:
        return rf"{re.escape(part.text)}\w*"
    if part.form is Form.EXACT:
        return re.escape(part.text)
    forms = {form.word for each in dictionary.parse(part.text) for form in each.lexeme}
    return f"(?:{'|'.join(sorted(map(re.escape, forms)))})"


def measure(count: int, rule_count: int, naive_count: int) -> None:
    """Print the figures."""
    known = words()
    wanted = rules(known, rule_count)
    spent = reading = 0.0
    found = holding = 0
    for transcript in transcripts(known, count):
        began = time.process_time()
        talk = phrases.talk_of(transcript)
        reading += time.process_time() - began
        for rule in wanted:
            hits = phrases.hits(rule, talk)
            found, holding = found + len(hits), holding + bool(hits)
        spent += time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pairs = len(wanted) * count
    print(f"{len(wanted)} rules, {count:,} transcripts of about {TURNS * WORDS} words")
    print(f"  seconds of the processor     {spent:12,.1f}  (forms of words {reading:,.1f})")
    print(f"  rules x transcripts a second {pairs / spent:12,.0f}")
    print(f"  hits                         {found:12,}  ({holding / pairs:.1%} of pairs hold)")
    print(f"  peak memory                  {peak:12,.0f} MB")
    if naive_count:
        _compare(known, wanted, naive_count, spent / count)


def _compare(known: Sequence[str], wanted: Sequence[phrases.Rule], count: int, ours: float) -> None:
    plain = patterns(wanted)
    began, spent = 0.0, 0.0
    for transcript in islice(transcripts(known, count), count):
        text = "\n".join(segment.text for segment in transcript.segments).lower()
        began = time.process_time()
        for pattern in plain:
            sum(1 for _ in pattern.finditer(text))
        spent += time.process_time() - began
    each = spent / count
    print(f"  plain patterns, {count} transcripts {each * 1000:9,.1f} ms each")
    print(
        f"  ours                         {ours * 1000:12,.1f} ms each: {each / ours:,.0f} x faster"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rules", type=int, default=200)
    parser.add_argument("--transcripts", type=int, default=10_000)
    parser.add_argument("--naive", type=int, default=100)
    given = parser.parse_args()
    measure(given.transcripts, given.rules, given.naive)


if __name__ == "__main__":
    main()
