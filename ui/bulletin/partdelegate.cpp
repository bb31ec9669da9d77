// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/partdelegate.h"

#include "ui/look/colours.h"
#include "ui/look/metrics.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace jalons {

namespace {

constexpr int checkSize = 16;

QFont small(const QFont &base)
{
    return fontFor(TextSize::Small, base);
}

} // namespace

void PartDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const Colours colours = coloursFor(item.palette);
    painter->save();
    if (item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, colours.accentGround);
    else if (item.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(item.rect, colours.hover);
    QRect room = item.rect.adjusted(metrics::near, metrics::step, -metrics::near, -metrics::step);
    if (item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyleOptionViewItem box = item;
        box.rect = QRect(room.left(), room.top(), checkSize, checkSize);
        box.state.setFlag(QStyle::State_On, item.checkState == Qt::Checked);
        box.state.setFlag(QStyle::State_Off, item.checkState != Qt::Checked);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, item.widget);
        room.setLeft(room.left() + checkSize + metrics::near);
    }
    const bool leftOut = index.data(leftOutRole).toBool();
    QFont font = item.font;
    font.setStrikeOut(leftOut);
    painter->setFont(font);
    painter->setPen(leftOut ? colours.secondText : colours.text);
    const QFontMetrics names(font);
    const QString note = index.data(noteRole).toString();
    painter->drawText(room, (note.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft,
        names.elidedText(item.text, Qt::ElideRight, room.width()));
    room.setTop(room.top() + names.lineSpacing());
    const QFont second = small(item.font);
    painter->setFont(second);
    painter->setPen(colours.secondText);
    painter->drawText(room, Qt::AlignTop | Qt::AlignLeft,
        QFontMetrics(second).elidedText(note, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PartDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).lineSpacing()
        + QFontMetrics(small(option.font)).lineSpacing() + 2 * metrics::step;
    return { 120, height };
}

bool PartDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::KeyPress)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (event->type() != QEvent::MouseButtonRelease || !state.isValid())
        return false;
    // The box is drawn at another place than the style has it.
    const int edge = option.rect.left() + checkSize + 2 * metrics::near;
    if (static_cast<QMouseEvent *>(event)->position().x() > edge)
        return false;
    return model->setData(
        index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace jalons
