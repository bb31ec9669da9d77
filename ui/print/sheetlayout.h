// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paginate.h"

#include <QTextDocument>

#include <memory>

class QPaintDevice;
class QPainter;
class QTextBlock;
class QTextTable;

namespace jalons {

/// A line drawn under a row of a table.
struct RuledLine
{
    double y = 0;
    bool strong = false; ///< under the head
};

/// One HTML page set as paper has it, laid out in one long column for a device, together with what
/// a page break may not cut.
class SheetLayout
{
public:
    SheetLayout(const QString &html, QPaintDevice *device, double width);

    [[nodiscard]] QString title() const;
    /// `first`: of the first page, where it is shorter.
    [[nodiscard]] QList<Slice> slices(double height, std::optional<double> first = {}) const;
    /// Draws a slice with its top left corner at the painter's origin.
    void paint(QPainter &painter, const Slice &slice) const;

private:
    void addBlock(const QTextBlock &block);
    void addTable(const QTextTable &table);
    void paintSpan(QPainter &painter, const Span &span) const;

    std::unique_ptr<QTextDocument> m_document;
    double m_width = 0;
    double m_pixel = 1; ///< 1/96 inch on the device
    QList<Box> m_boxes;
    QList<Span> m_heads;
    QList<RuledLine> m_rules;
};

} // namespace jalons
