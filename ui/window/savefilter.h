// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/savedfilter.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalons {

/// Asks for the name of a filter to be saved. The name of one that is there replaces that one.
class SaveFilter : public QDialog
{
    Q_OBJECT

public:
    /// `words`: what it narrows by; a name is made of them.
    SaveFilter(const SavedFilter &filter, const QString &words, const QList<SavedFilter> &others,
        QWidget *parent = nullptr);

signals:
    void chosen(const jalons::SavedFilter &filter);

private:
    void read();

    SavedFilter m_filter;
    QList<SavedFilter> m_others;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace jalons
