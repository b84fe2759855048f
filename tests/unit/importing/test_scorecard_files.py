"""Scorecard files: the shipped ones with their golden answers, and every mistake with its place."""

import time
from pathlib import Path

import pytest

from qa_desk.importing import yaml_tree
from qa_desk.importing.scorecard_files import FileFault, read
from qa_desk.scoring.model import Scorecard
from qa_desk.texts import Language, catalogue

GOOD = """\
id: tiny
version: 1
titles: {en: Tiny, ru: Малая, kk: Кіші}
scoring:
  method: flat_share
  bands:
    - {id: all, titles: {en: A, ru: А, kk: А}, floor: 0}
sections:
  - id: one
    titles: {en: One, ru: Раз, kk: Бір}
    criteria:
      - id: greeting
        titles: {en: Greeting, ru: Приветствие, kk: Сәлемдесу}
        weight: 5
        gate: contact
        options:
          - {id: yes, titles: {en: Y, ru: Д, kk: И}, points: 1}
          - {id: no, titles: {en: N, ru: Н, kk: Ж}, points: 0}
        comment_required_on: [no]
        error_types: [late]
error_types:
  - {code: late, titles: {en: L, ru: П, kk: К}, severity: non_critical, classes: [customer]}
"""

# What is replaced, by what, the code, and the line and column of the mistake.
MISTAKES = [
    ("weight: 5", "wieght: 5", "unknown_key", 14, 9),
    ("weight: 5", "suggest: 5", "not_list", 14, 18),
    ("weight: 5", "suggest: [{rule: hello, option: maybe}]", "unknown_option", 14, 41),
    ("weight: 5", "suggest: [{phrase: '(', option: yes}]", "suggest_bad_phrase", 14, 28),
    ("weight: 5", "suggest: [{measure: hush, above: 3, option: yes}]", "unknown_measure", 14, 29),
    ("weight: 5", "bonus: 5", "not_switch", 14, 16),
    ("weight: 5", "cap: 5", "cap_without_bonus", 14, 14),
    ("weight: 5", "cap: 101", "out_of_range", 14, 14),
    ("weight: 5", "max: 2", "max_unreachable", 14, 14),
    ("weight: 5", "rider: true", "role_with_gate", 15, 9),
    ("gate: contact", "rider: true", "rider_weighs", 14, 17),
    ("gate: contact", "bonus: true", "no_weight", 8, 1),
    ("gate: contact", "bonus: true\n        rider: true", "bonus_and_rider", 16, 9),
    ("weight: 5", "ranges: [{points: 1}]", "options_and_ranges", 14, 9),
    ("weight: 5", "visible_if: {}", "condition_kind", 14, 21),
    ("weight: 5", "visible_if: {criterion: greeting}", "condition_question", 14, 21),
    ("weight: 5", "visible_if: {criterion: x, is: [yes]}", "unknown_criterion", 14, 33),
    ("weight: 5", "visible_if: {criterion: greeting, is: yes}", "condition_circle", 14, 33),
    ("weight: 5", "visible_if: {criterion: x, na: no}", "condition_na", 14, 40),
    ("weight: 5", "visible_if: {any: []}", "condition_empty", 14, 27),
    ("weight: 5", "visible_if: {any: [], criterion: x}", "condition_kind", 14, 21),
    ("weight: 5", "visible_if: {not: {}, is: x}", "condition_beside", 14, 31),
    ("weight: 5", "topics: [cards]\n        channels: [phone]", "unknown_value", 15, 20),
    ("method: flat_share", "weights_total: 100", "weights_total", 5, 18),
    ("method: flat_share", "ceiling: 99", "out_of_range", 5, 12),
    ("[late]", "[late]\n  - {id: two}", "missing_key", 21, 5),
    ("error_types:\n", "error_types:\n  - wrong_tariff\n", "no_classifier", 22, 5),
    ("weight: 5", "weight: -5", "negative", 14, 17),
    ("weight: 5", "weight: 10001", "out_of_range", 14, 17),
    ("weight: 5", "weight: heavy", "not_number", 14, 17),
    ("weight: 5", "weight: yes", "not_number", 14, 17),
    ("weight: 5", "weight: true", "not_number", 14, 17),
    ("weight: 5", "weight: 9e999", "not_number", 14, 17),
    ("weight: 5", "clause: [1]", "not_text", 14, 17),
    ("weight: 5", "severity: grave", "unknown_value", 14, 19),
    ("weight: 5", "classes: [client]", "unknown_value", 14, 19),
    ("weight: 5", "classes: client", "not_list", 14, 18),
    ("weight: 5", "gate_on: never", "unknown_value", 14, 18),
    ("weight: 5", "gate_options: [maybe]", "unknown_option", 14, 24),
    ("weight: 5", "gate_on: listed", "gate_never_fires", 14, 18),
    ("weight: 5", "gate_options: [yes, no]", "gate_always_fires", 15, 15),
    ("gate: contact", "gate: cap", "unknown_value", 15, 15),
    ("gate: contact", "gate: cap:100", "unknown_value", 15, 15),
    ("gate: contact", "gate: cap:nan", "unknown_value", 15, 15),
    ("gate: contact", "gate: cap:half", "unknown_value", 15, 15),
    ("gate: contact", "gate: contact:one", "unknown_value", 15, 15),
    ("gate: contact", "gate: [contact]", "unknown_value", 15, 15),
    ("gate: contact", "gate: section:two", "unknown_section", 15, 15),
    ("points: 0", "points: 1", "gate_never_fires", 15, 15),
    ("weight: 5", "weight: 0", "no_weight", 8, 1),
    ("points: 1}", "points: 0}", "no_points", 16, 9),
    ("id: no,", "id: yes,", "duplicate_id", 18, 18),
    ("id: greeting", "id: two words", "bad_id", 12, 13),
    ("id: greeting", "id: 1.5", "bad_id", 12, 13),
    ("[no]", "[maybe]", "unknown_option", 19, 31),
    ("[late]", "[lte]", "unknown_error_type", 20, 23),
    ("kk: Сәлемдесу", "xx: Сәлемдесу", "missing_language", 13, 17),
    ("kk: Сәлемдесу", "kk: ''", "empty_text", 13, 53),
    ("kk: Сәлемдесу", 'kk: "\\u200B \\u202E\\a"', "empty_text", 13, 53),
    ("kk: Сәлемдесу", "kk: 7", "not_text", 13, 53),
    ("titles: {en: One, ru: Раз, kk: Бір}", "titles: One", "not_table", 10, 13),
    ("version: 1", "version: 0", "not_whole", 2, 10),
    ("version: 1", "version: true", "not_whole", 2, 10),
    ("version: 1", "version:", "missing_key", 1, 1),
    ("version: 1", "version: 1\nversion: 2", "duplicate_key", 3, 1),
    ("version: 1", "version: 1\nchannels: [phone]", "unknown_value", 3, 12),
    ("version: 1", "version: 1\ntopics: [7]", "not_text", 3, 10),
    ("method: flat_share", "method: flat_shore", "unknown_value", 5, 11),
    ("method: flat_share", "method: deduction", "no_deductions", 1, 1),
    ("method: flat_share", "pass_mark: 101", "out_of_range", 5, 14),
    (
        "floor: 0}",
        "floor: 0}\n    - {id: b, titles: {en: B, ru: Б, kk: Б}, floor: 0}",
        "duplicate_floor",
        8,
        53,
    ),
    ("customer]}", "customer], parent: x}", "unknown_parent", 22, 102),
    ("customer]}", "customer], parent: late}", "parent_cycle", 22, 102),
]


def _faults(source: str | Path) -> tuple[FileFault, ...]:
    found = read(source)
    return () if isinstance(found, Scorecard) else found


def _where(fault: FileFault) -> tuple[str, int, int]:
    return (fault.code, fault.line, fault.column)


def test_a_good_file_is_a_scorecard() -> None:
    card = read(GOOD)
    assert isinstance(card, Scorecard)
    assert [option.id for option in card.criteria()[0].options] == ["yes", "no"]


@pytest.mark.parametrize(("old", "new", "code", "line", "column"), MISTAKES)
def test_a_mistake_is_told_with_its_place(
    old: str, new: str, code: str, line: int, column: int
) -> None:
    assert old in GOOD
    found = [_where(fault) for fault in _faults(GOOD.replace(old, new, 1))]
    assert (f"card.{code}", line, column) in found


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("old", "new"), [mistake[:2] for mistake in MISTAKES])
def test_every_mistake_has_a_sentence_and_a_hint(old: str, new: str, language: Language) -> None:
    texts = catalogue(language)
    faults = _faults(GOOD.replace(old, new, 1))
    assert faults
    for fault in faults:
        assert texts.sentence(fault.code, fault.facts) != fault.code
        assert texts.sentence(fault.hint, fault.facts) != fault.hint


def test_a_mistake_is_told_once() -> None:
    assert len(_faults(GOOD.replace("kk: Сәлемдесу", "kk: 7"))) == 1


def test_all_mistakes_are_told_at_once_in_the_order_of_lines() -> None:
    text = GOOD.replace("weight: 5", "wieght: 5").replace("[late]", "[lte]")
    text = text.replace("version: 1", "version: one")
    codes = ["card.not_whole", "card.unknown_key", "card.unknown_error_type"]
    assert [fault.code for fault in _faults(text)] == codes


def test_a_near_miss_asks_whether_that_was_meant() -> None:
    (fault,) = _faults(GOOD.replace("weight: 5", "wieght: 5"))
    assert fault.hint == "card.hint.nearest"
    assert fault.facts["nearest"] == "weight"


def test_a_wrong_option_does_not_raise_false_alarms_about_its_gate() -> None:
    (fault,) = _faults(GOOD.replace("points: 0", "points: none"))
    assert fault.code == "card.not_number"


def test_no_and_yes_are_words_and_numbers_stay_exact() -> None:
    card = read(GOOD.replace("weight: 5", "weight: 0.1"))
    assert isinstance(card, Scorecard)
    assert card.criteria()[0].weight * 10 == 1
    assert card.criteria()[0].comment_required_on == ("no",)


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("", "empty", 1, 1),
        ("# nothing\n", "empty", 1, 1),
        ("just a text", "not_a_card", 1, 1),
        ("- a\n- b", "not_a_card", 1, 1),
        ("id: 'open\n", "syntax", 2, 1),
        ("a: 1\n b: 2\n", "syntax", 2, 3),
        ("a: 1\n---\nb: 2\n", "several_documents", 2, 1),
        ("a: !!python/object:os.system x", "tag", 1, 4),
        ("a: !x [1]", "tag", 1, 4),
        ("a: *b", "unknown_anchor", 1, 4),
        ("a: &b [*b]", "unknown_anchor", 1, 8),
        ("[a, b]: 1", "bad_key", 1, 1),
        ("? {a: 1}\n: 1", "bad_key", 1, 3),
        ("a: 1\nb: \x01", "bad_character", 2, 4),
        ("a: " + "[" * 40 + "]" * 40, "too_deep", 1, 33),
    ],
)
def test_what_is_no_yaml_of_ours_is_refused(text: str, code: str, line: int, column: int) -> None:
    (fault,) = _faults(text)
    assert _where(fault) == (f"card.{code}", line, column)
    assert catalogue(Language.RU).sentence(fault.hint, fault.facts) != fault.hint


def test_an_avalanche_of_anchors_is_stopped() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 9)]
    (fault,) = _faults("\n".join(lines))
    assert fault.code == "card.too_many_nodes"


HEAD = "id: a\nversion: 1\ntitles: {en: a, ru: b, kk: c}\nsections:\n- {id: s, criteria: ["
FULL = yaml_tree.MOST_BYTES - 1000
HOSTILE = {
    "50 MB": "x" * 50_000_000,
    "endless list": "- a\n" * (FULL // 4),
    "endless flow": "[" + "a," * (FULL // 2),
    "deep lists": "[" * FULL,
    "deep tables": "{" * FULL,
    "deep questions": "? " * (FULL // 2),
    "deep dashes": "- " * (FULL // 2),
    "deep tags": "!a " * (FULL // 3),
    "open quotation": 'a: "' + "x" * FULL,
    "endless number": "a: " + "1" * FULL + ".e",
    "anchors": "".join(f"- &a{i} x\n" for i in range(99_000)),
    "mistyped keys": HEAD + ",".join(f"{{tiltes: {i}, wieght: 2}}" for i in range(9_000)) + "]}",
    "mistyped codes": HEAD
    + "{id: c, options: ["
    + ",".join(f"{{id: o{i}}}" for i in range(8_000))
    + "], comment_required_on: ["
    + ",".join(f"x{i}" for i in range(9_000))
    + "]}]}",
    "circle of parents": HEAD
    + "]}\nerror_types:\n"
    + "".join(f"- {{code: e{i}, parent: e{(i + 1) % 9_000}}}\n" for i in range(9_000)),
    "circle of conditions": HEAD
    + ",".join(
        f"{{id: c{i}, options: [{{id: y}}], visible_if: {{criterion: c{(i + 1) % 3_000}, is: y}}}}"
        for i in range(3_000)
    )
    + "]}",
    "many parts": HEAD
    + "{id: c, options: [{id: y}]}, {id: d, options: [{id: y}], visible_if: {any: ["
    + ",".join(["{criterion: c, is: y}"] * 9_000)
    + "]}}]}",
    "half a character": "a: \ud800",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_before_it_costs_anything(name: str) -> None:
    # It takes under a second; the limit leaves room for a busy machine, not for an avalanche.
    began = time.process_time()
    assert _faults(HOSTILE[name])
    assert time.process_time() - began < 10


def test_a_repeated_part_is_read_where_it_is_repeated() -> None:
    tree = yaml_tree.read("a: &x {k: 1}\nb: *x\n")
    assert isinstance(tree, yaml_tree.Node)
    assert tree.value == {"a": {"k": 1}, "b": {"k": 1}}
    assert yaml_tree.place_of(tree, ("b", "k")) == yaml_tree.Place(1, 11)


def test_a_path_that_leads_nowhere_ends_as_far_as_one_gets() -> None:
    tree = yaml_tree.read("a:\n  b: 1\n")
    assert isinstance(tree, yaml_tree.Node)
    assert yaml_tree.place_of(tree, ("a", "c", "d")) == yaml_tree.Place(2, 3)


def test_plain_words_mean_what_json_can_say() -> None:
    tree = yaml_tree.read(
        "[no, on, 2026-01-01, 12:30, 0x1F, 010, ~, null, true, 'true', 1.50, 1e3]"
    )
    assert isinstance(tree, yaml_tree.Node)
    plain: list[object] = ["no", "on", "2026-01-01", "12:30", "0x1F", 10]
    assert tree.value == [*plain, None, None, True, "true", 1.5, 1000.0]


def test_a_huge_text_is_refused_before_it_is_read() -> None:
    (fault,) = _faults("# " + "x" * yaml_tree.MOST_BYTES)
    assert fault.code == "card.too_big"


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (missing,) = _faults(tmp_path / "none.yaml")
    assert missing.code == "card.unreadable"
    assert missing.line == 0
    (tmp_path / "latin.yaml").write_bytes(b"id: a\ntitles: \xff\n")
    (latin,) = _faults(tmp_path / "latin.yaml")
    assert _where(latin) == ("card.not_utf8", 2, 9)
    (tmp_path / "huge.yaml").write_bytes(b"#" * (yaml_tree.MOST_BYTES + 1))
    (huge,) = _faults(tmp_path / "huge.yaml")
    assert huge.code == "card.too_big"


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "card.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert isinstance(read(file), Scorecard)
