// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/backgroundsearch.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace jalons {

class FoundModel;
class Shown;

/// Above the view while one searches: how many events were found and which, with the words marked.
/// Opens an event in place: the view goes there and its summary is shown. Follows the filter.
class SearchResults : public QFrame
{
    Q_OBJECT

public:
    SearchResults(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~SearchResults() override;

    /// Searches these words with the rest of the filter, and shows itself; without a word it goes.
    void search(const QString &text);
    /// The keyboard goes to the list; false where there is nothing in it.
    bool takeFocus();
    /// Opens the event found after or before the selected one, as soon as it is known.
    void go(int step);
    /// « 12 events found »
    [[nodiscard]] QString countWords() const;

signals:
    void counted(const QString &words); ///< as soon as an answer is there
    void refused(const jalons::Error &error);
    void leftAbove(); ///< back to the search field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void ask(const Filter &filter);
    void receive(const FoundEvents &found, const Filter &filter);
    void showCount();
    void fit();
    void open(int row);
    void goNow(int step);
    void askForMore();
    [[nodiscard]] Filter wanted() const;

    Plan &m_plan;
    Shown &m_shown;
    BackgroundSearch *m_search;
    FoundModel *m_model;
    QLabel *m_count;
    QPushButton *m_showHidden;
    QToolButton *m_close;
    QListView *m_list;
    QString m_text; ///< as typed, although the views may not have it yet
    Filter m_asked;
    Filter m_answered;
    FoundEvents m_found;
    int m_limit = 0;
    int m_pendingStep = 0;
    bool m_closed = false; ///< by its button: stays away until somebody searches again
};

} // namespace jalons
