// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/headway.h"
#include "core/basis/week.h"
#include "core/exchange/documentlayouts.h"
#include "core/exchange/exportformats.h"
#include "core/plan/bulletin.h"

#include <QByteArray>

namespace jalons {

class Plan;

/// What is to be written, and as what.
struct ExportWish
{
    ExportFormat format = ExportFormat::Json;
    Layout layout = Layout::Sheet; ///< of the formats that have pages
    AgendaBy agendaBy = AgendaBy::Day;
    bool agendaDetails = false;
    Filter filter; ///< empty: the whole plan
    std::optional<Bulletin> bulletin; ///< this one as it was edited, in place of layout and filter
    QString view; ///< of a picture: `month`, `week`, `year`
    QDate day; ///< in what a picture shows
    Weekday firstWeekday = Qt::Monday; ///< of its weeks
    bool withNotes = false; ///< internal notes leave only when asked for
};

/// The bytes of a file that needs no screen to be made. Words in the language of the screen.
[[nodiscard]] Result<QByteArray> exported(
    const Plan &plan, const ExportWish &wish, const Clock &clock, const Headway &headway = {});

/// Writes a file whole or not at all: what stood there before stays until it is.
[[nodiscard]] Result<> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace jalons
