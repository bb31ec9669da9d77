// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/overlap.h"

#include <QTreeView>

namespace jalons {

class OverlapsModel;

/// The list of the overlaps: Enter goes to the event of the column one is in, a double click opens
/// it, Del mutes or tells again; the menu has all of it.
class OverlapsTree : public QTreeView
{
    Q_OBJECT

public:
    explicit OverlapsTree(OverlapsModel &model, QWidget *parent = nullptr);

    /// The one the keyboard is on; nullptr on a heading and where there is none.
    [[nodiscard]] const Overlap *current() const;

signals:
    void goWanted(const jalons::EventId &id);
    void openWanted(const jalons::EventId &id);
    void muteWanted();
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void settle();
    [[nodiscard]] EventId meant(const QModelIndex &index) const;

    OverlapsModel &m_model;
};

} // namespace jalons
