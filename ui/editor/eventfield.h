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
/// Offers the events of the plan that say what is typed, the latest first, but for one. The date
/// may be typed after the title, as it is offered.
void offerEvents(
    NameCompleter &names, const Register &known, const QString &typed, const EventId &except);
/// The event whose name the text gives whole; null where none or several.
[[nodiscard]] EventId eventNamed(
    NameCompleter &names, const Register &known, const QString &text, const EventId &except);

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
    const Register &m_register;
    NameCompleter *m_names = nullptr;
    EventId m_loaded;
    EventId m_self;
    QString m_shown;
};

} // namespace jalons
