// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace jalons {

/// One entry of a RowList: fields side by side, and a button that takes the entry away.
class ListRow : public QWidget
{
    Q_OBJECT

public:
    explicit ListRow(QWidget *parent = nullptr);

    /// Where the fields go, before the button.
    [[nodiscard]] QHBoxLayout *line() const { return m_line; }
    /// `name` says what is taken away: « Retirer DDCS de l'Isère ».
    void addRemoveButton(const QString &name);
    /// Alt+Up and Alt+Down move the row; not for a row with a combo box, which opens with Alt+Down.
    void allowMoving();

signals:
    void edited();
    void removed();
    void moved(int step);

private:
    QHBoxLayout *m_line = nullptr;
};

} // namespace jalons
