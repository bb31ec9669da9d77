// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/store/plan.h"
#include "core/territories/catalogue.h"
#include "ui/shown/territoryfield.h"
#include "ui/territories/commitmentsmodel.h"
#include "ui/territories/commitmentspage.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTableView>

namespace jalons {

namespace {

/// What a Difference calls the line.
QString keyOf(const Commitment &line)
{
    return QStringLiteral("%1|%2").arg(QString::number(line.wave), line.territory.toString());
}

} // namespace

void CommitmentsPage::join()
{
    connect(&m_plan, &Plan::changed, this, &CommitmentsPage::followPlan);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CommitmentsPage::showChosen);
    connect(m_new, &TerritoryField::chosen, this, [this](const TerritoryCode &code) {
        if (!code.isNull())
            add(code);
    });
    connect(m_territory, &TerritoryField::chosen, this, &CommitmentsPage::saveFields);
    connect(m_wave, &QSpinBox::editingFinished, this, &CommitmentsPage::saveFields);
    connect(m_name, &QLineEdit::editingFinished, this, &CommitmentsPage::saveFields);
    connect(m_source, &QLineEdit::editingFinished, this, &CommitmentsPage::saveFields);
    connect(m_certain, &QCheckBox::clicked, this, &CommitmentsPage::saveFields);
    connect(m_remove, &QPushButton::clicked, this, &CommitmentsPage::removeChosen);
}

void CommitmentsPage::followPlan()
{
    const QList<Territory> groupings = m_plan.ownTerritories().value_or(QList<Territory>());
    m_new->setGroupings(groupings);
    m_territory->setGroupings(groupings);
    m_new->setReadOnly(m_plan.isReadOnly());
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showChosen();
}

Commitment CommitmentsPage::chosen() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->at(index.row()) : Commitment();
}

void CommitmentsPage::showChosen()
{
    const Commitment line = chosen();
    m_fields->setEnabled(!line.territory.isNull() && !m_plan.isReadOnly());
    m_problem->hide();
    if (line == m_shown)
        return;
    m_shown = line;
    m_territory->setCode(line.territory);
    const QSignalBlocker quiet(m_wave);
    m_wave->setValue(line.wave);
    m_name->setText(line.name);
    m_source->setText(line.source);
    m_certain->setChecked(line.certain);
}

void CommitmentsPage::add(const TerritoryCode &territory)
{
    Commitment line;
    line.territory = territory;
    line.wave = m_model->latestWave();
    if (line.wave == 0)
        line.wave = QDate::currentDate().year();
    line.name = m_plan.territoryName(territory);
    m_new->setCode({});
    if (m_model->rowOf(line.territory, line.wave) < 0)
        tell(m_plan.save(line));
    select(line.territory, line.wave);
    m_wave->setFocus(Qt::OtherFocusReason);
    m_wave->selectAll();
}

void CommitmentsPage::removeChosen()
{
    const Commitment line = chosen();
    if (!line.territory.isNull())
        tell(m_plan.remove(Subject::Commitment, keyOf(line)));
}

void CommitmentsPage::saveFields()
{
    if (m_shown.territory.isNull())
        return;
    Commitment line = m_shown;
    if (!m_territory->code().isNull())
        line.territory = m_territory->code();
    line.wave = m_wave->value();
    line.name = m_name->text().trimmed();
    line.source = m_source->text().trimmed();
    line.certain = m_certain->isChecked();
    if (line == m_shown)
        return;
    if (keyOf(line) == keyOf(m_shown)) {
        tell(m_plan.save(line));
        return;
    }
    // Territory and wave name the line: another one takes its place, in one Change.
    if (m_model->rowOf(line.territory, line.wave) >= 0) {
        m_problem->setText(tr("This territory is already listed for %1.").arg(line.wave));
        m_problem->show();
        return;
    }
    Change change;
    change.label = tr("Change “%1” in the territories of the plan").arg(line.name);
    change.differences = {
        { Subject::Commitment, keyOf(m_shown), toJson(m_shown), {} },
        { Subject::Commitment, keyOf(line), {}, toJson(line) },
    };
    tell(m_plan.apply(change));
    select(line.territory, line.wave);
}

void CommitmentsPage::tell(const Result<Change> &result)
{
    if (result)
        return;
    m_problem->setText(result.error().message);
    m_problem->show();
}

void CommitmentsPage::select(const TerritoryCode &territory, int wave)
{
    const int row = m_model->rowOf(territory, wave);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

} // namespace jalons
