"""Prints how fast texts are indexed by their forms, and how long searches and filters take.

    python -m benchmarks.finding FILE-OR-URL --make [--texts 100000]
    python -m benchmarks.finding FILE-OR-URL [--reindex] [--user LOGIN] [--only searches]

Texts are made of words of the Russian dictionary in all their forms and of Kazakh stems with
endings, by the frequencies of Zipf's law, so that the index meets as many different words as it
would in a centre. Each figure is the best of some looks at a database that is open already. A login
under row-level security is in the URL, and `--user` says it to the program.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path
from typing import Final

from pymorphy3 import MorphAnalyzer

from benchmarks.spending import Spent, best, server_process
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.people import Agent, Evaluator, Role
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.paths import Paths
from qa_desk.services import contacts, finding, reindexing
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings

ME: Final = EvaluatorId("me")
LOOKS: Final = 3
FIRST: Final = 1000
MESSAGES: Final = 12
WORDS: Final = 9
BATCH: Final = 5000
SEED: Final = 17
PREFIXES: Final = "абвгдзиклмнопрстух"
STEMS: Final = [
    "тариф",
    "қызмет",
    "клиент",
    "төлем",
    "шот",
    "бала",
    "карта",
    "банк",
    "ақша",
    "өтініш",
    "мәселе",
    "байланыс",
    "номер",
]
ENDINGS: Final = [
    "",
    "лар",
    "лер",
    "дың",
    "тің",
    "ға",
    "ке",
    "ны",
    "ті",
    "да",
    "те",
    "дан",
    "тен",
    "мен",
    "ы",
    "і",
    "ымыз",
    "іңіз",
    "ларды",
    "лердің",
]
FIRST_DAY: Final = datetime(2026, 9, 1, tzinfo=UTC)
SEARCHES: Final = (
    "тариф",
    "картами",
    "не работает",
    "клиенттердің",
    "тар*",
    '"тарифтер карталар"',
    "балаға тарифы",
)
FILTERS: Final = (
    "channel = chat",
    "complaint = yes and duration_s > 60",
    "started_at in 2026-10",
    'team in ("Team 03", "Team 04") and not evaluated = yes',
    "topic ~ тариф",
    'agent ~ "агент 017"',
    "csat <= 2 or score < 60",
    'custom."region" = "Алматы"',
    "custom.branch is empty",
    "sample is empty and csat is known",
    "text ~ тариф and started_at in 2026-10",
)


def make(location: Path | str, texts: int) -> None:
    """Fill a database with chats, and print how many messages a second went in."""
    store = Store.open(location, SystemClock())
    with store.change(ME, "hire") as change:
        change.people.save_evaluator(Evaluator(ME, "Me", Role.ADMIN))
        change.commit()
    spent = busy = 0.0
    chats = _chats(texts)
    while batch := list(islice(chats, BATCH)):
        began, worked = time.perf_counter(), time.process_time()
        with store.change(ME, "import") as change:
            change.contacts.add_many(batch)
            change.commit()
        spent, busy = spent + time.perf_counter() - began, busy + time.process_time() - worked
    store.close()
    count = texts * MESSAGES
    print(f"messages in, with index and journal: {count / spent:,.0f}/s,", end=" ")
    print(f"{count / busy:,.0f} a second of the processor", flush=True)


def measure(location: Path | str, user: EvaluatorId, *, reindex: bool, searches: bool) -> None:
    """Print how long each search and each filter takes."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(location, SystemClock())
        desk = Desk(Paths(Path(folder)), store, Settings({}, {}), SystemClock(), user)
        server = server_process(store)
        if reindex:
            _say("indexing older contacts by forms", *best(lambda: reindexing.run(desk).value, 1))
        for name, look in _looks(desk):
            if not searches or name.startswith("search"):
                _say(name, *best(look, LOOKS, server))
        store.close()


def _looks(desk: Desk) -> Iterator[tuple[str, Callable[[], int]]]:
    newest = ContactOrder()
    first = [ContactId(id_) for id_ in contacts.ids(desk, ContactFilter(), newest, 200)]
    yield "all", lambda: len(contacts.ids(desk, ContactFilter(), newest))
    yield "a page of 200", lambda: len(contacts.rows(desk, first))
    yield "a page of 200 with custom", lambda: len(contacts.rows(desk, first, custom=True))
    for words in SEARCHES:
        yield f"search {words}", _ids(desk, ContactFilter(words=words))
    for said in FILTERS:
        wanted = finding.parse(said)
        yield f"where {said}", _ids(desk, wanted)
        yield "    its beginning, which is shown first", _ids(desk, wanted, FIRST)


def _ids(desk: Desk, wanted: ContactFilter, most: int | None = None) -> Callable[[], int]:
    return lambda: len(contacts.ids(desk, wanted, ContactOrder(), most))


def _chats(count: int) -> Iterator[Contact]:
    chance = random.Random(SEED)
    russian, kazakh = _russian(), [stem + end for stem in STEMS for end in ENDINGS]
    weights = list(accumulate(1 / (place + 10) for place in range(len(russian))))
    agents = [Agent(f"a-{n:03}", f"Агент {n:03}", f"Team {n % 12:02}") for n in range(60)]
    for number in range(count):
        words = kazakh if number % 5 == 0 else russian
        said = chance.choices(
            words, cum_weights=weights if words is russian else None, k=MESSAGES * WORDS
        )
        lines = [" ".join(said[n * WORDS : (n + 1) * WORDS]) for n in range(MESSAGES)]
        sides = (Side.CUSTOMER, Side.AGENT)
        yield Contact(
            Channel.CHAT,
            "benchmark",
            f"CH-{number:07}",
            started_at=FIRST_DAY + timedelta(seconds=number * 47),
            agents=(agents[number % len(agents)],),
            topic=("Тарифы", "Кредиты", "Связь", "Төлемдер")[number % 4],
            language="kk" if words is kazakh else "ru",
            csat=number % 6 or None,
            custom={"region": ("Алматы", "Астана")[number % 2]},
            messages=tuple(Message(n, sides[n % 2], "", line) for n, line in enumerate(lines)),
        )


def _russian() -> Sequence[str]:
    """Return 18,000 forms of Russian words in a random order."""
    dictionary = MorphAnalyzer(lang="ru").dictionary.words
    found = [word for each in PREFIXES for word in islice(dictionary.keys(each), 0, 40_000, 40)]
    random.Random(SEED).shuffle(found)
    return found


def _say(name: str, spent: Spent, count: int) -> None:
    print(f"{name:64}{spent} {count:10,}", flush=True)


def main() -> None:
    """Make, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("location")
    parser.add_argument("--make", action="store_true")
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--reindex", action="store_true")
    parser.add_argument("--user", default=ME)
    parser.add_argument("--only", choices=("searches",))
    given = parser.parse_args()
    location = given.location if "://" in given.location else Path(given.location)
    if given.make:
        make(location, given.texts)
    user = EvaluatorId(given.user)
    measure(location, user, reindex=given.reindex, searches=given.only == "searches")


if __name__ == "__main__":
    main()
