"""`redact` and `clip`: texts and sound without personal data."""

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_desk.cli.frame import Commands, WrongCall, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode, Expected

if TYPE_CHECKING:
    from qa_desk.audio.clips import Cover
    from qa_desk.services.clips import Clip, Order
    from qa_desk.services.redacting import Redacted

_CLOCK: Final = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?", re.ASCII)
_SECONDS: Final = re.compile(r"\d{1,6}(?:[.,]\d{1,3})?", re.ASCII)


class BadTime(Expected):
    """No time in a recording: fact `value`."""

    code = "cli.bad_time"
    exit_code = ExitCode.WRONG_INPUT


def register(commands: Commands) -> None:
    """Add the commands."""
    texts = commands.texts
    parser = commands.add("redact", redact)
    parser.add_argument("id", nargs="?", type=whole_number, metavar="ID")
    parser.add_argument("--text", metavar="T", help=texts.label("cli", "help_redact_text"))
    audio = texts.label("cli", "help_redact_audio")
    parser.add_argument("--audio", type=Path, metavar="OUT", help=audio)
    _masking(parser, commands)
    parser = commands.add("clip", clip)
    parser.add_argument("id", type=whole_number, metavar="ID")
    parser.add_argument("out", type=Path, metavar="OUT", help=texts.label("cli", "help_clip_out"))
    for option, key in (("--from", "start"), ("--to", "end")):
        text = texts.label("cli", f"help_clip_{key}")
        parser.add_argument(option, dest=key, type=milliseconds, metavar="TIME", help=text)
    also = texts.label("cli", "help_clip_mask")
    parser.add_argument("--mask", action="append", type=_stretch, metavar="TIME-TIME", help=also)
    for option in ("quote", "original"):
        text = texts.label("cli", f"help_clip_{option}")
        parser.add_argument(f"--{option}", action="store_true", help=text)
    _masking(parser, commands)


def redact(options: argparse.Namespace, output: Output) -> ExitCode:
    """Blank personal data in a text or a contact, and write its sound masked."""
    from qa_desk.services import redacting  # noqa: PLC0415 - loaded when needed

    if (options.id is None) == (options.text is None):
        raise WrongCall(message="ID | --text", command="qa-desk redact")
    if options.text is not None:
        if options.audio is not None:
            raise WrongCall(message="--text, --audio", command="qa-desk redact")
        _tell(output, redacting.redact_text(options.text), None)
        return ExitCode.DONE
    from qa_desk.domain.ids import ContactId  # noqa: PLC0415

    with opened(options) as desk:
        contact = ContactId(options.id)
        found = redacting.redact_contact(desk, contact)
        if options.audio is None:
            _tell(output, found, None)
            return ExitCode.DONE
        from qa_desk.services import clips  # noqa: PLC0415 - brings the codecs

        order = clips.Order(cover=_cover(options))
        done = clips.export(
            desk, contact, order, options.audio, output.texts.language, report=output.progress
        )
        _tell(output, found, done.value)
    return ExitCode.DONE


def clip(options: argparse.Namespace, output: Output) -> ExitCode:
    """Write a part of a recording into a file, masked."""
    from qa_desk.domain.ids import ContactId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import clips  # noqa: PLC0415

    with opened(options) as desk:
        done = clips.export(
            desk,
            ContactId(options.id),
            _order(options),
            options.out,
            output.texts.language,
            report=output.progress,
        )
    output.result(_clip_json(done.value), lambda: _clip_lines(output, done.value))
    return ExitCode.DONE


def milliseconds(text: str) -> int:
    """Read a time in a recording, "12.5" seconds, "1:05" or "1:02:03.4"; else BadTime."""
    clock = _CLOCK.fullmatch(text)
    if clock is not None:
        hours, minutes, seconds, rest = clock.groups(default="0")
        whole = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
        return whole * 1000 + int(rest.ljust(3, "0"))
    if _SECONDS.fullmatch(text) is None:
        raise BadTime(value=text)
    return round(float(text.replace(",", ".")) * 1000)


def _stretch(text: str) -> tuple[int, int]:
    start, dash, end = text.partition("-")
    if not dash:
        raise BadTime(value=text)
    first, last = milliseconds(start), milliseconds(end)
    return min(first, last), max(first, last)


def _masking(parser: argparse.ArgumentParser, commands: Commands) -> None:
    text = commands.texts.label("cli", "help_clip_beep")
    parser.add_argument("--beep", action="store_true", help=text)


def _cover(options: argparse.Namespace) -> "Cover":
    from qa_desk.audio.clips import Cover  # noqa: PLC0415 - loaded when needed

    return Cover.BEEP if options.beep else Cover.SILENCE


def _order(options: argparse.Namespace) -> "Order":
    from qa_desk.services import clips  # noqa: PLC0415 - loaded when needed

    return clips.Order(
        start_ms=options.start or 0,
        end_ms=options.end,
        cover=_cover(options),
        original=options.original,
        also=tuple(options.mask or ()),
        quote=options.quote,
    )


def _tell(output: Output, found: "Redacted", clip: "Clip | None") -> None:
    spans = [{"start": s.start, "end": s.end, "kind": s.kind} for s in found.spans]
    data: dict[str, object] = {"text": found.text, "spans": spans}
    if clip is not None:
        data["audio"] = _clip_json(clip)
    lines = found.text.splitlines()
    output.result(data, lambda: [*lines, *(_clip_lines(output, clip) if clip else ())])


def _clip_json(clip: "Clip") -> dict[str, object]:
    return {
        "file": str(clip.file),
        "note": str(clip.note),
        "words": None if clip.words is None else str(clip.words),
        "start_s": clip.start_ms / 1000,
        "end_s": clip.end_ms / 1000,
        "masked": [
            {
                "start_s": span.start_ms / 1000,
                "end_s": span.end_ms / 1000,
                "kind": span.kind,
                "rule": span.rule,
            }
            for span in clip.masked
        ],
    }


def _clip_lines(output: Output, clip: "Clip") -> list[str]:
    said = output.texts.label("cli", "clip_written", count=len(clip.masked))
    files = (clip.file, clip.note, clip.words)
    return [said, *(f"  {file}" for file in files if file is not None)]
