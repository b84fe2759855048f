"""What was measured of a contact as the JSON and the lines of the command line, times in seconds."""

from collections.abc import Iterable, Mapping
from typing import Final

from qa_desk.analytics.measures import Measure, Name, Place, Unit
from qa_desk.analytics.spans import Span
from qa_desk.analytics.timeline import Hold, Timeline
from qa_desk.cli.values import seconds
from qa_desk.domain.contacts import Side
from qa_desk.services.analysing import Analysis
from qa_desk.services.phrase_runs import RuleHit

_PACE: Final = {
    Side.AGENT: Name.WORDS_PER_MINUTE_AGENT,
    Side.CUSTOMER: Name.WORDS_PER_MINUTE_CUSTOMER,
}
_NOTHING: Final[Mapping[str, object]] = {
    "duration_s": None,
    "talk": {},
    "silence": [],
    "overlap": [],
    "hold": [],
    "longest_monologue": None,
    "loudness": {},
}


def analysis(value: Analysis) -> dict[str, object]:
    """Return all that is known; what cannot be known is null or left out, never nought."""
    return {
        "measured_from": _origin(value),
        **_events(value.timeline),
        "words_per_minute": {
            str(side): round(value.measures[name].value, 1)
            for side, name in _PACE.items()
            if name in value.measures
        },
        "responses": [
            {"message": each.asked, "answer": each.answered, "wait_s": seconds(each.wait_ms)}
            for each in value.replies
        ],
        "unanswered": value.unanswered,
        "measures": {str(name): _measure(each) for name, each in value.measures.items()},
    }


def hits(found: Iterable[RuleHit]) -> list[dict[str, object]]:
    """Return where phrase rules were found; `line` is the turn or the message, counted from 0."""
    return [
        {
            "rule": each.rule,
            "version": each.version,
            "side": each.hit.side,
            "line": each.hit.line,
            "start_s": seconds(each.hit.start_ms),
            "end_s": seconds(each.hit.end_ms),
            "text": each.hit.quote,
            "confidence": each.hit.confidence,
            "absent": each.hit.absent,
        }
        for each in found
    ]


def _origin(value: Analysis) -> str | None:
    if value.timeline is None:
        return None
    return "sound" if value.heard else "transcript"


def _events(found: Timeline | None) -> dict[str, object]:
    if found is None:
        return dict(_NOTHING)
    longest = found.longest_monologue
    return {
        "duration_s": seconds(found.duration_ms),
        "talk": {f"{voice}_s": seconds(ms) for voice, ms in found.talk_ms.items()},
        "silence": [_span(span) for span in found.silences],
        "overlap": [
            {**_span(each.span), "by": each.by, "interrupted": each.interrupted}
            for each in found.overlaps
        ],
        "hold": [{**_span(each.span), "by": _signs(each)} for each in found.holds],
        "longest_monologue": longest and {**_span(longest.span), "side": str(longest.side)},
        "loudness": {f"{voice}_db": level for voice, level in found.loudness_db.items()},
    }


def _measure(measure: Measure) -> dict[str, object]:
    digits = 4 if measure.unit is Unit.SHARE else 3
    return {
        "value": round(measure.value, digits),
        "unit": measure.unit,
        "evidence": [_place(place) for place in measure.evidence],
    }


def _place(place: Place) -> dict[str, object]:
    """Return a place without what it does not have."""
    told = {
        "start_s": seconds(place.start_ms),
        "end_s": seconds(place.end_ms),
        "message": place.message,
        "side": place.side and str(place.side),
    }
    return {name: value for name, value in told.items() if value is not None}


def _signs(hold: Hold) -> str:
    """Return by what the hold was told."""
    return "steady_sound" if hold.heard else "silence"


def _span(span: Span) -> dict[str, object]:
    return {"start_s": seconds(span.start_ms), "end_s": seconds(span.end_ms)}
