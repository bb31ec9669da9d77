// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

class QPushButton;

namespace jalons {

class ItemList;
class RowList;

/// What was decided, and the actions agreed: what, who, by when, done.
class ActionsPart : public LoadedPage
{
    Q_OBJECT

public:
    explicit ActionsPart(QDate today, QWidget *parent = nullptr);

    void save(Event &event) const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;

protected:
    void fill(const Event &event) override;

private:
    void append(const Action &action, bool isNew);

    QDate m_today;
    ItemList *m_decisions = nullptr;
    RowList *m_actions = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace jalons
