// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/look/colours.h"
#include "ui/shown/shown.h"
#include "ui/window/elidedlabel.h"
#include "ui/window/filterwords.h"

#include <QLabel>
#include <QStatusBar>

namespace jalons {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QStatusBar &bar, Plan &plan, Shown &shown)
    : QObject(&bar)
    , m_plan(plan)
    , m_shown(shown)
    , m_count(new ElidedLabel(&bar))
    , m_saved(new QLabel(&bar))
    , m_store(new QLabel(&bar))
{
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(8, 0, 8, 0);
    m_count->setObjectName(u"count"_s);
    m_saved->setObjectName(u"saved"_s);
    m_store->setObjectName(u"store"_s);
    m_saved->setToolTip(tr("Every change is saved at once: there is nothing to save by hand"));
    bar.addWidget(m_count, 1);
    bar.addPermanentWidget(m_saved);
    bar.addPermanentWidget(m_store);
    connect(&shown, &Shown::filterChanged, this, &StatusLine::showCount);
    connect(&plan, &Plan::changed, this, [this] {
        showCount();
        showSaved();
    });
    showCount();
    showSaved();
    showHolder();
}

void StatusLine::showCount()
{
    const int total = m_plan.count().value_or(0);
    const Filter &filter = m_shown.filter();
    if (filter.isEmpty()) {
        m_count->setText(tr("%Ln event(s)", nullptr, total));
        return;
    }
    const int found = m_plan.count(filter).value_or(0);
    //: %1 how many events the filter leaves, %n how many there are
    const QString count = tr("%1 of %Ln event(s)", nullptr, total).arg(QLocale().toString(found));
    //: status bar: %1 « 2 of 9 events », %2 what is filtered by
    m_count->setText(tr("%1 · filter: %2").arg(count, inWords(filter, m_plan, m_shown.today())));
}

void StatusLine::showSaved()
{
    m_saved->setVisible(!m_plan.isReadOnly());
    const QDateTime saved = m_plan.lastSaved();
    m_saved->setText(saved.isValid()
            ? tr("saved at %1 ·", "status bar; SQLite follows")
                  .arg(inWords(saved.toLocalTime().time(), spokenLanguage()))
            : tr("all is saved ·", "status bar; SQLite follows"));
}

void StatusLine::showHolder()
{
    const QString words = readOnlyWords(m_plan);
    m_store->setText(words.isEmpty() ? u"SQLite"_s : words);
    m_store->setToolTip(m_plan.path());
    if (words.isEmpty())
        return;
    QPalette ink = m_store->palette();
    ink.setColor(QPalette::WindowText, coloursFor(ink).warning);
    m_store->setPalette(ink);
}

QString readOnlyWords(const Plan &plan)
{
    if (!plan.isReadOnly())
        return {};
    const auto holder = plan.holder();
    if (!holder)
        return StatusLine::tr("opened read-only");
    const QDateTime since = holder->since.toLocalTime();
    QString when = inWords(since.time(), spokenLanguage());
    if (since.date() != QDate::currentDate()) {
        //: a day and an hour
        when = StatusLine::tr("%1, %2").arg(inWords(since.date(), spokenLanguage()), when);
    }
    //: %1 a person, %2 a computer, %3 an hour
    return StatusLine::tr("opened read-only: %1 on %2 has it open since %3")
        .arg(holder->user, holder->host, when);
}

} // namespace jalons
