// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace jalons {

/// A line of text that gives way: what does not fit is elided, whole in the tool tip and for a
/// screen reader.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Words to be drawn where the text does not fit; none: the text is cut.
    void setShorter(const QString &words);

    [[nodiscard]] QString drawn() const; ///< what there is room for
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shorter;
};

} // namespace jalons
