// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace jalons {

/// What is said at the foot of the bulletin's window: where it stands, and the ways out.
class LeavingBar : public QWidget
{
    Q_OBJECT

public:
    explicit LeavingBar(QWidget *parent = nullptr);

    /// `readable`: there is something to print; `open`: it has not left yet.
    void offer(bool readable, bool open);
    void tell(const QString &words);
    void tellProblem(const QString &words);

signals:
    void copyWanted();
    void fileWanted(int format); ///< an ExportFormat
    void printWanted();
    void issueWanted();

private:
    QPushButton *add(const QString &words, const char *name);

    QLabel *m_words;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_issue;
};

} // namespace jalons
