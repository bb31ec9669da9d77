// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

namespace jalons {

class AddField;
class EventField;
class Register;
class RowList;

/// What the event has to do with others: the one it follows up, the wider one, the milestones it
/// prepares.
class RelationsPart : public LoadedPage
{
    Q_OBJECT

public:
    explicit RelationsPart(Register &known, QWidget *parent = nullptr);

    void save(Event &event) const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;

protected:
    void fill(const Event &event) override;

private:
    void append(const EventId &id);
    void addTyped(const QString &text);
    [[nodiscard]] QWidget *wrongField() const;

    Register &m_register;
    EventId m_self;
    EventField *m_follows = nullptr;
    EventField *m_framework = nullptr;
    RowList *m_prepares = nullptr;
    AddField *m_add = nullptr;
};

} // namespace jalons
