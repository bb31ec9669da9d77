// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace jalons {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setShorter(const QString &words)
{
    m_shorter = words;
    update();
}

QString ElidedLabel::drawn() const
{
    const int room = contentsRect().width();
    const bool fits = m_shorter.isEmpty() || fontMetrics().horizontalAdvance(text()) <= room;
    return fontMetrics().elidedText(fits ? text() : m_shorter, Qt::ElideRight, room);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height() };
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = drawn();
    setToolTip(shown == text() ? QString() : text());
    style()->drawItemText(&painter, contentsRect(),
        static_cast<int>(alignment() | Qt::AlignVCenter), palette(), isEnabled(), shown,
        foregroundRole());
}

} // namespace jalons
