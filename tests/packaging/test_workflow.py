"""The workflow that builds on all three systems: what it calls is there, and nobody can change what it runs unseen."""

import re
import shlex
from typing import Any

import build
import pytest
import yaml
from macos import looks

from tests.conftest import ROOT

WORKFLOW: dict[Any, Any] = yaml.safe_load((ROOT / ".github/workflows/build.yml").read_text(encoding="utf-8"))
JOBS: dict[str, Any] = WORKFLOW["jobs"]
STEPS = [step for job in JOBS.values() for step in job["steps"]]
RUNS = [step["run"] for step in STEPS if "run" in step]
OF_SETTING_UP = {"apt-get", "git"}
"""What runs besides our own commands: it brings Python and git, before there is any of ours."""


def test_every_step_is_one_command_of_ours():
    for line in RUNS:
        words = shlex.split(line)
        assert "\n" not in line.strip()
        if words[0] not in OF_SETTING_UP:
            assert words[0] in {"python", "python3"}
            assert (ROOT / words[1]).is_file(), words[1]


def test_every_kind_that_is_built_is_known():
    asked = [shlex.split(line)[2:] for line in RUNS if "packaging/build.py" in line]
    known = {*build.KINDS, *build.HATCHED, *build.WINDOWS_KINDS, *build.MACOS_KINDS}
    assert {kind for kinds in asked for kind in kinds} == known


def test_tests_run_on_all_systems():
    systems = JOBS["tests"]["strategy"]["matrix"]["system"]
    assert {name.partition("-")[0] for name in systems} == {"windows", "macos"}
    assert any("dev.py test" in step.get("run", "") for step in JOBS["linux"]["steps"])


def test_the_python_is_the_one_that_the_wheels_were_looked_at_for():
    versions = {step["with"]["python-version"] for step in STEPS if "setup-python" in step.get("uses", "")}
    assert versions == {looks.PYTHON}


def test_actions_of_others_are_pinned_to_a_commit():
    used = {step["uses"] for step in STEPS if "uses" in step}
    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", name) for name in used)


def test_nothing_may_be_written_and_nothing_secret_is_asked_for():
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in JOBS.values())
    assert "secrets." not in (ROOT / ".github/workflows/build.yml").read_text(encoding="utf-8")
    keeping = [step for step in STEPS if "checkout" in step.get("uses", "")]
    assert all(step["with"]["persist-credentials"] is False for step in keeping)


@pytest.mark.parametrize("job", ["windows", "release"])
def test_what_a_job_tries_was_built_before(job: str):
    needed = JOBS[job]["needs"]
    assert "linux" in ([needed] if isinstance(needed, str) else needed)


def test_a_release_waits_for_everything_and_is_made_of_a_version_s_tag_only():
    assert set(JOBS["release"]["needs"]) == set(JOBS) - {"release"}
    assert JOBS["release"]["if"] == "startsWith(github.ref, 'refs/tags/v')"
