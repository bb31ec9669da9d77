// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/bulletindraft.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;

namespace jalons {

/// The events that an earlier bulletin told, and which one: a tick tells one again.
class ToldList : public QWidget
{
    Q_OBJECT

public:
    explicit ToldList(QWidget *parent = nullptr);

    /// Shows nothing at all where nothing was told before.
    void load(const QList<ToldBefore> &told, const QList<EventId> &again,
        const QList<Bulletin> &bulletins);

signals:
    void againWanted(const QList<jalons::EventId> &events);

private:
    void tell();

    QLabel *m_label;
    QListWidget *m_list;
    bool m_loading = false;
};

} // namespace jalons
