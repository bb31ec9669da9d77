// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/prioritiespage.h"

#include "core/store/plan.h"
#include "ui/editor/addfield.h"
#include "ui/editor/checkrow.h"
#include "ui/editor/form.h"
#include "ui/editor/namecompleter.h"
#include "ui/editor/newpriority.h"
#include "ui/editor/register.h"
#include "ui/look/metrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace jalons {

PrioritiesPage::PrioritiesPage(Register &known, QWidget *parent)
    : LoadedPage(parent)
    , m_register(known)
    , m_list(new QWidget(this))
    , m_column(new QVBoxLayout(m_list))
    , m_add(new AddField(QStringLiteral("addPriority"), this))
    , m_new(new NewPriority(known, this))
{
    m_list->setObjectName(QStringLiteral("priorities"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::step);
    Form form(this);
    form.heading(tr("Priorities treated"));
    m_empty = form.note(tr("The event's territories have no priority yet."));
    form.widget(m_list);
    form.field(tr("Add a priority of another territory"), m_add);
    form.gap();
    form.widget(m_new);
    connect(m_add, &AddField::taken, this, &PrioritiesPage::addTyped);
    connect(m_add, &QLineEdit::textChanged, this, &EditorPage::edited);
    connect(m_new, &NewPriority::made, this, [this](const PriorityId &id) {
        choose(id, true);
        showList();
    });
    connect(m_new, &NewPriority::edited, this, &EditorPage::edited);
    connect(&known, &Register::changed, this, &PrioritiesPage::showList);
}

void PrioritiesPage::fill(const Event &event)
{
    m_chosen = event.priorities;
    m_territories.clear();
    m_add->clear();
    m_new->clear();
    follow(event);
    showList();
}

void PrioritiesPage::follow(const Event &draft)
{
    QList<TerritoryCode> territories;
    for (const EventTerritory &one : draft.territories)
        territories.append(one.code);
    if (territories == m_territories)
        return;
    m_territories = territories;
    m_new->offerTerritories(m_territories);
    showList();
}

void PrioritiesPage::showList()
{
    const auto old = m_list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        m_column->removeWidget(widget);
        widget->hide();
        widget->setParent(nullptr); // out of the order of the Tab key at once
        widget->deleteLater();
    }
    QList<std::pair<QString, QString>> names;
    const auto priorities = m_register.priorities();
    for (const Priority &one : priorities) {
        if (m_territories.contains(one.territory) || m_chosen.contains(one.id))
            showOne(one);
        else
            names.append(
                { tr("%1 (%2)").arg(one.title, m_register.plan().territoryName(one.territory)),
                    one.id.toString() });
    }
    m_add->names()->setNames(names);
    QList<QWidget *> boxes;
    for (const CheckRow *row : m_list->findChildren<CheckRow *>())
        boxes.append(row->box());
    if (m_add->window() == m_list->window())
        putBefore(m_add, boxes);
    m_empty->setVisible(m_column->count() == 0);
}

void PrioritiesPage::showOne(const Priority &priority)
{
    QString text
        = priority.rank > 0 ? tr("%1. %2").arg(priority.rank).arg(priority.title) : priority.title;
    if (m_register.isNew(priority.id))
        text = tr("%1 (new)").arg(text);
    QStringList second;
    if (m_territories.size() != 1 || !m_territories.contains(priority.territory))
        second.append(m_register.plan().territoryName(priority.territory));
    if (const auto theme = nationalTheme(priority.theme))
        second.append(theme->name);
    auto *row = new CheckRow(text, second.join(QStringLiteral(" · ")), m_list);
    row->setObjectName(priority.id.toString());
    row->setChecked(m_chosen.contains(priority.id));
    m_column->addWidget(row);
    row->show();
    connect(row, &CheckRow::toggled, this, [this, id = priority.id](bool chosen) {
        choose(id, chosen);
    });
}

void PrioritiesPage::choose(const PriorityId &id, bool chosen)
{
    // One that was there keeps its place when it comes back.
    const qsizetype before = loaded().priorities.indexOf(id);
    m_chosen.removeAll(id);
    if (chosen)
        m_chosen.insert(before >= 0 ? qMin(before, m_chosen.size()) : m_chosen.size(), id);
    emit edited();
}

void PrioritiesPage::addTyped(const QString &text)
{
    const PriorityId id = PriorityId::fromString(m_add->names()->keyOf(text));
    if (id.isNull()) {
        m_add->setText(text); // stays, and problem() says why
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    choose(id, true);
    showList();
}

void PrioritiesPage::save(Event &event) const
{
    event.priorities = m_chosen;
}

std::optional<QString> PrioritiesPage::problem() const
{
    if (!m_new->pending().isEmpty())
        return tr("The new priority “%1” is not yet added.").arg(m_new->pending());
    if (const QString typed = m_add->text().trimmed(); !typed.isEmpty())
        return tr(
            "“%1” is no priority of the plan: choose one that is suggested, or empty the field.")
            .arg(typed);
    return std::nullopt;
}

void PrioritiesPage::focusProblem()
{
    if (!m_new->pending().isEmpty())
        m_new->focusTitle();
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace jalons
