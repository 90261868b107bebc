"""What a build weighs, and whether that is within the limit."""

from __future__ import annotations

from pathlib import Path

from contents import Target

MEGA = 1_000_000


def weigh(folder: Path, inside: Path) -> None:
    """Print the weight of each part of a folder, the heaviest first; `inside` is where most of them lie."""
    weights: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(inside if path.is_relative_to(inside) else folder).parts[0]
            name = name.partition(".libs")[0].partition("-")[0]
            weights[name] = weights.get(name, 0) + path.stat().st_size
    shown = sorted(weights.items(), key=lambda pair: -pair[1])
    small = [pair for pair in shown if pair[1] < MEGA]
    for name, weight in shown[: len(shown) - len(small)]:
        print(f"  {weight / MEGA:7.1f} MB  {name}")
    print(f"  {sum(weight for _, weight in small) / MEGA:7.1f} MB  {len(small)} parts of less than 1 MB")
    print(f"  {sum(weights.values()) / MEGA:7.1f} MB  {folder.name}")


def fits(packed: Path, target: Target) -> bool:
    """Print the weight of what is handed round; return whether it is within the limit."""
    weight = packed.stat().st_size / MEGA
    print(f"  {weight:7.1f} MB  {packed.name} (at most {target.most_mb})")
    return weight <= target.most_mb
