// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/bulletin.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace jalons {

class DayField;
class Plan;

/// What holds for the whole of a bulletin: title, day of edition, language, and which events.
class BulletinHead : public QWidget
{
    Q_OBJECT

public:
    explicit BulletinHead(const Plan &plan, QWidget *parent = nullptr);

    /// Shows a bulletin; `calendar` is the filter of the calendar, offered beside those that have a
    /// name. One that has left cannot be changed.
    void load(const Bulletin &bulletin, const Filter &calendar, QDate today);
    /// Writes what stands in the fields into a bulletin.
    void store(Bulletin &bulletin) const;

signals:
    void retitled();
    /// Other events, another day or language: it is composed anew.
    void asksOtherwise();

private:
    void addField(
        QGridLayout &grid, int row, int column, int span, const QString &words, QWidget *field);
    void offerFilters(const Filter &own, const Filter &calendar);

    const Plan &m_plan;
    QLineEdit *m_title;
    DayField *m_day;
    QComboBox *m_language;
    QComboBox *m_events;
    DayField *m_from;
    DayField *m_to;
    QStringList m_names; ///< the entries of m_events
    QList<Filter> m_filters; ///< what they stand for
};

} // namespace jalons
