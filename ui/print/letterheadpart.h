// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printpart.h"

class QPlainTextEdit;
class QPushButton;

namespace jalons {

/// What the office has printed at the head of the first page: some lines, a logo.
class LetterheadPart : public PrintPart
{
    Q_OBJECT

public:
    explicit LetterheadPart(QWidget *parent = nullptr);

    void save(PrintChoices &choices) const override;

protected:
    void fill(const PrintChoices &choices) override;

private:
    void choose();
    void setLogo(const QString &path);

    QString m_path;
    QPlainTextEdit *m_text;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_logo;
};

} // namespace jalons
