# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the tests of this folder share: the running window as AT-SPI hands it to a screen reader, and a keyboard."""

import contextlib
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
    sys.exit(f"no {what} after {seconds} s")


def application(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child is not None and child.get_process_id() == pid:
            return child
    return None


def children(node):
    for i in range(min(node.get_child_count(), 500)):
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
    """The controls a screen reader has no word for, each with the way to it."""
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


def actions(node):
    return [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]


def press(node):
    names = actions(node)
    if not names:
        sys.exit(f"{node.get_name()!r} has no action")
    wanted = next((i for i, name in enumerate(names) if name.lower() in ("press", "open", "activate")), 0)
    Atspi.Action.do_action(node, wanted)


def plain(text):
    """As it is typed: French text parts words with spaces that do not break."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def named(node, *parts):
    """The first node on the screen whose name holds all parts."""
    return next((found for found, _ in walk(node) if all(part in plain(found.get_name()) for part in parts)), None)


def focused(node):
    """The names of what the keyboard is on, containers first: Qt marks those as focused too."""
    return [found.get_name() for found, _ in walk(node)
            if found.get_state_set().contains(Atspi.StateType.FOCUSED) and found.get_name()]


def active(app):
    """The window in front, once the screen gives it the keyboard."""
    return next((found for found in children(app) if found.get_state_set().contains(Atspi.StateType.ACTIVE)), None)


def keys(*names, pause=0.25):
    """Presses one after the other, as a person does: `ctrl+n`, `Return`."""
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
        time.sleep(pause)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)
    time.sleep(0.3)


@contextlib.contextmanager
def window(jalons, *arguments):
    """The programme in French, running, with its window in front."""
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANGUAGE="fr", TZ="Europe/Paris")
    programme = subprocess.Popen([jalons, *arguments], env=environment)
    try:
        Atspi.init()
        app = wait_for("application", lambda: application(programme.pid))
        wait_for("window", lambda: app.get_child_count() > 0 and app.get_child_at_index(0).get_name())
        yield app
    finally:
        programme.terminate()
        programme.wait(20)
