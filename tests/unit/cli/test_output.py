"""What the command line says, whatever it is told to say and wherever it goes."""

import io
import json
import sys

import pytest

from qa_desk.cli import main as command_line
from qa_desk.cli.output import Output, OutputLost, printable, table
from qa_desk.texts import Language, catalogue
from tests.unit.cli.calls import CARD, Call


class Full(io.StringIO):
    """A stream on a disk without space."""

    def flush(self) -> None:
        raise OSError(28, "No space left on device")


def test_names_from_files_do_not_steer_the_terminal() -> None:
    assert printable("\x1b]0;owned\x07\x9b2J\r") == "�]0;owned��2J�"
    assert printable("Әлия\tИванова\n") == "Әлия\tИванова\n"
    assert printable("\u202egpj.wav\u2066 \u200e") == "�gpj.wav� \u200e"


def test_a_cell_of_a_table_is_one_short_line() -> None:
    assert table([["a\nb", "x" * 100_000]]) == ["a b  " + "x" * 59 + "…"]


def test_a_result_that_cannot_be_written_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = Output(catalogue(Language.EN), as_json=True)
    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(OutputLost) as fault:
        output.result({"ok": True}, list)
    output.fault(fault.value)
    assert "free space" in capsys.readouterr().err


def test_a_program_without_a_console_stays_silent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    output = Output(catalogue(Language.EN), as_json=True)
    output.progress(0.5, "a.wav")
    output.line("nobody reads this")
    output.result({"ok": True}, list)
    assert json.loads(capsys.readouterr().out) == {"ok": True}


def test_an_interrupted_command_still_answers_with_json(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("qa_desk.cli.scoring.read_text", interrupted)
    reply = call("--json", "score", CARD, "answers.json")
    assert (reply.exit_code, reply.code) == (command_line.INTERRUPTED, "cancelled")
