// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filterof.h"

#include "core/basis/searchkey.h"
#include "core/store/plan.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::FilterOf)
};

Result<QDate> dayOf(const QString &text)
{
    if (text.isEmpty())
        return QDate();
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!form.match(text).hasMatch() || !day.isValid()) {
        return fail(Trouble::Usage,
            Words::tr("“%1” is no day. Days are written year-month-day: 2019-03-12.").arg(text));
    }
    return day;
}

Result<QString> kindOf(const QString &words, const QList<Kind> &kinds)
{
    QStringList keys;
    for (const Kind &kind : kinds) {
        if (words == kind.key || searchKey(words) == searchKey(kind.name)
            || searchKey(words) == searchKey(kind.shortName))
            return kind.key;
        keys.append(kind.key);
    }
    return fail(Trouble::Usage,
        Words::tr("There is no kind “%1”. The kinds are: %2.").arg(words, keys.join(u", "_s)));
}

Result<Status> statusOf(const QString &words)
{
    QStringList keys;
    for (const Status status : allStatuses()) {
        if (words == keyOf(status) || searchKey(words) == searchKey(nameOf(status)))
            return status;
        keys.append(keyOf(status));
    }
    return fail(Trouble::Usage,
        Words::tr("There is no status “%1”. They are: %2.").arg(words, keys.join(u", "_s)));
}

Result<> addPriority(Filter &filter, const QString &words, const QList<Priority> &priorities)
{
    const auto id = PriorityId::fromString(words);
    for (const Priority &priority : priorities) {
        if (!id.isNull() && priority.id == id) {
            filter.priorities.append(id);
            return {};
        }
    }
    QStringList keys;
    for (const Theme &theme : nationalThemes()) {
        if (words == theme.key || words == QString::number(theme.number)
            || searchKey(words) == searchKey(theme.name)) {
            filter.themes.append(theme.key);
            return {};
        }
        keys.append(theme.key);
    }
    return fail(Trouble::Usage,
        Words::tr("There is no priority “%1”. Give the id of one, or a national theme: %2.")
            .arg(words, keys.join(u", "_s)));
}

Result<EventId> eventOf(const QString &words, const Plan &plan)
{
    const auto id = EventId::fromString(words);
    if (id.isNull()) {
        return fail(Trouble::Usage,
            Words::tr("“%1” is no id of an event; “jalons list --format json” tells them.")
                .arg(words));
    }
    const auto event = plan.event(id);
    return event ? Result<EventId>(id) : failed(event);
}

Result<> addDays(Filter &filter, const TypedFilter &words)
{
    const auto from = dayOf(words.from);
    if (!from)
        return failed(from);
    const auto to = dayOf(words.to);
    if (!to)
        return failed(to);
    if (from->isValid() && to->isValid() && *to < *from)
        return fail(Trouble::Usage, Words::tr("--to lies before --from."));
    filter.from = *from;
    filter.to = *to;
    // Whoever asks for certain days means events of which something is known.
    filter.withUndated = !from->isValid() && !to->isValid();
    return {};
}

} // namespace

Result<Filter> filterOf(const TypedFilter &words, const Plan &plan)
{
    Filter filter;
    filter.text = words.text;
    if (const auto done = addDays(filter, words); !done)
        return failed(done);
    for (const QString &territory : words.territories) {
        const auto code = plan.resolveTerritory(territory);
        if (!code)
            return failed(code);
        filter.territories.append(*code);
    }
    const auto kinds = plan.kinds();
    if (!kinds)
        return failed(kinds);
    for (const QString &word : words.kinds) {
        const auto key = kindOf(word, *kinds);
        if (!key)
            return failed(key);
        filter.kinds.append(*key);
    }
    for (const QString &word : words.statuses) {
        const auto status = statusOf(word);
        if (!status)
            return failed(status);
        filter.statuses.append(*status);
    }
    const auto priorities = plan.priorities();
    if (!priorities)
        return failed(priorities);
    for (const QString &word : words.priorities) {
        if (const auto added = addPriority(filter, word, *priorities); !added)
            return failed(added);
    }
    for (const QString &word : words.events) {
        const auto id = eventOf(word, plan);
        if (!id)
            return failed(id);
        filter.events.append(*id);
    }
    return filter;
}

} // namespace jalons
