// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/timefield.h"

#include "core/plan/datewords.h"
#include "core/reading/typedtime.h"
#include "ui/editor/form.h"

namespace jalons {

TimeField::TimeField(const QString &objectName, QWidget *parent)
    : LineField(objectName, parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        markProblem(this, false);
    });
}

void TimeField::loadTime(QTime time)
{
    m_loaded = time;
    m_shown = inWords(time, spokenLanguage());
    load(m_shown);
    markProblem(this, false);
}

Result<QTime> TimeField::time() const
{
    if (text() == m_shown)
        return m_loaded;
    if (text().trimmed().isEmpty())
        return QTime();
    return readTypedTime(text());
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    LineField::focusOutEvent(event);
    const auto now = time();
    markProblem(this, !now);
    if (now && text() != m_shown)
        setText(inWords(*now, spokenLanguage()));
}

} // namespace jalons
