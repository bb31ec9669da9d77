// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/commitmentspage.h"

#include "core/store/plan.h"
#include "ui/look/metrics.h"
#include "ui/shown/territoryfield.h"
#include "ui/territories/commitmentsmodel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTableView>

namespace jalons {

CommitmentsPage::CommitmentsPage(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_model(new CommitmentsModel(plan, this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortLocaleAware(true);
    build();
    join();
    followPlan();
    if (m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showChosen();
}

CommitmentsPage::~CommitmentsPage()
{
    // The view before its model: accessible cells keep indexes.
    delete m_table;
}

void CommitmentsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::group);
    column->setSpacing(metrics::near);

    auto *adding = new QHBoxLayout;
    m_new = new TerritoryField(m_plan.catalogue(), this);
    m_new->setObjectName(QStringLiteral("newTerritory"));
    auto *label = new QLabel(tr("&Add a territory"), this);
    label->setBuddy(m_new);
    adding->addWidget(label);
    adding->addWidget(m_new, 1);
    column->addLayout(adding);

    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("commitments"));
    m_table->setAccessibleName(tr("Territories of the plan"));
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->resizeSection(CommitmentsModel::TerritoryColumn, 220);
    header->resizeSection(CommitmentsModel::WaveColumn, 80);
    header->resizeSection(CommitmentsModel::NameColumn, 240);
    header->setSectionResizeMode(CommitmentsModel::SourceColumn, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    column->addWidget(fields());
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("commitmentProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
}

QWidget *CommitmentsPage::fields()
{
    m_fields = new QWidget(this);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, metrics::near, 0, 0);
    form->setSpacing(metrics::near);
    m_territory = new TerritoryField(m_plan.catalogue(), m_fields);
    m_territory->setObjectName(QStringLiteral("territory"));
    m_wave = new QSpinBox(m_fields);
    m_wave->setObjectName(QStringLiteral("wave"));
    m_wave->setRange(2017, 2099);
    m_wave->setGroupSeparatorShown(false);
    m_wave->setKeyboardTracking(false);
    m_wave->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_name = new QLineEdit(m_fields);
    m_name->setObjectName(QStringLiteral("nameInSource"));
    m_source = new QLineEdit(m_fields);
    m_source->setObjectName(QStringLiteral("source"));
    m_certain = new QCheckBox(tr("The source is &certain"), m_fields);
    m_certain->setObjectName(QStringLiteral("certain"));
    m_remove = new QPushButton(tr("&Remove this line"), m_fields);
    m_remove->setObjectName(QStringLiteral("removeLine"));
    form->addRow(tr("&Territory"), m_territory);
    form->addRow(tr("&Wave"), m_wave);
    form->addRow(tr("&Name in the source"), m_name);
    form->addRow(tr("&Source"), m_source);
    auto *last = new QHBoxLayout;
    last->addWidget(m_certain);
    last->addStretch();
    last->addWidget(m_remove);
    form->addRow(last);
    return m_fields;
}

} // namespace jalons
