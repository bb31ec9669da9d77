// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/titlefield.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace jalons {

namespace {

constexpr int leastWidth = 200;

} // namespace

TitleField::TitleField(const QString &title, const QRectF &tile, QWidget *on)
    : QLineEdit(title, on)
    , m_title(title)
{
    setObjectName(QStringLiteral("titleField"));
    setAccessibleName(tr("Title of the event"));
    const QSize size(
        std::min(std::max(qRound(tile.width()), leastWidth), on->width()), sizeHint().height());
    const QPoint middle = tile.toAlignedRect().center();
    const int x = std::clamp(qRound(tile.left()), 0, std::max(0, on->width() - size.width()));
    const int y
        = std::clamp(middle.y() - size.height() / 2, 0, std::max(0, on->height() - size.height()));
    setGeometry({ QPoint(x, y), size });
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

bool TitleField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || key == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                leave(enter);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void TitleField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        leave(true);
}

void TitleField::leave(bool keeping)
{
    if (m_leaving)
        return;
    m_leaving = true;
    const bool hadFocus = hasFocus();
    const QString typed = text().simplified();
    hide();
    deleteLater();
    if (keeping && typed != m_title)
        emit titleTyped(typed);
    if (hadFocus)
        emit left();
}

} // namespace jalons
