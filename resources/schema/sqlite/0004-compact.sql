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
-- Counting the days of a year needs no row of any event.
DROP INDEX event_by_span;
-- next
CREATE INDEX event_by_span ON event (span, date_from, date_to, precision);
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
