// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"

#include <QLineEdit>

namespace jalons {

class NameCompleter;
class Register;

/// A field for one organisation by its name; a name that the plan does not know becomes an
/// organisation with the event. Empty means none.
class OrganisationField : public QLineEdit
{
    Q_OBJECT

public:
    OrganisationField(const QString &objectName, Register &known, QWidget *parent = nullptr);

    void load(const OrganisationId &id);
    [[nodiscard]] OrganisationId value() const;

private:
    void offer();

    Register &m_register;
    NameCompleter *m_names = nullptr;
    OrganisationId m_loaded;
    OrganisationId m_own = OrganisationId::make(); ///< of the organisation that may be made here
    QString m_shown;
};

} // namespace jalons
