// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"

#include "core/basis/searchkey.h"
#include "core/store/checking.h"
#include "core/store/order.h"
#include "core/store/planprivate.h"
#include "core/store/related.h"
#include "core/store/uses.h"
#include "core/territories/catalogue.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jalons {

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

PlanOptions Plan::optionsBeside(bool writes) const
{
    PlanOptions options = d->options;
    options.readOnly = !writes || isReadOnly();
    options.beside = !options.readOnly;
    return options;
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
    if (code.type != TerritoryCode::Type::Own)
        return catalogue().nameOf(code);
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

Result<QList<Series>> Plan::series() const
{
    return d->tables().series.all();
}

Result<Series> Plan::series(const SeriesId &id) const
{
    const Result<std::optional<Series>> found = d->tables().series.find(id);
    if (!found)
        return failed(found);
    if (!*found)
        return fail(Trouble::NotFound, tr("This series is not in the plan."), id.toString());
    return **found;
}

Result<QList<Event>> Plan::occurrences(const SeriesId &id) const
{
    Result<QList<Event>> events = d->tables().events.read(eventsOf(id));
    if (events) {
        std::stable_sort(events->begin(), events->end(), [](const Event &a, const Event &b) {
            return a.occurrence < b.occurrence;
        });
    }
    return events;
}

Result<QList<SavedFilter>> Plan::savedFilters() const
{
    return d->tables().savedFilters.all();
}

Result<QList<Bulletin>> Plan::bulletins() const
{
    return d->tables().bulletins.all();
}

Result<QList<Mute>> Plan::mutes() const
{
    return d->tables().mutes.all();
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
    if (done)
        return done;
    QFile::remove(path);
    return fail(done.error().trouble,
        tr("No copy could be written at %1.").arg(QDir::toNativeSeparators(path)),
        done.error().detail);
}

} // namespace jalons
