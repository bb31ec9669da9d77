#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""walk.py JALONS: walks the running window through AT-SPI, as a screen reader does, in every view.

Every control on the screen must have a name; the days and the events must say what they are; an event must open
through its action, and every control of its editor must have a name too.
"""

import sys

from screenreader import active, children, keys, named, nameless, press, wait_for, walk, window, write

# The keys of each view, the name of what it is painted in, and what a screen reader must find there once 12 March
# 2019 is in view. A year tells how many events a day holds, not which.
DAY = ("mardi 12", "mars 2019")
EVENT = ("Première journée des acteurs", "12", "mars 2019", "Grenoble-Alpes")
VIEWS = {
    "month": ("ctrl+3", "Mois", DAY, EVENT),
    "six weeks": ("ctrl+6", "Semaines", DAY, EVENT),
    "day": ("ctrl+1", "Horaires", DAY, EVENT),
    "week": ("ctrl+2", "Horaires", DAY, EVENT),
    "work week": ("ctrl+5", "Horaires", DAY, EVENT),
    "year": ("ctrl+7", "Année 2019", ("12", "mars 2019"), ("12", "mars 2019", "événement")),
    "agenda": ("ctrl+4", "", ("Première journée des acteurs",), ("12 mars",)),
}


def painted(app, name):
    """What a view is painted in, by the beginning of its name."""
    return next((node for node, _ in walk(app) if node.get_name().startswith(name) and node.get_child_count()), None)


def failures_of(app):
    bad = []
    wait_for("window in front", lambda: active(app))
    keys("ctrl+g", pause=0.5)
    write("12 mars 2019")
    keys("Return")
    for view, (key, name, day, event) in VIEWS.items():
        keys(key)
        shown = wait_for(f"view: {view}", lambda: painted(app, name) if name else app)
        found = wait_for(f"day in the {view}", lambda: named(shown, *day))
        tile = wait_for(f"event in the {view}", lambda: named(shown, *event))
        bad += [f"{view}: no name: {path}" for path in nameless(app)]
        print(f"{view}: {found.get_name()} | {tile.get_name()}")

    keys("ctrl+3")
    tile = wait_for("event", lambda: named(app, *EVENT))
    if "tenu" not in tile.get_name().lower():
        bad.append(f"the event does not say its status: {tile.get_name()!r}")
    press(tile)
    wait_for("editor", lambda: app.get_child_count() > 1)
    wait_for("editor in front", lambda: "acteurs" in (active(app) or app).get_name())
    for page in children(app):
        bad += [f"editor: no name: {path}" for path in nameless(page)]
    print("windows:", [page.get_name() for page in children(app)])
    return sorted(set(bad))


def main(jalons):
    with window(jalons, "--sample") as app:
        failures = failures_of(app)
    for failure in failures:
        print(failure)
    print("walked with", len(failures), "failures")
    return 1 if failures else 0


sys.exit(main(sys.argv[1]))
