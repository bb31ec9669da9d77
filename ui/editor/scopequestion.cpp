// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/scopequestion.h"

#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"

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

std::optional<Scope> ask(
    QWidget *parent, const QString &question, const QString &answer, const QString &refusal)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"scopeQuestion"_s);
    dialog.setWindowTitle(QCoreApplication::applicationName());
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
    const QStringList names{ Words::tr("&This event"), Words::tr("This one and the &following"),
        Words::tr("&All events of the series") };
    for (int scope = 0; scope < names.size(); ++scope) {
        auto *choice = new QRadioButton(names.at(scope), &dialog);
        choice->setObjectName(u"scope%1"_s.arg(scope));
        choice->setAccessibleDescription(question);
        scopes->addButton(choice, scope);
        column->addWidget(choice);
    }
    scopes->button(0)->setChecked(true);
    auto *buttons = new QDialogButtonBox(&dialog);
    addPrimary(*buttons, answer);
    buttons->addButton(refusal, QDialogButtonBox::RejectRole);
    column->addSpacing(metrics::near);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    scopes->button(0)->setFocus(Qt::OtherFocusReason);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return static_cast<Scope>(scopes->checkedId());
}

} // namespace

std::optional<Scope> askScopeOfEdit(QWidget *parent, const QString &title)
{
    return ask(parent, Words::tr("“%1” is one of a series. What are the changes for?").arg(title),
        Words::tr("&Save"), Words::tr("&Cancel"));
}

std::optional<Scope> askScopeOfDeletion(QWidget *parent, const QString &title)
{
    return ask(parent, Words::tr("“%1” is one of a series. What is to be deleted?").arg(title),
        Words::tr("&Delete"), Words::tr("&Cancel"));
}

} // namespace jalons
