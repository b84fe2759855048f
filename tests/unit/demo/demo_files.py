"""The files of the demo data, read once for the tests beside this."""

import csv
import json
import re
from functools import lru_cache
from pathlib import Path
from typing import NotRequired, TypedDict

import yaml

DATA = Path(__file__).parents[3] / "qa_desk" / "demo" / "data"


class Turn(TypedDict):
    side: str
    text: str
    start_s: float
    end_s: float
    message: NotRequired[int]


class Span(TypedDict):
    start_s: float
    end_s: float
    by: NotRequired[str]


class Events(TypedDict):
    silence: list[Span]
    overlap: list[Span]


class PlantedTruth(TypedDict):
    code: str
    side: str
    note: str
    start_s: NotRequired[float]
    message: NotRequired[int]


class Truth(TypedDict):
    id: str
    language: str
    duration_s: float
    turns: list[Turn]
    events: Events
    planted: list[PlantedTruth]


class WrittenTurn(TypedDict):
    side: str
    text: str


class PlantedError(TypedDict):
    code: str
    turn: int
    criterion: str
    note: str


class AgentName(TypedDict):
    id: str
    name: str


class Dialogue(TypedDict):
    id: str
    channel: str
    language: str
    agent: AgentName
    team: str
    started_at: str
    turns: list[WrittenTurn]
    planted: list[PlantedError]


class Message(TypedDict):
    at: str
    side: str
    author: str
    text: str


class Chat(TypedDict):
    format: str
    id: str
    channel: str
    started_at: str
    messages: list[Message]


class Place(TypedDict):
    start_s: NotRequired[float]
    message: NotRequired[int]


class ScoredAnswer(TypedDict):
    option: NotRequired[str]
    na: NotRequired[bool]
    comment: NotRequired[str]
    evidence: NotRequired[list[Place]]


class ScoredError(TypedDict):
    type: str
    criterion: str
    evidence: list[Place]


class Scored(TypedDict):
    contact: str
    evaluator: str
    purpose: str
    submitted_at: str
    answers: dict[str, ScoredAnswer]
    errors: list[ScoredError]


class Evaluator(TypedDict):
    login: str
    name: str


class Scores(TypedDict):
    scorecard: str
    evaluators: list[Evaluator]
    evaluations: list[Scored]


@lru_cache
def dialogues() -> dict[str, Dialogue]:
    found: dict[str, Dialogue] = {}
    for path in sorted((DATA / "dialogues").glob("*.yaml")):
        dialogue: Dialogue = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
        found[path.stem] = dialogue
    return found


CALLS = [name for name, dialogue in dialogues().items() if dialogue["channel"] == "voice"]
CHATS = [name for name in dialogues() if name not in CALLS]


@lru_cache
def truth(contact: str) -> Truth:
    loaded: Truth = json.loads((DATA / "truth" / f"{contact}.json").read_text("utf-8"))
    return loaded


@lru_cache
def chat(contact: str) -> Chat:
    path = DATA / "import" / "chats" / f"{contact}.json"
    loaded: Chat = json.loads(path.read_text("utf-8"))
    return loaded


@lru_cache
def call_rows() -> dict[str, dict[str, str]]:
    with (DATA / "import" / "calls.csv").open(encoding="utf-8", newline="") as table:
        return {row["call_id"]: row for row in csv.DictReader(table)}


@lru_cache
def scores() -> Scores:
    text = (DATA / "scores.yaml").read_text("utf-8")
    loaded: Scores = yaml.load(text, Loader=yaml.CSafeLoader)
    return loaded


@lru_cache
def defined_codes() -> dict[str, set[str]]:
    rows = re.findall(
        r"^\| `(\w+)` \|[^|]*\| ([\w, ]+) \|",
        (DATA / "planted.md").read_text("utf-8"),
        re.MULTILINE,
    )
    return {code: set(criteria.split(", ")) for code, criteria in rows}
