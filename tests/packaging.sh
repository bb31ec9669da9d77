#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later

# packaging.sh BUILD: installs into a folder, and holds every file to its place and its format.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
DESTDIR=$root cmake --install "$1" >/dev/null

share=$root/usr/share
failed=0
for file in \
    "$root/usr/bin/jalons" \
    "$share/jalons/translations/jalons_fr.qm" \
    "$share/jalons/translations/jalons_en.qm" \
    "$share/applications/org.jalons.Jalons.desktop" \
    "$share/metainfo/org.jalons.Jalons.metainfo.xml" \
    "$share/mime/packages/org.jalons.Jalons.xml" \
    "$share/icons/hicolor/scalable/apps/org.jalons.Jalons.svg" \
    "$share/man/man1/jalons.1.gz"; do
    [ -s "$file" ] || { echo "not installed: ${file#"$root"}"; failed=1; }
done

desktop-file-validate "$share/applications/org.jalons.Jalons.desktop" || failed=1
appstreamcli validate --no-net "$share/metainfo/org.jalons.Jalons.metainfo.xml" || failed=1
complaints=$(man --warnings -l "$share/man/man1/jalons.1.gz" 2>&1 >/dev/null)
[ -z "$complaints" ] || { echo "man page: $complaints"; failed=1; }

# The man page and the programme tell the same commands.
for command in list print export import picture check backup; do
    "$root/usr/bin/jalons" --help | grep -qw "$command" || { echo "--help lacks $command"; failed=1; }
    grep -qw "^.*$command" "$top/app/packaging/jalons.1" || { echo "the man page lacks $command"; failed=1; }
done
exit $failed
