// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse, keys and screen reader of the small month.

#include "core/plan/datewords.h"
#include "ui/calendar/daykeys.h"
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
    m_anchor = {};
    if (const QDate first = weekAt(event->position()); first.isValid()) {
        const bool stays = m_shown.date() >= first && m_shown.date() < first.addDays(7);
        m_shown.setDate(stays ? m_shown.date() : first);
        m_shown.setView(View::Week);
    }
}

void MiniGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_from.isValid())
        return;
    const QDate from = m_from;
    const QDate to = m_to;
    pick({});
    if (from == to)
        m_shown.setDate(from);
    else
        m_shown.showDays(from, to);
}

QList<MiniGrid *> MiniGrid::siblings() const
{
    return parentWidget()
        ? parentWidget()->findChildren<MiniGrid *>(QString(), Qt::FindDirectChildrenOnly)
        : QList<MiniGrid *>();
}

QDate MiniGrid::dayUnder(const QPointF &point) const
{
    const QList<MiniGrid *> all = siblings();
    for (const MiniGrid *grid : all) {
        const QPointF there = grid->mapFromGlobal(mapToGlobal(point));
        if (grid->isVisible() && grid->rect().contains(there.toPoint()))
            return grid->dayAt(there);
    }
    return dayAt(point);
}

void MiniGrid::pick(QDate to)
{
    m_to = to;
    if (!to.isValid())
        m_from = {};
    const Period picked
        = m_from == m_to ? Period() : Period{ std::min(m_from, m_to), std::max(m_from, m_to) };
    const QList<MiniGrid *> all = siblings();
    for (MiniGrid *grid : all.isEmpty() ? QList<MiniGrid *>{ this } : all) {
        grid->m_picked = picked;
        grid->update();
    }
}

/// Days in a row by the arrows with Shift, as by a drag.
void MiniGrid::pickByKey(QDate to)
{
    const QDate anchor = m_anchor.isValid() ? m_anchor : m_shown.date();
    m_shown.showDays(anchor, to);
    m_shown.setDate(to); // the keyboard goes along, perhaps into the month beside
    const QList<MiniGrid *> all = siblings();
    for (MiniGrid *grid : all.isEmpty() ? QList<MiniGrid *>{ this } : all)
        grid->m_anchor = anchor;
}

void MiniGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position());
    if (const QDate to = m_from.isValid() ? dayUnder(event->position()) : QDate();
        to.isValid() && to != m_to)
        pick(to);
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

QDate MiniGrid::dayAfterKey(int key) const
{
    return key == Qt::Key_T ? m_shown.today()
                            : dayByKey(key, m_shown.date(), m_shown.appearance().firstWeekday());
}

void MiniGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_from.isValid())
        return pick({}); // the drag is given up
    const QDate to = dayAfterKey(event->key());
    if (!to.isValid())
        return QWidget::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        return pickByKey(to);
    m_anchor = {};
    m_shown.setDate(to);
}

void MiniGrid::focusInEvent(QFocusEvent *)
{
    update();
    announceFocus(this);
}

void MiniGrid::focusOutEvent(QFocusEvent *)
{
    m_anchor = {};
    update();
}

void MiniGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace jalons
