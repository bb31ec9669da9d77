// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shownmemory.h"

#include "core/store/plan.h"
#include "ui/shown/shown.h"
#include "ui/window/appearancememory.h"
#include "ui/window/filtermemory.h"
#include "ui/window/preferences.h"

#include <QCryptographicHash>
#include <QMap>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// A group of settings for one plan: its path, made fit for a key.
QString groupOf(const Plan &plan)
{
    const auto hash = QCryptographicHash::hash(plan.path().toUtf8(), QCryptographicHash::Md5);
    return u"plans/%1/"_s.arg(QString::fromLatin1(hash.toHex().left(12)));
}

/// Today where anything is still to come, else the first day of the fullest month.
QDate firstDate(const Plan &plan, QDate today)
{
    Filter coming;
    coming.from = today;
    coming.withUndated = false;
    if (plan.count(coming).value_or(0) > 0)
        return today;
    QMap<QDate, int> months;
    const QList<DateCount> dates = plan.dateCounts(Filter()).value_or(QList<DateCount>());
    for (const DateCount &date : dates)
        if (date.isDay)
            months[QDate(date.from.year(), date.from.month(), 1)] += date.count;
    QDate fullest = today;
    int most = 0;
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        if (month.value() > most) {
            most = month.value();
            fullest = month.key();
        }
    }
    return fullest;
}

} // namespace

void remember(const Shown &shown, const Plan &plan, Preferences &preferences)
{
    const QString group = groupOf(plan);
    preferences.setValue(group + u"date"_s, shown.date());
    preferences.setValue(group + u"view"_s, keyOf(shown.view()));
    preferences.setValue(group + u"firstDay"_s, shown.period().first);
    preferences.setValue(group + u"lastDay"_s, shown.period().last);
    preferences.setValue(group + u"filter"_s, toMemory(shown.filter(), shown.today()));
    preferences.setValue(group + u"selected"_s, shown.selected().toString());
}

void recall(Shown &shown, const Plan &plan, const Preferences &preferences)
{
    shown.setAppearance(recallAppearance(preferences));
    const QString group = groupOf(plan);
    const QDate date = preferences.value(group + u"date"_s).toDate();
    shown.setDate(date.isValid() ? date : firstDate(plan, shown.today()));
    const View view = viewFromKey(preferences.value(group + u"view"_s).toString());
    if (view == View::Days)
        shown.showDays(preferences.value(group + u"firstDay"_s).toDate(),
            preferences.value(group + u"lastDay"_s).toDate());
    else
        shown.setView(view);
    shown.setFilter(
        filterFromMemory(preferences.value(group + u"filter"_s).toByteArray(), shown.today()));
    const auto selected = EventId::fromString(preferences.value(group + u"selected"_s).toString());
    if (!selected.isNull() && plan.event(selected))
        shown.setSelected(selected);
}

} // namespace jalons
