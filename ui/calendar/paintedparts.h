// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QWidget>

namespace jalons {

class PaintedAccessible;

/// A widget that paints what it shows and yet lets a screen reader walk it: a list of parts, each
/// with a name, a place and something to press. The accessible children follow from it.
class PaintedParts
{
public:
    PaintedParts(const PaintedParts &) = delete;
    PaintedParts &operator=(const PaintedParts &) = delete;
    virtual ~PaintedParts();

    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual QString partName(int part) const = 0;
    /// Where it stands among the others, in words; empty where the name says it all.
    [[nodiscard]] virtual QString partDescription(int part) const;
    [[nodiscard]] virtual QRect partRect(int part) const = 0; ///< in the widget
    [[nodiscard]] virtual QAccessible::Role partRole(int part) const = 0;
    [[nodiscard]] virtual bool isPartSelected(int part) const = 0;
    [[nodiscard]] virtual int focusedPart() const = 0; ///< -1 where none
    virtual void pressPart(int part) = 0;
    virtual void focusPart(int part) = 0;

protected:
    PaintedParts();

    /// The parts are others now: forgets every interface handed out for the old ones.
    void partsChanged();
    /// Tells a screen reader where the focus is now.
    void announceFocus(QWidget *widget);
    /// To be called first in the destructor of the widget, while it still is what it is.
    void retireAccessible();

private:
    friend class PaintedAccessible;
    PaintedAccessible *m_accessible = nullptr;
};

} // namespace jalons
