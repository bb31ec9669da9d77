// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/entrychip.h"

#include "ui/entry/entrystroke.h"
#include "ui/look/metrics.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainterPath>

namespace jalons {

namespace {

constexpr int arrowRoom = 14;

} // namespace

EntryChip::EntryChip(Understood part, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_part(part)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setVisible(false);
    connect(this, &QToolButton::clicked, this, &EntryChip::openMeanings);
}

void EntryChip::setWords(const QString &words)
{
    m_words = words;
    //: of what was typed: %1 « Date », %2 « Thursday 12 March »
    setAccessibleName(tr("%1: %2").arg(m_name, words));
    setToolTip(accessibleName());
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

void EntryChip::setMeanings(const QStringList &meanings, int taken)
{
    m_meanings = meanings;
    m_taken = taken;
    const bool choice = meanings.size() > 1;
    setFocusPolicy(choice ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(choice ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(choice ? tr("Opens the other meanings of this name") : QString());
    updateGeometry();
    update();
}

QSize EntryChip::sizeHint() const
{
    const QFontMetrics small(fontFor(TextSize::Small, font()));
    const int width = 2 * metrics::near + small.horizontalAdvance(m_name) + metrics::step
        + fontMetrics().horizontalAdvance(m_words) + (m_meanings.size() > 1 ? arrowRoom : 0) + 4;
    return { width, fontMetrics().height() + 2 * metrics::step + 2 };
}

void EntryChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The style sheet gives buttons a palette of their own.
    const Colours colours = coloursFor(parentWidget()->palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool choice = m_meanings.size() > 1;
    painter.setBrush(underMouse() && choice ? colours.hover : colours.panel);
    painter.setPen(
        hasFocus() ? QPen(colours.accent, 2) : QPen(choice ? colours.edge : colours.line));
    painter.drawRoundedRect(hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame,
        metrics::radius, metrics::radius);

    const QFont small = fontFor(TextSize::Small, font());
    QRectF room = QRectF(rect()).adjusted(metrics::near, 0, -metrics::near, 0);
    painter.setFont(small);
    painter.setPen(colours.secondText);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_name);
    room.setLeft(room.left() + QFontMetricsF(small).horizontalAdvance(m_name) + metrics::step);
    if (choice)
        room.setRight(room.right() - arrowRoom);
    painter.setFont(font());
    painter.setPen(colours.text);
    const QString words = fontMetrics().elidedText(m_words, Qt::ElideRight, int(room.width()) + 1);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, words);
    const double y = rect().bottom() - 3.0;
    paintEntryStroke(painter,
        QLineF(room.left(), y, room.left() + fontMetrics().horizontalAdvance(words), y), m_part,
        colours);
    if (choice) {
        const QPointF middle(rect().right() - metrics::near - 4, rect().center().y() + 2);
        QPainterPath arrow;
        arrow.moveTo(middle + QPointF(-4, -2));
        arrow.lineTo(middle + QPointF(0, 2));
        arrow.lineTo(middle + QPointF(4, -2));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.text, 1.5));
        painter.drawPath(arrow);
    }
}

void EntryChip::openMeanings()
{
    if (m_meanings.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < m_meanings.size(); ++i) {
        QString words = m_meanings.at(i);
        QAction *action = menu->addAction(words.replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(i == m_taken);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            emit chosen(i);
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace jalons
