// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <vector>

namespace jalons {

/// The share of pixels that two pictures differ in, 0 to 1, once both are softened: letters that
/// another version of FreeType draws a little bolder are the same, a line moved or a colour changed
/// is not. Other sizes differ altogether.
[[nodiscard]] inline double differenceOf(const QImage &a, const QImage &b)
{
    if (a.isNull() || a.size() != b.size())
        return 1;
    const QSize half = a.size() / 2;
    const auto soft = [&half](const QImage &image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage first = soft(a);
    const QImage second = soft(b);
    constexpr int tolerated = 40; // of 255, in a channel
    int differing = 0;
    for (int y = 0; y < half.height(); ++y) {
        for (int x = 0; x < half.width(); ++x) {
            const QRgb p = first.pixel(x, y);
            const QRgb q = second.pixel(x, y);
            const int most = std::max({ std::abs(qRed(p) - qRed(q)),
                std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q)) });
            differing += most > tolerated ? 1 : 0;
        }
    }
    return double(differing) / (half.width() * half.height());
}

/// With the 256 colours that stand for all of it best: small enough to keep.
[[nodiscard]] inline QImage indexed(const QImage &image)
{
    std::map<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y) & 0xfff8f8f8];
    }
    std::vector<std::pair<int, QRgb>> sorted;
    for (const auto &[colour, count] : counts)
        sorted.emplace_back(count, colour);
    std::sort(sorted.rbegin(), sorted.rend());
    QList<QRgb> table;
    for (const auto &[count, colour] : sorted) {
        if (table.size() < 256)
            table.append(colour | ((colour >> 5) & 0xff070707)); // 0xf8 is white again
    }
    return image.convertToFormat(QImage::Format_Indexed8, table, Qt::AvoidDither);
}

} // namespace jalons
