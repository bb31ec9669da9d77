// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/quickentry.h"

#include <QToolButton>

namespace jalons {

/// One thing that was understood: « Date: Thursday 12 March », underlined as in the line. With
/// several meanings it is a button that opens them.
class EntryChip : public QToolButton
{
    Q_OBJECT

public:
    EntryChip(Understood part, const QString &name, QWidget *parent = nullptr);

    /// What was understood; nothing hides the chip. A plain chip takes no keyboard focus.
    void setWords(const QString &words);
    /// The meanings to choose from, and which one is taken (-1: none yet); one or none is no
    /// choice.
    void setMeanings(const QStringList &meanings, int taken);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int meaning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMeanings();

    Understood m_part;
    QString m_name;
    QString m_words;
    QStringList m_meanings;
    int m_taken = -1;
};

} // namespace jalons
