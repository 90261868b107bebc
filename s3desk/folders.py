"""Where the program keeps its own things on this computer: the settings, and what it writes down about itself."""

from __future__ import annotations

import os
from pathlib import Path

_NAME = "s3desk"


def settings_folder() -> Path:
    """Return the settings folder: S3DESK_HOME, or the system's place for a person's settings."""
    chosen = os.environ.get("S3DESK_HOME")
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False)


def log_folder() -> Path:
    """Return the folder for the log and the reports of mistakes: in S3DESK_HOME, or the system's place for logs."""
    chosen = os.environ.get("S3DESK_HOME")
    if chosen:
        return Path(chosen) / "log"
    from platformdirs import user_log_path

    return user_log_path(_NAME, appauthor=False)
