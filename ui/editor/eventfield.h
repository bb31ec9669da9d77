// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"

#include <QLineEdit>

namespace jalons {

class NameCompleter;
class Register;
struct EventOutline;

/// An event as it is offered: « Comité de pilotage – 6 février 2019 ».
[[nodiscard]] QString nameWithDate(const EventOutline &event);
/// Offers every event of the plan but one.
void offerEvents(NameCompleter &names, const Register &known, const EventId &except);

/// A field to choose one event of the plan by typing its title; empty means none.
class EventField : public QLineEdit
{
    Q_OBJECT

public:
    EventField(const QString &objectName, const Register &known, QWidget *parent = nullptr);

    void load(const EventId &id, const EventId &self);
    [[nodiscard]] EventId value() const;
    /// True where something is typed that is no event.
    [[nodiscard]] bool isWrong() const;

private:
    void offer();

    const Register &m_register;
    NameCompleter *m_names = nullptr;
    EventId m_loaded;
    EventId m_self;
    QString m_shown;
};

} // namespace jalons
