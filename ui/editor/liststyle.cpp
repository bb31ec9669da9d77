// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/liststyle.h"

#include "ui/look/colours.h"

#include <QGuiApplication>

namespace jalons {

QString listStyle(bool framed)
{
    const Colours colours = coloursFor(QGuiApplication::palette());
    const QString frame = framed
        ? QStringLiteral("border: 1px solid %1; border-radius: 4px; background: %2; padding: 4px;")
              .arg(colours.line.name(), colours.page.name())
        : QStringLiteral("border: none; background: transparent; padding: 12px 8px;");
    return QStringLiteral(
        "QListView, QListView:focus { outline: none; %1 } "
        "QListView::item { border: 2px solid transparent; border-radius: 4px; padding: 4px 6px; "
        "color: %2; } "
        "QListView::item:disabled { color: %3; } "
        "QListView::item:hover { background: %4; } "
        "QListView::item:selected { background: %5; color: %2; } "
        "QListView::item:selected:focus { border: 2px solid %6; }")
        .arg(frame, colours.text.name(), colours.secondText.name(), colours.hover.name(),
            colours.accentGround.name(), colours.accent.name());
}

} // namespace jalons
