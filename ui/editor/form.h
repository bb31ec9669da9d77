// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace jalons {

/// Lays a page out: one column, labels above their fields, what belongs together under one heading.
class Form
{
public:
    explicit Form(QWidget *host);

    void heading(const QString &text);
    /// A field under its label, which becomes its buddy and so its name; gives the label.
    QLabel *field(const QString &label, QWidget *field);
    struct Cell
    {
        QString label;
        QWidget *field = nullptr;
        int stretch = 1;
    };
    /// Several fields side by side.
    void fields(const QList<Cell> &cells);
    void widget(QWidget *widget);
    /// Room before what begins something new.
    void gap();
    /// A sentence in the second tone.
    QLabel *note(const QString &text);

private:
    QWidget *m_host;
    QVBoxLayout *m_column;
    bool m_first = true;
};

/// Names a field that stands in a row without a visible label: a label of no size is its buddy,
/// which is what makes a combo box say its name.
void nameField(QWidget *field, const QString &name);

/// Puts fields that were made later into the order of the Tab key, right before a widget.
void putBefore(QWidget *widget, const QList<QWidget *> &fields);

/// Marks a field or a label as the place of what is wrong, or takes the mark away.
void markProblem(QWidget *widget, bool wrong);

} // namespace jalons
