// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/overlapspart.h"

#include "core/planning/muting.h"
#include "core/store/plan.h"
#include "ui/editor/overlaprow.h"
#include "ui/editor/register.h"
#include "ui/look/metrics.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace jalons {

namespace {

constexpr int mostRows = 3;
constexpr std::chrono::milliseconds pause{ 250 };

/// By the other event each is with, in the order they came; muted ones aside.
QList<QList<Overlap>> byOther(const QList<Overlap> &overlaps, const EventId &edited)
{
    QList<QList<Overlap>> groups;
    for (const Overlap &overlap : overlaps) {
        if (overlap.muted)
            continue;
        const auto same = std::find_if(
            groups.begin(), groups.end(), [&overlap, &edited](const QList<Overlap> &group) {
                return !overlap.isHoliday()
                    && group.first().otherThan(edited).id == overlap.otherThan(edited).id;
            });
        if (same != groups.end())
            same->append(overlap);
        else
            groups.append({ overlap });
    }
    return groups;
}

} // namespace

OverlapsPart::OverlapsPart(const Register &known, QWidget *parent)
    : LoadedPage(parent)
    , m_register(known)
    , m_search(known.plan())
    , m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("overlapsPart"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::near, metrics::step, metrics::near, metrics::step);
    column->setSpacing(metrics::step);
    for (int i = 0; i < mostRows; ++i) {
        auto *row = new OverlapRow(QStringLiteral("overlap%1").arg(i), this);
        row->hide();
        m_rows.append(row);
        column->addWidget(row);
        connect(row, &OverlapRow::openWanted, this, [this, row] {
            emit otherWanted(row->overlaps().first().otherThan(m_draft.id).id);
        });
        connect(row, &OverlapRow::muteWanted, this, [this, row] {
            // A copy: muting tells the row anew while it is still asked.
            const QList<Overlap> overlaps = row->overlaps();
            if (setMuted(m_register.plan(), overlaps, true))
                look();
        });
    }
    m_more->setObjectName(QStringLiteral("moreOverlaps"));
    m_more->setProperty("second", true);
    column->addWidget(m_more);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &OverlapsPart::look);
    connect(&known.plan(), &Plan::changed, this, [this] {
        m_search.forget();
        m_pause.start();
    });
}

void OverlapsPart::setSchoolHolidays(const QList<SchoolHoliday> &holidays)
{
    m_search.setSchoolHolidays(holidays);
}

void OverlapsPart::fill(const Event &event)
{
    m_draft = event;
    m_pause.stop();
    look();
}

void OverlapsPart::follow(const Event &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_pause.start();
}

void OverlapsPart::look()
{
    show(m_search.of(m_draft));
}

void OverlapsPart::show(const QList<Overlap> &overlaps)
{
    const QList<QList<Overlap>> groups = byOther(overlaps, m_draft.id);
    const qsizetype told = std::min<qsizetype>(groups.size(), m_rows.size());
    QStringList words;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i >= told) {
            m_rows.at(i)->hide();
            continue;
        }
        m_rows.at(i)->show(groups.at(i), m_draft.id, !m_register.plan().isReadOnly());
        words.append(m_rows.at(i)->words());
    }
    m_more->setVisible(groups.size() > told);
    m_more->setText(tr(
        "and %n more, in the list of overlaps", nullptr, static_cast<int>(groups.size() - told)));
    setVisible(told > 0);
    const QString all = words.join(QStringLiteral(". "));
    if (all == m_told)
        return;
    m_told = all;
    // The focus stays in the field; a screen reader hears of it all the same.
    setAccessibleName(all);
    if (!all.isEmpty() && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace jalons
