// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"

#include "core/basis/searchkey.h"
#include "core/plan/json.h"
#include "core/store/applying.h"
#include "core/store/checking.h"
#include "core/store/filterquery.h"
#include "core/store/opening.h"
#include "core/store/order.h"
#include "core/store/related.h"
#include "core/territories/catalogue.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jalons {

struct Plan::Private
{
    QString path;
    PlanOptions options;
    Opened file;
    QDateTime lastSaved;

    Connection &connection() { return *file.connection; }
    Tables &tables() { return *file.tables; }
    Result<Selection> selection(const Filter &filter);
    template <typename T>
    Result<Change> change(Subject subject, const QString &key, const Result<std::optional<T>> &held,
        const T &value, const QString &label);
};

Result<Selection> Plan::Private::selection(const Filter &filter)
{
    QList<Kind> kinds;
    if (!filter.text.isEmpty()) {
        const Result<QList<Kind>> all = tables().kinds.all();
        if (!all)
            return failed(all);
        kinds = *all;
    }
    return selectionOf(filter, tables().territories, kinds);
}

// A Change of one value; without differences where the plan holds it so already.
template <typename T>
Result<Change> Plan::Private::change(Subject subject, const QString &key,
    const Result<std::optional<T>> &held, const T &value, const QString &label)
{
    if (!held)
        return failed(held);
    Change change;
    change.label = label;
    if (*held == value)
        return change;
    change.differences
        += Difference{ subject, key, *held ? toJson(**held) : QJsonObject(), toJson(value) };
    return change;
}

Plan::Plan(std::unique_ptr<Private> plan)
    : d(std::move(plan))
{
}

Plan::~Plan() = default;

Result<std::unique_ptr<Plan>> Plan::open(const QString &path, const PlanOptions &options)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    Result<Opened> opened = openFile(whole, options);
    if (!opened)
        return failed(opened);
    return std::unique_ptr<Plan>(
        new Plan(std::make_unique<Private>(Private{ whole, options, std::move(*opened), {} })));
}

Result<std::unique_ptr<Plan>> Plan::create(const QString &path, const PlanOptions &options)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    Result<Opened> opened = createFile(whole, options);
    if (!opened)
        return failed(opened);
    return std::unique_ptr<Plan>(
        new Plan(std::make_unique<Private>(Private{ whole, options, std::move(*opened), {} })));
}

QString Plan::path() const
{
    return d->path;
}

bool Plan::isReadOnly() const
{
    return d->file.readOnly;
}

std::optional<Holder> Plan::holder() const
{
    return d->file.holder;
}

QDateTime Plan::lastSaved() const
{
    return d->lastSaved;
}

const Catalogue &Plan::catalogue() const
{
    return *d->options.catalogue;
}

QString Plan::territoryName(const TerritoryCode &code) const
{
    const auto &groupings = d->tables().groupings.remembered();
    const auto own = groupings.constFind(code);
    return own != groupings.constEnd() ? own->name : catalogue().nameOf(code);
}

Result<TerritoryCode> Plan::resolveTerritory(const QString &codeOrName) const
{
    const QString sought = searchKey(codeOrName);
    const auto code = TerritoryCode::fromString(codeOrName.trimmed());
    for (const Territory &grouping : d->tables().groupings.remembered()) {
        if (code == grouping.code || searchKey(grouping.name) == sought)
            return grouping.code;
    }
    return catalogue().resolve(codeOrName);
}

Result<Event> Plan::event(const EventId &id) const
{
    const Result<std::optional<Event>> found = d->tables().events.find(id);
    if (!found)
        return failed(found);
    if (!*found)
        return fail(Trouble::NotFound, tr("This event is not in the plan."), id.toString());
    return **found;
}

Result<QList<Event>> Plan::events(const Filter &filter) const
{
    const Result<Selection> selection = d->selection(filter);
    return selection ? d->tables().events.read(*selection) : failed(selection);
}

Result<QList<EventOutline>> Plan::outlines(const Filter &filter) const
{
    const Result<Selection> selection = d->selection(filter);
    return selection ? d->tables().events.outlines(*selection) : failed(selection);
}

Result<int> Plan::count(const Filter &filter) const
{
    const Result<Selection> selection = d->selection(filter);
    if (!selection)
        return failed(selection);
    const auto count
        = d->connection().number(u"SELECT COUNT(*) "_s + selection->from(), selection->values);
    if (!count)
        return failed(count);
    return static_cast<int>(count->value_or(0));
}

Result<QHash<TerritoryCode, int>> Plan::countsByTerritory(const Filter &filter) const
{
    Filter others = filter;
    others.territories.clear();
    const Result<Selection> selection = d->selection(others);
    if (!selection)
        return failed(selection);
    QHash<TerritoryCode, int> counts;
    const QString rows = others.isEmpty()
        ? u"FROM event_under u"_s
        : selection->tables + u" JOIN event_under u ON u.event = e.id"_s + selection->condition;
    const Result<> read = d->connection().each(
        u"SELECT u.territory, COUNT(*) "_s + rows + u" GROUP BY u.territory"_s, selection->values,
        [&](const Row &row) {
            counts.insert(d->tables().territories.codeOf(row.number(0)), row.integer(1));
        });
    if (!read)
        return failed(read);
    return counts;
}

Result<QList<EventOutline>> Plan::related(const EventId &id) const
{
    return d->tables().events.outlines(namingEvent(id));
}

Result<QList<Priority>> Plan::priorities() const
{
    Result<QList<Priority>> all = d->tables().priorities.all();
    if (!all)
        return all;
    const QCollator order = frenchOrder();
    std::stable_sort(all->begin(), all->end(), [&order](const Priority &a, const Priority &b) {
        if (a.territory != b.territory)
            return a.territory < b.territory;
        return a.rank != b.rank ? a.rank < b.rank : order.compare(a.title, b.title) < 0;
    });
    return all;
}

Result<QList<Organisation>> Plan::organisations() const
{
    Result<QList<Organisation>> all = d->tables().organisations.all();
    if (all)
        sortByName(*all);
    return all;
}

Result<QList<Kind>> Plan::kinds() const
{
    return d->tables().kinds.all();
}

Result<QList<Territory>> Plan::ownTerritories() const
{
    return d->tables().groupings.all();
}

Result<QList<Commitment>> Plan::commitments() const
{
    return d->tables().commitments.all();
}

Result<Description> Plan::description() const
{
    const Result<std::optional<Description>> held = d->tables().description.find();
    if (!held)
        return failed(held);
    return held->value_or(Description());
}

Result<Change> Plan::save(const Event &event, const QString &label)
{
    Event named = event;
    if (named.id.isNull())
        named.id = EventId{ newUuid(d->options.clock()) };
    const Result<Change> change = d->change(
        Subject::Event, named.id.toString(), d->tables().events.find(named.id), named, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Priority &priority, const QString &label)
{
    Priority named = priority;
    if (named.id.isNull())
        named.id = PriorityId{ newUuid(d->options.clock()) };
    const Result<Change> change = d->change(Subject::Priority, named.id.toString(),
        d->tables().priorities.find(named.id), named, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Organisation &organisation, const QString &label)
{
    Organisation named = organisation;
    if (named.id.isNull())
        named.id = OrganisationId{ newUuid(d->options.clock()) };
    const Result<Change> change = d->change(Subject::Organisation, named.id.toString(),
        d->tables().organisations.find(named.id), named, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Kind &kind, const QString &label)
{
    const Result<Change> change
        = d->change(Subject::Kind, kind.key, d->tables().kinds.find(kind.key), kind, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Territory &grouping, const QString &label)
{
    const Result<Change> change = d->change(Subject::Territory, grouping.code.toString(),
        d->tables().groupings.find(grouping.code), grouping, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Commitment &commitment, const QString &label)
{
    const QString key = keyOf(commitment);
    const Result<Change> change
        = d->change(Subject::Commitment, key, d->tables().commitments.find(key), commitment, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::save(const Description &description, const QString &label)
{
    Result<std::optional<Description>> held = d->tables().description.find();
    if (held)
        held = held->value_or(Description());
    const Result<Change> change
        = d->change(Subject::Description, QString(), held, description, label);
    return change ? apply(*change) : change;
}

Result<Change> Plan::remove(Subject subject, const QString &key, const QString &label)
{
    const Result<QJsonObject> held = heldJson(d->tables(), subject, key);
    if (!held)
        return failed(held);
    return apply(Change{ {}, label, {}, {}, { Difference{ subject, key, *held, {} } } });
}

Result<Change> Plan::apply(const Change &change)
{
    if (change.differences.isEmpty())
        return Change();
    if (isReadOnly())
        return fail(
            Trouble::ReadOnly, tr("This plan is open for reading only: nothing was saved."));
    const QDateTime now = d->options.clock();
    Result<Change> applied
        = applyChange(d->connection(), d->tables(), change, signatureOf(d->options), now);
    if (!applied || applied->differences.isEmpty())
        return applied;
    d->lastSaved = now;
    emit changed(*applied);
    return applied;
}

Result<QList<Change>> Plan::history(int limit, const EventId &event) const
{
    return d->tables().history.latest(limit, event);
}

Result<QStringList> Plan::check() const
{
    return findProblems(d->connection(), d->tables(), catalogue());
}

Result<> Plan::backup(const QString &path) const
{
    if (QFileInfo::exists(path))
        return fail(Trouble::Usage,
            tr("There is a file at %1 already.").arg(QDir::toNativeSeparators(path)));
    const Result<> done = d->connection().run(u"VACUUM INTO ?"_s, { path });
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace jalons
