// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/paintedparts.h"

#include "ui/calendar/paintedaccessible.h"

namespace jalons {

PaintedParts::PaintedParts()
{
    QAccessible::installFactory(
        PaintedAccessible::make); // once: the same function is not added twice
}

PaintedParts::~PaintedParts()
{
    retireAccessible();
}

QString PaintedParts::partDescription(int) const
{
    return {};
}

void PaintedParts::partsChanged()
{
    if (m_accessible)
        m_accessible->forgetParts();
}

void PaintedParts::announceFocus(QWidget *widget)
{
    const int part = focusedPart();
    if (part < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

void PaintedParts::retireAccessible()
{
    if (m_accessible)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(m_accessible));
}

} // namespace jalons
