// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/sessionlist.h"

#include "ui/editor/liststyle.h"

#include <QDropEvent>
#include <QEvent>
#include <QKeyEvent>

namespace jalons {

namespace {

constexpr int sessionRole = Qt::UserRole;
constexpr int dayRole = Qt::UserRole + 1;
constexpr int slotRole = Qt::UserRole + 2;

PartOfDay partOf(const QListWidgetItem *item)
{
    return { item->data(dayRole).toInt(), static_cast<Slot>(item->data(slotRole).toInt()) };
}

} // namespace

SessionList::SessionList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("sessions"));
    setAccessibleName(tr("Programme"));
    setWordWrap(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust); // words wrap anew in another width
    setStyleSheet(listStyle(true));
}

void SessionList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setDragEnabled(!readOnly);
    setAcceptDrops(!readOnly);
}

void SessionList::show(const QList<Session> &sessions, qsizetype current, int days)
{
    const QSignalBlocker blocker(this);
    clear();
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const Session &session = sessions.at(i);
        const PartOfDay part = jalons::partOf(session);
        const bool begins = i == 0 || jalons::partOf(sessions.at(i - 1)) != part;
        if (begins && (i > 0 || part != PartOfDay()))
            addHeading(part, days);
        auto *item = new QListWidgetItem(lineOf(session), this);
        item->setData(sessionRole, static_cast<int>(i));
        item->setData(dayRole, part.day);
        item->setData(slotRole, static_cast<int>(part.slot));
        item->setToolTip(lineOf(session));
        //: A session in a list: its line, its kind, its half-day
        item->setData(Qt::AccessibleTextRole,
            tr("%1, %2, %3").arg(lineOf(session), nameOf(session.kind), headingOf(part, days)));
    }
    fit();
    choose(current);
}

/// Each row as high as its words are in this width: under a style sheet the view forgets the
/// padding.
void SessionList::fit()
{
    constexpr int border = 2 * (2 + 6);
    constexpr int room = 2 * (2 + 4);
    const int width = qMax(60, viewport()->width() - border - 8);
    for (int row = 0; row < count(); ++row) {
        const QFontMetrics metrics(item(row)->font());
        const QRect words = metrics.boundingRect(
            QRect(0, 0, width, 1000), Qt::TextWordWrap | Qt::AlignLeft, item(row)->text());
        item(row)->setSizeHint(QSize(60, words.height() + room));
    }
}

void SessionList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void SessionList::addHeading(const PartOfDay &part, int days)
{
    auto *item = new QListWidgetItem(headingOf(part, days), this);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::NoItemFlags); // the arrows pass it by
    item->setData(sessionRole, -1);
    item->setData(dayRole, part.day);
    item->setData(slotRole, static_cast<int>(part.slot));
}

qsizetype SessionList::session() const
{
    return currentItem() ? currentItem()->data(sessionRole).toInt() : -1;
}

void SessionList::choose(qsizetype index)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(sessionRole).toInt() == index && index >= 0)
            setCurrentRow(row);
    }
}

void SessionList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && styleSheet() != listStyle(true))
        setStyleSheet(listStyle(true));
}

void SessionList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step != 0 && event->modifiers().testFlag(Qt::AltModifier)) {
        if (!m_readOnly)
            emit stepped(step);
        return;
    }
    if (event->key() == Qt::Key_Delete && !m_readOnly) {
        emit removeWanted();
        return;
    }
    QListWidget::keyPressEvent(event);
}

/// The list is drawn anew from the sessions afterwards, so nothing is moved here.
void SessionList::dropEvent(QDropEvent *event)
{
    const qsizetype from = session();
    if (event->source() != this || from < 0) {
        event->ignore();
        return;
    }
    const QPoint at = event->position().toPoint();
    const QModelIndex under = indexAt(at);
    int row = under.isValid() ? under.row() : count();
    if (under.isValid() && at.y() > visualRect(under).center().y())
        ++row;
    qsizetype to = 0;
    PartOfDay part;
    for (int i = 0; i < row; ++i) {
        part = partOf(item(i));
        const int index = item(i)->data(sessionRole).toInt();
        if (index >= 0 && index != from)
            ++to;
    }
    if (row == 0 && count() > 0)
        part = partOf(item(0));
    event->setDropAction(Qt::CopyAction); // else the view takes the dragged row away
    event->accept();
    emit droppedAt(to, part);
}

} // namespace jalons
