// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/overlap.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jalons {

/// One line of overlaps: everything that one other event, or one holiday, shares with the event
/// that is edited.
class OverlapRow : public QWidget
{
    Q_OBJECT

public:
    explicit OverlapRow(const QString &objectName, QWidget *parent = nullptr);

    /// All with the same other event.
    void show(const QList<Overlap> &overlaps, const EventId &edited, bool mayMute);
    [[nodiscard]] const QList<Overlap> &overlaps() const { return m_overlaps; }
    [[nodiscard]] QString words() const;

signals:
    void openWanted();
    void muteWanted();

private:
    QList<Overlap> m_overlaps;
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_mute;
};

} // namespace jalons
