// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "ui/editor/linefield.h"

#include <QTime>

namespace jalons {

/// An hour as people type it: « 9h30 », « 14 h », « midi »; empty means none. Up and Down step it
/// by a quarter.
class TimeField : public LineField
{
    Q_OBJECT

public:
    explicit TimeField(const QString &objectName, QWidget *parent = nullptr);

    void loadTime(QTime time);
    [[nodiscard]] Result<QTime> time() const;
    /// As if it had been typed.
    void enterTime(QTime time);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTime m_loaded;
    QString m_shown;
};

} // namespace jalons
