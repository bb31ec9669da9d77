-- SPDX-FileCopyrightText: 2026 The Jalons authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 5: bulletins, those that have left and those in work. `content` is the JSON of the bulletin: a
-- year has some dozens, and each is read whole.
CREATE TABLE bulletin (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    day INTEGER,
    content TEXT NOT NULL
);
