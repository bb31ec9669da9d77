// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filtermemory.h"

#include "core/plan/json.h"

#include <QJsonDocument>

namespace jalons {

QByteArray toMemory(const Filter &filter)
{
    // The view says which days are shown; the events chosen are gone with the window.
    Filter kept = filter;
    kept.from = {};
    kept.to = {};
    kept.withUndated = true;
    kept.events.clear();
    return QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact);
}

Filter filterFromMemory(const QByteArray &memory)
{
    return filterFromJson(QJsonDocument::fromJson(memory).object()).value_or(Filter());
}

} // namespace jalons
