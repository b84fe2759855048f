"""What differs between two versions of a scorecard, by stable ids, what changes scores first."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from qa_desk.domain import card_document
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.scoring.model import Texts
from qa_desk.services.card_alignment import (
    Item,
    Renamed,
    items,
    kept_order,
    paired_ranges,
    with_same_ids,
)
from qa_desk.services.card_effects import GRAVITY, Effect, Effects, Part
from qa_desk.services.card_values import (
    SCORING,
    TEXT_KEYS,
    USUAL,
    Table,
    same,
    table_of,
    texts_of,
)

__all__ = ["Difference", "Effect", "Kind", "Part", "Place", "differences"]

Judge: TypeAlias = Callable[[str], Effect]


class Kind(StrEnum):
    """What happened."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    """To another place of its list, or where `key` is "section" to another section."""
    RENAMED = "renamed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Place:
    """What a difference is about; `within` is the criterion of an option, the section of that."""

    part: Part
    id: str = ""
    titles: Texts = field(default_factory=dict)
    within: "Place | None" = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs.

    `before` and `after` are values of the key, whole tables of what came or went, positions counted
    from 1 of what moved, ids of sections for another section; `language` is set for texts. `path`
    is where it stands in the later version; of what is gone, where it was held.
    """

    kind: Kind
    effect: Effect
    place: Place
    path: Path
    key: str = ""
    language: str = ""
    before: Json = None
    after: Json = None


def differences(before: Document, after: Document) -> tuple[Difference, ...]:
    """Return all that differs in meaning; a key left out means the same as its usual value."""
    effects = Effects(before, after)
    aligned, renamed = with_same_ids(before, after)
    compared = _Comparison(aligned, after, effects)
    found = [*(compared.of_id(each) for each in renamed), *compared.all()]
    return tuple(sorted(found, key=lambda each: GRAVITY[each.effect]))


@dataclass(frozen=True, slots=True)
class _Pair:
    """The same part in both versions."""

    place: Place
    before: Table
    after: Table
    path: Path


@dataclass(frozen=True, slots=True)
class _Held:
    """A criterion with the section that holds it."""

    section: str
    table: Table


class _Comparison:
    """Two versions whose ids are the same where the part is the same."""

    def __init__(self, before: Document, after: Document, effects: Effects) -> None:
        self._before, self._after, self._effects = before, after, effects
        self._old, self._new = _criteria(before), _criteria(after)
        self._card = Place(Part.CARD, str(after.get("id") or ""), texts_of(after.get("titles")))

    def all(self) -> Iterator[Difference]:
        """Yield everything in the order of the file."""
        card = _Pair(self._card, self._before, self._after, ())
        yield from self._keys(card, {"scoring", "sections", "error_types"}, self._effects.of_card)
        yield from self._scoring()
        yield from self._sections()
        yield from self._list(
            ("error_types",), self._card, Part.ERROR_TYPE, self._effects.of_error_type
        )

    def of_id(self, renamed: Renamed) -> Difference:
        """Return that only the id of a part is another."""
        raw = card_document.at(self._after, renamed.path)
        place = _place(renamed.part, str(renamed.after), table_of(raw), None)
        effect = Effect.FIGURES if renamed.part is Part.ERROR_TYPE else Effect.FORM
        key = "code" if renamed.part is Part.ERROR_TYPE else "id"
        return Difference(
            Kind.CHANGED, effect, place, renamed.path, key, "", renamed.before, renamed.after
        )

    def _scoring(self) -> Iterator[Difference]:
        one, other = (table_of(each.get("scoring")) for each in (self._before, self._after))
        pair = _Pair(self._card, {**SCORING, **one}, {**SCORING, **other}, ("scoring",))
        yield from self._keys(pair, {"bands"}, self._effects.of_scoring)
        yield from self._list(("scoring", "bands"), self._card, Part.BAND, self._effects.of_band)

    def _list(self, path: Path, within: Place, part: Part, judge: Judge) -> Iterator[Difference]:
        """Compare a list of parts that hold no others."""
        yield from self._parts(
            (_at(self._before, path), _at(self._after, path)), path, within, _Part(part, judge)
        )

    def _parts(
        self, lists: tuple[Json, Json], path: Path, within: Place, kind: "_Part"
    ) -> Iterator[Difference]:
        before, after = (items(each, kind.part) for each in lists)
        old = {each.key: each for each in before}
        new = {each.key: each for each in after}
        outer = None if within.part is Part.CARD else within
        for item in before:
            if item.key not in new:
                place = _place(kind.part, item.id, item.table, outer)
                yield Difference(
                    Kind.REMOVED, kind.judge(""), place, path[:-1], before=_whole(item)
                )
        stays = kept_order([each.key for each in before], [each.key for each in after])
        for item in after:
            place = _place(kind.part, item.id, item.table, outer)
            here = (*path, item.position)
            if item.key not in old:
                yield Difference(Kind.ADDED, kind.judge(""), place, here, after=_whole(item))
                continue
            earlier = old[item.key]
            if item.key not in stays:
                yield _moved(place, here, earlier, item)
            # An error type may be a mere code in one version: the classifier says the rest.
            if earlier.table and item.table:
                pair = _Pair(place, earlier.table, item.table, here)
                yield from self._keys(pair, set(), kind.judge)

    def _sections(self) -> Iterator[Difference]:
        before, after = (
            items(d.get("sections"), Part.SECTION) for d in (self._before, self._after)
        )
        old = {each.key: each for each in before}
        new = {each.key for each in after}
        for item in before:
            if item.key not in new:
                yield self._section_gone(item)
        stays = kept_order([each.key for each in before], [each.key for each in after])
        for item in after:
            yield from self._section(item, old.get(item.key), moved=item.key not in stays)

    def _section_gone(self, item: Item) -> Difference:
        place = _place(Part.SECTION, item.id, item.table, None)
        held = items(item.table.get("criteria"), Part.CRITERION)
        gone = [each for each in held if each.key not in self._new]
        effect = self._effects.of_criteria(each.table for each in gone)
        table = {**item.table, "criteria": [each.table for each in gone]}
        return Difference(Kind.REMOVED, effect, place, (), before=table)

    def _section(self, item: Item, earlier: Item | None, *, moved: bool) -> Iterator[Difference]:
        place, here = _place(Part.SECTION, item.id, item.table, None), ("sections", item.position)
        if earlier is None:
            yield self._section_come(item, place, here)
        else:
            if moved:
                yield _moved(place, here, earlier, item)
            pair = _Pair(place, earlier.table, item.table, here)
            yield from self._keys(pair, {"criteria"}, self._effects.of_section)
        held = () if earlier is None else items(earlier.table.get("criteria"), Part.CRITERION)
        yield from self._criteria(item, held, place, is_new=earlier is None)

    def _section_come(self, item: Item, place: Place, here: Path) -> Difference:
        held = items(item.table.get("criteria"), Part.CRITERION)
        come = [each for each in held if each.key not in self._old]
        effect = self._effects.of_criteria(each.table for each in come)
        table = {**item.table, "criteria": [each.table for each in come]}
        return Difference(Kind.ADDED, effect, place, here, after=table)

    def _criteria(
        self, section: Item, before: tuple[Item, ...], within: Place, *, is_new: bool
    ) -> Iterator[Difference]:
        after = items(section.table.get("criteria"), Part.CRITERION)
        old, path = {each.key: each for each in before}, ("sections", section.position)
        for item in before:
            if item.key not in self._new:
                place = _place(Part.CRITERION, item.id, item.table, within)
                effect = self._effects.of_criteria([item.table])
                yield Difference(Kind.REMOVED, effect, place, path, before=item.table)
        stays = kept_order([each.key for each in before], [each.key for each in after])
        for item in after:
            place = _place(Part.CRITERION, item.id, item.table, within)
            here: Path = (*path, "criteria", item.position)
            if item.key in old and item.key not in stays:
                yield _moved(place, here, old[item.key], item)
            if item.key in self._old:
                yield from self._criterion(item, place, here, elsewhere=item.key not in old)
            elif not is_new:
                effect = self._effects.of_criteria([item.table])
                yield Difference(Kind.ADDED, effect, place, here, after=item.table)

    def _criterion(
        self, item: Item, place: Place, here: Path, *, elsewhere: bool
    ) -> Iterator[Difference]:
        held = self._old[item.key]
        before, after = held.table, item.table
        if elsewhere:
            effect = self._effects.of_other_section(after)
            names = (held.section, self._new[item.key].section)
            yield Difference(Kind.MOVED, effect, place, here, "section", "", *names)

        def judge(key: str) -> Effect:
            return self._effects.of_criterion(key, before, after)

        def judge_option(key: str) -> Effect:
            return self._effects.of_option(key, before, after)

        yield from self._keys(_Pair(place, before, after, here), {"options", "ranges"}, judge)
        lists = (before.get("options"), after.get("options"))
        options = _Part(Part.OPTION, judge_option)
        yield from self._parts(lists, (*here, "options"), place, options)
        yield from self._ranges(_Pair(place, before, after, here), judge_option)

    def _ranges(self, pair: _Pair, judge: Judge) -> Iterator[Difference]:
        before, after = (_listed(each.get("ranges")) for each in (pair.before, pair.after))
        for one, other in paired_ranges(before, after):
            number = str((other if other is not None else one or 0) + 1)
            place, path = Place(Part.RANGE, number, {}, pair.place), (*pair.path, "ranges")
            if one is None or other is None:
                kind = Kind.ADDED if one is None else Kind.REMOVED
                here = pair.path if other is None else (*path, other)
                old = None if one is None else before[one]
                new = None if other is None else after[other]
                yield Difference(kind, judge(""), place, here, before=old, after=new)
                continue
            both = _Pair(place, table_of(before[one]), table_of(after[other]), (*path, other))
            yield from self._keys(both, set(), judge)

    def _keys(self, pair: _Pair, skipped: set[str], judge: Judge) -> Iterator[Difference]:
        """Compare the keys of one part, texts language by language."""
        usual = USUAL.get(pair.place.part, {}) if pair.path[:1] != ("scoring",) else {}
        before, after = ({**usual, **_given(each)} for each in (pair.before, pair.after))
        for key in dict.fromkeys((*after, *before)):
            one, other = before.get(key), after.get(key)
            if key in skipped or same(key, one, other):
                continue
            if (
                key in TEXT_KEYS
                and isinstance(one or {}, Mapping)
                and isinstance(other or {}, Mapping)
            ):
                yield from _texts(pair, key, judge(key))
            else:
                yield Difference(
                    Kind.CHANGED, judge(key), pair.place, pair.path, key, "", one, other
                )


@dataclass(frozen=True, slots=True)
class _Part:
    """A kind of part and what its keys can do."""

    part: Part
    judge: Judge


def _texts(pair: _Pair, key: str, effect: Effect) -> Iterator[Difference]:
    before, after = (table_of(each.get(key)) for each in (pair.before, pair.after))
    kind = Kind.RENAMED if key == "titles" else Kind.CHANGED
    for language in dict.fromkeys((*after, *before)):
        one, other = before.get(language), after.get(language)
        if not same("", one, other):
            yield Difference(kind, effect, pair.place, pair.path, key, language, one, other)


def _moved(place: Place, here: Path, before: Item, after: Item) -> Difference:
    positions = (before.position + 1, after.position + 1)
    return Difference(Kind.MOVED, Effect.FORM, place, here, "position", "", *positions)


def _place(part: Part, name: str, table: Table, within: Place | None) -> Place:
    return Place(part, name, texts_of(table.get("titles")), within)


def _criteria(document: Document) -> dict[str, _Held]:
    return {
        each.key: _Held(section.id, each.table)
        for section in items(document.get("sections"), Part.SECTION)
        for each in items(section.table.get("criteria"), Part.CRITERION)
    }


def _whole(item: Item) -> Json:
    return item.table or item.id


def _given(table: Table) -> Table:
    return {key: value for key, value in table.items() if value is not None}


def _listed(value: Json) -> tuple[Json, ...]:
    return tuple(value) if isinstance(value, list | tuple) else ()


def _at(document: Document, path: Path) -> Json:
    return card_document.at(document, path) if card_document.has(document, path) else None
