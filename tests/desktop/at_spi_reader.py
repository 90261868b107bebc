"""Starts the program beside an accessibility bus and reads it as a screen reader does; prints what it heard as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from jeepney import DBusAddress, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE_S = 40
MOST = 4_000
MOST_CELLS = 80
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
Spot = tuple[str, str]
SAVED = "Saved on this laptop"


class Listener:
    """Asks the program over the accessibility bus, and keeps what it says by itself."""

    def __init__(self) -> None:
        session = open_dbus_connection(bus="SESSION")
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        address = session.send_and_get_reply(asked, timeout=10).body[0]
        session.close()
        self._bus: DBusConnection = open_dbus_connection(bus=address)
        self.announced: list[str] = []
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=10)
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        self._bus.send_and_get_reply(
            new_method_call(registry, "RegisterEvent", "s", ("object:announcement",)), timeout=10
        )

    def _reply(self, message: Message) -> tuple[object, ...]:
        self._hear(0)
        reply = self._bus.send_and_get_reply(message, timeout=10)
        return () if reply.header.message_type is MessageType.error else reply.body

    def _hear(self, timeout_s: float) -> None:
        """Take what was said in the meantime."""
        try:
            while True:
                heard = self._bus.receive(timeout=timeout_s)
                if heard.header.message_type is MessageType.signal and len(heard.body) > 3:
                    self.announced.append(str(heard.body[3][1]))
        except TimeoutError:
            pass

    def listen(self, timeout_s: float) -> None:
        self._hear(timeout_s)

    def call(
        self, spot: Spot, interface: str, name: str, *arguments: object, signature: str = ""
    ) -> tuple[object, ...]:
        address = DBusAddress(spot[1], spot[0], interface)
        return self._reply(new_method_call(address, name, signature or None, arguments))

    def name(self, spot: Spot) -> str:
        found = self.call(spot, PROPERTIES, "Get", ACCESSIBLE, "Name", signature="ss")
        return str(found[0][1]) if found else ""  # type: ignore[index]

    def role(self, spot: Spot) -> str:
        found = self.call(spot, ACCESSIBLE, "GetRoleName")
        return str(found[0]) if found else ""

    def children(self, spot: Spot) -> list[Spot]:
        found = self.call(spot, ACCESSIBLE, "GetChildren")
        return [tuple(each) for each in found[0]] if found else []  # type: ignore[attr-defined]

    def below(self, spot: Spot, role: str = "") -> Iterator[tuple[Spot, str, str]]:
        """Yield a part of the tree: where, role, name; of `role` alone the children are not asked for."""
        waiting, seen = [spot], 0
        while waiting and seen < MOST:
            here = waiting.pop(0)
            seen += 1
            called = self.role(here)
            yield here, called, self.name(here)
            if called != role:
                waiting += self.children(here)


def wait_for_program(listener: Listener) -> Spot:
    registry = ("org.a11y.atspi.Registry", ROOT)
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        for each in listener.children(registry):
            if "s3desk" in listener.name(each).lower() and listener.children(each):
                return each
        time.sleep(0.2)
    raise SystemExit("the program never came to the accessibility bus")


START = """
import os, sys
from pathlib import Path
from s3desk.app import Office
from s3desk.desktop.settings import TAB, Settings, page_view
from s3desk.desktop.shell.start import run
settings = Settings()
settings.set(TAB, sys.argv[1])
settings.set(page_view(sys.argv[1]), sys.argv[2])
settings.flush()
sys.exit(run(Office.here(), Path(os.environ["S3DESK_FILE"])))
"""


def main(launcher: str) -> None:
    """Read the board of the diagnosis, then the list of tasks, where one is added."""
    bus = subprocess.Popen([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(0.5)
        listener = Listener()
        with started("diagnosis", "board"):
            tree, cards = read_board(listener)
        with started("team", "task"):
            cells = read_tasks(listener)
            press(listener, "New: Task")
            end = time.monotonic() + PATIENCE_S
            while time.monotonic() < end and not any(SAVED in each for each in listener.announced):
                listener.listen(1)
        heard = {"tree": tree, "cards": cards, "cells": cells, "announced": listener.announced}
        print(json.dumps(heard))
    finally:
        bus.terminate()
        bus.wait()


@contextmanager
def started(tab: str, view: str) -> Iterator[None]:
    """Run the program, beginning in a view."""
    program = subprocess.Popen([sys.executable, "-c", START, tab, view])
    try:
        yield
    finally:
        program.terminate()
        program.wait()


def found_soon(
    listener: Listener, wanted: Callable[[str, str], bool]
) -> tuple[list[tuple[Spot, str, str]], list[Spot]]:
    """Read the tree until something is in it; return the tree, and where that is."""
    end = time.monotonic() + PATIENCE_S
    root, tree = wait_for_program(listener), []
    while time.monotonic() < end:
        tree = list(listener.below(root, "table"))
        spots = [spot for spot, role, name in tree if wanted(role, name)]
        if spots:
            return tree, spots
    raise SystemExit(f"what is looked for never came to the screen; there is {[each[1:] for each in tree]}")


def read_board(listener: Listener) -> tuple[list[tuple[str, str]], list[str]]:
    """Return roles and names of the window, and what the cards of the first column say."""
    while True:
        tree, columns = found_soon(listener, lambda role, name: name.startswith("Weaknesses, "))
        cards = [name for spot in columns for _, role, name in listener.below(spot) if role == "list item" and name]
        if cards:
            return [(role, name) for _, role, name in tree], cards


def read_tasks(listener: Listener) -> list[str]:
    """Return the first cells of the table, as they are said."""
    end, cells = time.monotonic() + PATIENCE_S, list[str]()
    while time.monotonic() < end and not any(each.startswith("Due: ") for each in cells):  # the heads come first
        _, tables = found_soon(listener, lambda role, name: role == "table")
        cells = [listener.name(cell) for cell in listener.children(tables[0])[:MOST_CELLS]]
    return cells


def press(listener: Listener, name: str) -> None:
    _, buttons = found_soon(listener, lambda role, called: called == name)
    listener.call(buttons[0], "org.a11y.atspi.Action", "DoAction", 0, signature="i")


if __name__ == "__main__":
    main(sys.argv[1])
