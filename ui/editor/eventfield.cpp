// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/eventfield.h"

#include "core/basis/searchkey.h"
#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/editor/namecompleter.h"
#include "ui/editor/register.h"

namespace jalons {

namespace {

constexpr int read = 500; ///< of those that say the words: some milliseconds
constexpr int most = 50; ///< offered: who wants another one types on

const QString dash = QStringLiteral(" – ");

} // namespace

QString nameWithDate(const EventOutline &event)
{
    if (!event.when.isKnown())
        return event.title;
    return event.title + dash + inWords(event.when, spokenLanguage());
}

void offerEvents(
    NameCompleter &names, const Register &known, const QString &typed, const EventId &except)
{
    // What stands after the last dash may be the date, and dates are no words that the plan knows.
    const bool dated = typed.contains(dash);
    const QString words = dated ? typed.section(dash, 0, -2) : typed;
    const QString rest = dated ? searchKey(typed.section(dash, -1)) : QString();
    QList<std::pair<QString, QString>> offered;
    const QList<EventOutline> events
        = known.plan().saying(words, read).value_or(QList<EventOutline>());
    for (auto event = events.crbegin(); event != events.crend() && offered.size() < most; ++event) {
        const QString name = nameWithDate(*event);
        if (event->id != except && searchKey(name).contains(rest))
            offered.append({ name, event->id.toString() });
    }
    names.setNames(offered);
}

EventId eventNamed(
    NameCompleter &names, const Register &known, const QString &text, const EventId &except)
{
    QString key = names.keyOf(text);
    if (key.isEmpty()) {
        offerEvents(names, known, text, except);
        key = names.keyOf(text);
    }
    return EventId::fromString(key);
}

EventField::EventField(const QString &objectName, const Register &known, QWidget *parent)
    : QLineEdit(parent)
    , m_register(known)
    , m_names(new NameCompleter(this))
{
    setObjectName(objectName);
    m_names->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(m_names);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        offerEvents(*m_names, m_register, typed, m_self);
    });
    connect(&known, &Register::changed, this, [this] {
        m_names->setNames({});
    });
}

void EventField::load(const EventId &id, const EventId &self)
{
    m_loaded = id;
    m_self = self;
    m_names->setNames({});
    const auto event = m_register.event(id);
    m_shown = event ? nameWithDate(*event) : id.isNull() ? QString() : id.toString();
    setText(m_shown);
    setCursorPosition(0);
}

EventId EventField::value() const
{
    if (text() == m_shown)
        return m_loaded;
    return eventNamed(*m_names, m_register, text(), m_self);
}

bool EventField::isWrong() const
{
    return !text().trimmed().isEmpty() && value().isNull();
}

} // namespace jalons
