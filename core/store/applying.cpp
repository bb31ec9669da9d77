// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/applying.h"

#include "core/store/step.h"
#include "core/store/tables.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// Several differences of one value become one, first `before` to last `after`, so that the order of
// writing is free: what is named must be there before what names it.
Result<QList<Difference>> oneEach(const QList<Difference> &differences)
{
    QList<Difference> result;
    QHash<QPair<int, QString>, qsizetype> places;
    for (const Difference &difference : differences) {
        const QPair<int, QString> value(static_cast<int>(difference.subject), difference.key);
        const auto place = places.constFind(value);
        if (place == places.constEnd()) {
            places.insert(value, result.size());
            result += difference;
            continue;
        }
        Difference &first = result[*place];
        if (first.after != difference.before)
            return fail(Trouble::Usage,
                Store::tr("The change contradicts itself. Nothing was written."), difference.key);
        first.after = difference.after;
    }
    return result;
}

int phaseOf(const Step &step)
{
    if (step.removes)
        return step.subject == Subject::Event ? 0 : 1;
    switch (step.subject) {
    case Subject::Territory:
        return 2;
    case Subject::Organisation:
    case Subject::Priority:
    case Subject::Kind:
    case Subject::Commitment:
    case Subject::Description:
    case Subject::Series:
    case Subject::SavedFilter:
    case Subject::Mute:
    case Subject::Bulletin:
        return 3;
    case Subject::Event:
        break;
    }
    return 4;
}

QString labelOf(const QList<Step> &steps)
{
    if (steps.size() > 1)
        return Store::tr("%n change(s)", nullptr, static_cast<int>(steps.size()));
    const Step &step = steps.first();
    //: %1 is the title or name of what is added; for the menu « Undo: … »
    const QString label = step.adds ? Store::tr("Add “%1”")
        //: %1 is the title or name of what is removed
        : step.removes ? Store::tr("Remove “%1”")
                       //: %1 is the title or name of what is edited
                       : Store::tr("Edit “%1”");
    return label.arg(step.name);
}

constexpr qsizetype aStretch = 50; ///< steps from one word of headway to the next

Result<> writeSteps(QList<Step> &steps, const Headway &headway)
{
    QList<const Step *> ordered;
    for (const Step &step : steps)
        ordered += &step;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Step *a, const Step *b) {
        return phaseOf(*a) < phaseOf(*b);
    });
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        if (i % aStretch == 0 && !goesOn(headway, i, ordered.size()))
            return stopped();
        if (const Result<> done = ordered.at(i)->write(); !done)
            return done;
    }
    for (const Step *step : ordered) {
        if (!step->stillUsed)
            continue;
        const Result<std::optional<QString>> used = step->stillUsed();
        if (!used)
            return failed(used);
        if (*used)
            return fail(Trouble::Usage, **used);
    }
    return {};
}

} // namespace

Result<Change> applyChange(Connection &connection, Tables &tables, Change change,
    const QString &who, QDateTime when, const Headway &headway)
{
    const Result<QList<Difference>> differences = oneEach(change.differences);
    if (!differences)
        return failed(differences);
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction);
    QList<Step> steps;
    change.differences.clear();
    const Headway comparing = stepOf(headway, 0, 25);
    for (qsizetype i = 0; i < differences->size(); ++i) {
        if (i % aStretch == 0 && !goesOn(comparing, i, differences->size()))
            return stopped();
        const Difference &difference = differences->at(i);
        Result<Step> step = stepOf(difference, connection, tables);
        if (!step)
            return failed(step);
        if (step->idle)
            continue;
        steps += std::move(*step);
        change.differences += difference;
    }
    if (steps.isEmpty())
        return Change();
    // A change that is applied again (redo) is a new one in the history.
    change.id = ChangeId{ newUuid(when) };
    if (change.label.isEmpty())
        change.label = labelOf(steps);
    change.who = who;
    change.when = when;
    Result<> done = writeSteps(steps, stepOf(headway, 25, 90));
    if (done)
        done = tables.history.write(change);
    if (done)
        done = tables.events.finishSearch();
    if (done)
        done = transaction->commit();
    if (!done)
        return failed(done);
    return change;
}

} // namespace jalons
