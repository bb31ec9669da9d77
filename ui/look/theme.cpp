// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/theme.h"

#include "ui/look/strongcolours.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyleFactory>

namespace jalons {

namespace {

Colours coloursOf(QApplication &application, Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightColours();
    case Scheme::Dark:
        return darkColours();
    case Scheme::White:
        return whiteColours();
    case Scheme::Black:
        return blackColours();
    case Scheme::System:
        break;
    }
    application.setPalette(QPalette()); // back to what the desktop says
    return coloursFor(application.palette());
}

/// The desktop's font, as large as asked for; where no desktop names one, the choice is ours.
void chooseFont(QApplication &application, int percent)
{
    const QString ours = QStringLiteral("Open Sans");
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") && QFontDatabase::hasFamily(ours))
        font.setFamilies({ ours });
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    if (font != application.font())
        application.setFont(font);
}

} // namespace

QString styleSheetFor(const Colours &colours)
{
    QFile file(QStringLiteral(":/look/jalons.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, QColor> words[] = {
        { QLatin1String("@page"), colours.page },
        { QLatin1String("@panel"), colours.panel },
        { QLatin1String("@line"), colours.line },
        { QLatin1String("@edge"), colours.edge },
        { QLatin1String("@text"), colours.text },
        { QLatin1String("@secondText"), colours.secondText },
        { QLatin1String("@faint"), colours.faint },
        { QLatin1String("@accentGround"), colours.accentGround },
        { QLatin1String("@accent"), colours.accent },
        { QLatin1String("@onAccent"), colours.onAccent },
        { QLatin1String("@hover"), colours.hover },
        { QLatin1String("@error"), colours.error },
        // A primary button answers the mouse: the accent, a step nearer the page.
        { QLatin1String("@strong"),
            colours.dark ? colours.accent.lighter(112) : QColor::fromRgb(0x1212FF).darker(150) },
    };
    for (const auto &[word, colour] : words)
        sheet.replace(word + QLatin1String(";"), colour.name() + QLatin1String(";"));
    sheet.replace(QLatin1String("@tick"),
        colours.dark ? QStringLiteral("tick-on-light") : QStringLiteral("tick-on-dark"));
    sheet.replace(QLatin1String("@arrow"),
        colours.dark ? QStringLiteral("arrow-on-light") : QStringLiteral("arrow-on-dark"));
    return sheet;
}

void applyTheme(QApplication &application, Scheme scheme, int textPercent)
{
    application.setStyleSheet({});
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    chooseFont(application, textPercent);
    const Colours colours = coloursOf(application, scheme);
    application.setPalette(colours.toPalette());
    const QPalette list = colours.toListPalette();
    for (const char *widget : { "QAbstractItemView", "QMenu", "QMenuBar" })
        QApplication::setPalette(list, widget);
    application.setStyleSheet(styleSheetFor(colours));
}

} // namespace jalons
