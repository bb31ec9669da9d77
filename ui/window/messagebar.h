// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace jalons {

/// A short message under the view, with at most one thing to do about it: « Deleted. [Undo] ». It
/// never takes the focus and stays until it is answered, closed or replaced; F8 brings the keyboard
/// to it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const QString &text);
    /// The number tells this message from others, for withdraw().
    int tell(const QString &text, const QString &doing, const std::function<void()> &deed);
    /// An error, with what the system said behind « Details ».
    void tell(const Error &error);
    /// Takes the button off this message, if it still stands: what it offered can no longer be
    /// done.
    void withdraw(int message);
    /// Brings the keyboard to the message; false where there is none.
    bool takeFocus();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text, bool trouble);
    void dismiss();
    void paintIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_deed;
    int m_number = 0; ///< of the message that stands, or stood last
    bool m_trouble = false;
    QPointer<QWidget> m_focusBefore;
};

} // namespace jalons
