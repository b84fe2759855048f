"""Prints how much personal data is masked, and how much is masked that is none.

    python -m benchmarks.masking_quality [--misses]

The cases are made-up texts of contact centres in three languages, typed and heard, over one turn or
message and over several. A personal stretch counts as masked where not one of its letters and
digits is left; a span that meets no personal stretch is a false alarm.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from benchmarks.masking_cases import LANGUAGES, Case, cases
from qa_desk.analytics.masking.spans import Span, blanked
from qa_desk.analytics.masking.speech import spans_of_messages, spans_of_turns
from qa_desk.domain.contacts import Message
from qa_desk.domain.transcripts import Segment

_TURN_MS: Final = 3000


@dataclass(slots=True)
class Tally:
    """What came of the cases of a kind."""

    cases: int = 0
    personal: int = 0
    masked: int = 0
    alarms: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of personal stretches that were masked."""
        return self.masked / self.personal if self.personal else 1.0

    @property
    def precision(self) -> float:
        """The share of what was masked that was personal."""
        found = self.masked + self.alarms
        return self.masked / found if found else 1.0


def measured(language: str) -> dict[tuple[str, str], Tally]:
    """Return what comes of a language's cases, by kind and by how they came."""
    tallies: dict[tuple[str, str], Tally] = {}
    for case in cases(language):
        key = (case.kind, "heard" if case.heard else "typed")
        _count(case, tallies.setdefault(key, Tally()))
    return tallies


def whole(tallies: Iterable[Tally]) -> Tally:
    """Return several tallies as one."""
    total = Tally()
    for each in tallies:
        total.cases += each.cases
        total.personal += each.personal
        total.masked += each.masked
        total.alarms += each.alarms
        total.misses += each.misses
    return total


def spans_of(case: Case) -> tuple[tuple[Span, ...], ...]:
    """Return what the program finds in each line of a case."""
    if case.heard:
        return spans_of_turns(
            [
                Segment(line.side, None, at * _TURN_MS, (at + 1) * _TURN_MS, line.text)
                for at, line in enumerate(case.lines)
            ]
        )
    return spans_of_messages(
        [Message(at, line.side, "", line.text) for at, line in enumerate(case.lines)]
    )


def _count(case: Case, tally: Tally) -> None:
    tally.cases += 1
    for line, spans in zip(case.lines, spans_of(case), strict=True):
        masked = blanked(line.text, spans)
        for start, end, _name in line.personal:
            tally.personal += 1
            left = [letter for letter in masked[start:end] if letter.isalnum()]
            if left:
                tally.misses.append(f"missed {case.kind}: {masked}   <   {line.text}")
            else:
                tally.masked += 1
        for span in _alarms(line.personal, spans):
            tally.alarms += 1
            tally.misses.append(f"alarm  {span.kind}: {masked}   <   {line.text}")


def _alarms(personal: Sequence[tuple[int, int, str]], spans: Sequence[Span]) -> Iterator[Span]:
    for span in spans:
        if not any(start < span.end and end > span.start for start, end, _ in personal):
            yield span


def main() -> None:
    """Print the table of each language."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    head = f"{'':4}{'kind':12}{'how':7}{'cases':>6}{'personal':>9}{'recall':>8}{'precision':>10}"
    print(head)
    for language in LANGUAGES:
        tallies = measured(language)
        for (kind, how), tally in tallies.items():
            _print(language, kind, how, tally)
        _print(language, "all", "", whole(tallies.values()))
        if options.misses:
            told = Counter(miss for tally in tallies.values() for miss in tally.misses)
            print("\n".join(told))


def _print(language: str, kind: str, how: str, tally: Tally) -> None:
    print(
        f"{language:4}{kind:12}{how:7}{tally.cases:6}{tally.personal:9}"
        f"{tally.recall:8.3f}{tally.precision:10.3f}"
    )


if __name__ == "__main__":
    main()
