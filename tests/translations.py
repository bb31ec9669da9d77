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

# A no-break space stands before : and inside « », a narrow one before ; ! ?, the apostrophe is
# curved, and … is one sign.
BAD_FRENCH = re.compile(
    r"(?<!\u00a0):(?=\s|$)|(?<!\u202f)[;!?](?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»|\w'\w|\.\.\.|[“”\"]")
COUNTED = re.compile(r'"((?:[^"\\\n]|\\.)*%L?n(?:[^"\\\n]|\\.)*)"')
KEPT = re.compile(r"%L?n|%L?\d+")
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


def accelerators(text):
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def lost(source, form):
    """What a translation must have as its source has it."""
    if set(KEPT.findall(source)) != set(KEPT.findall(form)):
        return "other places to fill"
    if accelerators(source) != accelerators(form):
        return "another count of accelerators"
    if source.endswith("…") != form.endswith("…"):
        return "other dots at the end"
    if len(source) - len(source.strip()) != len(form) - len(form.strip()):
        return "other space around"
    return None


def gathered(lupdate, name, options):
    """The file as lupdate would write it from the sources of today."""
    folder = pathlib.Path(tempfile.mkdtemp())
    copy = folder / name
    shutil.copy(TOP / "translations" / name, copy)
    done = subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", ".",
                           *options, "core", "ui", "app", "-ts", copy],
                          cwd=TOP, check=True, text=True, stderr=subprocess.PIPE)
    fresh = messages(copy)
    shutil.rmtree(folder)
    return fresh, done.stderr.splitlines()


def missed(sources):
    """Words with a number that lupdate passes over: in a call of QCoreApplication::translate(), say."""
    for folder in ("core", "ui", "app"):
        for path in sorted((TOP / folder).rglob("*.cpp")):
            for literal in COUNTED.findall(path.read_text(encoding="utf-8")):
                if not any(literal.replace("\\n", "\n") in source for source in sources):
                    yield f"{path.relative_to(TOP)}: never gathered: {literal!r}"


def complaints(lupdate):
    for name, options in (("jalons_fr.ts", []), ("jalons_en.ts", ["-pluralonly"])):
        kept = messages(TOP / "translations" / name)
        for key, translation in kept.items():
            if translation.get("type") is not None or not all(words(translation)):
                yield f"{name}: unfinished: {key}"
            for form in words(translation):
                if name == "jalons_fr.ts" and BAD_FRENCH.search(form):
                    yield f"{name}: French typography: {form!r}"
                if problem := lost(key[1], form):
                    yield f"{name}: {problem}: {key[1]!r}: {form!r}"
        fresh, warnings = gathered(lupdate, name, options)
        if name == "jalons_fr.ts":
            yield from missed([key[1] for key in fresh])
        # A word gathered under a context that no class has is never found again.
        yield from warnings
        for key in fresh.keys() - kept.keys():
            yield f"{name}: not gathered, run the target update_translations: {key}"
        for key in kept.keys() - fresh.keys():
            yield f"{name}: no longer in the sources: {key}"


found = list(complaints(sys.argv[1]))
print("\n".join(found) or "Every word is translated.")
sys.exit(1 if found else 0)
