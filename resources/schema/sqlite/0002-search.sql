-- SPDX-FileCopyrightText: 2026 The Jalons authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 2: full-text search. One row an event (rowid = event.id); the words come folded by searchKey().
-- After this step the programme fills the table from the events that are there.
CREATE VIRTUAL TABLE event_search USING fts5 (
    title,
    words,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);
