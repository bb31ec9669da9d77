// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letterhead.h"

#include <QString>
#include <QStringList>

namespace jalons {

/// What the programme is asked to do. Window is what it does when asked nothing.
enum class Command { Window, List, Print, Export, Import, Picture, Due, Coverage, Check, Backup };

/// The filter as it was typed; filterOf() gives its meaning in a plan.
struct TypedFilter
{
    QStringList territories;
    QString from;
    QString to;
    QStringList kinds;
    QStringList statuses;
    QStringList priorities;
    QString text;
    QStringList events;
};

/// A command line, understood: every option known, in its place, with its value; nothing looked up
/// yet.
struct Request
{
    Command command = Command::Window;
    QString plan; ///< path of the plan; empty where the sample or the last plan is meant
    bool sample = false;
    TypedFilter filter;
    /// Of a list: table, json, csv, csv-excel; of an export the key of its format.
    QString format = QStringLiteral("table");
    QString layout; ///< sheet, agenda, month, …
    QString by; ///< of an agenda: day, territory; empty: by day
    QString paper; ///< a4, a3
    Letterhead letterhead;
    QString templateFile; ///< an office's own; empty: that of this installation
    QString orientation; ///< portrait, landscape; empty: as the layout has it
    QString on; ///< the day that is today; empty: it is today
    QString view = QStringLiteral("month");
    QString output;
    QStringList files; ///< to import, or the one to back up to
    bool details = false; ///< of an agenda
    bool withNotes = false;
    bool dryRun = false;
    bool issue = false; ///< of a bulletin: it leaves, and is remembered
};

} // namespace jalons
