// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printchoices.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalons {

/// Asks under which name choices are kept. One that is there already is replaced.
class SavePreset : public QDialog
{
    Q_OBJECT

public:
    SavePreset(const QString &name, const QList<PrintPreset> &others, QWidget *parent = nullptr);

signals:
    void named(const QString &name);

private:
    void read();

    QList<PrintPreset> m_others;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace jalons
