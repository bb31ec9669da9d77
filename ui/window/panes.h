// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace jalons {

/// The parts of the window that F6 walks through. Each gets the keyboard back where it last had it.
class Panes : public QObject
{
    Q_OBJECT

public:
    explicit Panes(const QList<QWidget *> &panes, QObject *parent = nullptr);

    /// To the next visible part (or the one before, with -1), round and round.
    void go(int step);

private:
    struct Pane
    {
        QWidget *widget = nullptr;
        QPointer<QWidget> last;
    };

    [[nodiscard]] qsizetype current() const;
    static bool enter(const Pane &pane);

    QList<Pane> m_panes;
};

} // namespace jalons
