// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace jalons {

/// Stands over a tile while its event is renamed. Enter and going elsewhere keep what was typed,
/// Escape does not; either way it goes.
class TitleField : public QLineEdit
{
    Q_OBJECT

public:
    /// Over that rectangle of `on`, a little wider and within it where the tile is narrow.
    TitleField(const QString &title, const QRectF &tile, QWidget *on);

signals:
    void titleTyped(const QString &title); ///< another one than before
    void left(); ///< the keyboard goes back

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void leave(bool keeping);

    QString m_title;
    bool m_leaving = false;
};

} // namespace jalons
