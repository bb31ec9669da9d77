// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace jalons {

/// A small button with one of the programme's icons, named for a screen reader; its ink follows the
/// palette.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ink();

    QString m_iconName;
};

} // namespace jalons
