#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""translations.py LUPDATE: French is complete and gathered from the sources as they stand."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

# A no-break space stands before ; : ! ? » and after «, and the apostrophe is curved.
BAD_FRENCH = re.compile(r" [;:!?»]|« |«\w|\w»|[\w»][;:!?](\s|$)|\w'\w")
TOP = pathlib.Path(__file__).resolve().parent.parent


def messages(path):
    """(context, source, comment) → translation element, for each message of a .ts file."""
    found = {}
    for context in tree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            key = (name, message.findtext("source"), message.findtext("comment"))
            found[key] = message.find("translation")
    return found


def words(translation):
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def gathered(lupdate, name, options):
    """The file as lupdate would write it from the sources of today."""
    folder = pathlib.Path(tempfile.mkdtemp())
    copy = folder / name
    shutil.copy(TOP / "translations" / name, copy)
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", ".", *options,
                    "core", "ui", "app", "-ts", copy], cwd=TOP, check=True)
    fresh = messages(copy)
    shutil.rmtree(folder)
    return fresh


def complaints(lupdate):
    for name, options in (("jalons_fr.ts", []), ("jalons_en.ts", ["-pluralonly"])):
        kept = messages(TOP / "translations" / name)
        for key, translation in kept.items():
            if translation.get("type") is not None or not all(words(translation)):
                yield f"{name}: unfinished: {key}"
            for form in words(translation):
                if name == "jalons_fr.ts" and BAD_FRENCH.search(form):
                    yield f"{name}: French typography: {form!r}"
        fresh = gathered(lupdate, name, options)
        for key in fresh.keys() - kept.keys():
            yield f"{name}: not gathered, run the target update_translations: {key}"
        for key in kept.keys() - fresh.keys():
            yield f"{name}: no longer in the sources: {key}"


found = list(complaints(sys.argv[1]))
print("\n".join(found) or "Every word is translated.")
sys.exit(1 if found else 0)
