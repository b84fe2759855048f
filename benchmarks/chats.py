"""Imports a large chat of a messenger, and prints how many messages a second went in.

    python -m benchmarks.chats [--messages 100000] [--of telegram|whatsapp]

The chat is made anew and goes in by the same import as from the window, through a new workspace:
read, cut into conversations, judged, stored, and indexed for the search by words. The processor's
time is printed beside the clock's, since other work on the computer lengthens the latter alone. The
same chat once more must change nothing, and with a tenth more messages it must double none.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import EvaluatorId
from qa_desk.paths import Paths
from qa_desk.services import importing
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportRequest, ImportSummary
from qa_desk.settings import Settings

MESSAGES: Final = 100_000
BEGAN: Final = datetime(2025, 1, 1, tzinfo=UTC)
IN_ONE: Final = 16
"""Messages of a conversation, after which the chat is silent for two days."""
NAMES: Final = ("Болат", "Анна")
_WORDS: Final = (
    "Здравствуйте, карта не пришла, хотя обещали доставить во вторник",
    "Проверила: курьер приезжал, но не застал вас по этому адресу",
    "Сәлеметсіз бе, төлем өтпей жатыр, не істеуім керек",
    "Тогда давайте назначим доставку на завтра после шести вечера",
)


def moment(number: int) -> datetime:
    """Return when a message was written."""
    talk, place = divmod(number, IN_ONE)
    return BEGAN + timedelta(days=2 * talk, minutes=3 * place)


def telegram(file: Path, messages: int) -> None:
    """Write a chat as Telegram exports it."""
    said = [
        {
            "id": number + 1,
            "type": "message",
            "date": moment(number).strftime("%Y-%m-%dT%H:%M:%S"),
            "date_unixtime": str(int(moment(number).timestamp())),
            "from": NAMES[number % 2],
            "from_id": f"user{number % 2}",
            "text": f"{_WORDS[number % len(_WORDS)]} {number}",
        }
        for number in range(messages)
    ]
    chat = {"name": "Поддержка", "type": "private_group", "id": 7, "messages": said}
    file.write_text(json.dumps(chat, ensure_ascii=False), "utf-8")


def whatsapp(file: Path, messages: int) -> None:
    """Write a chat as WhatsApp exports it."""
    with file.open("w", encoding="utf-8") as out:
        for number in range(messages):
            words = _WORDS[number % len(_WORDS)]
            at = f"{moment(number):%d.%m.%Y, %H:%M}"
            out.write(f"{at} - {NAMES[number % 2]}: {words} {number}\n")


MAKERS: Final[dict[str, tuple[str, Callable[[Path, int], None]]]] = {
    "telegram": ("result.json", telegram),
    "whatsapp": ("WhatsApp Chat with Support.txt", whatsapp),
}


def bring_in(desk: Desk, file: Path, messages: int, what: str) -> ImportSummary:
    """Import the chat and print what it took."""
    clock, used = time.perf_counter(), time.process_time()
    sides = {NAMES[0]: Side.CUSTOMER, NAMES[1]: Side.AGENT}
    summary = importing.run(desk, ImportRequest((file,), zone=UTC, sides=sides)).value
    clock, used = time.perf_counter() - clock, time.process_time() - used
    print(
        f"{what:<12}{messages / clock:10,.0f} messages/s by the clock,"
        f" {messages / used:10,.0f} by the processor ({used:.1f} s): {summary.added} new,"
        f" {summary.updated} changed, {summary.duplicates} known, {len(summary.rejected)} rejected",
        flush=True,
    )
    return summary


def new_desk(folder: Path) -> Desk:
    """Make a workspace."""
    paths = Paths(folder)
    paths.create()
    store = Store.open(paths.database, SystemClock())
    return Desk(paths, store, Settings({}, {}), SystemClock(), EvaluatorId("me"))


def main() -> int:
    """Run it; 1 where the same chat changed something or messages were doubled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=MESSAGES)
    parser.add_argument("--of", choices=tuple(MAKERS), default="telegram")
    options = parser.parse_args()
    name, make = MAKERS[options.of]
    with tempfile.TemporaryDirectory() as made:
        file = Path(made) / name
        desk = new_desk(Path(made) / "workspace")
        make(file, options.messages)
        first = bring_in(desk, file, options.messages, "first")
        again = bring_in(desk, file, options.messages, "again")
        longer = options.messages * 11 // 10
        make(file, longer)
        more = bring_in(desk, file, longer, "updated")
        desk.store.close()
    talks = -(-longer // IN_ONE)
    whole = first.added + more.added == talks and more.updated <= 1
    return 0 if whole and again.added + again.updated == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
