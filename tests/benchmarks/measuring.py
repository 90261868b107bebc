"""What every benchmark needs: times against a floor in the same run, and a line for the reader."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

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


def say(what: str, seconds: float, floor: float | None = None, promise: float | str | None = None) -> None:
    """Print a figure; with a floor its ratio, and what was promised."""
    line = f"\n{what}: {seconds * 1000:.1f} ms"
    if floor is not None:
        line += f", floor {floor * 1000:.1f} ms, ratio {seconds / floor:.2f}"
    if promise is not None:
        line += f" (promised {promise})"
    print(line, flush=True)
