// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/quickentry.h"

#include <QLineEdit>

namespace jalons {

/// The line an event is typed in. What was understood is underlined, each part in its own way.
class EntryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit EntryField(QWidget *parent = nullptr);

    void setSpans(const QList<UnderstoodSpan> &spans);

signals:
    void makeWanted(); ///< Enter
    void editorWanted(); ///< Ctrl+Enter
    void otherWanted(int step); ///< Down and Up: another territory of the same name
    void left(); ///< Escape

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<UnderstoodSpan> m_spans;
};

} // namespace jalons
