"""Gather every text a person can read into resources/languages/s3desk_*.ts and compile those into .qm.

    python packaging/words.py               writes what is stale; translations are kept, vanished texts dropped
    python packaging/words.py --check       only names what is stale, and fails
    python packaging/words.py de            begins German

Texts come from calls that mark them (`message`, `mark`, `OfficeError`, `say`: context "s3desk"), from the declarations
of record types and choices (the same context), and from forms and `self.tr` (context: the class). The files name no
line, path or version and are sorted, so that every machine writes the same.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import s3desk.domain  # noqa: E402
from s3desk.domain.declare import Catalogue, Choice  # noqa: E402
from s3desk.domain.subjects import catalogue  # noqa: E402

LANGUAGES = ROOT / "resources" / "languages"
NAME = "s3desk"
CONTEXT = NAME
"""The context of all texts outside forms; desktop/words.py looks them up there."""
SOURCE = "en"
REFUSALS = {"BadPack", "Busy", "Damaged", "Foreign", "Newer", "PasswordWanted", "Sealed"}
"""Kinds of OfficeError that are raised with a text."""
MARKS = {"message", "Message", "mark", "OfficeError", "say", *REFUSALS}
"""Calls whose literal first argument is a text."""
NAMED = {"translate", "QT_TRANSLATE_NOOP"}
"""Calls that name the context first: in compiled forms, and for texts that Qt itself looks up."""
LRELEASE = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()"]
FORMS = {"hu": 1, "cs": 3, "ga": 3, "hr": 3, "lt": 3, "lv": 3, "pl": 3, "ro": 3, "sk": 3, "mt": 4, "sl": 4}
"""How many plural forms Qt gives a language, where it is not two."""


@dataclass(slots=True)
class Text:
    """A text of the program: whether a number chooses its form, and what it is used as."""

    counted: bool = False
    uses: set[str] = field(default_factory=set)


Key = tuple[str, str]
"""Context and English text."""
Texts = dict[Key, Text]


@dataclass(frozen=True, slots=True)
class Translation:
    """What a language says: one form, or as many as it has plurals; those not finished are not shown to anyone."""

    forms: tuple[str, ...]
    finished: bool
    comment: str = ""


# ---- gathering


def texts_of(root: Path, declared: Catalogue) -> Texts:
    """Return every text of the program below `root` and of these declarations."""
    found: Texts = defaultdict(Text)
    for path in sorted((root / "s3desk").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for key, counted in in_code(tree):
            found[key].counted |= counted
    for text, use in in_declarations(declared):
        found[CONTEXT, text].uses.add(use)
    return {key: text for key, text in found.items() if any(each.isalpha() for each in key[1])}


def in_code(tree: ast.AST, inside: str = "") -> Iterator[tuple[Key, bool]]:
    """Yield the marked texts of a module and whether they are counted; `inside` names the class around the tree."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            for context, argument in marked(node, inside):
                for text in literals(argument):
                    yield (context, text), is_counted(node)
        yield from in_code(node, node.name if isinstance(node, ast.ClassDef) else inside)


def marked(call: ast.Call, inside: str) -> Iterator[tuple[str, ast.expr]]:
    """Yield the context and the expression of a text, where this call marks one."""
    name = called(call)
    if name in MARKS and call.args:
        yield CONTEXT, call.args[0]
    elif name == "tr" and isinstance(call.func, ast.Attribute) and call.args:
        yield inside, call.args[0]
    elif name in NAMED and len(call.args) > 1 and isinstance(call.args[0], ast.Constant):
        yield str(call.args[0].value), call.args[1]


def called(call: ast.Call) -> str:
    """Return the last name of what is called."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def literals(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an expression can be: a literal, or one of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)


def is_counted(call: ast.Call) -> bool:
    """Tell whether a number chooses the text's form: `count=` of a message, the third argument of Message."""
    return any(each.arg == "count" for each in call.keywords) or (called(call) == "Message" and len(call.args) > 2)


def in_declarations(declared: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield the texts of record types, fields and choices, each with what it is used as."""
    for kind in declared.values():
        yield kind.label, "record type"
        yield kind.plural, "record types"
        for each in kind:
            yield each.label, "field"
            yield each.hint, "hint"
            yield each.group, "heading"
            yield each.unit, "unit"
    for module in pkgutil.iter_modules(s3desk.domain.__path__, "s3desk.domain."):
        importlib.import_module(module.name)
    for choices in Choice.__subclasses__():
        if choices.__module__.startswith("s3desk."):
            for member in choices:
                yield member.label, f"choice of {choices.__name__}"


# ---- files


def translations_in(ts: str) -> dict[Key, Translation]:
    """Return what a .ts file says."""
    found = {}
    for context in ElementTree.fromstring(ts).iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name", ""), message.findtext("source", "")
            said = message.find("translation")
            if said is not None:
                forms = tuple(each.text or "" for each in said.iter("numerusform")) or (said.text or "",)
                comment = message.findtext("translatorcomment", "")
                found[key] = Translation(forms, said.get("type") is None and all(forms), comment)
    return found


def fitted(language: str, source: str, text: Text, old: Translation | None) -> Translation:
    """Return a translation with as many forms as the text needs; one that had to be bent is unfinished."""
    wanted = FORMS.get(language, 2) if text.counted else 1
    if old is None:
        last = source if language == SOURCE and text.counted else ""
        return Translation(("",) * (wanted - 1) + (last,), finished=False)
    if len(old.forms) == wanted:
        return old
    return Translation((old.forms + (old.forms[-1],) * wanted)[:wanted], finished=False, comment=old.comment)


def ts_text(language: str, texts: Texts, old: Mapping[Key, Translation]) -> str:
    """Return a .ts file with all texts and what is already translated."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE}">')
    before = None
    for key in sorted(texts):
        if key[0] != before:
            lines += ["</context>"] if before is not None else []
            lines += ["<context>", f"    <name>{escape(key[0])}</name>"]
            before = key[0]
        text = texts[key]
        lines += message_lines(key[1], text, fitted(language, key[1], text, old.get(key)))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def message_lines(source: str, text: Text, said: Translation) -> Iterator[str]:
    """Yield the lines of one text in a .ts file."""
    yield '    <message numerus="yes">' if text.counted else "    <message>"
    yield f"        <source>{escape(source)}</source>"
    if text.uses:
        yield f"        <extracomment>{escape('; '.join(sorted(text.uses)))}</extracomment>"
    if said.comment:
        yield f"        <translatorcomment>{escape(said.comment)}</translatorcomment>"
    begin = "<translation>" if said.finished else '<translation type="unfinished">'
    if text.counted:
        yield f"        {begin}"
        for form in said.forms:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        {begin}{escape(said.forms[0])}</translation>"
    yield "    </message>"


def compiled(ts: str) -> bytes:
    """Return the .qm of a .ts file, without what is unfinished; raise CalledProcessError where Qt refuses it."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "words.ts", Path(folder) / "words.qm"
        source.write_text(ts, encoding="utf-8", newline="\n")
        command = [*LRELEASE, "-silent", "-nounfinished", str(source), "-qm", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return target.read_bytes()


def wanted(texts: Texts, folder: Path, begun: list[str]) -> dict[Path, bytes]:
    """Return what each file of the languages should hold; `begun` names new languages."""
    files = {}
    known = {path.stem.removeprefix(f"{NAME}_") for path in folder.glob(f"{NAME}_*.ts")}
    for language in sorted({SOURCE, *known, *begun}):
        path = folder / f"{NAME}_{language}.ts"
        old = translations_in(path.read_text(encoding="utf-8")) if path.exists() else {}
        ts = ts_text(language, texts, old)
        files[path] = ts.encode()
        files[path.with_suffix(".qm")] = compiled(ts)
    return files


def on_disk(path: Path) -> bytes:
    """Return what a file holds; git on Windows may have given a text its own line ends."""
    held = path.read_bytes()
    return held.replace(b"\r\n", b"\n") if path.suffix == ".ts" else held


def main(arguments: list[str]) -> int:
    """Write what is stale, or with --check only name it; 1 if a check fails."""
    check = "--check" in arguments
    begun = [each for each in arguments if not each.startswith("-")]
    files = wanted(texts_of(ROOT, catalogue()), LANGUAGES, begun)
    stale = [path for path, held in files.items() if not path.exists() or on_disk(path) != held]
    orphans = [path for path in sorted(LANGUAGES.glob("*.qm")) if path not in files]
    if not check:
        LANGUAGES.mkdir(parents=True, exist_ok=True)
        for path in stale:
            path.write_bytes(files[path])
        for path in orphans:
            path.unlink()
    for path in stale + orphans:
        print("stale:" if check else "updated:", path.relative_to(ROOT).as_posix())
    return int(check and bool(stale or orphans))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
