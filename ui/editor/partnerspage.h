// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

class QCheckBox;

namespace jalons {

class AddField;
class Register;
class RowList;

/// Who takes part, in what role; a name typed that the plan does not know becomes an organisation
/// with the event.
class PartnersPage : public LoadedPage
{
    Q_OBJECT

public:
    explicit PartnersPage(Register &known, QWidget *parent = nullptr);

    void save(Event &event) const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;
    [[nodiscard]] std::optional<QString> missing() const override;

protected:
    void fill(const Event &event) override;

private:
    void append(const EventOrganisation &partner);
    void addTyped(const QString &name);
    void offerNames();

    Register &m_register;
    RowList *m_rows = nullptr;
    AddField *m_add = nullptr;
    QCheckBox *m_more = nullptr;
};

} // namespace jalons
