// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"

#include <QSet>
#include <QTreeView>

class QMenu;

namespace jalons {

class AgendaModel;
class Plan;
class Shown;

/// The agenda's list: follows what is selected and the date in view, opens on Enter and on a double
/// click. Never without a current row while it has any: a screen reader must stand somewhere.
class AgendaTree : public QTreeView
{
    Q_OBJECT

public:
    AgendaTree(AgendaModel &model, Plan &plan, Shown &shown, QWidget *parent = nullptr);

    /// Which columns, in what order, how wide, sorted by which; to be given to another one later.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &columns);
    /// A menu in which columns are shown and hidden; owned by the caller's parent.
    [[nodiscard]] QMenu *columnMenu(QWidget *parent);

signals:
    void duplicateWanted(const jalons::EventId &id);
    void removeWanted(const jalons::EventId &id);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void spanHeadings();
    /// Puts the current row on what is selected, else at the date; without telling Shown.
    void stand();
    void goTo(QDate date);
    void open(const QModelIndex &index);
    void makeColumns();
    void shareColumns();
    void setColumnWanted(int column, bool wanted);

    AgendaModel &m_model;
    Plan &m_plan;
    Shown &m_shown;
    bool m_ownWidths = false; ///< once the officer has set a column's width
    QSet<int> m_unwanted; ///< columns the officer hid
    bool m_quiet = false; ///< while the current row moves without the officer's doing
};

} // namespace jalons
