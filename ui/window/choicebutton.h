// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QList>
#include <QPushButton>

namespace jalons {

/// One thing to choose; a heading parts the things below it from those above and cannot be chosen.
struct ChoiceLine
{
    QString key;
    QString words;
    QIcon icon;
    bool heading = false;
};

/// A button that opens a list of check boxes: « Nature ▾ ». Arrows walk the list, Space checks,
/// typing narrows a long one, Escape closes it.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString &text, QWidget *parent = nullptr);

    void setChoices(const QList<ChoiceLine> &choices);
    /// Checks these keys without a signal.
    void setChosen(const QStringList &keys);
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    void openList();

signals:
    void chosenChanged(const QStringList &keys);

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<ChoiceLine> m_choices;
    QStringList m_chosen;
};

} // namespace jalons
