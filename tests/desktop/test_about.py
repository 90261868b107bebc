"""About: which S3Desk it is, and the licences of its parts."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from s3desk.desktop.shell.about import About
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.services.edition import edition, licences


def test_about_says_version_and_build_and_lists_the_licences(window: MainWindow, qtbot: QtBot):
    window.ui.about.trigger()
    about = window.findChild(About)
    assert about is not None
    assert about.ui.edition.text() == str(edition())
    assert [about.ui.parts.item(row).text() for row in range(about.ui.parts.count())] == list(licences())
    assert "EUROPEAN UNION PUBLIC LICENCE" in about.ui.licence.toPlainText()
    qtbot.keyClick(about.ui.parts, Qt.Key.Key_End)
    last = list(licences().values())[-1].read_text(encoding="utf-8")
    assert about.ui.licence.toPlainText() == last
    about.close()
