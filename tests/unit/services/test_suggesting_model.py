"""A language model that lies, dawdles and breaks: nothing of it reaches anybody unproved."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.domain.evaluations import CardRef, Evaluation, Evidence
from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.suggestions import Origin, RuleRef, Standing
from qa_desk.errors import Cancelled, Expected
from qa_desk.services import evaluating, model_client, suggesting, suggesting_model
from qa_desk.services.desk import Desk
from qa_desk.services.model_client import (
    AnswerUnusable,
    BadAddress,
    ModelAddress,
    ModelRefused,
    ModelTooSlow,
    ModelUnreachable,
    address_of,
    ask,
)
from qa_desk.services.suggesting import NOTHING
from qa_desk.services.suggesting_model import ModelOff
from tests.unit.services.quality import a_ready_desk, add_contact

Answer = Callable[[dict[str, object]], tuple[int, bytes]]


def saying(content: object, status: int = 200) -> Answer:
    """Answer each question with the same words."""
    told = json.dumps({"choices": [{"message": {"content": content}}]}).encode()
    return lambda _question: (status, told)


def quoting(option: str, quote: str) -> Answer:
    return saying(json.dumps({"option": option, "quote": quote}))


@dataclass(slots=True)
class Server:
    """A model's server on this machine; `asked` are the questions with their headers."""

    url: str
    answer: Answer = field(default=saying("{}"))
    asked: list[tuple[dict[str, object], dict[str, str]]] = field(default_factory=list)
    held: threading.Event = field(default_factory=threading.Event)
    """Once set, a slow answer ends."""


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            found.asked.append((question, dict(self.headers)))
            status, body = found.answer(question)
            self.send_response(status)
            self.send_header("Location", found.url)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own signature
            """Be quiet."""

        def handle(self) -> None:
            try:
                super().handle()
            except ConnectionError:
                return

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    found = Server(f"http://127.0.0.1:{http.server_port}/v1")
    thread = threading.Thread(target=http.serve_forever, args=(0.01,))
    thread.start()
    yield found
    found.held.set()
    http.shutdown()
    thread.join()
    http.server_close()


@pytest.fixture
def ready(tmp_path: Path) -> Iterator[tuple[Desk, CardRef]]:
    with a_ready_desk(tmp_path) as made:
        yield made


@pytest.fixture
def desk(ready: tuple[Desk, CardRef], server: Server, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(suggesting_model, "secret", lambda _name: "k-1")
    settings = ready[0].settings.with_value("suggest_model", value=True)
    settings = settings.with_value("suggest_model_address", server.url)
    settings = settings.with_value("suggest_model_name", "small")
    return replace(ready[0], settings=settings)


def draft(desk: Desk) -> Evaluation:
    return evaluating.start(desk, add_contact(desk, "C-1")).value


def asked(desk: Desk, evaluation: Evaluation) -> suggesting_model.Asked:
    return suggesting_model.ask_model(desk, evaluation, NOTHING, Token(), unheard)


def near(server: Server, seconds: float = 20) -> ModelAddress:
    return address_of(server.url, "small", seconds)


def told(server: Server) -> str:
    return ask(near(server), [{"role": "user", "content": "?"}], Token())


def test_a_quote_that_was_said_is_shown_with_its_place(desk: Desk, server: Server) -> None:
    server.answer = quoting("yes", "GOOD  morning")
    found = asked(desk, draft(desk))
    first = found.suggested.found[0]
    assert (first.option, first.evidence) == ("yes", (Evidence(message=0, quote="Good morning"),))
    assert first.rule == RuleRef(Origin.MODEL, "small/greeting")
    assert (found.asked, found.thrown) == (3, 0)


@pytest.mark.parametrize(
    "answer",
    [
        quoting("yes", "Good evening"),
        quoting("yes", "Good morning, how can I help?"),
        quoting("yes", ""),
        quoting("maybe", "Good morning"),
        saying(json.dumps({"option": None, "quote": "Good morning"})),
        saying(json.dumps({"option": "yes"})),
        saying(json.dumps(["yes"])),
        saying("yes, they greeted"),
        saying("{" * 2000),
        saying(None),
        saying({"option": "yes"}),
        lambda _question: (200, b"no json"),
        lambda _question: (200, b"[" * 100_000),
        lambda _question: (200, b""),
        lambda _question: (200, b"x" * (model_client.MOST_BYTES + 1)),
        lambda _question: (500, b"{}"),
        lambda _question: (503, b""),
    ],
)
def test_lies_and_rubbish_are_thrown_away(desk: Desk, server: Server, answer: Answer) -> None:
    server.answer = answer
    evaluation = draft(desk)
    found = asked(desk, evaluation)
    assert (found.suggested.found, found.thrown) == ((), 3)
    with desk.store.read() as reader:
        assert reader.suggestions.of_evaluation(evaluation.id) == []


def test_an_answer_in_a_fence_is_read(desk: Desk, server: Server) -> None:
    server.answer = saying('```json\n{"option": "not_applicable", "quote": "Good morning"}\n```')
    assert [each.option for each in asked(desk, draft(desk)).suggested.found] == [None] * 3


def test_what_a_model_proposes_is_kept_like_the_rest(desk: Desk, server: Server) -> None:
    server.answer = quoting("yes", "Good morning")
    evaluation = draft(desk)
    asked(desk, evaluation)
    with desk.store.read() as reader:
        kept = reader.suggestions.of_evaluation(evaluation.id)
    assert {each.rule.key for each in kept} == {
        "model:small/greeting",
        "model:small/solution",
        "model:small/tone",
    }
    assert all(each.standing is Standing.SHOWN for each in kept)


def test_personal_data_is_masked_before_anything_is_sent(desk: Desk, server: Server) -> None:
    said = Message(0, Side.AGENT, "a1", "Card 4111 1111 1111 1111, good morning")
    with desk.store.change(by=desk.user, verb="prepare a test") as change:
        contact = change.contacts.add(Contact(Channel.CHAT, "test", "C-9", messages=(said,)))
        change.commit()
    server.answer = quoting("yes", "good morning")
    found = asked(desk, evaluating.start(desk, contact).value)
    assert len(found.suggested.found) == 3
    assert server.asked
    assert "4111" not in json.dumps(server.asked)


def test_nothing_is_sent_until_the_user_turns_it_on(desk: Desk, server: Server) -> None:
    off = replace(desk, settings=desk.settings.with_value("suggest_model", value=False))
    with pytest.raises(ModelOff):
        asked(off, draft(off))
    assert server.asked == []


def test_nothing_is_sent_of_an_evaluation_that_takes_no_suggestions(
    desk: Desk, server: Server
) -> None:
    evaluation = replace(draft(desk), evaluator=desk.user, session_id=None)
    other = replace(evaluation, purpose=evaluating.load(desk, evaluation.id).purpose.CALIBRATION)
    assert asked(desk, other).asked == 0
    assert server.asked == []


def test_the_key_goes_into_a_header_and_nowhere_else(desk: Desk, server: Server) -> None:
    asked(desk, draft(desk))
    question, headers = server.asked[0]
    assert headers["Authorization"] == "Bearer k-1"
    assert "k-1" not in json.dumps(question)
    assert "k-1" not in repr(suggesting_model.address_in(desk.settings))


@pytest.mark.parametrize("status", [301, 401, 403, 404, 429])
def test_a_refusal_is_told_and_followed_nowhere(desk: Desk, server: Server, status: int) -> None:
    server.answer = lambda _question: (status, b"")
    with pytest.raises(ModelRefused) as fault:
        asked(desk, draft(desk))
    assert fault.value.facts["status"] == status
    assert len(server.asked) == 1


def test_a_slow_model_is_given_up_after_its_time(server: Server) -> None:
    def slow(_question: dict[str, object]) -> tuple[int, bytes]:
        server.held.wait(30)
        return 200, b""

    server.answer = slow
    begun = time.monotonic()
    with pytest.raises(ModelTooSlow):
        ask(near(server, 0.2), [], Token())
    assert time.monotonic() - begun < 10


def test_a_model_can_be_given_up_at_any_moment(server: Server) -> None:
    token = Token()

    def cancelled(_question: dict[str, object]) -> tuple[int, bytes]:
        token.cancel()
        server.held.wait(30)
        return 200, b""

    server.answer = cancelled
    with pytest.raises(Cancelled):
        ask(near(server), [], token)


def test_where_nobody_listens_is_told_by_its_address(server: Server) -> None:
    with pytest.raises(ModelUnreachable) as fault:
        ask(address_of("http://127.0.0.1:1/v1", "small", 5), [], Token())
    assert fault.value.facts == {"address": "http://127.0.0.1:1/v1"}
    assert server.asked == []


def test_words_are_given_back_as_they_were_said(server: Server) -> None:
    server.answer = saying("hello")
    assert told(server) == "hello"
    server.answer = lambda _question: (200, b"{}")
    with pytest.raises(AnswerUnusable):
        told(server)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "localhost:8080",
        "ftp://localhost",
        "file:///etc/passwd",
        "http://",
        "http://me:secret@host/v1",
        "http://host:99999999/v1",
        "http://host/v1?key=1",
        "http://[::1",
        "http://two words/v1",
        "http://nul\x00l/v1",
    ],
)
def test_only_an_address_of_the_web_is_one(text: str) -> None:
    with pytest.raises(BadAddress) as fault:
        address_of(text, "small", 5)
    assert isinstance(fault.value, Expected)
    assert "secret" not in str(fault.value.facts)


@pytest.mark.parametrize(
    ("text", "near_by"),
    [
        ("http://localhost:11434/v1", True),
        ("http://127.0.0.1/v1", True),
        ("http://[::1]:8080/v1", True),
        ("http://192.168.1.20/v1/", True),
        ("http://10.0.0.7/v1", True),
        ("http://box/v1", True),
        ("http://box.local/v1", True),
        ("https://api.example.com/v1", False),
        ("https://8.8.8.8/v1", False),
    ],
)
def test_an_address_tells_whether_it_is_near(
    text: str,
    near_by: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert address_of(text, "small", 5).is_near is near_by


def test_suggestions_of_rules_stay_beside_those_of_a_model(desk: Desk, server: Server) -> None:
    server.answer = quoting("yes", "Good morning")
    evaluation = draft(desk)
    first = asked(desk, evaluation).suggested
    again = suggesting_model.ask_model(desk, evaluation, first, Token(), unheard)
    assert again.suggested.found[: len(first.found)] == first.found
    assert suggesting.of_evaluation(desk, evaluation) == NOTHING
