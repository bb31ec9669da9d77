// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

class QLabel;
class QVBoxLayout;

namespace jalons {

class AddField;
class NewPriority;
class Register;
struct Priority;

/// The priorities that the event treats: those of its territories to check, others by typing, new
/// ones.
class PrioritiesPage : public LoadedPage
{
    Q_OBJECT

public:
    explicit PrioritiesPage(Register &known, QWidget *parent = nullptr);

    void save(Event &event) const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;
    /// Shows the priorities of the territories that the event has now.
    void follow(const Event &draft) override;

protected:
    void fill(const Event &event) override;

private:
    void showList();
    void showOne(const Priority &priority);
    void choose(const PriorityId &id, bool chosen);
    void addTyped(const QString &text);

    Register &m_register;
    QList<TerritoryCode> m_territories;
    QList<PriorityId> m_chosen;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_empty = nullptr;
    AddField *m_add = nullptr;
    NewPriority *m_new = nullptr;
};

} // namespace jalons
