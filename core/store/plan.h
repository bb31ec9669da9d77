// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/headway.h"
#include "core/basis/result.h"
#include "core/plan/bulletin.h"
#include "core/plan/change.h"
#include "core/plan/datecount.h"
#include "core/plan/description.h"
#include "core/plan/event.h"
#include "core/plan/filter.h"
#include "core/plan/kind.h"
#include "core/plan/mute.h"
#include "core/plan/organisation.h"
#include "core/plan/priority.h"
#include "core/plan/savedfilter.h"
#include "core/plan/series.h"
#include "core/store/found.h"
#include "core/store/lookedup.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace jalons {

class Catalogue;

/// Who has a plan open, and since when.
struct Holder
{
    QString user;
    QString host;
    QDateTime since; ///< UTC
};

/// How a plan is opened. The catalogue gives the territories that stand above the ones an event
/// names; it must outlive the plan.
struct PlanOptions
{
    const Catalogue *catalogue = nullptr;
    Clock clock = systemClock();
    QString user; ///< who signs the changes; the login name where empty
    bool readOnly = false; ///< do not take the lock, write nothing
    bool beside = false; ///< write without the lock, which a plan of this process holds
    /// The type of the file system the plan lies on, as the system names it (`ext4`, `cifs`): asked
    /// of the system where empty.
    QByteArray fileSystemType;
};

/// The open document: hands out values, takes values back, and says in one signal what changed. No
/// view keeps a second truth. Belongs to one thread. Every write is one Change in one transaction.
class Plan : public QObject
{
    Q_OBJECT

public:
    /// Opens an existing plan, stepping an older schema up after a copy was written beside it.
    /// Refuses what is damaged, newer or no plan, and leaves the file as it was. Where another
    /// window has it open, the plan opens read-only and holder() says who; read-only too where file
    /// or folder cannot be written. The copy of an older plan is called NAME.before-step-N.jalons.
    [[nodiscard]] static Result<std::unique_ptr<Plan>> open(
        const QString &path, const PlanOptions &options);
    /// A new, empty plan; refuses a path that exists.
    [[nodiscard]] static Result<std::unique_ptr<Plan>> create(
        const QString &path, const PlanOptions &options);
    ~Plan() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::optional<Holder> holder() const;
    /// How another connection to this plan is opened, for another thread: to read, or to write
    /// beside this one, which then adopt()s what was written.
    [[nodiscard]] PlanOptions optionsBeside(bool writes = false) const;
    /// When this window last wrote, in UTC; null where it has not.
    [[nodiscard]] QDateTime lastSaved() const;
    [[nodiscard]] const Catalogue &catalogue() const;
    /// The name of an official territory or of one of the plan's groupings; the code where unknown.
    [[nodiscard]] QString territoryName(const TerritoryCode &code) const;
    /// Like Catalogue::resolve(), the plan's own groupings included.
    [[nodiscard]] Result<TerritoryCode> resolveTerritory(const QString &codeOrName) const;

    [[nodiscard]] Result<Event> event(const EventId &id) const;
    /// Whole events in the order of comesBefore(), then title.
    [[nodiscard]] Result<QList<Event>> events(const Filter &filter = {}) const;
    [[nodiscard]] Result<QList<EventOutline>> outlines(const Filter &filter = {}) const;
    [[nodiscard]] Result<int> count(const Filter &filter = {}) const;
    /// The dates of the filter's events, each once with how many share it: counted by the database,
    /// so that a year of thousands is quick. What has no date at all is left out.
    [[nodiscard]] Result<QList<DateCount>> dateCounts(const Filter &filter) const;
    /// For each territory that has events in the filter, itself or below it: how many, each counted
    /// once. The filter's own territories are left aside, so that the tree shows what choosing
    /// another would give.
    [[nodiscard]] Result<QHash<TerritoryCode, int>> countsByTerritory(
        const Filter &filter = {}) const;
    /// The events that say the words of the filter's text, everywhere in them, with these words
    /// marked: the first `limit` (see FoundEvents) and how many there are.
    [[nodiscard]] Result<FoundEvents> search(const Filter &filter, QDate today, int limit) const;
    /// The events that say all of the words, any event where there are none: the latest made, no
    /// more than `most`, in the order of days. What is offered while somebody types; as quick among
    /// many as among few.
    [[nodiscard]] Result<QList<EventOutline>> saying(const QString &words, int most) const;
    /// Looks up the words of a filter over this connection, for another one to the same plan, which
    /// remember()s them: then nothing that is asked with these words waits for the search. What was
    /// looked up is dropped where the plan is no longer in the state it had before.
    [[nodiscard]] Result<LookedUp> lookUp(const QString &text) const;
    void remember(const LookedUp &found, const PlanState &before) const;
    [[nodiscard]] PlanState state() const;
    /// Events that name this one as framework, or as the one they follow, or that it prepares.
    [[nodiscard]] Result<QList<EventOutline>> related(const EventId &id) const;

    [[nodiscard]] Result<QList<Priority>> priorities() const; ///< by territory, rank, title
    [[nodiscard]] Result<QList<Organisation>> organisations() const; ///< by name, French collation
    [[nodiscard]] Result<QList<Kind>> kinds() const; ///< built-in ones, then the plan's own
    [[nodiscard]] Result<QList<Territory>> ownTerritories() const; ///< groupings
    [[nodiscard]] Result<QList<Commitment>> commitments() const;
    [[nodiscard]] Result<Description> description() const;
    [[nodiscard]] Result<QList<Series>> series() const; ///< by first day
    [[nodiscard]] Result<Series> series(const SeriesId &id) const;
    /// The events of a series, whole, in the order of the days its rule gives them.
    [[nodiscard]] Result<QList<Event>> occurrences(const SeriesId &id) const;
    [[nodiscard]] Result<QList<SavedFilter>> savedFilters() const; ///< by rank, name
    [[nodiscard]] Result<QList<Mute>> mutes() const; ///< by key
    [[nodiscard]] Result<QList<Bulletin>> bulletins() const; ///< drafts too, the latest day first

    /// Writes one value as one Change, gives the Change (without differences where nothing changed:
    /// then nothing is written and no signal comes). An empty label is made from the value. A value
    /// without an id is given one: it is the key of the Difference.
    Result<Change> save(const Event &event, const QString &label = {});
    Result<Change> save(const Priority &priority, const QString &label = {});
    Result<Change> save(const Organisation &organisation, const QString &label = {});
    Result<Change> save(const Kind &kind, const QString &label = {});
    Result<Change> save(const Territory &grouping, const QString &label = {});
    Result<Change> save(const Commitment &commitment, const QString &label = {});
    Result<Change> save(const Description &description, const QString &label = {});
    Result<Change> save(const Series &series, const QString &label = {});
    Result<Change> save(const SavedFilter &filter, const QString &label = {});
    Result<Change> save(const Mute &mute, const QString &label = {});
    Result<Change> save(const Bulletin &bulletin, const QString &label = {});
    /// Removes an event, priority, organisation, … by its key as in Difference. Refused where
    /// events still name it: the sentence says how many. The series and the mutes of an event that
    /// is removed stay: they do no harm.
    Result<Change> remove(Subject subject, const QString &key, const QString &label = {});
    /// Applies many differences at once: a bulk edit, an import, an undo. Every `before` must be
    /// what the plan holds, else Trouble::Conflict and nothing is written; nor is it where the
    /// headway tells it not to go on.
    Result<Change> apply(const Change &change, const Headway &headway = {});
    /// Tells, as apply() does, of a Change that a connection beside this one has applied.
    void adopt(const Change &applied);

    /// The latest changes, newest first; of one event where an id is given, each with its
    /// differences alone.
    [[nodiscard]] Result<QList<Change>> history(int limit, const EventId &event = {}) const;

    /// What is wrong inside: damaged pages, references to nothing, dates that make no sense; empty
    /// if well.
    [[nodiscard]] Result<QStringList> check() const;
    /// Writes a whole, consistent copy; refuses a path that exists.
    Result<> backup(const QString &path) const;

signals:
    void changed(const jalons::Change &change);

private:
    struct Private;
    explicit Plan(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace jalons
