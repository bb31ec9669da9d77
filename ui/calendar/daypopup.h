// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "ui/look/tilepainter.h"

#include <QFrame>

class QListWidget;

namespace jalons {

/// All the events of a day, where the month has no room for them: a list that opens on « + N autres
/// ». Enter or a double click opens an event, a click chooses it, Escape closes.
class DayPopup : public QFrame
{
    Q_OBJECT

public:
    struct Line
    {
        EventId id;
        Tile tile;
        QString spoken;
        QString toolTip;
    };

    DayPopup(const QString &title, const QList<Line> &lines, QWidget *parent);

    /// Opens beside a rectangle of the screen, wholly on it, with the keyboard on the first line.
    void openAt(const QRect &spot);

signals:
    void chosen(const jalons::EventId &id);
    void opened(const jalons::EventId &id);

private:
    QListWidget *m_list = nullptr;
};

} // namespace jalons
