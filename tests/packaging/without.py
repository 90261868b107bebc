"""Runs the program as if what a build leaves out were not installed. The arguments are the program's."""

import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import contents  # noqa: E402
import parts  # noqa: E402

names = [path.as_posix() for each in parts.libraries() for path in each.files or ()]
left_out = {contents.module_name(name) for name in names if not contents.keeps(name, contents.LINUX)}


class LeftOut:
    """Finds none of them."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name in left_out:
            raise ModuleNotFoundError(f"{name} is left out by packaging/contents.py", name=name)
        return None


sys.meta_path.insert(0, LeftOut)  # type: ignore[arg-type]

from s3desk.cli import main  # noqa: E402

sys.exit(main(sys.argv[1:]))
