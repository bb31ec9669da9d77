#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the conventions of desktop calendars to their tests.

tests/conventions.tsv has a line for each item that people used to calendars expect without thinking: its number,
the item in a few words, and the tests that would fail without it — or « absent: » and why. Parted by tabs:

    12<TAB>F6 cycles panes, Tab is never trapped<TAB>tests/ui/window/tst_mainwindow.cpp::walksItsPartsWithF6 …

A test is a slot of a C++ test, or a function of a script in tests/access.

    tests/conventions.py ROOT           check the list and that each test it names is there
    tests/conventions.py --self-test    plant each fault in a small list and see it found
"""

import pathlib
import re
import subprocess
import sys
import tempfile

LIST = "tests/conventions.tsv"
ITEMS = 74  # each must have its line


def function_in(path, name):
    """Whether a test file has that slot or function."""
    if path.suffix == ".cpp":
        pattern = rf"^\s*void {name}\(\)"
    else:
        pattern = rf"^def {name}\("
    return re.search(pattern, path.read_text(encoding="utf-8"), re.MULTILINE) is not None


def test_fault(root, test):
    """What is wrong with « path::name »; None where it is there."""
    path, parted, name = test.partition("::")
    if not parted or not re.fullmatch(r"\w+", name):
        return f"“{test}” is no test: path::name"
    if not path.startswith("tests/") or not (root / path).is_file():
        return f"there is no file {path}"
    if not function_in(root / path, name):
        return f"{path} has no test {name}"
    return None


def line_faults(root, line, last):
    fields = line.split("\t")
    if len(fields) != 3 or not all(field.strip() for field in fields):
        yield "a line is a number, the item and its tests, parted by tabs"
        return
    number, _, tests = fields
    if not number.isdecimal() or not 1 <= int(number) <= ITEMS:
        yield f"“{number}” is no number of an item"
        return
    if int(number) <= last:
        yield f"item {number} does not come after item {last}"
    if tests.startswith("absent:"):
        if len(tests.removeprefix("absent:").strip()) < 10:
            yield f"item {number} is absent without a reason"
        return
    for test in tests.split():
        if fault := test_fault(root, test):
            yield fault


def faults(root, required):
    """Every fault of the list as (line, reason)."""
    lines = (root / LIST).read_text(encoding="utf-8").splitlines()
    seen = set()
    last = 0
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        for reason in line_faults(root, line, last):
            yield number, reason
        item = line.split("\t")[0]
        if item.isdecimal():
            last = int(item)
            seen.add(last)
    for item in range(1, required + 1):
        if item not in seen:
            yield len(lines), f"item {item} has no line"


def check(root, required=ITEMS):
    found = list(faults(root, required))
    for line, reason in found:
        print(f"{root / LIST}:{line}: {reason}", file=sys.stderr)
    return 1 if found else 0


def self_test():
    cpp = "class A : public QObject\n{\nprivate slots:\n    void turns()\n    {\n    }\n};\n"
    script = "def moves(app):\n    pass\n"
    sound = "1\tturns\ttests/a.cpp::turns tests/access/b.py::moves\n# a remark\n2\tnone\tabsent: nobody has a wheel\n"
    planted = {
        "item 2 has no line": "1\tturns\ttests/a.cpp::turns\n",
        "does not come after": "2\tb\tabsent: for a reason\n1\ta\tabsent: for a reason\n",
        "without a reason": "1\ta\tabsent:\n2\tb\tabsent: for a reason\n",
        "parted by tabs": "1 a tests/a.cpp::turns\n2\tb\tabsent: for a reason\n",
        "no number": "75\ta\tabsent: for a reason\n",
        "there is no file": "1\ta\ttests/c.cpp::turns\n2\tb\tabsent: for a reason\n",
        "has no test stops": "1\ta\ttests/a.cpp::stops\n2\tb\tabsent: for a reason\n",
        "has no test turns": "1\ta\ttests/access/b.py::turns\n2\tb\tabsent: for a reason\n",
        "is no test": "1\ta\ttests/a.cpp\n2\tb\tabsent: for a reason\n",
    }
    wrong = 0
    for reason, text in [("", sound), *planted.items()]:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "tests/access").mkdir(parents=True)
            (root / "tests/a.cpp").write_text(cpp, encoding="utf-8")
            (root / "tests/access/b.py").write_text(script, encoding="utf-8")
            (root / LIST).write_text(text, encoding="utf-8")
            run = subprocess.run(
                [sys.executable, __file__, folder, "2"], text=True, capture_output=True)
            if run.returncode != (1 if reason else 0) or reason not in run.stderr:
                print(f"{reason or 'a sound list'}: status {run.returncode}, said: {run.stderr}", file=sys.stderr)
                wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(check(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else ITEMS))
