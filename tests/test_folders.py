"""Where the program keeps its own things."""

from pathlib import Path

import platformdirs
import pytest

from s3desk.folders import log_folder, settings_folder


def test_the_settings_folder_that_is_named_holds_the_log(settings_home: Path):
    assert settings_folder() == settings_home
    assert log_folder() == settings_home / "log"


def test_otherwise_the_system_s_places_are_used(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("S3DESK_HOME", "")
    assert settings_folder() == Path(platformdirs.user_config_dir("s3desk", appauthor=False))
    assert log_folder() == Path(platformdirs.user_log_dir("s3desk", appauthor=False))
    assert log_folder() != settings_folder()
