// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <QByteArray>
#include <QImage>

#include <memory>

class QPainter;
class QRectF;
class QSvgRenderer;

namespace jalons {

/// A picture that is drawn on paper: SVG as lines, PNG and JPEG as they are.
class Logo
{
public:
    Logo(); ///< none
    ~Logo();
    Logo(Logo &&) noexcept;
    Logo &operator=(Logo &&) noexcept;

    /// What is no picture, or too large for one, is an error that says which file and why. An empty
    /// path gives none.
    [[nodiscard]] static Result<Logo> read(const QString &path);

    [[nodiscard]] bool isNull() const;
    /// Width divided by height.
    [[nodiscard]] double shape() const;
    void paint(QPainter &painter, const QRectF &rect) const;
    /// As the bytes of a PNG so many dots high at most.
    [[nodiscard]] QByteArray png(int height) const;

private:
    QImage m_image;
    std::unique_ptr<QSvgRenderer> m_drawing;
};

} // namespace jalons
