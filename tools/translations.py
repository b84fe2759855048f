"""Translations of the window: collect the texts, write translations in, build, check.

    python -m tools.translations update         collect texts from the sources into the .ts files
    python -m tools.translations fill FILE.json  write translations into the .ts files
    python -m tools.translations build           make the .qm files the program loads
    python -m tools.translations check           fail if a text is missing, unfinished or misfielded
    python -m tools.translations missing         print what still needs a translation, as for `fill`

FILE.json is {context: {source: {"ru": text, "kk": text}}}; where the source counts with %n the
text is a list of the language's plural forms (English needs its list too: {"en": [...]}).
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "qa_desk" / "ui" / "translations"
LANGUAGES = {"en": "en_GB", "ru": "ru_RU", "kk": "kk_KZ"}
_FIELD = re.compile(r"\{\w*\}|%L?n|%\d")
_COUNT = re.compile(r"%n")
GROUPED = "%Ln"
"""The count with its thousands apart, as the reader's language has them."""

Texts = Mapping[str, Mapping[str, Mapping[str, str | list[str]]]]
"""Context, source, language: the translation."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a .ts file, as its XML element."""

    context: str
    element: ET.Element

    @property
    def source(self) -> str:
        """The English text in the sources."""
        return self.element.findtext("source") or ""

    @property
    def counts(self) -> bool:
        """Whether it has plural forms."""
        return self.element.get("numerus") == "yes"

    def forms(self) -> list[str]:
        """Return the translation, or all its plural forms."""
        translation = self._translation()
        if self.counts:
            return [form.text or "" for form in translation.iter("numerusform")]
        return [translation.text or ""]

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return self._translation().get("type") is None and all(self.forms())

    def write(self, value: str | list[str]) -> None:
        """Set the translation; ValueError if the number of plural forms is another."""
        translation = self._translation()
        if self.counts:
            self._write_forms(translation, value)
        elif isinstance(value, str):
            translation.text = value
        else:
            raise ValueError(f"{self.context}: {self.source!r} has no plural forms")
        translation.attrib.pop("type", None)

    def _write_forms(self, translation: ET.Element, value: str | list[str]) -> None:
        forms = list(translation.iter("numerusform"))
        if isinstance(value, str) or len(value) != len(forms):
            raise ValueError(f"{self.context}: {self.source!r} needs {len(forms)} plural forms")
        for form, text in zip(forms, value, strict=True):
            form.text = _COUNT.sub(GROUPED, text)

    def _translation(self) -> ET.Element:
        translation = self.element.find("translation")
        return (
            translation if translation is not None else ET.SubElement(self.element, "translation")
        )


def path_of(language: str) -> Path:
    """Return a language's .ts file."""
    return FOLDER / f"qa_desk_{language}.ts"


def messages(root: ET.Element) -> Iterator[Message]:
    """Yield all texts of a .ts file."""
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for element in context.iter("message"):
            yield Message(name, element)


def update(folder: Path = FOLDER) -> None:
    """Collect the texts of the sources; translations of texts that are gone go with them."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = sorted(
        str(path.relative_to(ROOT)) for path in (ROOT / "qa_desk" / "ui").rglob("*.py")
    )
    for language, locale in LANGUAGES.items():
        target = folder / f"qa_desk_{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en_GB"]
        _run("pyside6-lupdate", *sources, *options, "-target-language", locale, "-ts", str(target))
        root = _read(target)
        if language == "en":
            _take_source(root)
        _write(root, target)


def fill(texts: Texts) -> list[str]:
    """Write translations; return what the .ts files do not know."""
    known = set()
    for language in LANGUAGES:
        root = _read(path_of(language))
        for message in messages(root):
            known.add((message.context, message.source))
            value = texts.get(message.context, {}).get(message.source, {}).get(language)
            if value is not None:
                message.write(value)
        _write(root, path_of(language))
    return [
        f"{context}: {source!r} is no text of the sources"
        for context, sources in texts.items()
        for source in sources
        if (context, source) not in known
    ]


def build() -> None:
    """Make the .qm files beside the .ts files; each takes the old one's place at once.

    A window that is open has the old one mapped into its memory: written over, it would crash.
    """
    for language in LANGUAGES:
        source = path_of(language)
        fresh = source.with_suffix(f".{os.getpid()}.qm")
        _run("pyside6-lrelease", str(source), "-qm", str(fresh), "-silent")
        fresh.replace(source.with_suffix(".qm"))


def faults() -> list[str]:
    """Return what is wrong with the translations, one sentence each."""
    found = []
    for language in LANGUAGES:
        for message in messages(_read(path_of(language))):
            found += [f"{language}: {message.context}: {fault}" for fault in _faults_of(message)]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for language in LANGUAGES:
            (folder / path_of(language).name).write_bytes(path_of(language).read_bytes())
        update(folder)
        for language in LANGUAGES:
            name = path_of(language).name
            if (folder / name).read_bytes() != path_of(language).read_bytes():
                found.append(f"{name} is not up to date: run `python -m tools.translations update`")
    return found


def missing() -> dict[str, dict[str, dict[str, str | list[str]]]]:
    """Return the unfinished texts in the form that `fill` takes, with empty translations."""
    found: dict[str, dict[str, dict[str, str | list[str]]]] = {}
    for language in LANGUAGES:
        for message in messages(_read(path_of(language))):
            if not message.finished:
                sources = found.setdefault(message.context, {}).setdefault(message.source, {})
                sources[language] = message.forms() if message.counts else ""
    return found


def _faults_of(message: Message) -> Iterator[str]:
    if not message.finished:
        yield f"{message.source!r} is not translated"
        return
    counted = {GROUPED} if message.counts else set[str]()
    wanted = set(_FIELD.findall(_COUNT.sub(GROUPED, message.source))) | counted
    for form in message.forms():
        # A form for "one" may say it in a word.
        if set(_FIELD.findall(form)) | counted != wanted:
            yield f"{form!r} has other fields than {message.source!r}"


def _take_source(root: ET.Element) -> None:
    """Let the English text be its own translation; its plural forms are written by hand."""
    for message in messages(root):
        if not message.counts:
            message.write(message.source)


def _read(path: Path) -> ET.Element:
    return ET.parse(path).getroot()  # noqa: S314 - our own file


def _write(root: ET.Element, path: Path) -> None:
    ET.indent(root, "    ")
    body = ET.tostring(root, "unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _run(program: str, *arguments: str) -> None:
    """Run a tool of the environment this script runs in; show what it says if it fails."""
    beside = (Path(sys.executable).with_name(program + end) for end in ("", ".exe"))
    found = next((path for path in beside if path.exists()), Path(program))
    command = [str(found), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        raise SystemExit(done.returncode)


def _say_faults(found: Sequence[str]) -> int:
    for fault in found:
        print(fault)
    return 1 if found else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one of the verbs; return the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb in ("update", "build", "check", "missing"):
        verbs.add_parser(verb)
    verbs.add_parser("fill").add_argument("file", type=Path)
    chosen = parser.parse_args(arguments)
    if chosen.verb == "fill":
        return _say_faults(fill(json.loads(chosen.file.read_text("utf-8"))))
    if chosen.verb == "check":
        return _say_faults(faults())
    if chosen.verb == "missing":
        print(json.dumps(missing(), ensure_ascii=False, indent=1))
        return 0
    {"update": update, "build": build}[chosen.verb]()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
