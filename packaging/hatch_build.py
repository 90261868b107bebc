"""Wheel build hook: ship the top-level resources/ inside the package."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Puts resources/ into the wheel as s3desk/_resources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Copy them for a real wheel only: an editable install reads resources/ from the checkout."""
        if version == "standard" and (Path(self.root) / "resources").is_dir():
            build_data["force_include"]["resources"] = "s3desk/_resources"
