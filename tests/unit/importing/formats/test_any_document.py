"""Whatever stands in a document, it becomes a contact or one sentence."""

import copy
import json
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_desk.importing.documents import read_document
from qa_desk.importing.formats import built_in
from qa_desk.importing.outcome import Imported, Item, Rejection, clean
from qa_desk.importing.turns import LATEST_MS
from qa_desk.texts import Language, catalogue
from tests.unit.importing.building import a_chat
from tests.unit.importing.formats.reading import a_json
from tests.unit.importing.formats.test_call_analytics import JOB
from tests.unit.importing.formats.test_contact_lens import CALL, CHAT
from tests.unit.importing.formats.test_dialogues import ABCD, TASK
from tests.unit.importing.formats.test_genesys_transcript import a_conversation
from tests.unit.importing.formats.test_google_insights import HANDED_ON
from tests.unit.importing.formats.test_google_insights_export import (
    a_conversation as an_export,
)
from tests.unit.importing.formats.test_intercom import a_conversation as an_intercom_chat
from tests.unit.importing.formats.test_intercom import a_part
from tests.unit.importing.formats.test_jivo import a_chat as a_jivo_chat
from tests.unit.importing.formats.test_post_call_analytics import a_call
from tests.unit.importing.formats.test_telegram import a_dialogue, a_message
from tests.unit.importing.formats.test_whisper import SPOKEN
from tests.unit.importing.formats.test_whisper_cpp import a_document, a_segment

GOOD: dict[str, object] = {
    "lens": CALL,
    "lens-chat": CHAT,
    "job": JOB,
    "pca": a_call(),
    "insights": HANDED_ON,
    "insights-export": an_export(),
    "insights-chat": an_export(medium="CHAT"),
    "genesys": a_conversation(),
    "genesys-chat": a_conversation(mediaType="chat"),
    "whisper": SPOKEN,
    "whisper-cpp": a_document(a_segment(0, 1, "a")),
    "telegram": a_dialogue(a_message(1), a_message(2, 1, "Болат", forwarded_from="Б", photo="p")),
    "telegram-all": {"chats": {"list": [a_dialogue(a_message(1), type="public_supergroup")]}},
    "jivo": a_jivo_chat(),
    "intercom": an_intercom_chat(a_part("comment", "admin", "<p>Да</p>"), tags={"tags": [{}]}),
    "abcd": ABCD,
    "taskmaster": TASK,
}
FORMATS = {
    "lens": "contact-lens",
    "lens-chat": "contact-lens-chat",
    "job": "transcribe-call-analytics",
    "pca": "post-call-analytics",
    "insights": "google-insights",
    "insights-export": "google-insights-export",
    "insights-chat": "google-insights-export",
    "genesys": "genesys-transcript",
    "genesys-chat": "genesys-transcript",
    "whisper": "whisper",
    "whisper-cpp": "whisper-cpp",
    "telegram": "telegram",
    "telegram-all": "telegram",
    "jivo": "jivo",
    "intercom": "intercom",
    "abcd": "abcd",
    "taskmaster": "taskmaster",
}
JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(["\ud800", "\x00", 10**300, -1, 2**53, 1e308, "9" * 500]),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
    st.just({"\x00\ud800": "x", "y" * 400: "z"}),
)


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the paths of all that stands in a document."""
    found = [path] if path else []
    if isinstance(value, dict):
        return found + [one for key in value for one in places(value[key], (*path, key))]
    if isinstance(value, list):
        return found + [one for at, part in enumerate(value) for one in places(part, (*path, at))]
    return found


def changed(document: object, path: tuple[str | int, ...], value: object) -> object:
    """Return the document with something else in one place."""
    other = copy.deepcopy(document)
    holder: object = other
    for key in path[:-1]:
        holder = holder[key]  # type: ignore[index]  # the path was found in it
    holder[path[-1]] = value  # type: ignore[index]  # likewise
    return other


def judge(item: Item) -> None:
    """Hold a contact to what every contact must be, a rejection to a sentence."""
    if isinstance(item, Rejection):
        assert catalogue(Language.EN).sentence(item.code, item.facts) != item.code
        return
    assert isinstance(item, Imported)
    assert (item.contact.duration_ms or 0) >= 0
    found = item.transcript.segments if item.transcript else ()
    assert len(item.speakers) == len(found)
    assert all(0 <= one.start_ms <= one.end_ms <= LATEST_MS for one in found)
    texts = [one.text for one in found] + [one.text for one in item.contact.messages]
    custom = item.contact.custom
    assert all(clean(one) == one for one in [*texts, *custom, *custom.values()])


@pytest.mark.parametrize("name", GOOD)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_wrong_value_is_a_contact_or_a_sentence(
    tmp_path: Path, name: str, data: st.DataObject
) -> None:
    document = GOOD[name]
    path = data.draw(st.sampled_from(places(document)))
    file = tmp_path / "a.json"
    file.write_text(json.dumps(changed(document, path, data.draw(JUNK))), "ascii")
    for wanted in (None, FORMATS[name]):
        for item in read_document(file, built_in(), wanted, UTC):
            judge(item)


@pytest.mark.parametrize("wanted", [one.id for one in built_in().entries()])
def test_a_format_that_is_forced_upon_any_file_never_breaks(tmp_path: Path, wanted: str) -> None:
    files = [a_json(tmp_path / f"{name}.json", data) for name, data in GOOD.items()]
    files.append(a_chat(tmp_path / "chat.json"))
    for name, content in {"a.txt": b"to do", "b.vtt": b"WEBVTT\n", "c.docx": b"PK\x03\x04"}.items():
        (tmp_path / name).write_bytes(content)
        files.append(tmp_path / name)
    for file in files:
        items = list(read_document(file, built_in(), wanted, UTC))
        assert items
        assert all(isinstance(one, Imported | Rejection) for one in items)
