// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/groupingspage.h"

#include "core/basis/id.h"
#include "core/store/plan.h"
#include "core/territories/catalogue.h"
#include "ui/look/metrics.h"
#include "ui/shown/territoryfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace jalons {

GroupingsPage::GroupingsPage(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
{
    build();
    join();
    followPlan();
}

void GroupingsPage::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::group);
    row->addWidget(names(), 1);
    row->addWidget(one(), 2);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("groupingProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::group);
    column->setSpacing(metrics::group);
    auto *note = new QLabel(
        tr("A grouping gathers territories of your choice, such as three intercommunalités of one "
           "département; the tree and the filter know it like any other."),
        this);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
}

QWidget *GroupingsPage::names()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::near);
    m_names = new QListWidget(left);
    m_names->setObjectName(QStringLiteral("groupings"));
    m_names->setSpacing(metrics::step / 2);
    auto *label = new QLabel(tr("&Groupings"), left);
    label->setBuddy(m_names);
    m_new = new QPushButton(tr("&New grouping"), left);
    m_new->setObjectName(QStringLiteral("newGrouping"));
    m_delete = new QPushButton(tr("&Delete this grouping"), left);
    m_delete->setObjectName(QStringLiteral("deleteGrouping"));
    for (QWidget *widget : std::initializer_list<QWidget *>{ label, m_names, m_new, m_delete })
        column->addWidget(widget);
    return left;
}

QWidget *GroupingsPage::one()
{
    m_one = new QWidget(this);
    auto *column = new QVBoxLayout(m_one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::near);
    const auto labelled = [this, column](const QString &words, QWidget *widget) {
        auto *label = new QLabel(words, m_one);
        label->setBuddy(widget);
        column->addWidget(label);
        column->addWidget(widget);
    };
    m_name = new QLineEdit(m_one);
    m_name->setObjectName(QStringLiteral("groupingName"));
    labelled(tr("N&ame"), m_name);
    m_member = new TerritoryField(m_plan.catalogue(), m_one);
    m_member->setObjectName(QStringLiteral("newMember"));
    labelled(tr("Add a &territory"), m_member);
    m_members = new QListWidget(m_one);
    m_members->setObjectName(QStringLiteral("members"));
    m_members->setSpacing(metrics::step / 2);
    labelled(tr("&Members"), m_members);
    m_remove = new QPushButton(tr("&Remove this member"), m_one);
    m_remove->setObjectName(QStringLiteral("removeMember"));
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    return m_one;
}

void GroupingsPage::join()
{
    connect(&m_plan, &Plan::changed, this, &GroupingsPage::followPlan);
    connect(m_names, &QListWidget::currentRowChanged, this, &GroupingsPage::showChosen);
    connect(m_new, &QPushButton::clicked, this, &GroupingsPage::create);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (m_names->currentRow() >= 0)
            tell(m_plan.remove(Subject::Territory, chosen().code.toString()));
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        Territory grouping = chosen();
        grouping.name = m_name->text().trimmed();
        save(grouping);
    });
    connect(m_member, &TerritoryField::chosen, this, [this](const TerritoryCode &code) {
        Territory grouping = chosen();
        if (code.isNull())
            return;
        m_member->setCode({});
        if (!grouping.members.contains(code))
            grouping.members.append(code);
        save(grouping);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        Territory grouping = chosen();
        const int row = m_members->currentRow();
        if (row >= 0 && row < grouping.members.size())
            grouping.members.removeAt(row);
        save(grouping);
    });
}

void GroupingsPage::followPlan()
{
    const TerritoryCode before = chosen().code;
    m_groupings = m_plan.ownTerritories().value_or(QList<Territory>());
    int row = m_groupings.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_names);
        m_names->clear();
        for (int i = 0; i < m_groupings.size(); ++i) {
            m_names->addItem(m_groupings.at(i).name);
            if (m_groupings.at(i).code == before)
                row = i;
        }
        m_names->setCurrentRow(row);
    }
    showChosen();
}

void GroupingsPage::showChosen()
{
    const Territory grouping = chosen();
    const bool writable = !m_plan.isReadOnly();
    m_new->setEnabled(writable);
    m_delete->setEnabled(writable && !grouping.code.isNull());
    m_one->setEnabled(writable && !grouping.code.isNull());
    m_problem->hide();
    m_name->setText(grouping.name);
    const int row = m_members->currentRow();
    m_members->clear();
    for (const TerritoryCode &member : grouping.members)
        m_members->addItem(m_plan.territoryName(member));
    m_members->setCurrentRow(
        std::clamp(row, m_members->count() > 0 ? 0 : -1, m_members->count() - 1));
    m_remove->setEnabled(m_members->count() > 0);
}

void GroupingsPage::create()
{
    Territory grouping;
    grouping.code = { TerritoryCode::Type::Own, newUuid().toString(QUuid::WithoutBraces) };
    grouping.kind = TerritoryKind::Grouping;
    grouping.name = tr("New grouping");
    tell(m_plan.save(grouping));
    for (int row = 0; row < m_groupings.size(); ++row)
        if (m_groupings.at(row).code == grouping.code)
            m_names->setCurrentRow(row);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void GroupingsPage::save(const Territory &grouping)
{
    if (grouping.code.isNull() || grouping == chosen())
        return;
    Territory saved = grouping;
    // The hour of a grouping is that of its first member.
    if (!saved.members.isEmpty())
        if (const Territory *first = m_plan.catalogue().find(saved.members.first()))
            saved.timeZone = first->timeZone;
    tell(m_plan.save(saved));
}

void GroupingsPage::tell(const Result<Change> &result)
{
    if (result)
        return;
    m_problem->setText(result.error().message);
    m_problem->show();
}

Territory GroupingsPage::chosen() const
{
    const int row = m_names->currentRow();
    return row >= 0 && row < m_groupings.size() ? m_groupings.at(row) : Territory();
}

} // namespace jalons
