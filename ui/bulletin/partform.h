// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/bulletindraft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jalons {

/// One part of a bulletin, to be written: its heading, its text, and the way back to what the plan
/// says.
class PartForm : public QWidget
{
    Q_OBJECT

public:
    explicit PartForm(QWidget *parent = nullptr);

    /// Shows a part; `composed` is as the plan has it, none where the plan says nothing there. Who
    /// types in it keeps the cursor.
    void load(
        const BulletinBlock &block, const BulletinBlock *composed, bool changedSince, bool fixed);
    void clear();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString text() const;

signals:
    void edited();
    void backWanted();

private:
    QLineEdit *m_heading;
    QPlainTextEdit *m_text;
    QLabel *m_note;
    QPushButton *m_back;
    QString m_id;
    bool m_loading = false;
};

} // namespace jalons
