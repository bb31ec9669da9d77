// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filtermemory.h"

#include "core/plan/json.h"
#include "ui/shown/savedfilters.h"

#include <QJsonDocument>

namespace jalons {

QByteArray toMemory(const Filter &filter, QDate today)
{
    SavedFilter kept = toBeSaved(filter, today);
    kept.filter.events.clear(); // gone with the window
    return QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact);
}

Filter filterFromMemory(const QByteArray &memory, QDate today)
{
    const QJsonObject object = QJsonDocument::fromJson(memory).object();
    return filterOf(savedFilterFromJson(object).value_or(SavedFilter()), today);
}

} // namespace jalons
