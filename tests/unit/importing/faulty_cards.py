"""Cards with mistakes: a good one, and what is replaced in it by what."""

from tests.unit.importing.test_classifier_files import BOOK, CARD
from tests.unit.importing.test_scorecard_files import GOOD, MISTAKES

TEXTS = "titles: {en: T, ru: Т, kk: Т}"
YES_NO = f"options: [{{id: yes, {TEXTS}, points: 1}}, {{id: no, {TEXTS}, points: 0}}]"
WIDE = f"""\
id: wide
version: 1
{TEXTS}
channels: [voice, chat]
topics: [cards, loans]
scoring: {{method: section_share}}
sections:
  - id: talk
    {TEXTS}
    weight: 40
    criteria:
      - {{id: asked, {TEXTS}, {YES_NO}, na: forbidden}}
      - {{id: waited, {TEXTS}, unit: {{en: s, ru: с, kk: с}}, ranges: [{{to: 10, points: 2}}, {{from: 10, points: 0}}]}}
      - {{id: tools, {TEXTS}, multiple: true, {YES_NO}}}
  - id: rest
    {TEXTS}
    weight: 60
    criteria:
      - {{id: solved, {TEXTS}, {YES_NO}}}
      - {{id: thanks, {TEXTS}, bonus: true, cap: 5, {YES_NO}}}
error_types:
  - {{code: rude, {TEXTS}, severity: critical, classes: [customer], weight: 100}}
"""
"""A card with numbers, several options, a bonus and two sections."""

SOLVED = "{id: solved,"
WIDE_MISTAKES: list[tuple[str, ...]] = [
    ("criteria:\n      - {id: solved", "criteria: []\n    x:\n      - {id: solved"),
    ("sections:\n", "sections: []\nothers:\n"),
    (YES_NO + ", na: forbidden", "options: []"),
    ("to: 10", "from: 20, to: 10"),
    ("from: 10", "from: 5"),
    ("from: 10", "from: 12"),
    ("from: 10", "from: soon"),
    ("{from: 10, points: 0}", "{points: 0}"),
    ("id: waited,", "id: waited, multiple: true,"),
    ("section_share}", "deduction, pass_mark: 90, start: 80}"),
    ("section_share}", "section_share, weights_total: 90}"),
    ("section_share}", "flat_share, weights_total: 90}"),
    ("section_share}", "section_share, gates: maybe}"),
    ("section_share}", "section_share, na_policy: skip}"),
    ("section_share}", "section_share, bands: [{id: a}]}"),
    ("section_share}", "section_share, rounding: down}"),
    ("section_share}", "section_share, bonus_cap: -1}"),
    (SOLVED, "{id: solved, weight: 0,"),
    (SOLVED, "{id: solved, weight: 0, gate: section,"),
    (SOLVED, "{id: solved, rider: true,"),
    ("section_share}", "deduction}", SOLVED, "{id: solved, gate: section,"),
    (SOLVED, "{id: solved, visible_if: {criterion: thanks, is: yes},"),
    (SOLVED, "{id: solved, visible_if: {criterion: asked, from: 1},"),
    (SOLVED, "{id: solved, visible_if: {criterion: waited, is: yes},"),
    (SOLVED, "{id: solved, visible_if: {criterion: waited, from: 1, to: x},"),
    (SOLVED, "{id: solved, visible_if: {criterion: waited, from: 100, to: 90},"),
    (SOLVED, "{id: solved, visible_if: {criterion: asked, na: true},"),
    (SOLVED, "{id: solved, visible_if: {criterion: asked, is: yse},"),
    (SOLVED, "{id: solved, visible_if: {criterion: askd, is: yes},"),
    (SOLVED, "{id: solved, visible_if: {all: [{criterion: asked, is: yes}, {criterion: asked, is: no}]},"),
    (SOLVED, "{id: solved, visible_if: {any: 5},"),
    (SOLVED, "{id: solved, visible_if: " + "{not: " * 21 + "{criterion: asked, is: yes}" + "}" * 21 + ","),
    (SOLVED, "{id: solved, channels: [email],"),
    (SOLVED, "{id: solved, topics: [houses],"),
    (SOLVED, "{id: solved, error_types: [rood],"),
    (SOLVED, "{id: solved, comment_required_on: [never],"),
    (SOLVED, "{id: solved, gate: 'section:tlak',"),
    (SOLVED, "{id: solved, max: 2,"),
    (SOLVED, "{id: solved, comment_required_on: [1.5],"),
    *((SOLVED, f"{{id: solved, bonus: true, {key},") for key in (
        "gate_on: zero", "gate_options: [no]", "gates: [{gate: contact}]", "severity: critical",
        "classes: [customer]",
    )),
    (SOLVED, "{id: solved, rider: true, gate: contact, classes: [customer],"),
    (SOLVED, "{id: solved, max: x,"),
    (SOLVED, "{id: solved, out_of: x,"),
    (SOLVED, "{id: solved, gates: x,"),
    (SOLVED, "{id: solved, gate: contact, gate_on: x,"),
    (SOLVED, "{id: solved, gate: [contact],"),
    (YES_NO + "}\n  - id: rest", YES_NO.replace("points: 1", "points: 1, bonus: true").replace("points: 0", "points: 2, bonus: true") + "}\n  - id: rest"),
    ("bonus: true, cap: 5, " + YES_NO, "bonus: true, cap: 5, " + YES_NO.replace("points: 1", "points: 1, bonus: true")),
    (SOLVED, "{id: solved, visible_if: {criterion: asked, is: []},"),
    (SOLVED, "{id: solved, visible_if: {criterion: asked, is: [[yes]]},"),
    (SOLVED, "{id: solved, visible_if: {criterion: asked, is: [yess]},"),
    (SOLVED, "{id: solved, visible_if: {criterion: two words, is: yes},"),
    (SOLVED, "{id: solved, visible_if: {criterion: waited, to: x},"),
    (SOLVED, "{id: solved, visible_if: {any: [" + "{all: [" * 9 + "{criterion: asked, is: yes}" + "]}" * 9 + "]},"),
    ("weight: 60", "weight: 0", SOLVED, "{id: solved, gates: [{gate: contact}, {gate: section, gate_on: zero}],"),
    ("  - id: rest\n", "  - id: rest\n    parent: two words\n"),
    (SOLVED, "{id: solved, gates: [{gate: contact}, {gate: 'cap:1000'}],"),
    (SOLVED, "{id: solved, gate: contact, gates: [{gate: contact}],"),
    (SOLVED, "{id: solved, text: true,"),
    (SOLVED, "{id: solved, out_of: 0,"),
    (SOLVED, "{id: solved, out_of: 3, max: 1,"),
    ("  - id: rest\n", "  - id: rest\n    parent: tlak\n"),
    ("  - id: rest\n", "  - id: rest\n    parent: talk\n"),
    (SOLVED, "{id: solved, help: {en: only},"),
    (SOLVED, "{id: solved, na: perhaps,"),
    ("bonus: true, cap: 5", "bonus: true, cap: 5, gate: contact"),
    ("severity: critical", "severity: grave"),
    ("severity: critical", "severity: critical, definition: no table"),
    ("weight: 100}", "weight: -1}"),
    ("code: rude", "code: ru de"),
    (f"{{code: rude, {TEXTS}, severity: critical, classes: [customer], weight: 100}}", "rude"),
]  # fmt: skip


def wrong(card: str, *edits: str) -> str:
    """Return a card with the first of each two texts replaced by the second, once."""
    for old, new in zip(edits[::2], edits[1::2], strict=True):
        assert old in card
        card = card.replace(old, new, 1)
    return card


BOOK_MISTAKES: list[tuple[str, ...]] = [
    ("parent: data", "parent: dada"),
    ("weight: 12.5", "wieght: 12"),
    ("parent: data", "parent: late"),
    ("code: late", "code: leak"),
    ("code: late, parent: leak", "code: late, parent: data", "parent: data\n", "clause: 7.1\n"),
    ("group: true}", "group: true, weight: 5}"),
    ("group: true}", "group: 5}"),
    ("severity: non_critical", "severity: minor"),
    ("[compliance, customer]", "[law]"),
    ("kk: Ашу", "de: Ашу"),
    ("group: true}", "group: true}\n  - {code: empty, titles: {en: E, ru: П, kk: Б}, group: true}"),
    ("version: 1", "version: 1.5"),
    ("id: book", "id: 'a book'"),
    (BOOK[BOOK.index("error_types") :], "error_types: []"),
    (BOOK, "just a text"),
]
NAMED_MISTAKES: list[tuple[str, ...]] = [
    ("- leak  #", "- laek  #"),
    ("- leak  #", "- data  #"),
    ("- &x 'late'", "- leak"),
    ("version: 1}", "version: 2}"),
    ("{id: book,", "{id: boook,"),
    ("[leak, late]", "[leak, data]"),
]


FAULTY_BOOKS = [wrong(BOOK, *edits) for edits in BOOK_MISTAKES]
FAULTY_NAMES = [wrong(CARD, *edits) for edits in NAMED_MISTAKES]
FAULTY = [
    *(GOOD.replace(old, new, 1) for old, new, *_ in MISTAKES),
    *(wrong(WIDE, *edits) for edits in WIDE_MISTAKES),
]
