// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printpart.h"

namespace jalons {

/// Leads from a bulletin, as it is composed, to the window in which it is edited.
class EditingPart : public PrintPart
{
    Q_OBJECT

public:
    explicit EditingPart(QWidget *parent = nullptr);

    void save(PrintChoices &choices) const override;

signals:
    void editingWanted();

protected:
    void fill(const PrintChoices &choices) override;
};

} // namespace jalons
