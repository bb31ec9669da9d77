// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace jalons {

/// One thing the officer filters by, with a × that takes it away: (Tenu ×).
class Chip : public QFrame
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);

signals:
    void removed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void inkButton();

    QLabel *m_label = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace jalons
