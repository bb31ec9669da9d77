// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/plan.h"
#include "core/territories/catalogue.h"

#include <QTemporaryDir>

namespace jalons {

/// The official territories, read once a test program.
[[nodiscard]] inline const Catalogue &testCatalogue()
{
    static const auto catalogue = Catalogue::load();
    if (!catalogue)
        qFatal("no catalogue: %s", qPrintable(catalogue.error().message));
    return **catalogue;
}

/// A plan in a folder of its own that goes with it. Its clock stands at 12 March 2019, 8:00 UTC; «
/// Camille » signs. Ends the program where no plan can be made.
class TestPlan
{
public:
    explicit TestPlan(const PlanOptions &options = defaultOptions())
        : m_options(options)
    {
        keep(Plan::create(path(), m_options));
    }

    [[nodiscard]] static PlanOptions defaultOptions()
    {
        PlanOptions options;
        options.catalogue = &testCatalogue();
        options.clock = fixedClock(QDateTime(QDate(2019, 3, 12), QTime(8, 0), Qt::UTC));
        options.user = QStringLiteral("Camille");
        return options;
    }

    [[nodiscard]] Plan &operator*() const { return *m_plan; }
    [[nodiscard]] Plan *operator->() const { return m_plan.get(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.jalons")); }

    void close() { m_plan.reset(); }
    /// Closes the plan and opens it again from its file.
    void reopen()
    {
        close();
        keep(Plan::open(path(), m_options));
    }

private:
    void keep(Result<std::unique_ptr<Plan>> plan)
    {
        if (!plan)
            qFatal("no plan: %s (%s)", qPrintable(plan.error().message),
                qPrintable(plan.error().detail));
        m_plan = std::move(*plan);
    }

    QTemporaryDir m_folder;
    PlanOptions m_options;
    std::unique_ptr<Plan> m_plan;
};

/// An event that can be saved: confirmed, of the kind `meeting`, with an id of its own.
[[nodiscard]] inline Event testEvent(
    const QString &title, const PlannedDate &when = {}, const QString &territory = {})
{
    Event event;
    event.id = EventId::make();
    event.title = title;
    event.status = Status::Confirmed;
    event.when = when;
    if (const auto code = TerritoryCode::fromString(territory))
        event.territories += EventTerritory{ *code, TerritoryRole::Lead };
    return event;
}

} // namespace jalons
