// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace jalons {

/// A line of 1 px between the parts of a window.
class ThinLine : public QWidget
{
    Q_OBJECT

public:
    explicit ThinLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace jalons
