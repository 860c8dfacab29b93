"""The translations: brings them up to date with the source, and passes work to translators and back.

    python packaging/translations.py update              read the source again, compile everything (`make translations`)
    python packaging/translations.py export LANG FILE    write what LANG lacks as JSON; --all: everything
    python packaging/translations.py import LANG FILE    take the filled JSON in, after the checks below

`docs/translating.md` says how to translate and what the checks look at.
"""

import argparse
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "kaillera_client"
FOLDER = PACKAGE / "resources" / "translations"
MISSING = ROOT / "docs" / "untranslated"
"""What is not translated yet, one list for each language; made by `update`."""
LANGUAGES = ("de", "es", "ja", "ko", "pt_BR")

_FIELD = re.compile(r"\{[^{}]*\}")
_MNEMONIC = re.compile(r"&(?![&\s])")
_MARKUP = re.compile(
    r"</?[A-Za-z][^>]*>|&[a-z]+;|&#\d+;|[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]"
)
_EDGES = re.compile(r"^(\s*).*?(\s*)$", re.DOTALL)


class TranslationError(Exception):
    """What is wrong with a translation, as a sentence for the translator."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text: where it is used, its English, the translation ("" when there is none), and whether somebody who
    speaks the language has read it."""

    context: str
    source: str
    translation: str = ""
    is_read: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What identifies the text."""
        return self.context, self.source


# --- files ---------------------------------------------------------------------------------------


def sources() -> list[Path]:
    """Return the files whose texts users see; sample data of pictures is other people's words."""
    window = (p for p in (PACKAGE / "gui").rglob("*.py") if "samples" not in p.parts)
    return sorted((*window, *(PACKAGE / "demogame").rglob("*.py")))


def ts_file(language: str) -> Path:
    """Return the file that translators fill."""
    return FOLDER / f"kaillera_{language}.ts"


def qm_file(language: str) -> Path:
    """Return the compiled file, which the program loads."""
    return ts_file(language).with_suffix(".qm")


def read(file: Path) -> list[Message]:
    """Return the messages of a `.ts` file in its order; TranslationError for what this tool cannot keep."""
    messages: list[Message] = []
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            if message.get("numerus") or message.find("comment") is not None:
                text = message.findtext("source", "")
                raise TranslationError(f"%n and remarks for a text are not supported: {text!r}")
            found = message.find("translation")
            text = "" if found is None or found.text is None else found.text
            unread = found is not None and found.get("type") == "unfinished"
            messages.append(
                Message(name, message.findtext("source", ""), text, bool(text) and not unread)
            )
    return messages


def write(file: Path, language: str, messages: Iterable[Message]) -> None:
    """Write a `.ts` file to the letter as lupdate would, so that diffs show what has changed and nothing else."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for message in messages:
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{_xml(message.context)}</name>"]
            context = message.context
        kind = "" if message.is_read else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{_xml(message.source)}</source>",
            f"        <translation{kind}>{_xml(message.translation)}</translation>",
            "    </message>",
        ]
    lines += ["</context>"] if context is not None else []
    text = "\n".join((*lines, "</TS>", ""))
    beside = file.with_suffix(".new")
    beside.write_text(text, encoding="utf-8", newline="\n")
    beside.replace(file)


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


# --- Qt's tools ----------------------------------------------------------------------------------


def run_tool(name: str, *arguments: str) -> None:
    """Run lupdate or lrelease of PySide6; TranslationError with what it says when it is not content."""
    tool = Path(PySide6.__file__).with_name(name + (".exe" if sys.platform == "win32" else ""))
    done = subprocess.run(
        [str(tool), "-silent", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode or done.stderr.strip():
        raise TranslationError(f"{name}: {done.stderr.strip() or done.returncode}")


def collect(files: Sequence[Path], ts: Path, language: str) -> None:
    """Bring a `.ts` file up to date with the source: new texts come empty, texts that are gone go.

    No guesses from similar texts, no places in the source and a fixed order: the result depends on nothing but the
    texts and their translations.
    """
    options = ("-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en")
    guesses = [w for name in ("sametext", "similartext") for w in ("-disable-heuristic", name)]
    target = ("-target-language", language, "-ts", str(ts))
    run_tool("lupdate", *options, *guesses, *(map(str, files)), *target)
    write(ts, language, sorted(read(ts), key=lambda one: one.key))


def compile_to(qm: Path, language: str) -> None:
    """Compile a language's `.ts` file; texts that nobody has read are in it, texts without translation are not."""
    run_tool("lrelease", str(ts_file(language)), "-qm", str(qm))


# --- checks --------------------------------------------------------------------------------------


def missing(messages: Iterable[Message]) -> list[Message]:
    """Return what is not translated."""
    return [message for message in messages if not message.translation]


def problem(source: str, translation: str) -> str:
    """Return what is wrong with a translation, "" when nothing is."""
    if sorted(_FIELD.findall(source)) != sorted(_FIELD.findall(translation)):
        return f"the placeholders must be {_FIELD.findall(source) or 'none'}"
    if _EDGES.sub(r"\1|\2", source) != _EDGES.sub(r"\1|\2", translation):
        return "it must begin and end with the same spaces"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        return "a letter with & is the key of a menu or field: as many as in English"
    if source.count("\n") != translation.count("\n"):
        return "as many lines as in English"
    added = set(_MARKUP.findall(translation)) - set(_MARKUP.findall(source))
    return f"no HTML and no control characters: {sorted(added)}" if added else ""


def problems(messages: Iterable[Message]) -> list[str]:
    """Return what is wrong with all translations, one sentence each."""
    return [
        f"{one.context}: {one.source!r}: {what}: {one.translation!r}"
        for one in messages
        if one.translation and (what := problem(one.source, one.translation))
    ]


# --- commands ------------------------------------------------------------------------------------


def update(languages: Sequence[str] = LANGUAGES) -> None:
    """Read the source again, compile everything, and list what is missing."""
    files = sources()
    MISSING.mkdir(parents=True, exist_ok=True)
    for language in languages:
        collect(files, ts_file(language), language)
        finish(language)


def finish(language: str) -> None:
    """Compile one language and list what it lacks."""
    compile_to(qm_file(language), language)
    left = missing(read(ts_file(language)))
    missing_file(language).write_text(missing_text(left), encoding="utf-8", newline="\n")
    print(f"{language}: {len(left)} texts are not translated")


def missing_file(language: str) -> Path:
    """Return the list of what a language lacks."""
    return MISSING / f"{language}.txt"


def missing_text(messages: Iterable[Message]) -> str:
    """Return the content of that list: context and text in one line each."""
    return "".join(f"{one.context}: {json.dumps(one.source)}\n" for one in messages)


def export(ts: Path, file: Path, *, everything: bool = False) -> int:
    """Write the texts that a `.ts` file lacks as JSON for a translator; returns how many.

    What is translated already in another place stands there as a proposal.
    """
    messages = read(ts)
    known = {one.source: one.translation for one in messages if one.translation}
    wanted = messages if everything else missing(messages)
    entries = [
        {
            "context": one.context,
            "source": one.source,
            "translation": one.translation or known.get(one.source, ""),
        }
        for one in wanted
    ]
    text = json.dumps(entries, ensure_ascii=False, indent=1) + "\n"
    file.write_text(text, encoding="utf-8")
    return len(entries)


def take_in(ts: Path, language: str, file: Path) -> tuple[int, list[str]]:
    """Put a translator's JSON into the `.ts` file; returns how many texts were taken and why others were not.

    Everything that comes so counts as not read by somebody who speaks the language: Qt Linguist marks that.
    """
    entries = json.loads(file.read_text(encoding="utf-8"))
    messages = {one.key: one for one in read(ts)}
    taken, refused = 0, []
    for entry in entries:
        message = messages.get((entry["context"], entry["source"]))
        translation = entry["translation"]
        if not translation:
            continue
        if message is None:
            refused.append(f"{entry['context']}: {entry['source']!r}: no such text any more")
        elif what := problem(message.source, translation):
            refused.append(f"{message.context}: {message.source!r}: {what}: {translation!r}")
        elif translation != message.translation:
            messages[message.key] = replace(message, translation=translation, is_read=False)
            taken += 1
    write(ts, language, messages.values())
    return taken, refused


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says; returns the exit code."""
    parser = argparse.ArgumentParser(prog="translations", description="The translations.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="read the source again and compile")
    for name, does in (("export", "write what is missing"), ("import", "take translations in")):
        command = commands.add_parser(name, help=does)
        command.add_argument("language", choices=LANGUAGES)
        command.add_argument("file", type=Path)
        if name == "export":
            command.add_argument("--all", action="store_true", help="translated texts too")
    found = parser.parse_args(arguments)
    try:
        return _do(found)
    except (TranslationError, OSError, ValueError, KeyError, ET.ParseError) as error:
        print(f"translations: {error}", file=sys.stderr)
        return 1


def _do(found: argparse.Namespace) -> int:
    match found.command:
        case "update":
            update()
        case "export":
            print(f"{export(ts_file(found.language), found.file, everything=found.all)} texts")
        case _:
            taken, refused = take_in(ts_file(found.language), found.language, found.file)
            print(f"{taken} texts taken, {len(refused)} refused", *refused, sep="\n")
            finish(found.language)
            return 1 if refused else 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
