// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/scopequestion.h"

#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ScopeQuestion)
};

/// What can be answered, the least first.
using Choices = QList<std::pair<Scope, QString>>;

std::optional<Scope> ask(
    QWidget *parent, const QString &question, const Choices &choices, const QString &answer)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"scopeQuestion"_s);
    //: title of the question which events of a series are meant
    dialog.setWindowTitle(Words::tr("Series"));
    auto *label = new QLabel(question, &dialog);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(340);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(metrics::edge, metrics::edge, metrics::edge, metrics::edge);
    column->setSpacing(metrics::near);
    column->addWidget(label);
    column->addSpacing(metrics::step);
    auto *scopes = new QButtonGroup(&dialog);
    for (const auto &[scope, name] : choices) {
        const int id = static_cast<int>(scope);
        auto *choice = new QRadioButton(name, &dialog);
        choice->setObjectName(u"scope%1"_s.arg(id));
        choice->setAccessibleDescription(question);
        scopes->addButton(choice, id);
        column->addWidget(choice);
    }
    QAbstractButton *least = scopes->buttons().constFirst();
    least->setChecked(true);
    auto *buttons = new QDialogButtonBox(&dialog);
    addPrimary(*buttons, answer);
    buttons->addButton(Words::tr("&Cancel"), QDialogButtonBox::RejectRole);
    column->addSpacing(metrics::near);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    least->setFocus(Qt::OtherFocusReason);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return static_cast<Scope>(scopes->checkedId());
}

Choices threeOfOne()
{
    return { { Scope::ThisOne, Words::tr("&This event") },
        { Scope::Following, Words::tr("This one and the &following") },
        { Scope::All, Words::tr("&All events of the series") } };
}

} // namespace

std::optional<Scope> askScopeOfEdit(QWidget *parent, const QString &title)
{
    return ask(parent, Words::tr("“%1” is one of a series. What are the changes for?").arg(title),
        threeOfOne(), Words::tr("&Save"));
}

std::optional<Scope> askScopeOfRule(QWidget *parent, const QString &title)
{
    return ask(parent,
        Words::tr("“%1” is to be repeated in another way. What is that for?").arg(title),
        { { Scope::Following, Words::tr("This one and the &following") },
            { Scope::All, Words::tr("&All that were not held yet") } },
        Words::tr("&Save"));
}

std::optional<Scope> askScopeOfDeletion(QWidget *parent, const QString &title)
{
    return ask(parent, Words::tr("“%1” is one of a series. What is to be deleted?").arg(title),
        threeOfOne(), Words::tr("&Delete"));
}

std::optional<Scope> askScopeOfDeletion(QWidget *parent, int events, int ofSeries)
{
    return ask(parent,
        Words::tr("%n of the selected events belong to a series. What is to be deleted?", nullptr,
            ofSeries),
        { { Scope::ThisOne, Words::tr("&These %n event(s)", nullptr, events) },
            { Scope::Following, Words::tr("Also the &following of their series") },
            { Scope::All, Words::tr("Also &all others of their series") } },
        Words::tr("&Delete"));
}

} // namespace jalons
