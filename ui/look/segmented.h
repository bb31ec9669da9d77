// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace jalons {

/// A few buttons side by side of which exactly one is down: « Mois | Agenda ». Left and Right walk
/// them, as in any exclusive group.
class SegmentedButtons : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what is chosen here, for a screen reader: « Vue ».
    SegmentedButtons(const QString &name, const QStringList &words, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    /// Chooses without a signal.
    void setCurrent(int index);
    /// To give a segment its shortcut or tool tip.
    [[nodiscard]] QAbstractButton *button(int index) const;

signals:
    /// May come twice for one click, and for the segment that was down already.
    void chosen(int index);

private:
    QButtonGroup *m_group = nullptr;
};

} // namespace jalons
