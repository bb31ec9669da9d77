// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/territorydelegate.h"

#include "ui/look/colours.h"
#include "ui/look/metrics.h"
#include "ui/territories/territorymodel.h"

#include <QApplication>
#include <QPainter>

namespace jalons {

namespace {

/// Draws one wave at the right end of the rectangle and gives its left edge.
int paintWave(QPainter &painter, const QRect &rect, const QString &wave, const QFont &base,
    const Colours &colours)
{
    const QFont font = fontFor(TextSize::Small, base);
    const QFontMetrics metric(font);
    QRect frame(0, 0, metric.horizontalAdvance(wave) + 2 * metrics::step - 2, metric.height());
    frame.moveCenter(rect.center());
    frame.moveRight(rect.right());
    painter.setFont(font);
    painter.setPen(colours.edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius - 1, metrics::radius - 1);
    painter.setPen(colours.secondText);
    painter.drawText(frame, Qt::AlignCenter, wave);
    return frame.left() - metrics::step;
}

} // namespace

TerritoryDelegate::TerritoryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void TerritoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = option.text;
    const bool focused = option.state & QStyle::State_HasFocus;
    const Colours colours = coloursFor(option.palette);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    option.text.clear();
    option.state &= ~QStyle::State_HasFocus;
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect.adjusted(metrics::step / 2, 0, -metrics::step - 2, 0);
    const int count = index.data(TerritoryModel::CountRole).toInt();
    const bool heading = index.data(TerritoryModel::HeadingRole).toBool();
    QStringList waves = index.data(TerritoryModel::WavesRole).toStringList();
    if (count > 0 && !heading) {
        painter->setFont(option.font);
        painter->setPen(colours.text);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
    }
    // The waves stand in a column of their own, whether or not there is a count of one or two
    // digits.
    if (count > 0 || !waves.isEmpty()) {
        const QString widest = QLocale().toString(waves.isEmpty() ? count : std::max(count, 10));
        rect.setRight(rect.right() - option.fontMetrics.horizontalAdvance(widest) - metrics::step);
    }
    while (!waves.isEmpty())
        rect.setRight(paintWave(*painter, rect, waves.takeLast(), option.font, colours));

    painter->setFont(heading ? fontFor(TextSize::Small, option.font) : option.font);
    painter->setPen(heading ? colours.secondText : colours.text);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(name, Qt::ElideRight, rect.width()));
    if (focused) {
        painter->setPen(QPen(colours.accent, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize TerritoryDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return { size.width(), option.fontMetrics.height() + 2 * metrics::step };
}

} // namespace jalons
