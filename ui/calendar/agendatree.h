// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/eventdeeds.h"

#include <QSet>
#include <QTreeView>

class QMenu;

namespace jalons {

class AgendaModel;
class Plan;
class Shown;

/// The agenda's list: follows what is selected and the date in view, opens on Enter and on a double
/// click, selects several with Ctrl and Shift. Of thousands of events, headings unfold as one comes
/// near them. Never without a current row while it has any: a screen reader must stand somewhere.
class AgendaTree : public QTreeView
{
    Q_OBJECT

public:
    AgendaTree(AgendaModel &model, Plan &plan, Shown &shown, QWidget *parent = nullptr);

    /// Up to how many events all headings stand unfolded.
    void setUnfoldedAtOnce(int events);
    /// Which columns, in what order, how wide, sorted by which; to be given to another one later.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &columns);
    /// A menu in which columns are shown and hidden; owned by the caller's parent.
    [[nodiscard]] QMenu *columnMenu(QWidget *parent);
    /// In a field over the title of the current event.
    void rename();
    /// Shows the tool tip of the current event, until Escape.
    void tell();

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
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void spanHeadings();
    [[nodiscard]] bool unfoldsAll() const;
    /// All headings where that is quick, else those a page around what is in view.
    void unfold();
    void unfoldAround();
    void unfoldAbove(int heading, int page);
    /// Scrolls there, its heading unfolded.
    void showRow(const QModelIndex &row, ScrollHint hint = EnsureVisible);
    /// Puts the current row on what is selected, else at the date; without telling Shown.
    void stand();
    void goTo(QDate date);
    void open(const QModelIndex &index);
    void tellSelection();
    [[nodiscard]] QItemSelection rowsOf(const QList<EventId> &events) const;
    void addDeeds(QMenu &menu, const EventId &id);
    [[nodiscard]] EventDeeds deeds() const { return { m_plan, m_shown }; }
    void makeColumns();
    void shareColumns();
    void setColumnWanted(int column, bool wanted);

    AgendaModel &m_model;
    Plan &m_plan;
    Shown &m_shown;
    bool m_ownWidths = false; ///< once the officer has set a column's width
    QSet<int> m_unwanted; ///< columns the officer hid
    int m_unfoldedAtOnce = 3000; ///< they are laid out in a few milliseconds
    bool m_unfolding = false;
    bool m_quiet = false; ///< while the current row moves without the officer's doing
    bool m_changing = true; ///< until it first stands, and while rows come and go
    int m_wheel = 0;
};

} // namespace jalons
