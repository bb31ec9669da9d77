-- SPDX-FileCopyrightText: 2026 The Jalons authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 4: a plan of many events takes less room and is searched from the first letter on. What is sought
-- are beginnings of words anywhere, so that the places of words need not be kept; the index of one
-- letter is as quick as that of three. A hash of 32 MiB lets an import write its words in one go.
-- After this step the programme fills the table from the events that are there.
DROP TABLE event_search;
-- next
CREATE VIRTUAL TABLE event_search USING fts5 (
    title,
    words,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3',
    detail = 'none'
);
-- next
INSERT INTO event_search (event_search, rank) VALUES ('hashsize', 33554432);
-- next
-- All that a calendar or a list shows of an event, in the order of days: a month is one stretch of
-- the file, read without looking for a row of the table.
DROP INDEX event_by_span;
-- next
CREATE INDEX event_by_span ON event (span, date_from, date_to, precision, start_time, end_time,
    uuid, title, kind, status, place, time_zone, bound, as_written, was_precision, was_date_from,
    was_date_to, was_start_time, was_end_time, was_time_zone, was_bound, was_as_written, series);
-- next
-- The values of a change that touched many, an import, say: some dozens of neighbours together, before and
-- after, as compressed JSON. Their rows in `difference` have both columns empty.
CREATE TABLE difference_pack (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
    first INTEGER NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (change, first)
);
