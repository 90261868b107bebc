"""Wheel and source build hook: ship the top-level resources/ inside the package, and say which build it is."""

import os
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Puts resources/ and our licence into the wheel as s3desk/_resources; build.txt into wheel and source archive."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Copy them for a real build only: an editable install reads resources/ from the checkout."""
        if version != "standard":
            return
        root, include = Path(self.root), build_data["force_include"]
        told = os.environ.get("S3DESK_BUILD")
        place = "resources"
        if self.target_name == "wheel":
            place = "s3desk/_resources"
            include["resources"] = place
            include["LICENSE"] = f"{place}/licences/S3Desk.txt"
        if told and not (root / "resources" / "build.txt").exists():
            line = Path(self.directory).resolve().parent / "build" / "build.txt"
            line.parent.mkdir(exist_ok=True)
            line.write_text(told + "\n", encoding="utf-8")
            include[str(line)] = f"{place}/build.txt"
