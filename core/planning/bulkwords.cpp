// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/planning/bulk.h"
#include "core/planning/moving.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Bulk)
};

QString spanOf(int days)
{
    return days % 7 == 0 ? Words::tr("%n week(s)", nullptr, days / 7)
                         : Words::tr("%n day(s)", nullptr, days);
}

QString labelOf(const BulkEdit &edit, const BulkOutcome &outcome)
{
    const int count = static_cast<int>(outcome.steps.size());
    BulkEdit only;
    only.days = edit.days;
    only.toWorkingDay = edit.toWorkingDay;
    if (edit == only)
        return edit.days > 0
            //: %1 is « 2 weeks » or « 3 days »
            ? Words::tr("Move %n event(s) %1 later", nullptr, count).arg(spanOf(edit.days))
            : Words::tr("Move %n event(s) %1 earlier", nullptr, count).arg(spanOf(-edit.days));
    if (edit.status == Status::Postponed)
        return Words::tr("Postpone %n event(s)", nullptr, count);
    return Words::tr("Change %n event(s)", nullptr, count);
}

QString territoriesOf(
    const Event &event, const std::function<QString(const TerritoryCode &)> &territoryName)
{
    QStringList names;
    for (const EventTerritory &territory : event.territories)
        names.append(territoryName(territory.code));
    return names.join(QStringLiteral(", "));
}

} // namespace

Change changeOf(const BulkOutcome &outcome, const BulkEdit &edit)
{
    Change change;
    for (const BulkOutcome::Step &step : outcome.steps)
        change.differences.append(changing(step.before, step.after));
    if (!change.differences.isEmpty())
        change.label = labelOf(edit, outcome);
    return change;
}

QString inWords(const BulkOutcome &outcome, const BulkEdit &edit)
{
    const int changed = static_cast<int>(outcome.steps.size());
    const int all = changed + outcome.unchanged;
    if (edit.isEmpty())
        return Words::tr("%n event(s): choose what is to change.", nullptr, all);
    QStringList parts;
    if (changed == 0)
        parts.append(Words::tr("Nothing changes"));
    else if (changed == all)
        parts.append(Words::tr("%n event(s) change", nullptr, changed));
    else
        //: %1 how many events were chosen
        parts.append(Words::tr("%n event(s) of %1 change", nullptr, changed).arg(all));
    if (outcome.withoutDay > 0)
        parts.append(Words::tr("%n without a day do not move", nullptr, outcome.withoutDay));
    if (!outcome.onDayOff.isEmpty())
        parts.append(Words::tr("%n fall on a weekend or a public holiday", nullptr,
            static_cast<int>(outcome.onDayOff.size())));
    QString sentence = parts.takeFirst();
    for (const QString &part : std::as_const(parts))
        //: parts of a sentence: « 3 events of 5 change », « 2 without a day do not move »
        sentence = Words::tr("%1; %2").arg(sentence, part);
    return Words::tr("%1.").arg(sentence);
}

QString inWords(const BulkOutcome::Step &step,
    const std::function<QString(const TerritoryCode &)> &territoryName,
    const std::function<QString(const QString &)> &kindName)
{
    const auto &[before, after] = step;
    QStringList parts;
    const auto add = [&parts](const QString &was, const QString &is) {
        if (was != is)
            //: %1 what it was, %2 what it becomes; either may be a dash
            parts.append(Words::tr("%1 → %2").arg(was.isEmpty() ? QStringLiteral("–") : was,
                is.isEmpty() ? QStringLiteral("–") : is));
    };
    const Language language = spokenLanguage();
    add(inWords(before.when, language, Wording::Full),
        inWords(after.when, language, Wording::Full));
    add(nameOf(before.status), nameOf(after.status));
    add(kindName(before.kind), kindName(after.kind));
    add(territoriesOf(before, territoryName), territoriesOf(after, territoryName));
    const qsizetype more = after.priorities.size() - before.priorities.size();
    if (more > 0)
        parts.append(Words::tr("one priority more"));
    else if (more < 0)
        parts.append(Words::tr("one priority less"));
    return parts.join(QStringLiteral(", "));
}

} // namespace jalons
