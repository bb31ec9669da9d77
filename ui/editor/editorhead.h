// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

#include <QWidget>

class QLabel;

namespace jalons {

class Plan;

/// What the event is at any moment of its editing: title, when, territory, status.
class EditorHead : public QWidget
{
    Q_OBJECT

public:
    explicit EditorHead(const Plan &plan, QWidget *parent = nullptr);

    void show(const Event &event);

private:
    const Plan &m_plan;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
};

} // namespace jalons
