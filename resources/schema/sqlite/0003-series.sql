-- SPDX-FileCopyrightText: 2026 The Jalons authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 3: what recurs, filters that have a name, overlaps that are told no more.
--
-- The events of a series are whole events. Like what it follows, an event's series is a UUID without a
-- foreign key; `occurrence` is the day that the rule gives it.
ALTER TABLE event ADD COLUMN series TEXT;
-- next
ALTER TABLE event ADD COLUMN occurrence INTEGER;
-- next
CREATE INDEX event_by_series ON event (series, occurrence) WHERE series IS NOT NULL;
-- next
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL,
    precision TEXT NOT NULL,
    first INTEGER,
    prepared_to INTEGER
);
-- next
CREATE TABLE series_exception (
    series INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    day INTEGER NOT NULL,
    PRIMARY KEY (series, position)
) WITHOUT ROWID;
-- next
-- `filter` is the JSON of the filter: it is read whole, never searched.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    upcoming INTEGER NOT NULL,
    rank INTEGER NOT NULL
);
-- next
CREATE TABLE mute (
    key TEXT PRIMARY KEY NOT NULL
) WITHOUT ROWID;
