// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/territories/gazetteer.h"

#include <QStringList>

namespace jalons {

struct Spelling;

/// Every name that a territory goes by, official or usual (:/territories/aliases.tsv), as search
/// keys. Built when the first name is looked for; several threads may ask at once.
class NameIndex
{
public:
    explicit NameIndex(const Gazetteer &gazetteer);

    /// Best first, at most `limit`; see Catalogue::search().
    [[nodiscard]] QList<const Record *> search(const QString &words, int limit) const;
    /// Those one of whose names is this whole one, articles aside; where none is, those whose name
    /// it is without the words that tell the sort (« Bordeaux » in « Bordeaux Métropole »), of the
    /// sort told. Quick after the first time.
    [[nodiscard]] QList<const Record *> named(const QString &name) const;
    /// Those whose names are spelled nearly so: one or two letters off.
    [[nodiscard]] QList<const Record *> nearly(const QString &name, int limit) const;

private:
    struct Entry
    {
        const Record *record = nullptr;
        QString key; ///< a space, then the search key of the name
    };

    void build() const;
    [[nodiscard]] const std::vector<Entry> &entries() const;
    [[nodiscard]] static Spelling spelled(const Entry &entry);
    void spellAll() const;

    using Places = QHash<QString, QList<qsizetype>>; ///< spelling → where in m_entries

    const Gazetteer &m_gazetteer;
    mutable std::once_flag m_built;
    mutable std::vector<Entry> m_entries;
    mutable std::once_flag m_spelled;
    mutable Places m_byWhole;
    mutable Places m_byCore;
};

} // namespace jalons
