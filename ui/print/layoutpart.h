// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printpart.h"

class QListWidget;
class QRadioButton;

namespace jalons {

/// Which layout, and for a sheet whether of the selected event or of all events.
class LayoutPart : public PrintPart
{
    Q_OBJECT

public:
    /// `event`: the title of the selected one; empty where none is.
    explicit LayoutPart(const QString &event, QWidget *parent = nullptr);

    void save(PrintChoices &choices) const override;
    /// How many events the other choices leave.
    void setCount(int events);

protected:
    void fill(const PrintChoices &choices) override;

private:
    [[nodiscard]] QString onlyThis(const QString &title) const;
    void showReach();

    QListWidget *m_layouts;
    QRadioButton *m_one;
    QRadioButton *m_all;
    bool m_hasEvent = false;
};

} // namespace jalons
