#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""orca.py JALONS: listens to Orca, the screen reader, while the arrows and Tab move over the calendar.

Orca speaks into a log through a voice that makes no sound; what it said must hold the day and the event.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from screenreader import active, keys, named, plain, wait_for, window, write

SILENT_VOICE = """LogLevel 3
CommunicationMethod "unix_socket"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
DefaultLanguage "fr"
AudioOutputMethod "libao"
"""


def spoken(log):
    text = Path(log).read_text(errors="replace") if Path(log).exists() else ""
    said = re.findall(r"SPEECH OUTPUT: '(.*?)'(?!\w)", text)  # « d'abord » goes on
    return plain(" ".join(said))


def hear(log, words, since):
    """Waits until Orca said it after so many characters of what it had said before."""
    wait_for(f"{words!r} from Orca; it said {spoken(log)[-400:]!r}", lambda: words in spoken(log)[since:], 20)
    print("Orca:", words)


def hears_an_event_move(app, log):
    """A step by the keys is told: the event in focus, and when it is now."""
    before = len(spoken(log))
    keys("alt+Right", pause=1)
    hear(log, "mercredi 13 mars 2019", before)
    keys("ctrl+z", pause=1)


def listen(app, log):
    wait_for("window in front", lambda: active(app))
    keys("ctrl+3", "ctrl+g", pause=0.6)
    wait_for("the question for a date", lambda: active(app) and "date" in active(app).get_name())
    write("11 mars 2019")
    keys("Return", pause=1)
    wait_for("12 March", lambda: named(app, "mardi 12", "mars 2019"))
    before = len(spoken(log))
    keys("Right", pause=1)
    hear(log, "mardi 12 mars 2019", before)
    before = len(spoken(log))
    keys("Tab", pause=1)
    hear(log, "Première journée des acteurs", before)
    hears_an_event_move(app, log)
    before = len(spoken(log))
    keys("ctrl+2", "Right", pause=1)
    hear(log, "mercredi 13 mars 2019", before)


def stop(orca):
    orca.kill()
    orca.wait()
    for pid in Path(os.environ["XDG_RUNTIME_DIR"]).glob("speech-dispatcher/pid/*.pid"):
        os.kill(int(pid.read_text()), signal.SIGTERM)


def main(jalons, folder):
    voice = Path(os.environ["XDG_CONFIG_HOME"]) / "speech-dispatcher"
    voice.mkdir(parents=True, exist_ok=True)
    (voice / "speechd.conf").write_text(SILENT_VOICE)
    settings = Path(os.environ["XDG_DATA_HOME"]) / "orca"
    settings.mkdir(parents=True, exist_ok=True)
    # Orca's log waits for a full buffer; this test does not.
    (settings / "orca-customizations.py").write_text(
        "import orca.debug\norca.debug.debugFile.reconfigure(line_buffering=True)\n")
    log = str(Path(folder) / "orca.log")
    environment = dict(os.environ, LANG="C.UTF-8")
    orca = subprocess.Popen(["orca", "--replace", "--debug", f"--debug-file={log}"], env=environment,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for("word from Orca", lambda: spoken(log), 40)
        with window(jalons, "--sample") as app:
            listen(app, log)
    finally:
        stop(orca)
    return 0


with tempfile.TemporaryDirectory() as scratch:
    sys.exit(main(sys.argv[1], scratch))
