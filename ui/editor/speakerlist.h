// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/session.h"

#include <QWidget>

class QPushButton;

namespace jalons {

class Register;
class RowList;

/// People at the front: name, capacity, organisation, each of which may be all that is known.
class SpeakerList : public QWidget
{
    Q_OBJECT

public:
    /// `person` names one of them for a screen reader, with the number as %1.
    SpeakerList(const QString &objectName, const QString &person, const QString &add,
        Register &known, QWidget *parent = nullptr);

    void load(const QList<Speaker> &speakers);
    [[nodiscard]] QList<Speaker> speakers() const;

signals:
    void edited();

private:
    void append(const Speaker &speaker, bool isNew);

    QString m_person;
    Register &m_register;
    RowList *m_rows = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace jalons
