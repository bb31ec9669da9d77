// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printing.h"

#include <QDialog>

class QCheckBox;
class QRadioButton;

namespace jalons {

class Shown;

/// Asks which pages: the selected event's summary, those of all events of the filter, or a list of
/// them.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(const Plan &plan, const Shown &shown, QWidget *parent = nullptr);

    [[nodiscard]] PrintJob job() const;

private:
    const Shown &m_shown;
    QRadioButton *m_one;
    QRadioButton *m_list;
    QRadioButton *m_all;
    QCheckBox *m_notes;
};

} // namespace jalons
