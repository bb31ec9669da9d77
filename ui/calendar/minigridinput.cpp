// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse, keys and screen reader of the small month.

#include "core/plan/datewords.h"
#include "ui/calendar/minigrid.h"
#include "ui/shown/shown.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace jalons {

int MiniGrid::partCount() const
{
    return static_cast<int>(m_counts.size());
}

QString MiniGrid::partName(int part) const
{
    const QDate date = firstDay().addDays(part);
    QString day = inWords(date, spokenLanguage(), Wording::Plain);
    if (const QString off = m_off.on(date).words(); !off.isEmpty())
        day += QStringLiteral(", ") + off;
    //: %1 is a date; read aloud
    return tr("%1, %n event(s)", nullptr, m_counts.value(part)).arg(day);
}

QRect MiniGrid::partRect(int part) const
{
    return cell(part / 7, part % 7);
}

QAccessible::Role MiniGrid::partRole(int) const
{
    return QAccessible::ListItem;
}

bool MiniGrid::isPartSelected(int part) const
{
    return firstDay().addDays(part) == m_shown.date();
}

int MiniGrid::focusedPart() const
{
    const qint64 part = firstDay().daysTo(m_shown.date());
    return hasFocus() && part >= 0 && part < m_counts.size() ? static_cast<int>(part) : -1;
}

void MiniGrid::pressPart(int part)
{
    m_shown.setDate(firstDay().addDays(part));
}

void MiniGrid::focusPart(int part)
{
    const QDate day = firstDay().addDays(part);
    setFocus(Qt::OtherFocusReason);
    m_shown.setDate(day);
}

void MiniGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_from = dayAt(event->position());
    m_to = m_from;
    if (const QDate monday = weekAt(event->position()); monday.isValid()) {
        const bool stays = m_shown.date() >= monday && m_shown.date() < monday.addDays(7);
        m_shown.setDate(stays ? m_shown.date() : monday);
        m_shown.setView(View::Week);
    }
}

void MiniGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_from.isValid())
        return;
    const QDate from = std::exchange(m_from, {});
    const QDate to = std::exchange(m_to, {});
    if (from == to)
        m_shown.setDate(from);
    else
        m_shown.showDays(from, to);
    update();
}

void MiniGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position());
    if (m_from.isValid() && day.isValid() && day != m_to) {
        m_to = day;
        update();
    }
    if (day == m_hovered)
        return;
    m_hovered = day;
    setToolTip(day.isValid() ? partName(static_cast<int>(firstDay().daysTo(day))) : QString());
    setCursor(weekAt(event->position()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MiniGrid::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void MiniGrid::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const int months = m_wheel / 120;
    m_wheel -= months * 120;
    if (months != 0)
        m_shown.setDate(m_shown.date().addMonths(-months));
    event->accept();
}

void MiniGrid::keyPressEvent(QKeyEvent *event)
{
    const QDate day = m_shown.date();
    switch (event->key()) {
    case Qt::Key_Escape: // while days are picked: none are
        if (!m_from.isValid())
            return QWidget::keyPressEvent(event);
        m_from = {};
        return update();
    case Qt::Key_Left:
        return m_shown.setDate(day.addDays(-1));
    case Qt::Key_Right:
        return m_shown.setDate(day.addDays(1));
    case Qt::Key_Up:
        return m_shown.setDate(day.addDays(-7));
    case Qt::Key_Down:
        return m_shown.setDate(day.addDays(7));
    case Qt::Key_Home:
        return m_shown.setDate(day.addDays(1 - day.dayOfWeek()));
    case Qt::Key_End:
        return m_shown.setDate(day.addDays(7 - day.dayOfWeek()));
    case Qt::Key_PageUp:
        return m_shown.setDate(day.addMonths(-1));
    case Qt::Key_PageDown:
        return m_shown.setDate(day.addMonths(1));
    case Qt::Key_T:
        return m_shown.setDate(m_shown.today());
    default:
        QWidget::keyPressEvent(event);
    }
}

void MiniGrid::focusInEvent(QFocusEvent *)
{
    update();
    announceFocus(this);
}

void MiniGrid::focusOutEvent(QFocusEvent *)
{
    update();
}

void MiniGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace jalons
