// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pagehead.h"

#include "ui/look/colours.h"
#include "ui/print/paperstyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace jalons {

namespace {

constexpr double tallestLogo = 18; // millimetres
constexpr double between = 8; // millimetres from the logo to the text
constexpr double below = 7; // millimetres from the head to the page

QFont fontOf(bool firstLine)
{
    QFont font = paperFont();
    font.setPointSizeF(9);
    font.setWeight(firstLine ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Each line is wrapped on its own: the first one is stronger.
double heightOf(const QStringList &lines, const QPaintDevice &device, double width)
{
    double height = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFontMetricsF metrics(fontOf(i == 0), &device);
        height += metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, lines.at(i))
                      .height();
    }
    return height;
}

} // namespace

Result<PageHead> PageHead::of(const Letterhead &letterhead)
{
    auto logo = Logo::read(letterhead.logo);
    if (!logo)
        return failed(logo);
    PageHead head;
    head.m_text = letterhead.text.trimmed();
    head.m_logo = std::move(*logo);
    return head;
}

QSizeF PageHead::logoSize(double width, double millimetre) const
{
    if (m_logo.isNull())
        return {};
    const double height = tallestLogo * millimetre;
    const QSizeF size(height * m_logo.shape(), height);
    const double widest = m_text.isEmpty() ? width : width * 0.45;
    return size.width() <= widest ? size : size * (widest / size.width());
}

QRectF PageHead::textRect(double width, double millimetre) const
{
    const double left
        = m_logo.isNull() ? 0 : logoSize(width, millimetre).width() + between * millimetre;
    return { left, 0, width - left, 0 };
}

double PageHead::height(const QPaintDevice &device, double width, double millimetre) const
{
    if (m_text.isEmpty() && m_logo.isNull())
        return 0;
    const double text = m_text.isEmpty()
        ? 0
        : heightOf(m_text.split(u'\n'), device, textRect(width, millimetre).width());
    return std::max(text, logoSize(width, millimetre).height()) + below * millimetre;
}

void PageHead::paint(QPainter &painter, const QRectF &body, double millimetre) const
{
    painter.save();
    painter.translate(body.topLeft());
    if (!m_logo.isNull())
        m_logo.paint(painter, { QPointF(), logoSize(body.width(), millimetre) });
    painter.setPen(lightColours().text);
    QRectF line = textRect(body.width(), millimetre);
    const QStringList lines = m_text.isEmpty() ? QStringList() : m_text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFont font = fontOf(i == 0);
        line.setHeight(
            QFontMetricsF(font, painter.device())
                .boundingRect(QRectF(0, 0, line.width(), 1e6), Qt::TextWordWrap, lines.at(i))
                .height());
        painter.setFont(font);
        painter.drawText(line,
            int(Qt::TextWordWrap) | int(m_logo.isNull() ? Qt::AlignLeft : Qt::AlignRight),
            lines.at(i));
        line.translate(0, line.height());
    }
    painter.restore();
}

DocumentHead PageHead::forDocument() const
{
    constexpr int dots = 360; // high: sharp on paper, small in a mail
    DocumentHead head;
    head.text = m_text;
    head.png = m_logo.png(dots);
    // Widest where a page of A4 stands upright: 170 mm between its margins.
    if (!m_logo.isNull())
        head.size = (logoSize(170, 1) * 10).toSize();
    return head;
}

} // namespace jalons
