#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the rule of the house: app → ui → core, never back.

Reads the sources of core/, ui/ and app/ and says, as file:line, what is included or written where it must
not be. Linking alone does not hold it: a header without code behind it needs no library.

    tests/layers.py ROOT [QT_HEADERS…]    check the tree; QT_HEADERS are the folders of QtGui and above
    tests/layers.py --self-test           plant each fault in a small tree and see it found
"""

import pathlib
import re
import subprocess
import sys
import tempfile

# What a folder of core may include of core; the folders not named here may include any.
CORE = {
    "basis": {"basis"},
    "plan": {"basis", "plan"},
    "territories": {"basis", "plan", "territories"},
    "store": {"basis", "plan", "territories", "store"},
}
# What every folder of ui may include of ui beside itself; the window alone puts all of them together.
SHARED_UI = {"look", "shown"}
WHOLE_UI = {"window"}

SCREEN_MODULES = ("QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets")
# Enough to test with; the headers of the Qt at hand are added to them.
SCREEN_HEADERS = {
    "QAction", "QApplication", "QBrush", "QClipboard", "QColor", "QFont", "QGuiApplication", "QIcon",
    "QImage", "QPainter", "QPalette", "QPixmap", "QPrinter", "QSvgRenderer", "QTextDocument", "QWidget",
}

SPDX = ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: GPL-3.0-or-later")
SOURCES = {".h", ".cpp", ".py", ".sh", ".cmake"}
# A type that a header defines: two of one name break the One Definition Rule unseen, until one crashes.
TYPE = re.compile(r"^(?:class|struct|enum class)\s+(\w+)(?!::)\b(?:[^;]*|[^;{]*\{.*\};.*)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
SQL = re.compile(
    r'"(?:\()?\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|ATTACH|VACUUM)\s')


def spdx_faults(lines):
    head = lines[:4]
    for words in SPDX:
        if not any(words in line for line in head):
            yield 1, f"no line with “{words.strip()}”"


def screen_header(name, screen_headers):
    module = name.split("/")[0]
    return module in SCREEN_MODULES or name in screen_headers


def include_fault(layer, folder, bracket, name, screen_headers):
    """Why a file of layer/folder may not include that header; None where it may."""
    if bracket == "<":
        if layer == "core" and screen_header(name, screen_headers):
            return f"core knows no screen, but includes <{name}>"
        if name.split("/")[-1].startswith("QSql") and (layer, folder) != ("core", "store"):
            return f"all SQL lives in core/store, but <{name}> is included"
        return None
    if name.endswith(".moc"):
        return None
    target = name.split("/")
    if target[0] not in ("core", "ui", "app") or len(target) < 2:
        return f"“{name}” does not begin at the root (core/, ui/ or app/)"
    if target[0] == "app":
        return None if layer == "app" else f"{layer} never includes app/, but “{name}”"
    if target[0] == "ui":
        if layer == "core":
            return f"core never includes ui/, but “{name}”"
        apart = layer == "ui" and folder not in WHOLE_UI
        if apart and target[1] not in SHARED_UI | {folder}:
            return f"ui/{folder} knows ui/look and ui/shown alone, but includes “{name}”"
        return None
    if layer == "core" and folder in CORE and target[1] not in CORE[folder]:
        known = ", ".join(sorted(CORE[folder]))
        return f"core/{folder} knows {known} alone, but includes “{name}”"
    return None


def faults(root, screen_headers):
    """Every fault of the tree as (path, line, reason), in order."""
    types = {}
    for layer in ("core", "ui", "app", "tests", "tools", "cmake"):
        for path in sorted((root / layer).rglob("*")):
            if path.suffix not in SOURCES and path.name != "CMakeLists.txt":
                continue
            if "__pycache__" in path.parts:
                continue
            lines = path.read_text(encoding="utf-8").splitlines()
            name = path.relative_to(root)
            for line, reason in spdx_faults(lines):
                yield name, line, reason
            if layer not in ("core", "ui", "app") or path.suffix not in (".h", ".cpp"):
                continue
            folder = name.parts[1] if len(name.parts) > 2 else ""
            for number, line in enumerate(lines, 1):
                include = INCLUDE.match(line)
                if include:
                    reason = include_fault(layer, folder, *include.groups(), screen_headers)
                    if reason:
                        yield name, number, reason
                elif SQL.search(line.split("//")[0]) and (layer, folder) != ("core", "store"):
                    yield name, number, "all SQL lives in core/store"
                defined = TYPE.match(line) if path.suffix == ".h" else None
                if defined and types.setdefault(defined[1], name) != name:
                    yield name, number, f"{types[defined[1]]} has a type {defined[1]} already"


def tell(root, found):
    return [f"{root / path}:{line}: {reason}" for path, line, reason in found]


def check(root, qt_folders):
    screen_headers = set(SCREEN_HEADERS)
    for folder in qt_folders:
        if folder.name in SCREEN_MODULES and folder.is_dir():
            screen_headers |= {header.name for header in folder.iterdir()}
    if not any((root / "core").rglob("*.h")):
        print(f"{root}: no sources here", file=sys.stderr)
        return 1
    found = tell(root, faults(root, screen_headers))
    print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    return 1 if found else 0


def self_test():
    header = f"// {SPDX[0]}2026 Somebody\n// {SPDX[1]}\n"
    sound = {
        "core/plan/a.h": '#include "core/basis/b.h"\n#include "core/plan/c.h"\n#include <QDate>\n',
        "core/store/a.cpp": '#include "core/territories/a.h"\n#include <QSqlQuery>\nf(u"SELECT id"_s);\n',
        "core/exchange/a.cpp": '#include "core/store/a.h"\n#include "core/reading/a.h"\n',
        "ui/editor/a.cpp": '#include "ui/editor/b.h"\n#include "ui/look/c.h"\n#include "ui/shown/d.h"\n'
                           '#include "core/store/plan.h"\n#include <QWidget>\n#include "a.moc"\n',
        "ui/window/a.cpp": '#include "ui/editor/b.h"\n// a comment may say "SELECT this"\n',
        "ui/look/b.h": "class Sound;\nstruct Silence\n{\n};\n",
        "app/main.cpp": '#include "ui/window/a.h"\n#include "app/b.h"\nf("Select a day");\n',
    }
    planted = {
        "core/plan/b.h": '#include "core/store/plan.h"\n',
        "core/plan/c.h": '#include "core/territories/catalogue.h"\n',
        "core/basis/a.h": '#include "core/plan/event.h"\n',
        "core/store/b.h": '#include "core/exchange/planjson.h"\n',
        "core/summary/a.cpp": "#include <QTextDocument>\n",
        "core/summary/b.cpp": "#  include <QtGui/QColor>\n",
        "core/summary/c.cpp": "#include <QtWidgets>\n",
        "core/planning/a.cpp": '#include "ui/look/colours.h"\n',
        "core/planning/b.cpp": '#include "app/main.h"\n',
        "core/planning/c.cpp": "#include <QSqlQuery>\n",
        "core/planning/d.cpp": 'f(u"SELECT id FROM event"_s);\n',
        "core/planning/e.cpp": '#include "monthlayout.h"\n',
        "ui/editor/b.h": '#include "ui/calendar/monthview.h"\n',
        "ui/editor/c.h": '#include "app/commandline.h"\n',
        "ui/window/b.cpp": '#include "app/commandline.h"\n',
        "ui/shown/a.cpp": 'f(QStringLiteral("INSERT INTO event"));\n',
        "ui/look/a.h": "class Sound\n{\n};\n",
        "ui/look/c.h": "enum class Sound { Loud, Low };\n",
        "app/c.cpp": 'f(R"(  DELETE FROM event)");\n',
    }
    wrong = 0
    for path, text in (sound | planted).items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "core").mkdir()
            (root / "core/sound.h").write_text(header + "struct Sound\n{\n};\n", encoding="utf-8")
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(header + text, encoding="utf-8")
            run = subprocess.run([sys.executable, __file__, folder], text=True, capture_output=True)
            said = [line for line in run.stderr.splitlines() if line.startswith(f"{file}:3: ")]
            expected = (1, 1) if path in planted else (0, 0)
            if (run.returncode, len(said)) != expected:
                print(f"{path}: status {run.returncode}, said: {run.stderr}", file=sys.stderr)
                wrong += 1
            file.write_text(text, encoding="utf-8")
            if f"{file}:1: no line with" not in "".join(tell(root, faults(root, set()))):
                print(f"{path}: nothing was said of the missing SPDX lines", file=sys.stderr)
                wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(check(pathlib.Path(sys.argv[1]), [pathlib.Path(folder) for folder in sys.argv[2:]]))
