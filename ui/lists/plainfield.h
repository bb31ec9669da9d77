// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace jalons {

/// Some lines of plain text; Tab leaves it, and leaving it says so, as a line edit does.
class PlainField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainField(QWidget *parent = nullptr);

signals:
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace jalons
