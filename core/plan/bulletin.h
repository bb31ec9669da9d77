// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/filter.h"

namespace jalons {

/// An event in the state in which a bulletin told it: told again once it is held or has moved.
struct Told
{
    EventId event;
    Status status = Status::Planned;
    PlannedDate when;

    friend bool operator==(const Told &, const Told &) = default;
};

/// A part of a bulletin that is edited on its own. Plain text: paragraphs parted by empty lines, a
/// line that begins with « • » is an item of a list.
struct BulletinBlock
{
    QString id; ///< stable: `introduction`, `territory:EPCI:200093201`, `upcoming`, `contact`
    QString heading; ///< empty for the introduction
    QString text;
    QList<Told> tells; ///< the events it tells: not told where the block is left out
    bool edited = false; ///< in an officer's words: composing the bulletin anew keeps them
    bool leftOut = false;

    /// Whether it stands on the page.
    [[nodiscard]] bool isShown() const { return !leftOut && !text.trimmed().isEmpty(); }

    friend bool operator==(const BulletinBlock &, const BulletinBlock &) = default;
};

/// A news page: a draft that is still worked on, or one that has left, kept as it left so that
/// later ones know what it told.
struct Bulletin
{
    BulletinId id;
    QString title;
    QDate day; ///< of edition: what is later is yet to come
    Language language = Language::French;
    Filter filter; ///< the events it is composed from
    QList<EventId> again; ///< told by an earlier one, and yet told again
    bool issued = false; ///< it has left
    QList<BulletinBlock> blocks;

    /// What goes into the memory once it has left.
    [[nodiscard]] QList<Told> told() const;

    friend bool operator==(const Bulletin &, const Bulletin &) = default;
};

} // namespace jalons
