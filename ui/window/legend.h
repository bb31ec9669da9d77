// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace jalons {

/// What colours, signs and forms of events mean: families of kinds, statuses, marks of a day.
class Legend : public QDialog
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);
};

} // namespace jalons
