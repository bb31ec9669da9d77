// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/thinline.h"

#include "ui/look/colours.h"

#include <QGuiApplication>
#include <QPainter>

namespace jalons {

ThinLine::ThinLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void ThinLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursFor(QGuiApplication::palette()).line);
}

} // namespace jalons
