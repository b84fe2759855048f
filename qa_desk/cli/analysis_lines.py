"""What was measured of a contact as lines for a person, in the words of a language."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from qa_desk.analytics.measures import Measure, Unit
from qa_desk.analytics.spans import Span
from qa_desk.analytics.timeline import Timeline
from qa_desk.services.analysing import Analysis
from qa_desk.services.phrase_runs import RuleHit
from qa_desk.texts import Catalogue

_DIGITS: Final[Mapping[Unit, int]] = {Unit.COUNT: 0, Unit.WORDS_PER_MINUTE: 0}
_HUNDRED: Final = 100
_SECOND_MS: Final = 1000
_MINUTE_S: Final = 60


def lines(texts: Catalogue, subject: object, found: Analysis, hits: Iterable[RuleHit]) -> list[str]:
    """Return a line for each number with its unit and for each event with its place.

    Messages are counted from 1, as in the window; in JSON they are counted from 0.
    """
    told = (
        *_events(texts, found.timeline),
        *_numbers(texts, found.measures),
        *_waits(texts, found),
        *_phrases(texts, hits),
    )
    return [str(subject), *(f"  {line}" for line in told)]


def _numbers(texts: Catalogue, measures: Mapping[str, Measure]) -> Iterator[str]:
    for name, measure in measures.items():
        share = measure.unit is Unit.SHARE
        value = measure.value * _HUNDRED if share else measure.value
        number = _number(texts, value, _DIGITS.get(measure.unit, 1))
        told = texts.label("measures", f"unit_{measure.unit}", number=number)
        yield texts.label("measures", str(name), value=told)


def _events(texts: Catalogue, found: Timeline | None) -> Iterator[str]:
    if found is None:
        return
    yield texts.label("measures", "length", value=_clock(found.duration_ms))
    for voice, spoken_ms in found.talk_ms.items():
        side = _side(texts, str(voice))
        yield texts.label("measures", "talk", side=side, value=_clock(spoken_ms))
    for span in found.silences:
        yield texts.label("measures", "at_silence", place=_span(span))
    for each in found.overlaps:
        key = "at_interruption" if each.interrupted else "at_overlap"
        by = _side(texts, str(each.by))
        yield texts.label("measures", key, place=_span(each.span), side=by)
    for hold in found.holds:
        yield texts.label("measures", "at_hold", place=_span(hold.span))


def _waits(texts: Catalogue, found: Analysis) -> Iterator[str]:
    for each in found.replies:
        yield texts.label(
            "measures",
            "at_response",
            message=each.asked + 1,
            answer=each.answered + 1,
            value=_clock(each.wait_ms),
        )


def _phrases(texts: Catalogue, hits: Iterable[RuleHit]) -> Iterator[str]:
    for each in hits:
        hit = each.hit
        place = f"#{hit.line + 1}" if hit.start_ms is None else _clock(hit.start_ms)
        key = "at_absence" if hit.absent else "at_phrase"
        yield texts.label("measures", key, place=place, rule=each.rule, quote=hit.quote)


def _side(texts: Catalogue, voice: str) -> str:
    """Return whose voice it is; a channel of which nobody knows it has its number, from 1."""
    name, _, channel = voice.rpartition("_")
    if name == "channel":
        return texts.label("measures", "channel", number=int(channel) + 1)
    return texts.labels("clip").get(voice, voice)


def _number(texts: Catalogue, value: float, digits: int) -> str:
    text = f"{value:.{digits}f}".replace("-", "\N{MINUS SIGN}")
    return text if texts.language == "en" else text.replace(".", ",")


def _span(span: Span) -> str:
    return f"{_clock(span.start_ms)}–{_clock(span.end_ms)}"


def _clock(milliseconds: int) -> str:
    minutes, seconds = divmod(milliseconds // _SECOND_MS, _MINUTE_S)
    return f"{minutes}:{seconds:02}"
