// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/bulk.h"
#include "core/planning/overlapfacts.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace jalons {

class Plan;
class TerritoryField;

/// Changes several events at once: status, kind, territory, priority, or days later. Shows what
/// will change before anything does; gives one Change.
class ManyDialog : public QDialog
{
    Q_OBJECT

public:
    ManyDialog(const Plan &plan, const QList<EventId> &events, QWidget *parent = nullptr);

    /// What was asked for so far, as one Change with its label; without differences where nothing
    /// changes.
    [[nodiscard]] Change change() const;
    [[nodiscard]] BulkEdit edit() const;

private:
    void buildFields(QFormLayout &form);
    void offerPriorities(QComboBox &box, bool ofTheseEvents);
    void preview();

    const Plan &m_plan;
    OverlapFacts m_facts;
    QList<Event> m_events;
    QHash<QString, QString> m_kindNames;
    QComboBox *m_status;
    QComboBox *m_kind;
    TerritoryField *m_lead;
    TerritoryField *m_concerned;
    QComboBox *m_priority;
    QComboBox *m_noPriority;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    QCheckBox *m_toWorkingDay;
    QLabel *m_summary;
    QListWidget *m_changes;
    QPushButton *m_go;
};

} // namespace jalons
