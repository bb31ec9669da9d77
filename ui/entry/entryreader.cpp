// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/entryreader.h"

#include "core/store/plan.h"
#include "core/territories/catalogue.h"
#include "ui/shown/shown.h"
#include "ui/shown/territorywords.h"

#include <QThread>

#include <algorithm>

namespace jalons {

EntryReader::EntryReader(Plan &plan, Shown &shown, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_shown(shown)
{
    connect(&plan, &Plan::changed, this, [this] {
        m_known = false;
    });
}

void EntryReader::prepare()
{
    if (std::exchange(m_preparing, true))
        return;
    const Catalogue &catalogue = m_plan.catalogue();
    QThread *thread = QThread::create([&catalogue] {
        (void)catalogue.named(QStringLiteral("Lille"));
    });
    connect(thread, &QThread::finished, this, [this] {
        m_prepared = true;
        m_known = false;
        emit changed();
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(
        this, &QObject::destroyed, thread,
        [thread] {
            thread->wait();
        },
        Qt::DirectConnection);
    thread->start();
}

const QuickEntryContext &EntryReader::context()
{
    if (std::exchange(m_known, true))
        return m_context;
    m_context = {};
    m_context.catalogue = m_prepared ? &m_plan.catalogue() : nullptr;
    m_context.kinds = m_plan.kinds().value_or(builtInKinds());
    m_context.groupings = m_plan.ownTerritories().value_or(QList<Territory>());
    for (const Commitment &commitment : m_plan.commitments().value_or(QList<Commitment>())) {
        if (!m_context.committed.contains(commitment.territory))
            m_context.committed.append(commitment.territory);
    }
    return m_context;
}

QuickEntry EntryReader::read(const QString &line, QDate day, const QList<TerritoryCode> &chosen)
{
    QuickEntryContext meant = context();
    meant.today = m_shown.today();
    meant.day = day;
    meant.chosen = chosen;
    // What one looks at is what one adds to.
    const Filter &filter = m_shown.filter();
    if (filter.kinds.size() == 1)
        meant.kind = filter.kinds.first();
    if (filter.territories.size() == 1 && m_prepared)
        meant.territory = filter.territories.first();
    return readQuickEntry(line, meant);
}

QString EntryReader::nameOf(const TerritoryCode &code, bool withDetails) const
{
    const Territory *territory = m_plan.catalogue().find(code);
    const QString name = m_plan.territoryName(code);
    if (!withDetails || !territory)
        return name;
    //: a territory among others of its name: %1 its name, %2 « commune, Savoie »
    return tr("%1 (%2)").arg(name, detailsOf(*territory, m_plan.catalogue()));
}

QDate EntryReader::today() const
{
    return m_shown.today();
}

QString EntryReader::nameOfKind(const QString &key)
{
    const QList<Kind> &kinds = context().kinds;
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&key](const Kind &one) {
        return one.key == key;
    });
    return kind == kinds.end() ? key : kind->name;
}

} // namespace jalons
