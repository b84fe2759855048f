"""The certificate of a removal as a text to print: who, when, why, what went and what did not."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from qa_desk.domain.retention import Cause, Erasure
from qa_desk.errors import Expected, system_reason
from qa_desk.services import erasing
from qa_desk.services.desk import Desk
from qa_desk.services.kept_files import key_for
from qa_desk.texts import Catalogue, Language, catalogue
from qa_desk.vault.files import write_bytes


class CannotSave(Expected):
    """The certificate cannot be written there: facts `file`, `why` (system's error name)."""

    code = "retention.cannot_save"


def text(desk: Desk, run: str, language: Language) -> str:
    """Return the certificate of a run in a language; NotFound if there is none."""
    found = erasing.protocol(desk, run)
    texts = catalogue(language)
    lines = [
        texts.label("erasure", "title"),
        "",
        texts.label("erasure", "run", run=run),
        texts.label("erasure", "when", at=f"{found[-1].at:%Y-%m-%d %H:%M} UTC", by=found[-1].by),
        *_causes(texts, found),
        "",
        *_counts(texts, found),
        "",
        *_list(texts, found),
        *_copies(desk, texts),
        texts.label("erasure", "kept"),
        texts.label("erasure", "disk" if desk.store.is_local else "server"),
    ]
    return "\n".join(lines)


def save(desk: Desk, path: Path, said: str) -> None:
    """Write a certificate into a file, encrypted in an encrypted workspace; raises CannotSave."""
    try:
        write_bytes(path, said.encode(), key_for(desk, path))
    except OSError as fault:
        raise CannotSave(file=path, why=system_reason(fault)) from fault


def rule_text(texts: Catalogue, facts: Mapping[str, object]) -> str:
    """Return a rule in words."""
    words = texts.labels("erasure")
    parts = facts.get("parts")
    named = [words[f"part_{part}"] for part in parts] if isinstance(parts, list) else []
    said = [texts.label("erasure", "rule", days=facts.get("days"), parts=", ".join(named))]
    if facts.get("channel"):
        said.append(words[f"channel_{facts['channel']}"])
    if facts.get("topic"):
        said.append(texts.label("erasure", "topic", topic=facts["topic"]))
    if facts.get("complaint") is not None:
        said.append(words["complaints" if facts["complaint"] else "no_complaints"])
    return "; ".join(said) + "."


def _causes(texts: Catalogue, found: Sequence[Erasure]) -> list[str]:
    if found[0].cause is Cause.CUSTOMER:
        return [texts.label("erasure", "customer", fingerprint=found[0].facts["customer"])]
    return list(dict.fromkeys(rule_text(texts, each.facts) for each in found))


def _counts(texts: Catalogue, found: Sequence[Erasure]) -> list[str]:
    words = texts.labels("erasure")
    parts = Counter(removed.part for each in found for removed in each.removed)
    contacts = {id_ for each in found for id_ in each.contacts}
    unseen = sum(int(str(each.facts.get("unseen", 0))) for each in found)
    hidden = [texts.label("erasure", "unseen", number=unseen)] if unseen else []
    return [
        texts.label("erasure", "contacts", number=len(contacts)),
        *(f"  {words[f'part_{part}']}: {parts[part]}" for part in sorted(parts)),
        texts.label("erasure", "quotes", number=sum(each.quotes for each in found)),
        texts.label("erasure", "masked", number=sum(m.times for e in found for m in e.masked)),
        *hidden,
        texts.label("erasure", "files", number=sum(each.files for each in found)),
    ]


def _list(texts: Catalogue, found: Sequence[Erasure]) -> list[str]:
    words = texts.labels("erasure")
    removed = [
        f"  {each.contact}  {words[f'part_{each.part}']}  {each.sha256}".rstrip()
        for protocol in found
        for each in protocol.removed
    ]
    masked = [
        f"  {each.evaluation}  {each.place}  x{each.times}"
        for protocol in found
        for each in protocol.masked
    ]
    lines = [words["removed_list"], *removed, ""] if removed else []
    return lines + ([words["masked_list"], *masked, ""] if masked else [])


def _copies(desk: Desk, texts: Catalogue) -> list[str]:
    copies = erasing.copies(desk)
    files = (*copies.backups, *copies.reports)
    if not files:
        return []
    names = [f"  {file.relative_to(desk.paths.workspace)}" for file in files]
    return [texts.labels("erasure")["copies"], *names, ""]
