// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/nameindex.h"

#include "core/basis/searchkey.h"
#include "core/territories/spelling.h"
#include "core/territories/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalons {
namespace {

using Type = TerritoryCode::Type;

/// How well an entry answers; smaller is better. Each step parts what people would call a better
/// hit.
enum Rank { WholeName, NameOfItsSort, Beginning, BeginningOfItsSort, Within, BySort, NoHit };

/// A word as it is looked for: at the beginning of a word of the key.
QStringList beginnings(QStringList words)
{
    for (QString &word : words)
        word.prepend(u' ');
    return words;
}

/// Every word begins a word of the name; or tells the territory's sort, if another one does.
Rank hit(const QString &key, const QStringList &words, TerritoryKind kind)
{
    bool named = false;
    for (const QString &word : words) {
        if (key.contains(word))
            named = true;
        else if (!isWordFor(word.sliced(1), kind))
            return NoHit;
    }
    return named ? Within : BySort;
}

bool agrees(const Spelling &asked, const Territory &territory)
{
    return asked.type == Type::None || asked.type == territory.code.type;
}

} // namespace

NameIndex::NameIndex(const Gazetteer &gazetteer)
    : m_gazetteer(gazetteer)
{
}

void NameIndex::build() const
{
    const std::vector<Record> &communes = m_gazetteer.communes();
    m_entries.reserve(communes.size() + m_gazetteer.upper().size() + 200);
    const auto add = [this](const Record &record, const QString &name) {
        m_entries.push_back({ &record, QString(u' ' + searchKey(name)) });
    };
    for (const Record &record : m_gazetteer.upper()) {
        const QString &name = record.territory.name;
        add(record, name);
        // « CA du Grand Avignon (COGA) » is known by either part.
        if (const qsizetype bracket = name.indexOf(u'('); bracket > 0) {
            add(record, name.first(bracket));
            add(record, name.sliced(bracket));
        }
    }
    for (const Record &record : communes)
        add(record, record.territory.name);
    (void)readTable(u"aliases.tsv"_s, [&](const Fields &f) {
        const auto code = TerritoryCode::fromString(QString::fromUtf8(f[0]));
        if (const Record *record = code ? m_gazetteer.find(*code) : nullptr)
            add(*record, QString::fromUtf8(f[1]));
    });
}

const std::vector<NameIndex::Entry> &NameIndex::entries() const
{
    std::call_once(m_built, [this] {
        build();
    });
    return m_entries;
}

Spelling NameIndex::spelled(const Entry &entry)
{
    Territory named;
    named.code = entry.record->territory.code;
    named.kind = entry.record->territory.kind;
    named.name = entry.key;
    return spellingOf(named);
}

QList<const Record *> NameIndex::search(const QString &typed, int limit) const
{
    const QStringList words = beginnings(meaningfulWords(searchKey(typed)));
    if (words.isEmpty() || limit <= 0)
        return {};
    const Spelling asked = spellingOf(typed);
    QHash<const Record *, Rank> best;
    for (const Entry &entry : entries()) {
        const TerritoryKind kind = entry.record->territory.kind;
        Rank rank = hit(entry.key, words, kind);
        if (rank == NoHit)
            continue;
        if (rank == Within) {
            const Spelling name = spelled(entry);
            if (name.whole == asked.whole)
                rank = WholeName;
            else if (name.core == asked.core && agrees(asked, entry.record->territory))
                rank = NameOfItsSort;
            else if (name.whole.startsWith(asked.whole))
                rank = Beginning;
            else if (name.core.startsWith(asked.core))
                rank = BeginningOfItsSort;
        }
        const auto known = best.constFind(entry.record);
        if (known == best.constEnd() || rank < *known)
            best.insert(entry.record, rank);
    }
    QList<const Record *> found = best.keys();
    const auto before = [&best](const Record *a, const Record *b) {
        const Rank rankA = best.value(a);
        const Rank rankB = best.value(b);
        if (rankA != rankB)
            return rankA < rankB;
        if (a->population != b->population)
            return a->population > b->population;
        // The same people: département before région before town.
        if (a->territory.code.type == Type::Department
            || b->territory.code.type == Type::Department)
            return a->territory.code.type == Type::Department
                && b->territory.code.type != Type::Department;
        return a->territory.code < b->territory.code;
    };
    const qsizetype kept = std::min<qsizetype>(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + kept, found.end(), before);
    return found.first(kept);
}

void NameIndex::spellAll() const
{
    const auto size = static_cast<qsizetype>(entries().size());
    m_byWhole.reserve(size);
    m_byCore.reserve(size);
    for (qsizetype i = 0; i < size; ++i) {
        const Entry &entry = m_entries[static_cast<std::size_t>(i)];
        if (entry.record->territory.code.type == Type::Epci) {
            const Spelling spelling = spelled(entry);
            m_byWhole[spelling.whole].append(i);
            m_byCore[spelling.core].append(i);
        } else {
            // Only an EPCI's name holds its sort: most entries are spared the search for it.
            const QString whole = meaningfulWords(entry.key).join(u' ');
            m_byWhole[whole].append(i);
            m_byCore[whole].append(i);
        }
    }
}

QList<const Record *> NameIndex::named(const QString &name) const
{
    const Spelling asked = spellingOf(name);
    if (asked.whole.isEmpty())
        return {};
    std::call_once(m_spelled, [this] {
        spellAll();
    });
    const auto recordsOf = [this](const QList<qsizetype> &places, auto accepts) {
        QList<const Record *> records;
        for (const qsizetype place : places) {
            const Record *record = m_entries[static_cast<std::size_t>(place)].record;
            if (accepts(record->territory) && !records.contains(record))
                records.append(record);
        }
        return records;
    };
    const QList<const Record *> whole
        = recordsOf(m_byWhole.value(asked.whole), [](const Territory &) {
              return true;
          });
    const QList<const Record *> ofItsSort
        = recordsOf(m_byCore.value(asked.core), [&asked](const Territory &territory) {
              return agrees(asked, territory);
          });
    if (!whole.isEmpty())
        return whole;
    // « CA du Pays de X » where there is a CC of that name too.
    QList<const Record *> exactly;
    for (const Record *record : ofItsSort)
        if (asked.kind && record->territory.kind == *asked.kind)
            exactly.append(record);
    return exactly.isEmpty() ? ofItsSort : exactly;
}

} // namespace jalons
