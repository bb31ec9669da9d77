// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;

namespace jalons {

/// A check box whose words may run over several lines, with a second line of smaller weight.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    CheckRow(const QString &text, const QString &second, QWidget *parent = nullptr);

    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);
    /// What takes the focus. The row has no focus proxy: the Tab key would stop at the row as well.
    [[nodiscard]] QCheckBox *box() const { return m_box; }

signals:
    void toggled(bool checked);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box = nullptr;
};

} // namespace jalons
