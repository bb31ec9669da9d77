// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/quickentry.h"

#include <QObject>

namespace jalons {

class Plan;
class Shown;

/// Reads lines with what the plan knows: its kinds, its territories, and what the filter narrows
/// to. The list of communes is read beside, the first time: until then no territory is found, and
/// nothing waits.
class EntryReader : public QObject
{
    Q_OBJECT

public:
    EntryReader(Plan &plan, Shown &shown, QObject *parent = nullptr);

    /// Begins to read the list of communes.
    void prepare();
    /// `day`: the day meant where the line names none; null where none is.
    [[nodiscard]] QuickEntry read(
        const QString &line, QDate day, const QList<TerritoryCode> &chosen);
    /// « Métropole Européenne de Lille (métropole, Nord) »
    [[nodiscard]] QString nameOf(const TerritoryCode &code, bool withDetails) const;
    [[nodiscard]] QString nameOfKind(const QString &key);
    [[nodiscard]] QDate today() const;

signals:
    /// What is read may now be another.
    void changed();

private:
    const QuickEntryContext &context();

    Plan &m_plan;
    Shown &m_shown;
    QuickEntryContext m_context;
    bool m_known = false; ///< the context is that of the plan
    bool m_preparing = false;
    bool m_prepared = false;
};

} // namespace jalons
