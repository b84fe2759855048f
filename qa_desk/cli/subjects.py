"""What a command of sound is about: contacts of the workspace, those of a sample, or a file."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import WrongCall, whole_number
from qa_desk.domain.progress import Report

if TYPE_CHECKING:
    from qa_desk.domain.ids import ContactId
    from qa_desk.services.desk import Desk


def add_subjects(parser: argparse.ArgumentParser) -> None:
    """Let a command take contacts by their ids, or a file."""
    parser.add_argument("ids", nargs="*", type=whole_number, metavar="ID")
    parser.add_argument("--file", type=Path, metavar="AUDIO")


def contacts_asked(options: argparse.Namespace, desk: "Desk") -> "list[ContactId]":
    """Return the contacts that the options name; none of them and no file is a wrong call."""
    from qa_desk.domain.ids import ContactId, SampleId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import sampling  # noqa: PLC0415

    ids = [ContactId(number) for number in options.ids]
    if getattr(options, "sample", None):
        protocol = sampling.sample(desk, SampleId(options.sample))
        ids += [pick.contact_id for pick in protocol.picks]
    if not ids and not options.file:
        raise WrongCall(message="ID, --sample, --file", command="qa-desk")
    return ids


def with_progress(
    ids: "list[ContactId]", report: Report
) -> "Iterator[tuple[ContactId, Callable[[float, str], None]]]":
    """Give each contact its share of one progress bar."""
    for number, contact_id in enumerate(ids):

        def share(fraction: float, name: str, number: int = number) -> None:
            report((number + fraction) / len(ids), name)

        yield contact_id, share
