// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/eventfield.h"

#include "core/plan/datewords.h"
#include "ui/editor/namecompleter.h"
#include "ui/editor/register.h"

namespace jalons {

QString nameWithDate(const EventOutline &event)
{
    if (!event.when.isKnown())
        return event.title;
    return QStringLiteral("%1 – %2").arg(event.title, inWords(event.when, spokenLanguage()));
}

void offerEvents(NameCompleter &names, const Register &known, const EventId &except)
{
    QList<std::pair<QString, QString>> offered;
    for (const EventOutline &event : known.events()) {
        if (event.id != except)
            offered.append({ nameWithDate(event), event.id.toString() });
    }
    names.setNames(offered);
}

EventField::EventField(const QString &objectName, const Register &known, QWidget *parent)
    : QLineEdit(parent)
    , m_register(known)
    , m_names(new NameCompleter(this))
{
    setObjectName(objectName);
    setCompleter(m_names);
    connect(&known, &Register::changed, this, &EventField::offer);
}

void EventField::load(const EventId &id, const EventId &self)
{
    m_loaded = id;
    m_self = self;
    offer();
    const auto event = m_register.event(id);
    m_shown = event ? nameWithDate(*event) : id.isNull() ? QString() : id.toString();
    setText(m_shown);
    setCursorPosition(0);
}

EventId EventField::value() const
{
    if (text() == m_shown)
        return m_loaded;
    return EventId::fromString(m_names->keyOf(text()));
}

bool EventField::isWrong() const
{
    return !text().trimmed().isEmpty() && value().isNull();
}

void EventField::offer()
{
    offerEvents(*m_names, m_register, m_self);
}

} // namespace jalons
