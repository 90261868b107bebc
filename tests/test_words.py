"""Every text that a person reads is in the catalogue, and the languages say what the texts say."""

import ast
import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from types import ModuleType
from xml.etree import ElementTree

import pytest

from s3desk.desktop.words import CONTEXT, QtWords
from s3desk.domain.declare import Choice, Field, Kind, Record, choice, record, text
from s3desk.domain.diagnosis import FindingKind
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.subjects import SUBJECTS, catalogue

ROOT = Path(__file__).resolve().parent.parent


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"packaging_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[module.__name__] = module  # its dataclasses look themselves up
    spec.loader.exec_module(module)
    return module


words = load(ROOT / "packaging" / "words.py")
FILES = sorted(words.LANGUAGES.glob("*.ts"))
MODULES = sorted(path for path in (ROOT / "s3desk").rglob("*.py") if path.parent.name != "forms")


def kept(language: str = "en") -> dict[tuple[str, str], words.Translation]:
    return words.translations_in((words.LANGUAGES / f"s3desk_{language}.ts").read_text(encoding="utf-8"))


# ---- the catalogue is whole


def test_the_catalogue_is_not_stale():
    """If this fails, run: python3 packaging/dev.py words"""
    done = subprocess.run([sys.executable, "packaging/words.py", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("declared", catalogue().values(), ids=lambda declared: declared.name)
def test_everything_a_record_type_shows_is_in_the_catalogue(declared):
    shown = {declared.label, declared.plural}
    for each in declared:
        shown |= {each.label, each.hint, each.group, each.unit}
        shown |= {member.label for member in each.choices or ()}
    assert {(CONTEXT, each) for each in shown if re.search(r"[^\W\d]", each)} <= kept().keys()


def test_every_subject_is_in_the_catalogue():
    assert {(CONTEXT, each.label.key) for each in SUBJECTS} <= kept().keys()


@pytest.mark.parametrize("form", sorted((ROOT / "ui").glob("*.ui")), ids=lambda form: form.stem)
def test_every_text_of_a_form_is_in_the_catalogue(form: Path):
    """Read from the design itself; the tool reads what was compiled from it."""
    tree = ElementTree.parse(form).getroot()
    context = tree.findtext("class")
    found = {each.text or "" for each in tree.iter("string") if each.get("notr") != "true"}
    assert {(context, each) for each in found if re.search(r"[^\W\d]", each)} <= kept().keys()


@pytest.mark.parametrize("form", sorted((ROOT / "ui").glob("*.ui")), ids=lambda form: form.stem)
def test_what_only_the_looks_read_is_not_translated(form: Path):
    """A step of the type scale in Spanish would be none."""
    looks = ElementTree.parse(form).getroot().iterfind(".//property[@stdset='0']/string")
    assert not [each.text for each in looks if each.get("notr") != "true"]


class Odd(Choice):
    ODD = "odd", "An oddity"


@record("oddity", subject="region", label="Oddity of today", plural="Oddities of today", title="name")
class Oddity(Record):
    name: str = text("Odd name", group="Odd heading", hint="Odd hint.", unit="odds")
    kind: Odd | None = choice("Odd kind", Odd)


def test_a_text_without_an_entry_is_missed(tmp_path: Path):
    shutil.copytree(ROOT / "s3desk", tmp_path / "s3desk", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "s3desk" / "store" / "odd.py").write_text(
        'TABLE = {"x": mark("A new sentence of a table.")}\n'
        "class Page(QWidget):\n"
        "    def show(self, count):\n"
        '        self.tr("New on a page")\n'
        '        self.desk.say("New, said" if count else "New, not said")\n'
        '        message("{0} new rows", count, count=0)\n'
        '        raise OfficeError("A new {0} "\n            "in two lines.", count)\n'
    )
    form = tmp_path / "s3desk" / "desktop" / "forms" / "ui_odd.py"
    form.write_text('x.setText(QCoreApplication.translate("OddForm", u"New in a form", None))\n')
    found = words.texts_of(tmp_path, catalogue().with_types(Oddity))
    assert found.keys() - kept().keys() == {
        (CONTEXT, "A new sentence of a table."),
        ("Page", "New on a page"),
        (CONTEXT, "New, said"),
        (CONTEXT, "New, not said"),
        (CONTEXT, "{0} new rows"),
        (CONTEXT, "A new {0} in two lines."),
        ("OddForm", "New in a form"),
        *((CONTEXT, f"Odd {each}") for each in ("name", "heading", "hint.", "kind")),
        *((CONTEXT, each) for each in ("Oddity of today", "Oddities of today", "odds")),
    }
    assert [key for key, each in found.items() if each.counted and key not in kept()] == [(CONTEXT, "{0} new rows")]


def test_every_choice_of_the_domain_is_in_the_catalogue():
    shown = {
        member.label for kind in Choice.__subclasses__() if kind.__module__.startswith("s3desk.") for member in kind
    }
    assert {(CONTEXT, each) for each in shown} <= kept().keys()


# ---- marks are literals


def calls(path: Path, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and words.called(node) in names and node.args:
            yield node


def is_literal(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return is_literal(node.body) and is_literal(node.orelse)
    return isinstance(node, ast.Constant)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT / "s3desk")))
def test_a_marked_text_is_one_literal(path: Path):
    """An f-string, a sum or a name would never be found; tables hold `mark("…")` and their module may name them."""
    has_marks = any(True for _ in calls(path, "mark"))
    for call in calls(path, "message", "OfficeError", "mark", "tr"):
        named = isinstance(call.args[0], ast.Name) and has_marks
        assert is_literal(call.args[0]) or named, f"line {call.lineno}: {ast.unparse(call)}"
    for call in calls(path, "Message", "say"):
        built = [each for each in ast.walk(call.args[0]) if isinstance(each, ast.JoinedStr | ast.BinOp)]
        assert not built, f"line {call.lineno}: {ast.unparse(call)}"


def test_every_counted_text_is_counted_wherever_it_is_said():
    said: dict[str, set[bool]] = {}
    for path in MODULES:
        for call in calls(path, *words.MARKS):
            for each in words.literals(call.args[0]):
                said.setdefault(each, set()).add(words.is_counted(call))
    assert not [each for each, ways in said.items() if len(ways) > 1]


# ---- the languages


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_translation_has_the_places_and_the_key_of_its_source(path: Path):
    for (_, source), said in words.translations_in(path.read_text(encoding="utf-8")).items():
        for form in said.forms if said.finished else ():
            assert places(form) == places(source), source
            assert bool(re.search(r"&\w", form)) == bool(re.search(r"&\w", source)), source
            assert form.endswith((".", "…")) == source.endswith((".", "…")), source


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_counted_text_has_its_plurals(path: Path):
    """If this fails for English, write the singular into s3desk_en.ts."""
    found = words.translations_in(path.read_text(encoding="utf-8"))
    assert not [key for key, each in found.items() if len(each.forms) > 1 and not each.finished]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_files_tell_nothing_of_a_machine(path: Path):
    assert not re.search(r"<location|filename=|\.py\b|\.ui\b", path.read_text(encoding="utf-8"))


def test_menus_have_no_key_twice_in_spanish():
    said = kept("es")
    tree = ElementTree.parse(ROOT / "ui" / "main_window.ui").getroot()
    labels = {each.get("name"): each.findtext("property[@name='text']/string") for each in tree.iter("action")}
    for menu in (each for each in tree.iter("widget") if each.get("class") in {"QMenu", "QMenuBar"}):
        inside = {each.get("name"): each.findtext("property[@name='title']/string") for each in menu.findall("widget")}
        names = [each.get("name") for each in menu.findall("addaction")]
        shown = [text for name in names if (text := inside.get(name) or labels.get(name))]
        keys = [key[1].lower() for text in shown for key in re.findall(r"&\w", said["MainWindow", text].forms[0])]
        assert len(keys) == len(set(keys)) == len(shown), (menu.get("name"), keys)


def test_a_translation_survives_and_a_vanished_text_goes(tmp_path: Path):
    texts = {(CONTEXT, "Old"): words.Text(), (CONTEXT, "{0} rows"): words.Text(), (CONTEXT, "Gone"): words.Text()}
    for path, held in words.wanted(texts, tmp_path, ["es", "sl"]).items():
        path.write_bytes(held)
    spanish = tmp_path / "s3desk_es.ts"
    begun = words.translations_in(spanish.read_text(encoding="utf-8"))
    assert not any(each.finished for each in begun.values())
    ready = {key: words.Translation((f"{key[1]} & <es>",), finished=True, comment="why") for key in texts}
    spanish.write_text(words.ts_text("es", texts, ready), encoding="utf-8")
    later = {
        (CONTEXT, "Old"): words.Text(),
        (CONTEXT, "{0} rows"): words.Text(counted=True),
        ("Page", "New"): words.Text(),
    }
    files = words.wanted(later, tmp_path, [])
    assert words.translations_in(files[spanish].decode()) == {
        (CONTEXT, "Old"): words.Translation(("Old & <es>",), finished=True, comment="why"),
        (CONTEXT, "{0} rows"): words.Translation(("{0} rows & <es>",) * 2, finished=False, comment="why"),
        ("Page", "New"): words.Translation(("",), finished=False),
    }
    assert len(words.translations_in(files[tmp_path / "s3desk_sl.ts"].decode())[CONTEXT, "{0} rows"].forms) == 4
    assert words.wanted(later, tmp_path, []) == files


def test_a_stale_file_is_named_and_fails_the_check(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setattr(words, "ROOT", tmp_path)
    monkeypatch.setattr(words, "LANGUAGES", tmp_path / "languages")
    (tmp_path / "s3desk").mkdir()
    assert words.main(["--check"]) == 1
    assert "stale: languages/s3desk_en.ts" in capsys.readouterr().out
    assert not (tmp_path / "languages").exists()
    assert words.main([]) == 0
    assert words.main(["--check"]) == 0


# ---- what a reader of Spanish sees


@pytest.fixture
def spanish() -> QtWords:
    return QtWords("es")


def test_labels_are_said_in_spanish(spanish: QtWords):
    fields = catalogue()["application"].fields
    assert spanish.say(Message(fields["lead"].label)) == "Solicitante principal"
    assert spanish.say(Message(catalogue()["milestone"].plural)) == "Hitos"
    assert spanish.label(FindingKind.BARRIER) == "Barrera a la inversión"
    assert spanish.value(Field("kind", Kind.CHOICE, "Kind"), FindingKind.ASSET) == "Ventaja competitiva"


def test_an_error_is_said_in_spanish_with_its_arguments(spanish: QtWords):
    mishap = OfficeError("{0} cannot be read ({1}).", "lista.csv", "permiso denegado")
    assert spanish.say(mishap.message) == "No se puede leer lista.csv (permiso denegado)."


def test_a_number_chooses_the_form(spanish: QtWords):
    said = [spanish.say(message("{0} records found", count, count=0)) for count in (0, 1, 2, 12500)]
    assert said == ["0 fichas encontradas", "1 ficha encontrada", "2 fichas encontradas", "12.500 fichas encontradas"]
    english = [QtWords("en").say(message("{0} records found", count, count=0)) for count in (1, 2)]
    assert english == ["1 record found", "2 records found"]


def test_a_label_from_the_log_finds_its_plural_again(spanish: QtWords):
    """The log keeps text and arguments, not which of them counts."""
    assert spanish.say(Message("Delete {0} records", (3,))) == "Eliminar 3 fichas"
    assert spanish.say(Message("Delete {0} records", (1,))) == "Eliminar 1 ficha"
    assert spanish.say(Message("Overdue tasks: {0}", (3,), 0)) == "Tareas vencidas: 3"


def test_a_message_within_a_message_is_said_in_the_same_language(spanish: QtWords):
    label = message("Undo: {0}", message("Change {0} of {1}", Message("Title"), "Puerto"))
    assert spanish.say(label) == "Deshacer: Modificar «Título» de Puerto"
    assert str(label) == "Undo: Change Title of Puerto"


def test_what_spanish_lacks_is_said_in_english(spanish: QtWords):
    assert spanish.say(message("Nobody has translated {0} yet.", 12500)) == "Nobody has translated 12.500 yet."
    assert spanish.say(message("{0} odd things", 1, count=0)) == "1 odd things"


def test_forms_and_tr_find_their_texts_in_the_same_file(spanish: QtWords):
    assert spanish.translator.translate("MainWindow", "&File") == "&Archivo"
    assert spanish.translator.translate("NewFile", "Your &name") == "Su &nombre"
    assert spanish.translator.translate("About", "About S3Desk") == "Acerca de S3Desk"


def test_a_language_without_a_catalogue_is_said_in_english():
    assert QtWords("de").say(message("Diagnosis")) == "Diagnosis"
