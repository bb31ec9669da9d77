// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/newpriority.h"

#include "core/store/plan.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/form.h"
#include "ui/editor/linefield.h"
#include "ui/editor/register.h"

#include <QPushButton>

namespace jalons {

NewPriority::NewPriority(Register &known, QWidget *parent)
    : QWidget(parent)
    , m_register(known)
    , m_title(new LineField(QStringLiteral("newPriority"), this))
    , m_territory(new ChoiceField(QStringLiteral("newPriorityTerritory"), this))
    , m_theme(new ChoiceField(QStringLiteral("newPriorityTheme"), this))
    , m_make(new QPushButton(tr("Add this priority"), this))
{
    setFocusProxy(m_title);
    m_make->setObjectName(QStringLiteral("makePriority"));
    m_make->setAutoDefault(false);
    m_make->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_theme->add(tr("No national theme"), QString());
    const auto themes = nationalThemes();
    for (const Theme &theme : themes)
        m_theme->add(tr("%1. %2").arg(theme.number).arg(theme.name), theme.key);
    Form form(this);
    form.heading(tr("New priority"));
    form.field(tr("Title"), m_title);
    form.field(tr("Territory"), m_territory);
    form.field(tr("National theme it serves"), m_theme);
    form.widget(m_make);
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        m_make->setEnabled(!pending().isEmpty());
        emit edited();
    });
    connect(m_title, &QLineEdit::returnPressed, this, &NewPriority::make);
    connect(m_make, &QPushButton::clicked, this, &NewPriority::make);
    m_make->setEnabled(false);
}

void NewPriority::offerTerritories(const QList<TerritoryCode> &territories)
{
    setVisible(!territories.isEmpty());
    const QString current = m_territory->key();
    m_territory->clear();
    for (const TerritoryCode &code : territories)
        m_territory->add(m_register.plan().territoryName(code), code.toString());
    if (m_territory->findData(current) >= 0)
        m_territory->load(current);
}

QString NewPriority::pending() const
{
    return m_title->text().simplified();
}

void NewPriority::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void NewPriority::clear()
{
    m_title->clear();
}

void NewPriority::make()
{
    const auto territory = TerritoryCode::fromString(m_territory->key());
    if (pending().isEmpty() || !territory)
        return;
    int rank = 0;
    const auto known = m_register.priorities();
    for (const Priority &one : known) {
        if (one.territory == *territory)
            rank = qMax(rank, one.rank);
    }
    Priority priority;
    priority.id = PriorityId::make();
    priority.territory = *territory;
    priority.rank = rank + 1;
    priority.title = pending();
    priority.theme = m_theme->key();
    m_title->clear();
    m_register.add(priority);
    emit made(priority.id);
}

} // namespace jalons
