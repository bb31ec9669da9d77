#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""walk.py JALONS: walks the running window through AT-SPI, as a screen reader does.

Every control on the screen must have a name; the days and the events of the month must say what they are; an
event must open through its action, and every control of its editor must have a name too.
"""

import os
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)  # the names of later versions are not in Debian 12's

CONTROLS = {
    "push button", "button", "toggle button", "check box", "radio button", "text", "entry", "combo box",
    "spin button", "slider", "page tab", "menu", "menu item", "check menu item", "radio menu item", "list",
    "list item", "table", "tree", "tree table", "table cell", "tree item", "link", "calendar",
}
# Parts that Qt makes by itself inside a control, and that carry no focus of their own.
WITHOUT_NAME = {"scroll bar", "separator", "filler", "panel"}


def wait_for(what, find, seconds=30):
    """Polls until find() gives something: the window appears when it appears."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = find()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"walk: no {what} after {seconds} s")


def application(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child is not None and child.get_process_id() == pid:
            return child
    return None


def children(node):
    for i in range(min(node.get_child_count(), 400)):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node, path=()):
    """Every node that is showing, with the way to it."""
    here = path + (f"{node.get_role_name()} {node.get_name()!r}",)
    yield node, here
    for child in children(node):
        states = child.get_state_set()
        # A closed menu shows nothing, but its entries are met all the same.
        if states.contains(Atspi.StateType.SHOWING) or node.get_role_name() in ("menu", "menu bar"):
            yield from walk(child, here)


def nameless(node):
    bad = []
    for found, path in walk(node):
        role = found.get_role_name()
        focusable = found.get_state_set().contains(Atspi.StateType.FOCUSABLE)
        if role in WITHOUT_NAME and not focusable:
            continue
        if (role in CONTROLS or focusable) and not found.get_name().strip():
            # An empty cell of a table says nothing, and that is right.
            if role != "table cell":
                bad.append(" > ".join(path))
    return bad


def press(node):
    names = [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]
    if not names:
        sys.exit(f"walk: {node.get_name()!r} has no action")
    wanted = next((i for i, name in enumerate(names) if name.lower() in ("press", "open", "activate")), 0)
    Atspi.Action.do_action(node, wanted)


def named(app, *parts):
    """The first node on the screen whose name holds all parts."""
    for node, _ in walk(app):
        if all(part in node.get_name() for part in parts):
            return node
    return None


def main(jalons):
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANGUAGE="fr", TZ="Europe/Paris")
    programme = subprocess.Popen([jalons, "--sample"], env=environment)
    failures = []
    try:
        Atspi.init()
        app = wait_for("application", lambda: application(programme.pid))
        wait_for("window", lambda: named(app, "mars 2019"))
        failures += nameless(app)

        day = wait_for("day", lambda: named(app, "mardi 12", "mars 2019"))
        event = wait_for("event", lambda: named(app, "Première journée des acteurs", "12", "mars 2019"))
        for part in ("Grenoble-Alpes", "tenu"):
            if part.lower() not in event.get_name().lower():
                failures.append(f"the event does not say {part!r}: {event.get_name()!r}")
        print("day:  ", day.get_name())
        print("event:", event.get_name())

        press(event)
        wait_for("editor", lambda: app.get_child_count() > 1)
        time.sleep(1)
        pages = list(children(app))
        for window in pages:
            failures += nameless(window)
        print("windows:", [window.get_name() for window in pages])
    finally:
        programme.terminate()
        programme.wait(10)
    for failure in sorted(set(failures)):
        print("no name:", failure)
    print("walked with", len(set(failures)), "failures")
    return 1 if failures else 0


sys.exit(main(sys.argv[1]))
