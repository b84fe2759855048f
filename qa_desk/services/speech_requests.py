"""What the recogniser is asked for a contact or a file: from the settings, and from what was wished."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_desk.domain.contacts import Contact, Direction, Side
from qa_desk.importing.decoding import decoded
from qa_desk.services.desk import Desk
from qa_desk.services.heard import Files, media_of
from qa_desk.services.recognising import crew
from qa_desk.speech import models as speech_models
from qa_desk.speech.faults import NoTerms
from qa_desk.speech.modes import Mode
from qa_desk.speech.request import TranscribeRequest
from qa_desk.speech.terms import terms_in

AUTO: Final = "auto"
_LARGEST: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Wishes:
    """How somebody wants a recording transcribed; None leaves it to the settings.

    `language` may be "auto"; `terms` are words of the house; with `split_voices` a recording in
    which nobody knows who speaks is shared out between two voices.
    """

    language: str | None = None
    model: str | None = None
    mode: Mode | None = None
    terms: tuple[str, ...] | None = None
    split_voices: bool | None = None


def request_of_contact(
    desk: Desk, contact: Contact, files: Files, wishes: Wishes
) -> TranscribeRequest:
    """Return what to ask for a contact's recording; NoRecording where it has none."""
    heard = media_of(contact)
    path, *others = files.paths
    return replace(
        request_of_file(desk, path, wishes),
        sides=heard.sides,
        key=files.key,
        other_legs=tuple(others),
        expected=contact.language,
        first_voice=_first_voice(contact.direction),
    )


def request_of_file(desk: Desk, path: Path, wishes: Wishes) -> TranscribeRequest:
    """Return what to ask for a file; nobody knows who speaks in which channel."""
    model = speech_models.ensure(model_name(desk, wishes.model), desk.paths.models)
    language = language_code(desk, wishes.language)
    workers, threads = crew()
    return TranscribeRequest(
        path=path,
        sides=(),
        model_path=model.path,
        model_name=model.name,
        language="" if language == AUTO else language,
        mode=wishes.mode or Mode(desk.settings.text("speech_mode")),
        device=desk.settings.text("speech_device"),
        workers=workers,
        threads=threads,
        key=desk.vault.key,
        hints=_terms(desk, wishes),
        split_voices=_splits(desk, wishes),
        first_voice=_first_voice(Direction.UNKNOWN),
    )


def terms_of(path: Path) -> tuple[str, ...]:
    """Return the terms in a file, a line each; NoTerms where it cannot be read or has none."""
    try:
        with path.open("rb") as file:
            text = decoded(file.read(_LARGEST)) or ""
    except (OSError, ValueError) as error:  # a path with a zero in it is a ValueError
        raise NoTerms(file=str(path)) from error
    terms = terms_in(text)
    if not terms:
        raise NoTerms(file=str(path))
    return terms


def model_name(desk: Desk, wished: str | None) -> str:
    """Return the model that is used."""
    return wished or desk.settings.text("speech_model")


def language_code(desk: Desk, wished: str | None) -> str:
    """Return the language that is used, or "auto"."""
    return wished or desk.settings.text("speech_language")


def _terms(desk: Desk, wishes: Wishes) -> tuple[str, ...]:
    return terms_in(desk.settings.text("speech_terms")) if wishes.terms is None else wishes.terms


def _splits(desk: Desk, wishes: Wishes) -> bool:
    return (
        desk.settings.flag("speech_split_voices")
        if wishes.split_voices is None
        else wishes.split_voices
    )


def _first_voice(direction: Direction) -> Side:
    """Return who probably speaks first: whoever is called answers."""
    return Side.CUSTOMER if direction is Direction.OUTBOUND else Side.AGENT
