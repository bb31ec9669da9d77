// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/iconbutton.h"

#include "ui/look/tilepainter.h"

#include <QEvent>
#include <QGuiApplication>

namespace jalons {

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(16, 16));
    setMinimumSize(32, 28); // also before a layout has seen it
    setName(name);
    ink();
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        ink();
}

void IconButton::ink()
{
    // Not this button's own palette: under a style sheet its ground is transparent, which is black.
    setIcon(jalons::icon(m_iconName, coloursFor(QGuiApplication::palette())));
}

} // namespace jalons
