// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace jalons {

class Actions;

/// All keys on one page: those of the menus, then those of the views.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace jalons
