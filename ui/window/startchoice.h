// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QLabel;

namespace jalons {

/// A wide button with an icon, what it does, and a sentence about it.
class StartChoice : public QPushButton
{
    Q_OBJECT

public:
    StartChoice(
        const QString &iconName, const QString &title, const QString &about, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
};

} // namespace jalons
