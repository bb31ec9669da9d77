// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/dayfield.h"

#include "core/plan/datewords.h"
#include "core/reading/typeddate.h"

#include <QStyle>

namespace jalons {

DayField::DayField(const char *name, const QString &none, bool last, QWidget *parent)
    : QLineEdit(parent)
    , m_tip(tr("A day as you write it: 12 march 2019, tomorrow, 3/4"))
    , m_optional(!none.isEmpty())
    , m_last(last)
{
    setObjectName(QLatin1String(name));
    setPlaceholderText(none);
    setToolTip(m_tip);
    connect(this, &QLineEdit::editingFinished, this, &DayField::read);
    connect(this, &QLineEdit::textEdited, this, [this] {
        mark({});
    });
}

void DayField::setDay(QDate day)
{
    if (day == m_day && isModified() && hasFocus())
        return; // it is being typed in
    m_day = day;
    setText(day.isValid() ? inWords(day, spokenLanguage()) : QString());
    setCursorPosition(0);
    mark({});
}

void DayField::read()
{
    const QString typed = text().trimmed();
    QDate day;
    if (!typed.isEmpty()) {
        const auto date = readTypedDate(typed, m_anchor);
        if (!date)
            return mark(date.error().message);
        day = m_last ? date->to : date->from;
    }
    if (!day.isValid() && !(m_optional && typed.isEmpty()))
        return mark(tr("A day is needed here."));
    const bool same = day == m_day;
    setModified(false);
    setDay(day);
    if (!same)
        emit chosen(day);
}

void DayField::mark(const QString &problem)
{
    if (property("problem").toBool() == !problem.isEmpty())
        return;
    setProperty("problem", !problem.isEmpty());
    setToolTip(problem.isEmpty() ? m_tip : problem);
    setAccessibleDescription(problem);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace jalons
