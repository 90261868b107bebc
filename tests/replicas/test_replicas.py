"""Two to five laptops: whatever happens between them, all agree once everything has been delivered, nothing is lost."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from s3desk.exchange import gathering
from tests.replicas.machine import Replicas

_CHECKS = list(HealthCheck)


@pytest.fixture(autouse=True)
def _soon_gathered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let few files in a folder be gathered as many would be."""
    monkeypatch.setattr(gathering, "ENOUGH", 2)
    monkeypatch.setattr(gathering, "LIGHT_BYTES", 1_000)
    monkeypatch.setattr(gathering, "FULL_BYTES", 20_000)


def walk(examples: int, steps: int, machine: type[Replicas] = Replicas) -> None:
    chosen = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=_CHECKS, print_blob=True
    )
    run_state_machine_as_test(machine, settings=chosen)


def test_replicas_agree_in_the_end():
    walk(8, 30)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_replicas_agree_after_many_steps():
    walk(100, 50)
