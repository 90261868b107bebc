"""The command line as a process: exit codes, pipes, terminals, what is loaded."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from s3desk import __version__
from tests.mishaps.talkative import SECRET

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: object, **more: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "s3desk", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False, **more)


def test_the_version_and_help_are_told():
    assert run("--version").stdout == f"S3Desk {__version__} (source)\n"
    told = run("--help")
    assert told.returncode == 0
    for verb in ("new", "list", "import", "verify"):
        assert f"\n  {verb} " in told.stdout
    assert "--where" in run("list", "--help").stdout


def test_a_mistake_ends_with_two_and_one_line():
    done = run("list", "no-such-file.s3desk", "task")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_a_mistake_of_the_program_is_one_sentence_and_a_report_without_anybody_s_data(settings_home):
    code = (
        "import sys; import s3desk.cli as cli; from s3desk.mishaps import traces; from tests.mishaps.talkative import met\n"
        "def run(arguments): raise met()\n"
        "traces._is_checkout = lambda: False; cli._run = run; sys.exit(cli.main(['types']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    (report,) = (settings_home / "log").glob("crash-*.txt")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("S3Desk made a mistake; send the report of it")
    assert done.stderr.endswith(f"{report}\n")
    assert done.stderr.count("\n") == 1
    told = report.read_text(encoding="utf-8")
    assert "s3desk.services.outline_paste: typed_lines, line " in told
    assert [word for word in SECRET if word in told] == []


def test_a_library_s_panic_is_a_mistake_of_the_program():
    code = (
        "import sys; import s3desk.cli as cli\n"
        "def run(arguments): raise type('PanicException', (BaseException,), {})\n"
        "cli._run = run; sys.exit(cli.main(['types']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "S3Desk made a mistake" in done.stderr


def test_a_report_that_cannot_be_written_is_no_second_mistake(settings_home):
    (settings_home / "log").write_text("in the way")
    code = "import sys; import s3desk.cli as cli; cli._run = lambda asked: 1 // 0; sys.exit(cli.main(['types']))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.endswith("S3Desk made a mistake; no report of it could be written (File exists).\n")


def test_types_loads_neither_database_nor_window():
    code = (
        "import sys; from s3desk.cli import main; main(['types']); "
        "print([name for name in ('sqlalchemy', 'sqlite3', 'PySide6', 'pyqtgraph', 'msgspec', 'loro') "
        "if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == "[]\n"


def test_a_reading_verb_loads_no_window(file):
    code = (
        "import sys; from s3desk.cli import main; main(['list', sys.argv[1], 'region']); "
        "print([name for name in ('PySide6', 'pyqtgraph', 'loro', 'openpyxl') if name in sys.modules], file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, str(file)]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stderr == "[]\n"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437", "utf-8"])
def test_every_terminal_can_print_every_text(s3desk, file, encoding):
    s3desk("add", file, "task", "title=Ζήτα → Търновград 日本 …")
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "s3desk", "list", str(file), "task"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    done = subprocess.run([*command, "--json"], cwd=ROOT, capture_output=True, env=environment, check=False)
    assert json.loads(done.stdout.decode(encoding))[0]["title"] == "Ζήτα → Търновград 日本 …"


@pytest.mark.skipif(os.name == "nt", reason="pipes break otherwise there")
def test_a_reader_who_leaves_early_is_no_mishap():
    command = f"{sys.executable} -m s3desk types | head -n 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes streams")
def test_without_any_stream_nothing_is_said_and_nothing_fails(file):
    """As a program with a window has it on Windows."""
    for words, code in (["types"], 0), (["list", str(file), "task"], 0), (["list", "no-such-file.s3desk", "task"], 2):
        closed = ["bash", "-c", 'exec "$@" <&- >&- 2>&-', "-", sys.executable, "-m", "s3desk", *words]
        assert subprocess.run(closed, cwd=ROOT, check=False).returncode == code


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_under_the_output_is_one_sentence():
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "s3desk", "types"]
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "The disk is full; make room and try again.\n"


@pytest.mark.skipif(os.name == "nt", reason="signals work otherwise there")
def test_an_interrupt_ends_with_130_and_nothing_changed(file, tmp_path):
    source = tmp_path / "slow.json"
    os.mkfifo(source)
    command = [sys.executable, "-m", "s3desk", "import", str(file), str(source)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    holding = os.open(source, os.O_WRONLY)  # waits until the import has begun to read
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    os.close(holding)
    assert process.returncode == 130
    assert said == "Interrupted; what was not finished was not changed.\n"
    assert run("verify", file).returncode == 0


def test_two_processes_may_write_in_turn(file):
    for title in ("One", "Two"):
        assert run("add", file, "task", f"title={title}").returncode == 0
    assert len(json.loads(run("list", file, "task", "--json").stdout)) == 2
