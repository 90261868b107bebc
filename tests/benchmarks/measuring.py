"""What every benchmark needs: times against a floor in the same run, and a line for the reader."""

import gc
import math
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from s3desk.domain.messages import Message
from s3desk.services.ports import Transaction

MEASURE = Message("Measure")


@dataclass(frozen=True)
class Do:
    """A command made of a function."""

    act: Callable[[Transaction], object]
    label: Message = MEASURE
    bulk: bool = False

    def apply(self, to: Transaction) -> None:
        self.act(to)


def timed(act: Callable[[], object]) -> float:
    """Return how many seconds a call takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def median(act: Callable[[], object], runs: int = 5) -> float:
    return statistics.median(timed(act) for _ in range(runs))


def say(
    what: str,
    seconds: float,
    floor: float | None = None,
    promise: float | str | None = None,
    mb: float | None = None,
) -> None:
    """Print a figure; with a floor its ratio, and what was promised; `mb` is the memory it took above the start."""
    line = f"\n{what}: {seconds * 1000:.1f} ms"
    if mb is not None:
        line += f", {mb:.0f} MB"
    if floor is not None:
        line += f", floor {floor * 1000:.1f} ms, ratio {seconds / floor:.2f}"
    if promise is not None:
        line += f" (promised {promise})"
    print(line, flush=True)


def _status_mb(key: str) -> float:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(key):
            return int(line.split()[1]) / 1024
    return 0.0


class Grown:
    """How far the memory rose above where it was, in MB; 0 where the system does not tell (only Linux does)."""

    def __init__(self) -> None:
        gc.collect()
        try:
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the highest point begins anew
            self._start = _status_mb("VmRSS")
        except OSError:
            self._start = math.inf

    @property
    def mb(self) -> float:
        return max(0.0, _status_mb("VmHWM") - self._start)


def measured(act: Callable[[], object]) -> tuple[float, float]:
    """Return how many seconds a call takes, and by how many MB the memory rises meanwhile."""
    grown = Grown()
    took = timed(act)
    return took, grown.mb
