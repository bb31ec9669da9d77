#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""keyboard.py JALONS: plans an event, moves it and prints it with the keyboard alone, and does so on a French one.

The mouse stands in a corner and never moves. What came of each key is read from the plan's file and from the
printed page, not from the screen.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from screenreader import Atspi, active, focused, keys, named, plain, wait_for, walk, window, write

TITLE = "Comite de suivi des pensions"


def run(jalons, *arguments):
    return subprocess.run([jalons, *arguments], check=True, capture_output=True, text=True).stdout


def event_in(jalons, plan):
    events = json.loads(run(jalons, "--plan", plan, "list", "--format", "json"))["events"]
    return next((event for event in events if event["title"] == TITLE), None)


def in_front(app):
    """The title of the window that has the keyboard."""
    front = active(app)
    return front.get_name() if front else ""


def tab_to(app, name):
    """Tab until the focus stands on what is so named, as a person who does not see does."""
    for _ in range(60):
        if any(found.startswith(name) for found in focused(active(app) or app)):
            return
        keys("Tab", pause=0.15)
    sys.exit(f"Tab never came to {name!r}")


def windows_on_screen():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "jalons"], capture_output=True, text=True)
    return set(found.stdout.split())


def opens_the_menu_at_the_event(app):
    """By the Menu key, at the tile in focus wherever the mouse is."""
    tab_to(app, TITLE)
    tile = wait_for("tile in focus", lambda: next(
        (found for found, _ in walk(app) if found.get_name().startswith(TITLE)
         and found.get_state_set().contains(Atspi.StateType.FOCUSED)), None))
    place = tile.get_extents(Atspi.CoordType.SCREEN)
    before = windows_on_screen()
    keys("Menu")
    # Qt hangs no menu of a widget into the tree that AT-SPI sees: the screen itself is asked.
    menu = wait_for("menu", lambda: windows_on_screen() - before).pop()
    lines = subprocess.run(["xdotool", "getwindowgeometry", "--shell", menu], check=True, capture_output=True, text=True)
    corner = dict(line.split("=") for line in lines.stdout.split())
    left, top = int(corner["X"]), int(corner["Y"])
    assert place.x - 8 <= left <= place.x + place.width + 8, (place.x, left)
    assert place.y - 8 <= top <= place.y + place.height + 8, (place.y, top)
    keys("Escape")
    print("menu at", left, top, "of the event at", place.x, place.y)


def speaks_a_french_keyboard(app):
    """The digits are on the shifted keys, AltGr types signs: neither is lost, no key does two things."""
    subprocess.run(["setxkbmap", "fr"], check=True)
    titles = {
        "ctrl+ampersand": "jeudi 21 mars 2019",
        "ctrl+eacute": "semaine 12 – 18 au 24 mars 2019",
        "ctrl+parenleft": "semaine 12 – 18 au 22 mars 2019",
        "ctrl+shift+minus": "du 18 mars au 28 avril 2019",  # the 6
        "ctrl+egrave": "2019",
        "ctrl+quotedbl": "mars 2019",
    }
    for key, title in titles.items():
        keys(key)
        wait_for(f"{title!r} by {key}", lambda: plain(in_front(app)).startswith(title + " —"))
    keys("at")  # AltGr and à
    field = wait_for("@ in the quick entry", lambda: next(
        (found for found, _ in walk(app) if found.get_role_name() == "text"
         and found.get_state_set().contains(Atspi.StateType.FOCUSED)), None))
    assert Atspi.Text.get_text(field, 0, -1) == "@", Atspi.Text.get_text(field, 0, -1)
    keys("BackSpace", "Escape")
    subprocess.run(["setxkbmap", "us"], check=True)
    print("French keyboard:", ", ".join(titles))


def main(jalons, folder):
    plan, data, page = (str(Path(folder) / name) for name in ("p.jalons", "sample.json", "page.pdf"))
    run(jalons, "--sample", "export", "--output", data)
    run(jalons, "--plan", plan, "import", data)
    subprocess.run(["xdotool", "mousemove", "1279", "799"], check=True)

    with window(jalons, "--plan", plan) as app:
        wait_for("the window in front", lambda: in_front(app))
        keys("ctrl+3", "ctrl+g")
        wait_for("the question for a date", lambda: "date" in in_front(app))
        write("20 mars 2019")
        keys("Return")
        wait_for("20 March", lambda: any("mercredi 20 mars" in plain(name) for name in focused(active(app) or app)))

        keys("Return")  # on an empty day: a new event on it
        wait_for("editor in front", lambda: "Nouvel événement" in in_front(app))
        tab_to(app, "Titre")
        write(TITLE)
        keys("ctrl+s")
        wait_for("event in the plan", lambda: event_in(jalons, plan))
        planned = event_in(jalons, plan)["when"]
        assert planned["from"] == planned["to"] == "2019-03-20", planned
        print("planned:", planned)

        if "2019" not in in_front(app):
            keys("Escape")
        wait_for("the window in front again", lambda: "mars 2019" in in_front(app))
        tab_to(app, TITLE)
        keys("alt+Right")
        wait_for("moved by a day", lambda: event_in(jalons, plan)["when"]["from"] == "2019-03-21")
        keys("alt+Down")
        wait_for("moved by a week", lambda: event_in(jalons, plan)["when"]["from"] == "2019-03-28")
        keys("ctrl+z")
        wait_for("taken back", lambda: event_in(jalons, plan)["when"]["from"] == "2019-03-21")
        print("moved:  ", event_in(jalons, plan)["when"])
        opens_the_menu_at_the_event(app)
        speaks_a_french_keyboard(app)
        tab_to(app, TITLE)

        keys("ctrl+p")
        wait_for("print dialog", lambda: "Imprimer" in in_front(app))
        keys("Home")  # the first layout: the summary of the selected event
        wait_for("summary in the preview", lambda: named(app, "Aperçu, page 1 sur 1"))
        keys("ctrl+s", pause=1)
        keys("ctrl+a")
        write(page)
        keys("Return", pause=1)
        wait_for("printed page", lambda: Path(page).exists())
    words = subprocess.run(["pdftotext", "-layout", page, "-"], check=True, capture_output=True, text=True).stdout
    for part in (TITLE, "21 mars 2019"):
        assert part in plain(words), f"{part!r} is not on the page:\n{words}"
    print("printed:", page)
    return 0


with tempfile.TemporaryDirectory() as scratch:
    sys.exit(main(sys.argv[1], scratch))
