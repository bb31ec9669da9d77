// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailsstyle.h"

#include "ui/look/metrics.h"

namespace jalons {

QString detailsStyle(const Colours &colours, const QFont &font)
{
    QString style = QStringLiteral(
        "body { color: @text; }"
        "p { margin: 0px 0px 2px 0px; }"
        "ul { margin: 0px 0px 4px 0px; }"
        "li { margin: 0px 0px 2px 0px; }"
        "h2 { color: @accent; font-size: medium; font-size: @bodypt; font-weight: 700; margin: "
        "16px 0px 4px 0px; }"
        "h3 { font-size: medium; font-size: @bodypt; font-weight: 600; margin: 8px 0px 2px 0px; }"
        "a { color: @accent; }"
        ".label { color: @second; font-size: @smallpt; margin: 8px 0px 0px 0px; }"
        ".group { color: @second; font-size: @smallpt; font-weight: 600; margin: 6px 0px 2px 0px; }"
        ".item { margin: 0px 0px 3px 0px; }"
        ".session { margin: 5px 0px 0px 0px; }"
        ".remark { color: @second; font-size: @smallpt; margin: 0px; }"
        ".with { margin: 0px 0px 2px 0px; }");
    const auto points = [&](TextSize size) {
        return QString::number(fontFor(size, font).pointSizeF());
    };
    style.replace(QLatin1String("@text"), colours.text.name());
    style.replace(QLatin1String("@second"), colours.secondText.name());
    style.replace(QLatin1String("@accent"), colours.accent.name());
    style.replace(QLatin1String("@body"), points(TextSize::Body));
    style.replace(QLatin1String("@small"), points(TextSize::Small));
    return style;
}

} // namespace jalons
