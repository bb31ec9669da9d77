// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"

#include <QSplitter>

class QStackedWidget;

namespace jalons {

class Actions;
class MessageBar;
class OverlapsPanel;
class Plan;
class SearchResults;
class Shown;

/// Where the panels stand: small month over territories at the left, filter over the view in the
/// middle, the summary at the right.
class Workspace : public QSplitter
{
    Q_OBJECT

public:
    Workspace(Plan &plan, Shown &shown, QWidget *parent = nullptr);

    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] SearchResults &results() const { return *m_results; }
    [[nodiscard]] OverlapsPanel &overlaps() const { return *m_overlaps; }
    [[nodiscard]] QWidget &leftSide() const { return *m_left; }
    [[nodiscard]] QWidget &rightSide() const { return *m_right; }
    /// In the order of reading, for F6.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// Keys that mean the event and nothing else, such as Delete, work where events are.
    void addEventAction(QAction *action);
    void focusView();

signals:
    void printWanted(const jalons::EventId &id);
    void duplicateWanted(const jalons::EventId &id);
    void removeWanted(const jalons::EventId &id);
    void territoriesWanted();

private:
    void makeLeft(Plan &plan, Shown &shown);
    void makeMiddle(Plan &plan, Shown &shown);
    void makeRight(Plan &plan, Shown &shown);

    QWidget *m_left = nullptr;
    QWidget *m_filterBar = nullptr;
    SearchResults *m_results = nullptr;
    QStackedWidget *m_views = nullptr;
    OverlapsPanel *m_overlaps = nullptr;
    MessageBar *m_messages = nullptr;
    QWidget *m_right = nullptr;
    QList<QWidget *> m_panes;
};

} // namespace jalons
