// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

class QLabel;

namespace jalons {

class LineField;
class Register;
class RowList;
class TerritoryField;

/// Where: the place as people say it, and the territories with their role.
class WherePart : public LoadedPage
{
    Q_OBJECT

public:
    explicit WherePart(const Register &known, QWidget *parent = nullptr);

    void save(Event &event) const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;
    [[nodiscard]] std::optional<QString> missing() const override;

protected:
    void fill(const Event &event) override;

private:
    void append(const EventTerritory &territory);
    void addTyped(const TerritoryCode &code);

    const Register &m_register;
    LineField *m_place = nullptr;
    RowList *m_rows = nullptr;
    TerritoryField *m_add = nullptr;
    QLabel *m_trouble = nullptr;
};

} // namespace jalons
