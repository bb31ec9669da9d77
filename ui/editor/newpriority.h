// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/priority.h"

#include <QWidget>

class QPushButton;

namespace jalons {

class ChoiceField;
class LineField;
class Register;

/// A small form that makes a priority for one of the event's territories; it is saved with the
/// event.
class NewPriority : public QWidget
{
    Q_OBJECT

public:
    explicit NewPriority(Register &known, QWidget *parent = nullptr);

    void offerTerritories(const QList<TerritoryCode> &territories);
    /// What was typed here and not yet made; empty where nothing was.
    [[nodiscard]] QString pending() const;
    void focusTitle();
    void clear();

signals:
    void made(const jalons::PriorityId &id);
    void edited();

private:
    void make();

    Register &m_register;
    LineField *m_title = nullptr;
    ChoiceField *m_territory = nullptr;
    ChoiceField *m_theme = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace jalons
