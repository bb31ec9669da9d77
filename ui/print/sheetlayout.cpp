// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetlayout.h"

#include "ui/look/colours.h"
#include "ui/print/paperstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace jalons {

namespace {

QPointF originOf(const QTextBlock &block)
{
    const auto *layout = block.document()->documentLayout();
    return layout->blockBoundingRect(block).topLeft() - block.layout()->boundingRect().topLeft();
}

QList<Span> linesOf(const QTextBlock &block)
{
    QList<Span> lines;
    const double origin = originOf(block).y();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        lines.append({ origin + line.y(), origin + line.y() + line.height() });
    }
    return lines;
}

QList<Span> linesOf(const QTextTableCell &cell)
{
    QList<Span> lines;
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        if (it.currentBlock().isValid())
            lines += linesOf(it.currentBlock());
    }
    return lines;
}

/// Where a cut crosses no line of any cell: the bottoms of lines that end between others.
QList<double> cutsBetween(const QList<Span> &lines)
{
    QList<double> cuts;
    for (const Span &line : lines) {
        const double cut = line.bottom;
        const bool clear = std::none_of(lines.begin(), lines.end(), [cut](const Span &other) {
            return other.top < cut - 0.5 && other.bottom > cut + 0.5;
        });
        if (clear)
            cuts.append(cut);
    }
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

} // namespace

SheetLayout::SheetLayout(const QString &html, QPaintDevice *device, double width)
    : m_document(paperDocument(html, device))
    , m_width(width)
    , m_pixel(device->logicalDpiY() / 96.0)
{
    m_document->setTextWidth(width);
    (void)m_document->documentLayout()->documentSize(); // lays everything out
    for (auto it = m_document->rootFrame()->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
            addTable(*table);
        else if (it.currentBlock().isValid())
            addBlock(it.currentBlock());
    }
}

QString SheetLayout::title() const
{
    return m_document->metaInformation(QTextDocument::DocumentTitle);
}

void SheetLayout::addBlock(const QTextBlock &block)
{
    const QList<Span> lines = linesOf(block);
    // Qt keeps an empty block before and after tables.
    if (lines.isEmpty() || block.text().isEmpty())
        return;
    const bool stays = staysWithNext(block);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Box box;
        box.span = lines[i];
        // Neither the first nor the last line of a paragraph stands alone.
        const bool widow = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
        box.keepWithNext = stays || widow;
        m_boxes.append(box);
    }
}

void SheetLayout::addTable(const QTextTable &table)
{
    QList<QList<Span>> rows;
    for (int row = 0; row < table.rows(); ++row) {
        QList<Span> lines;
        for (int column = 0; column < table.columns(); ++column)
            lines += linesOf(table.cellAt(row, column));
        rows.append(lines);
    }
    const double padding = paperCellPadding * m_pixel;
    const auto edgeBelow = [&](qsizetype row) {
        double bottom = 0;
        for (const Span &line : rows[row])
            bottom = std::max(bottom, line.bottom);
        return bottom + padding;
    };
    double top = std::numeric_limits<double>::max();
    for (const Span &line : rows.value(0))
        top = std::min(top, line.top - padding);

    const int headRows = table.format().headerRowCount();
    const int head = headRows > 0 ? static_cast<int>(m_heads.size()) : -1;
    if (headRows > 0)
        m_heads.append({ top, edgeBelow(headRows - 1) });
    for (int row = 0; row < rows.size(); ++row) {
        const bool isHead = row < headRows;
        const bool isGroup
            = table.columns() > 1 && table.cellAt(row, 0).columnSpan() == table.columns();
        Box box;
        box.span = { top, edgeBelow(row) };
        box.keepWithNext = isHead || isGroup;
        box.head = isHead ? -1 : head;
        box.cuts = cutsBetween(rows[row]);
        m_boxes.append(box);
        if (headRows > 0 && (isHead || !isGroup))
            m_rules.append({ box.span.bottom, row + 1 == headRows });
        top = box.span.bottom;
    }
}

QList<Slice> SheetLayout::slices(double height, std::optional<double> first) const
{
    return paginate(m_boxes, m_heads, height, first);
}

void SheetLayout::paint(QPainter &painter, const Slice &slice) const
{
    painter.save();
    if (slice.head) {
        paintSpan(painter, *slice.head);
        painter.translate(0, slice.head->height());
    }
    paintSpan(painter, slice.body);
    painter.restore();
}

void SheetLayout::paintSpan(QPainter &painter, const Span &span) const
{
    painter.save();
    painter.translate(0, -span.top);
    const QRectF clip(-m_width, span.top, 3 * m_width, span.height());
    QAbstractTextDocumentLayout::PaintContext context;
    // A little less, so that the line that touches the edge is not drawn unseen under the clip: it
    // would be read twice by whoever takes the text out of the PDF.
    context.clip = clip.adjusted(0, m_pixel / 2, 0, -m_pixel / 2);
    context.palette.setColor(QPalette::Text, lightColours().text);
    painter.save();
    painter.setClipRect(clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();

    for (const RuledLine &rule : m_rules) {
        if (rule.y <= span.top + m_pixel / 2 || rule.y > span.bottom + m_pixel / 2)
            continue;
        const QColor colour = rule.strong ? lightColours().secondText : lightColours().line;
        painter.setPen(QPen(colour, (rule.strong ? 0.8 : 0.6) * m_pixel));
        painter.drawLine(QPointF(0, rule.y), QPointF(m_width, rule.y));
    }
    painter.restore();
}

} // namespace jalons
