// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/exporting.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace jalons {

class Shown;

/// Asks what to export and as what; begins with what the screen shows.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const Plan &plan, const Shown &shown, QWidget *parent = nullptr);

    [[nodiscard]] ExportWish wish() const;

private:
    void explain();

    const Plan &m_plan;
    const Shown &m_shown;
    QComboBox *m_what;
    QComboBox *m_format;
    QCheckBox *m_notes;
    QLabel *m_explanation;
};

} // namespace jalons
