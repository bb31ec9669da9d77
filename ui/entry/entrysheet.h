// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/quickentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace jalons {

class EntryChip;
class EntryField;
class EntryReader;
class Plan;
class Shown;

/// A sheet over the window in which an event is typed in one line: « copil Lille jeudi 12 mars
/// 9h30 ». Below the line stands, as one types, what it understood. Saves nothing itself.
class EntrySheet : public QFrame
{
    Q_OBJECT

public:
    /// Stands at the top of the middle of `over`, in the same window.
    EntrySheet(Plan &plan, Shown &shown, QWidget &over);

    /// Comes forward with these first letters. `day`: the day meant where none is typed; null: none
    /// is. What somebody typed already stays.
    void open(const QString &text = {}, QDate day = {});
    /// Goes, and gives the keyboard back to where it was.
    void leave();

signals:
    /// The event is to be saved as it is, without an id; with a rule, as the first of a series.
    void eventMade(const jalons::Event &event, const QString &rule);
    /// It is to be looked at in the editor first.
    void editorWanted(const jalons::Event &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void join();
    void place();
    void read();
    void showUnderstood();
    void showTerritory();
    void showRepetition();
    [[nodiscard]] QList<EntryChip *> chips() const;
    void showNotes();
    void chooseOther(int step);
    void choose(int meaning);
    [[nodiscard]] const TerritoryChoice *choice() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QStringList understoodWords() const;

    QWidget &m_over;
    EntryReader *m_reader;
    EntryField *m_field;
    QLabel *m_title;
    EntryChip *m_kind;
    EntryChip *m_territory;
    EntryChip *m_date;
    EntryChip *m_repeats;
    EntryChip *m_placeChip;
    QLabel *m_notes;
    QPushButton *m_make;
    QPushButton *m_edit;
    QuickEntry m_entry;
    QDate m_day;
    QList<TerritoryCode> m_chosen;
    QPointer<QWidget> m_focusBefore;
};

} // namespace jalons
