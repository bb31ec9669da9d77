// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jalons {

class Plan;

/// One line of such a list: a key as in Difference, and what stands in the columns.
struct ListLine
{
    QString key;
    QStringList cells;
    bool faint = false; ///< retired, or not to be changed
};

/// A window to edit one list of the plan: the lines at the left, the chosen one as a form at the
/// right. What is typed is saved when the field is left, as one undoable Change; so nothing is ever
/// unsaved.
class ListWindow : public QWidget
{
    Q_OBJECT

public:
    /// `wideColumn` takes the room that the others leave, and is elided first.
    ListWindow(Plan &plan, const QString &title, const QStringList &columns, int wideColumn);

protected:
    [[nodiscard]] virtual QList<ListLine> rows() const = 0;
    /// Fills the form with the line chosen; an empty key: with nothing.
    virtual void showRow(const QString &key) = 0;

    [[nodiscard]] Plan &plan() const { return m_plan; }
    [[nodiscard]] QString current() const;
    void choose(const QString &key);
    /// Reads the list anew; the derived class calls it once at its end.
    void reload();
    /// Adds a field above the ones to come, named by its label.
    void addField(const QString &label, QWidget *field);
    [[nodiscard]] QPushButton *addButton(const QString &text, const char *name);
    void setFormEnabled(bool enabled);
    /// A sentence under the form: where the line is in use, why it cannot be removed.
    void setNote(const QString &note);
    /// Says what went wrong; true where nothing did.
    bool told(const Result<Change> &done);

    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void narrow();

    Plan &m_plan;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_count;
    QWidget *m_form;
    QFormLayout *m_fields;
    QLabel *m_note;
    QLabel *m_problem;
    QWidget *m_buttons;
    bool m_filling = false;
};

} // namespace jalons
