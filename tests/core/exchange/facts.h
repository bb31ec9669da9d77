// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace jalons {

/// One leaf of tests/data/sample-2019.json, the facts that the sample plan was made from.
struct Fact
{
    QString path; ///< « /evenements/0/date/debut »
    QString value;

    /// The nearest key above, list places left aside: « debut ».
    [[nodiscard]] QString key() const;
};

[[nodiscard]] QList<Fact> factsIn(const QJsonValue &value, const QString &path = {});

/// How the plan's own JSON says a fact: the words to look for, all of them. Most facts are said in
/// their own words; the others have their line in the tables of facts.cpp.
[[nodiscard]] QStringList wordsFor(const Fact &fact);

/// True for the facts' own ids and the keys that point to one of them: relations, checked as such.
[[nodiscard]] bool isRelation(const Fact &fact);

} // namespace jalons
