// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/planjson.h"

#include <QDialog>

namespace jalons {

/// Shows what an import would do before anything is written: how much is new, changed and
/// unchanged, which values, and what was left out.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ImportPreview &preview, const QString &fileName, QWidget *parent = nullptr);
};

} // namespace jalons
