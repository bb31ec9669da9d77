// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letterhead.h"
#include "ui/print/logo.h"

class QPaintDevice;
class QPainter;

namespace jalons {

/// The letterhead of an office as it is drawn at the head of the first page: the logo at the left,
/// the lines at the right, or at the left where there is no logo.
class PageHead
{
public:
    /// A logo that cannot be read is an error.
    [[nodiscard]] static Result<PageHead> of(const Letterhead &letterhead);

    /// How much of a page it takes, with the space below; nothing where it is empty.
    [[nodiscard]] double height(const QPaintDevice &device, double width, double millimetre) const;
    /// Draws it at the top of a page's body.
    void paint(QPainter &painter, const QRectF &body, double millimetre) const;
    /// For a file that is no painted page.
    [[nodiscard]] DocumentHead forDocument() const;

private:
    [[nodiscard]] QSizeF logoSize(double width, double millimetre) const;
    [[nodiscard]] QRectF textRect(double width, double millimetre) const;

    QString m_text;
    Logo m_logo;
};

} // namespace jalons
