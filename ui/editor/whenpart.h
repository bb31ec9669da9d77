// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

class QLabel;
class QPushButton;

namespace jalons {

class ChoiceField;
class DateField;
class Register;

/// When: the date, the time zone of the place, and the date it had before it was postponed.
class WhenPart : public LoadedPage
{
    Q_OBJECT

public:
    WhenPart(const Register &known, QDate today, QWidget *parent = nullptr);

    void save(Event &event) const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;
    [[nodiscard]] std::optional<QString> missing() const override;
    /// The zone follows the territory that leads, the former date shows once the status says so.
    void follow(const Event &draft) override;

protected:
    void fill(const Event &event) override;

private:
    void followRegion(); ///< of the territory that leads
    void showZone(bool shown);
    void showFormer(bool shown);

    const Register &m_register;
    DateField *m_when = nullptr;
    QPushButton *m_otherZone = nullptr;
    QLabel *m_zoneLabel = nullptr;
    ChoiceField *m_zone = nullptr;
    QLabel *m_formerLabel = nullptr;
    DateField *m_former = nullptr;
    Status m_status = Status::Planned;
    TerritoryCode m_lead;
};

} // namespace jalons
