// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace jalons {

/// A quiet strip over the page that says something about the whole event, perhaps with one thing to
/// do.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void tell(const QString &text);
    void tell(const QString &text, const QString &doing, const std::function<void()> &deed);
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ink();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    std::function<void()> m_deed;
};

} // namespace jalons
