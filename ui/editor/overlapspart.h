// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/overlapsearch.h"
#include "ui/editor/loadedpage.h"

#include <QTimer>

class QLabel;

namespace jalons {

class OverlapRow;
class Register;

/// What the event would share with others on the day typed, while it is typed: told under the date,
/// never in the way. Each line opens the other event or is told no more.
class OverlapsPart : public LoadedPage
{
    Q_OBJECT

public:
    explicit OverlapsPart(const Register &known, QWidget *parent = nullptr);

    void save(Event &) const override { }
    void follow(const Event &draft) override;
    /// In place of those that ship with the programme.
    void setSchoolHolidays(const QList<SchoolHoliday> &holidays);

signals:
    void otherWanted(const jalons::EventId &id);

protected:
    void fill(const Event &event) override;

private:
    void look();
    void show(const QList<Overlap> &overlaps);

    const Register &m_register;
    OverlapSearch m_search;
    Event m_draft;
    QTimer m_pause; ///< while somebody types
    QList<OverlapRow *> m_rows;
    QLabel *m_more = nullptr;
    QString m_told; ///< what a screen reader was told last
};

} // namespace jalons
