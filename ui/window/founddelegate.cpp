// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/founddelegate.h"

#include "core/plan/datewords.h"
#include "ui/look/metrics.h"
#include "ui/window/foundmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace jalons {

namespace {

constexpr int glyphSize = 14;

/// One line of text with its marked stretches; what does not fit ends with « … ». Gives how wide it
/// came out.
double paintMarked(
    QPainter &painter, const QRectF &rect, const QList<MarkedText> &stretches, const QFont &font)
{
    QTextLayout layout(plainText(stretches), font);
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const MarkedText &stretch : stretches) {
        const auto length = static_cast<int>(stretch.text.size());
        if (stretch.marked) {
            QTextLayout::FormatRange range{ at, length, {} };
            range.format.setFontWeight(QFont::Bold);
            range.format.setFontUnderline(true);
            formats.append(range);
        }
        at += length;
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const double wide = line.naturalTextWidth();
    const bool fits = wide <= rect.width();
    const QString dots = QStringLiteral("…");
    const double room
        = fits ? rect.width() : rect.width() - QFontMetricsF(font).horizontalAdvance(dots);
    painter.save();
    painter.setClipRect(QRectF(rect.left(), rect.top(), room, rect.height()), Qt::IntersectClip);
    const double top = rect.top() + (rect.height() - line.height()) / 2;
    layout.draw(&painter, QPointF(rect.left(), top));
    painter.restore();
    if (!fits) {
        painter.setFont(font);
        painter.drawText(QPointF(rect.left() + room, top + line.ascent()), dots);
    }
    return qMin(wide, rect.width());
}

/// « Lille · programme : … world café … »
QList<MarkedText> underTitle(const FoundEvent &event, const EventWords &words)
{
    QList<MarkedText> line;
    if (event.where == FoundIn::Territory)
        return event.snippet;
    const QString territories = words.territories(event.event);
    if (!territories.isEmpty())
        line.append({ territories, false });
    const auto part = [&line](const QString &text) {
        line.append({ (line.isEmpty() ? QString() : QStringLiteral(" · ")) + text, false });
    };
    if (event.snippet.isEmpty()) {
        if (!event.event.place.isEmpty())
            part(event.event.place);
        return line;
    }
    //: before the words found: %1 is « programme », « decisions »
    part(FoundDelegate::tr("%1: ").arg(nameOf(event.where)));
    return line + event.snippet;
}

} // namespace

void FoundDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const FoundModel *>(index.model());
    const Colours colours = coloursFor(option.palette);
    const QRectF room = QRectF(option.rect).adjusted(metrics::near, 0, -metrics::near, 0);
    painter->save();
    const FoundEvent *event = model->at(index.row());
    if (!event) {
        QFont font = fontFor(TextSize::Small, option.font);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colours.secondText);
        painter->drawText(room.adjusted(0, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom,
            index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colours.accentGround);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const Family family = model->words().kind(event->event.kind).family;
    const double half = room.height() / 2;
    paintGlyph(*painter,
        QRectF(room.left(), room.top() + (half - glyphSize) / 2 + 2, glyphSize, glyphSize), family,
        colours.tile(family).bar);
    const QRectF text = room.adjusted(glyphSize + metrics::near, 2, 0, -2);
    const QString date = inWords(event->event.when, spokenLanguage(), Wording::Short);
    const QFontMetricsF metrics(option.font);
    const double dateWidth = metrics.horizontalAdvance(date);
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(QRectF(text.right() - dateWidth, text.top(), dateWidth + 1, half - 2),
        Qt::AlignRight | Qt::AlignVCenter, date);
    paintMarked(*painter,
        QRectF(text.left(), text.top(), text.width() - dateWidth - metrics::group, half - 2),
        event->title, option.font);
    painter->setPen(colours.secondText);
    paintMarked(*painter, QRectF(text.left(), text.top() + half - 2, text.width(), half - 2),
        underTitle(*event, model->words()), fontFor(TextSize::Small, option.font));
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(FoundModel::HeadingRole).toBool())
        return { 100, line + metrics::near };
    return { 240, 2 * line + metrics::near };
}

} // namespace jalons
