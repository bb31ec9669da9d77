// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/longtext.h"

#include <QtMath>

#include <optional>

namespace jalons {

namespace {

constexpr double doubt = 0.12; ///< how far letters that are set together may differ from the sum
constexpr QChar dots(0x2026);

/// A letter that stands beside others as wide as alone, but for a hair.
bool isPlain(QChar letter)
{
    return letter.unicode() < 0x0250 || (letter.unicode() >= 0x2000 && letter.unicode() < 0x2070);
}

/// What the sum of the letters tells of a text.
struct Sum
{
    std::optional<bool> wider; ///< than the room; none where it comes close
    qsizetype within = 0; ///< how many letters fit into the lesser room
};

Sum sumOf(const QString &text, double room, double lesser, const QFontMetricsF &metrics)
{
    Sum sum;
    double width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isPlain(text.at(i)))
            return {};
        width += metrics.horizontalAdvance(text.at(i));
        if (width <= lesser)
            sum.within = i + 1;
        if (width > room * (1 + doubt)) {
            sum.wider = true;
            return sum;
        }
    }
    if (width < room * (1 - doubt))
        sum.wider = false;
    return sum;
}

} // namespace

bool isWider(const QString &text, double room, const QFontMetrics &metrics)
{
    const std::optional<bool> wider = sumOf(text, room, 0, QFontMetricsF(metrics)).wider;
    return wider ? *wider : metrics.horizontalAdvance(text) > room;
}

QString elidedTo(const QString &text, double room, const QFontMetrics &metrics)
{
    const Sum sum
        = sumOf(text, room, room - metrics.horizontalAdvance(dots), QFontMetricsF(metrics));
    if (!sum.wider)
        return metrics.elidedText(text, Qt::ElideRight, qFloor(room));
    return *sum.wider ? text.left(sum.within) + dots : text;
}

} // namespace jalons
