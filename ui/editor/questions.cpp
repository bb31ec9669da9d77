// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/questions.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::EditorQuestion)
};

/// Our own words on the buttons; the first is the one that Return presses, the last the one for
/// Escape.
int ask(QWidget *parent, const QString &question, const QString &why, const QStringList &answers)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("question"));
    box.setWindowTitle(QCoreApplication::applicationName());
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(why);
    const QMessageBox::ButtonRole roles[]
        = { QMessageBox::AcceptRole, QMessageBox::DestructiveRole, QMessageBox::RejectRole };
    QList<QPushButton *> buttons;
    for (qsizetype i = 0; i < answers.size(); ++i)
        buttons.append(box.addButton(answers.at(i), roles[i]));
    buttons.first()->setProperty("primary", true);
    buttons.first()->style()->unpolish(buttons.first());
    buttons.first()->style()->polish(buttons.first());
    box.setDefaultButton(buttons.first());
    box.setEscapeButton(buttons.last());
    box.exec();
    for (int i = 0; i < buttons.size(); ++i) {
        if (box.clickedButton() == buttons.at(i))
            return i;
    }
    return static_cast<int>(buttons.size()) - 1;
}

} // namespace

Unsaved askUnsaved(QWidget *parent, const QString &title)
{
    const int answer = ask(parent,
        title.isEmpty() ? Words::tr("Save the new event?")
                        : Words::tr("Save the changes to “%1”?").arg(title),
        Words::tr("What is not saved is lost when the window closes."),
        { Words::tr("&Save"), Words::tr("&Discard"), Words::tr("S&tay") });
    return static_cast<Unsaved>(answer);
}

Meanwhile askMeanwhile(QWidget *parent, const QString &title)
{
    const int answer = ask(parent, Words::tr("“%1” was changed elsewhere meanwhile.").arg(title),
        Words::tr("Keep your version, which replaces the other one (the history keeps both), or "
                  "reload and "
                  "lose your own edits."),
        { Words::tr("&Keep mine"), Words::tr("&Reload"), Words::tr("S&tay") });
    return static_cast<Meanwhile>(answer);
}

} // namespace jalons
