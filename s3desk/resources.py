"""Find the files of resources/ in a git checkout, an installed wheel and a frozen program."""

from pathlib import Path

_PACKAGED = Path(__file__).resolve().parent / "_resources"  # wheel, frozen program
_CHECKOUT = Path(__file__).resolve().parent.parent / "resources"  # git checkout, editable install


def resource_dir() -> Path:
    """Return the folder that holds icons, languages, tables…; raise FileNotFoundError where the program has none."""
    for place in (_PACKAGED, _CHECKOUT):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"The program's resources are in neither {_PACKAGED} nor {_CHECKOUT}; install it again.")


def resource(*parts: str) -> Path:
    """Return the path of one resource, `resource("icons", "add.svg")`; raise FileNotFoundError where there is none."""
    found = resource_dir().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"The resource {'/'.join(parts)} is missing in {resource_dir()}; install it again.")
    return found
