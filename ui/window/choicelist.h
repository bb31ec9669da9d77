// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/choicebutton.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace jalons {

/// The list that a ChoiceButton opens: check boxes, with a field to narrow a long list. Deletes
/// itself.
class ChoiceList : public QFrame
{
    Q_OBJECT

public:
    ChoiceList(const QString &name, const QList<ChoiceLine> &choices, const QStringList &chosen,
        QWidget *parent);

signals:
    void chosenChanged(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<ChoiceLine> &choices, const QStringList &chosen);
    void narrow(const QString &words);
    void tellChosen();

    QLineEdit *m_field = nullptr;
    QListWidget *m_list;
};

} // namespace jalons
