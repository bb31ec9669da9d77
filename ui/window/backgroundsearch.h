// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/filter.h"
#include "core/store/found.h"
#include "ui/shown/planreader.h"

#include <QDate>

namespace jalons {

/// Searches the plan beside the screen's thread, so that typing never waits. Of several questions
/// only the latest is answered.
class BackgroundSearch : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundSearch(Plan &plan, QObject *parent = nullptr);

    void ask(const Filter &filter, QDate today, int limit);
    /// No answer to what was asked will come.
    void forget() { m_reader.forget(); }
    [[nodiscard]] bool isBusy() const { return m_reader.isBusy(); }

signals:
    void answered(const jalons::FoundEvents &found, const jalons::Filter &filter);
    void refused(const jalons::Error &error);

private:
    PlanReader m_reader;
};

} // namespace jalons
