// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/basis/result.h"
#include "core/plan/event.h"
#include "core/plan/filter.h"

#include <QHash>

namespace jalons {

class Plan;

/// An event in the state in which a bulletin told it: told again once it is held or has moved.
struct Told
{
    EventId event;
    Status status = Status::Planned;
    PlannedDate when;

    friend bool operator==(const Told &, const Told &) = default;
};

/// What earlier bulletins told.
struct BulletinMemory
{
    QList<Told> told;

    [[nodiscard]] bool knows(const Event &event) const;
    /// Takes in what a bulletin tells; an event's newest state replaces the one before.
    void add(const QList<Told> &news);

    friend bool operator==(const BulletinMemory &, const BulletinMemory &) = default;
};

/// A part of a bulletin that is edited on its own. Plain text: paragraphs parted by empty lines, a
/// line that begins with « • » is an item of a list.
struct BulletinBlock
{
    QString id; ///< stable: `introduction`, `territory:EPCI:200093201`, `upcoming`, `contact`
    QString heading; ///< empty for the introduction
    QString text;
    QList<Told> tells; ///< the events it tells: not told where the block is taken out

    friend bool operator==(const BulletinBlock &, const BulletinBlock &) = default;
};

struct Bulletin
{
    QString title;
    QDate day; ///< of edition
    Language language = Language::French;
    QList<BulletinBlock> blocks;

    /// What goes into the memory once the bulletin has left.
    [[nodiscard]] QList<Told> told() const;

    friend bool operator==(const Bulletin &, const Bulletin &) = default;
};

struct BulletinOptions
{
    Language language = Language::French;
    QDate day; ///< what is later is yet to come
    BulletinMemory memory; ///< what is in it is not told again
};

/// Written from the events of the filter: an introduction, a block of prose for each territory with
/// news (priorities as a list), what is to come, the contact. Ideas and internal notes stay out.
[[nodiscard]] Result<Bulletin> composeBulletin(
    const Plan &plan, const Filter &filter, const BulletinOptions &options);

/// With the texts that were edited, by the ids of their blocks; a block without text goes.
[[nodiscard]] Bulletin edited(Bulletin bulletin, const QHash<QString, QString> &texts);

/// As a page, from resources/templates/bulletin.mustache.
[[nodiscard]] Result<QString> bulletinHtml(const Bulletin &bulletin);

} // namespace jalons
