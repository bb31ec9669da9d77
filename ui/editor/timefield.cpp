// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/timefield.h"

#include "core/plan/datewords.h"
#include "core/planning/moment.h"
#include "core/reading/typedtime.h"
#include "ui/editor/form.h"

#include <QKeyEvent>

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

void TimeField::enterTime(QTime time)
{
    setText(inWords(time, spokenLanguage()));
    markProblem(this, false);
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const auto now = time();
    if ((!up && event->key() != Qt::Key_Down) || isReadOnly() || !now || !now->isValid())
        return LineField::keyPressEvent(event);
    enterTime(now->addSecs((up ? 60 : -60) * quarterOfAnHour));
    emit editingFinished();
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    const auto now = time();
    markProblem(this, !now);
    if (now && text() != m_shown)
        setText(inWords(*now, spokenLanguage()));
    LineField::focusOutEvent(event); // tells that it was edited: others may know it for wrong still
}

} // namespace jalons
