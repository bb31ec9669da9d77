// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printchoices.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace jalons {

/// The choices that have a name: choose, save, delete.
class PresetPart : public QWidget
{
    Q_OBJECT

public:
    explicit PresetPart(const QList<PrintPreset> &presets, QWidget *parent = nullptr);

    /// What is chosen now: shows which preset it is, if any.
    void compare(const PrintChoices &choices);

signals:
    void chosen(const jalons::PrintChoices &choices);
    void presetsChanged(const QList<jalons::PrintPreset> &presets);

private:
    void fill();
    void save();
    void remove();
    [[nodiscard]] int rowOf(const PrintChoices &choices) const;

    PrintMemory m_memory;
    PrintChoices m_now;
    QString m_lastName; ///< offered where the choices were changed since
    QComboBox *m_box;
    QPushButton *m_remove;
};

} // namespace jalons
