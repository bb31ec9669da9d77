// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdfdetails.h"

class QPainter;

namespace jalons {

/// Something laid out on numbered pages of paper.
class Paper
{
public:
    Paper() = default;
    virtual ~Paper() = default;
    Q_DISABLE_COPY_MOVE(Paper)

    [[nodiscard]] virtual int count() const = 0;
    /// Of the first page: what the file may be called.
    [[nodiscard]] virtual QString title() const = 0;
    /// What begins where: sheets, months.
    [[nodiscard]] virtual QList<PdfMark> marks() const = 0;
    /// Draws a page, its top left corner (of the paper, not of the margins) at the origin.
    virtual void paint(QPainter &painter, int page) const = 0;
};

} // namespace jalons
