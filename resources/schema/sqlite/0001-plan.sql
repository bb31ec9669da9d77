-- SPDX-FileCopyrightText: 2026 The Jalons authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 1: the values of a plan. A step is never edited once a version that has it was released.
--
-- Dates are Julian day numbers, times of day milliseconds since midnight, enumerations their stable
-- English keys, ids UUIDs as text; the integer `id` is the key inside this file only. Lists keep their order
-- in `position`. What an event follows, prepares and is part of is a UUID without a foreign key:
-- a plan may receive an event before the one it follows.
--
-- `territory` is the list of codes this plan has met, so that rows hold a small number instead of a code.
CREATE TABLE territory (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
);
-- next
CREATE TABLE own_territory (
    territory INTEGER PRIMARY KEY REFERENCES territory (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES territory (id),
    time_zone TEXT NOT NULL
);
-- next
CREATE TABLE own_territory_member (
    own_territory INTEGER NOT NULL REFERENCES own_territory (territory) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    member INTEGER NOT NULL REFERENCES territory (id),
    PRIMARY KEY (own_territory, position)
) WITHOUT ROWID;
-- next
CREATE TABLE kind (
    key TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    family TEXT NOT NULL,
    retired INTEGER NOT NULL
);
-- next
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    territory INTEGER REFERENCES territory (id),
    retired INTEGER NOT NULL
);
-- next
CREATE TABLE priority (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    territory INTEGER REFERENCES territory (id),
    rank INTEGER NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    progress TEXT NOT NULL,
    theme TEXT NOT NULL
);
-- next
CREATE INDEX priority_by_theme ON priority (theme);
-- next
CREATE TABLE commitment (
    wave INTEGER NOT NULL,
    territory INTEGER NOT NULL REFERENCES territory (id),
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    certain INTEGER NOT NULL,
    PRIMARY KEY (wave, territory)
) WITHOUT ROWID;
-- next
CREATE INDEX commitment_by_territory ON commitment (territory);
-- next
CREATE TABLE description (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published INTEGER,
    contact TEXT NOT NULL,
    period TEXT NOT NULL,
    co_actors TEXT NOT NULL
);
-- next
CREATE TABLE description_aim (
    description INTEGER NOT NULL REFERENCES description (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (description, position)
) WITHOUT ROWID;
-- next
-- What a list or a calendar shows of an event; its long texts stand in event_text, so that reading a
-- month does not walk over them.
--
-- Overlaps: `span` is the number of binary digits of date_to - date_from (0 for one day, 5 for a month,
-- 9 for a year, -1 without a date). Of the events of span s, those that overlap a…b all begin
-- between a - (2^s - 1) and b, so that one range of the index event_by_span per span, some twenty in all,
-- finds them, and passes over no more rows than it gives: logarithmic however long some events
-- are, with a plain index that every database has.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    span INTEGER NOT NULL,
    precision TEXT NOT NULL,
    date_from INTEGER,
    date_to INTEGER,
    start_time INTEGER,
    end_time INTEGER,
    time_zone TEXT NOT NULL,
    bound TEXT NOT NULL,
    as_written TEXT NOT NULL,
    was_precision TEXT NOT NULL,
    was_date_from INTEGER,
    was_date_to INTEGER,
    was_start_time INTEGER,
    was_end_time INTEGER,
    was_time_zone TEXT NOT NULL,
    was_bound TEXT NOT NULL,
    was_as_written TEXT NOT NULL,
    place TEXT NOT NULL,
    framework TEXT,
    follows TEXT,
    rank INTEGER NOT NULL,
    more_organisations INTEGER NOT NULL,
    expected_attendance INTEGER,
    actual_attendance INTEGER
);
-- next
CREATE INDEX event_by_span ON event (span, date_from, date_to);
-- next
CREATE INDEX event_by_kind ON event (kind);
-- next
CREATE INDEX event_by_status ON event (status);
-- next
CREATE INDEX event_by_framework ON event (framework) WHERE framework IS NOT NULL;
-- next
CREATE INDEX event_by_follows ON event (follows) WHERE follows IS NOT NULL;
-- next
CREATE TABLE event_text (
    event INTEGER PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
    context TEXT NOT NULL,
    summary TEXT NOT NULL,
    contact TEXT NOT NULL,
    notes TEXT NOT NULL
);
-- next
-- reach = 2^class - 1: how many days before a…b an event of this span may begin and still overlap it.
CREATE TABLE span (
    class INTEGER PRIMARY KEY,
    reach INTEGER NOT NULL
);
-- next
INSERT INTO span (class, reach) VALUES (0, 0), (1, 1), (2, 3), (3, 7), (4, 15), (5, 31), (6, 63),
    (7, 127), (8, 255), (9, 511), (10, 1023), (11, 2047), (12, 4095), (13, 8191), (14, 16383),
    (15, 32767), (16, 65535), (17, 131071), (18, 262143), (19, 524287), (20, 1048575), (21, 2097151),
    (22, 4194303);
-- next
CREATE TABLE event_territory (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    territory INTEGER NOT NULL REFERENCES territory (id),
    role TEXT NOT NULL,
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
-- next
CREATE INDEX event_territory_by_territory ON event_territory (territory);
-- next
-- Every territory an event is seen under: its own, all above them, the groupings that hold one of these,
-- the whole country. One row each, so that an event is counted once whatever the number of its territories.
CREATE TABLE event_under (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    territory INTEGER NOT NULL REFERENCES territory (id),
    PRIMARY KEY (event, territory)
) WITHOUT ROWID;
-- next
CREATE INDEX event_under_by_territory ON event_under (territory, event);
-- next
CREATE TABLE event_organisation (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    organisation INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
-- next
CREATE INDEX event_organisation_by_organisation ON event_organisation (organisation, event);
-- next
CREATE TABLE event_priority (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    priority INTEGER NOT NULL REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
-- next
CREATE INDEX event_priority_by_priority ON event_priority (priority, event);
-- next
CREATE TABLE event_prepares (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    milestone TEXT NOT NULL,
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
-- next
CREATE INDEX event_prepares_by_milestone ON event_prepares (milestone, event);
-- next
CREATE TABLE aim (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
-- next
CREATE TABLE decision (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
-- next
CREATE TABLE action (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    due INTEGER,
    done INTEGER NOT NULL,
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
-- next
CREATE TABLE link (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
-- next
CREATE TABLE session (
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    title TEXT NOT NULL,
    method TEXT NOT NULL,
    day INTEGER NOT NULL,
    slot TEXT NOT NULL,
    start_time INTEGER,
    end_time INTEGER,
    room TEXT NOT NULL,
    stakes TEXT NOT NULL,
    deliverable TEXT NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
-- next
CREATE TABLE session_aim (
    event INTEGER NOT NULL,
    session INTEGER NOT NULL,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (event, session, position),
    FOREIGN KEY (event, session) REFERENCES session (event, position) ON DELETE CASCADE
) WITHOUT ROWID;
-- next
CREATE TABLE session_outcome (
    event INTEGER NOT NULL,
    session INTEGER NOT NULL,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (event, session, position),
    FOREIGN KEY (event, session) REFERENCES session (event, position) ON DELETE CASCADE
) WITHOUT ROWID;
-- next
-- Who leads a session (facilitator = 1) and who speaks in it (facilitator = 0).
CREATE TABLE speaker (
    event INTEGER NOT NULL,
    session INTEGER NOT NULL,
    facilitator INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    capacity TEXT NOT NULL,
    organisation INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (event, session, facilitator, position),
    FOREIGN KEY (event, session) REFERENCES session (event, position) ON DELETE CASCADE
) WITHOUT ROWID;
-- next
CREATE INDEX speaker_by_organisation ON speaker (organisation, event) WHERE organisation IS NOT NULL;
-- next
-- The history: one row a change, one a value it touched, as JSON before and after.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    who TEXT NOT NULL,
    made_at TEXT NOT NULL
);
-- next
CREATE TABLE difference (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    key TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
-- next
CREATE INDEX difference_by_change ON difference (change, position);
-- next
CREATE INDEX difference_by_key ON difference (key, subject, change);
