#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later

# screen.sh COMMAND…: runs it on a screen, a session bus and a home of its own.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data
export XDG_CACHE_HOME=$home/cache QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
dbus-run-session -- xvfb-run -a -s "-screen 0 ${SCREEN_SIZE:-1280x800}x24" \
    bash -c 'openbox >/dev/null 2>&1 & sleep 0.5; "$@"' _ "$@"
