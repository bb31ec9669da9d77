// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/periodfilter.h"

#include "core/plan/datewords.h"
#include "ui/shown/shown.h"
#include "ui/window/typeddatedialog.h"

#include <QActionGroup>
#include <QMenu>

namespace jalons {

using namespace Qt::StringLiterals;

PeriodFilter::PeriodFilter(Shown &shown, QWidget *parent)
    : QPushButton(tr("Period"), parent)
    , m_shown(shown)
{
    setObjectName(u"periodFilter"_s);
    setAccessibleDescription(tr("Shows only events of a period"));
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"periods"_s);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &PeriodFilter::fill);
    fill();
}

void PeriodFilter::fill()
{
    menu()->clear();
    const QDate today = m_shown.today();
    const Language language = spokenLanguage();
    auto *group = new QActionGroup(menu());
    bool known = false;
    const auto add = [this, group, &known](const QString &words, QDate from, QDate to) {
        QAction *action = menu()->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_shown.filter().from == from && m_shown.filter().to == to);
        known = known || action->isChecked();
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, from, to] {
            choose(from, to);
        });
    };
    const auto addWhole = [&](const QString &words, const PlannedDate &whole) {
        add(words.arg(inWords(whole, language)), whole.from, whole.to);
    };
    add(tr("&All"), {}, {});
    add(tr("To &come"), today, {});
    //: a choice of a period; %1: « March 2019 »
    addWhole(tr("This &month (%1)"), PlannedDate::month(today.year(), today.month()));
    //: a choice of a period; %1: « 1st quarter 2019 »
    addWhole(tr("This &quarter (%1)"), PlannedDate::quarter(today.year(), (today.month() + 2) / 3));
    addWhole(tr("This &year (%1)"), PlannedDate::year(today.year()));
    menu()->addSeparator();
    QAction *other = menu()->addAction(tr("C&hoose…"), this, &PeriodFilter::ask);
    other->setCheckable(true);
    other->setChecked(!known);
    group->addAction(other);
}

void PeriodFilter::choose(QDate from, QDate to)
{
    Filter filter = m_shown.filter();
    filter.from = from;
    filter.to = to;
    m_shown.setFilter(filter);
}

void PeriodFilter::ask()
{
    const DateQuestion question{ tr("Choose a Period"), tr("&Period"),
        tr("12 march to 30 april, march 2019, Q1 2020, from 1 april…"), tr("&Show") };
    auto *dialog = new TypedDateDialog(question, m_shown.today(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TypedDateDialog::chosen, this, [this](const PlannedDate &date) {
        choose(date.bound == Bound::By ? QDate() : date.from,
            date.bound == Bound::From ? QDate() : date.to);
    });
    dialog->open();
}

} // namespace jalons
