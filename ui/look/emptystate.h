// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace jalons {

/// What an empty place says: a sentence, perhaps a second one, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// The first button is the primary one.
    EmptyState(const QString &title, const QString &text, const QStringList &buttons,
        QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    /// To hide a button that would do nothing just now, or to name it anew.
    [[nodiscard]] QPushButton *button(int index) const;

signals:
    void clicked(int button);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFonts();

    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QList<QPushButton *> m_buttons;
};

} // namespace jalons
