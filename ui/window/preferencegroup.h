// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace jalons {

/// Preferences that belong together, under a heading: fields in a column, each named on its left,
/// and what explains them below.
class PreferenceGroup : public QWidget
{
    Q_OBJECT

public:
    explicit PreferenceGroup(const QString &heading, QWidget *parent = nullptr);

    /// The words are the field's label, and lead to it by their mnemonic.
    void addField(const QString &words, QWidget *field);
    /// Across both columns.
    void addRow(QWidget *row);
    /// An explanation, in lines that are easily read; setWords() changes it.
    QLabel *addWords(const QString &words = {});

    static void setWords(QLabel &label, const QString &words);

private:
    QGridLayout *m_grid;
};

} // namespace jalons
