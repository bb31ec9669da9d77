// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/exporting.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jalons {

class Shown;

/// Asks what to export, as what and in which layout; begins with what the screen shows.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const Plan &plan, const Shown &shown, QWidget *parent = nullptr);

    [[nodiscard]] ExportWish wish() const;

private:
    void fillWhat();
    void fillFormats();
    void addField(QVBoxLayout &column, const QString &words, QComboBox *field);
    [[nodiscard]] QString periodShown() const;
    void explain();

    const Plan &m_plan;
    const Shown &m_shown;
    QComboBox *m_what;
    QComboBox *m_format;
    QComboBox *m_layout;
    QCheckBox *m_notes;
    QLabel *m_explanation;
    QPushButton *m_export = nullptr;
};

} // namespace jalons
