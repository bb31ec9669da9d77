// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/many/manydialog.h"

#include "core/store/plan.h"
#include "core/territories/catalogue.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"
#include "ui/look/tilepainter.h"
#include "ui/shown/territoryfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int farthest = 366; ///< days or weeks at once
constexpr int daysInWeek = 7;

QComboBox *choice(QWidget *parent, const QString &objectName)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

} // namespace

ManyDialog::ManyDialog(const Plan &plan, const QList<EventId> &events, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_facts(OverlapFacts::of(plan))
    , m_status(choice(this, u"manyStatus"_s))
    , m_kind(choice(this, u"manyKind"_s))
    , m_lead(new TerritoryField(plan.catalogue(), this))
    , m_concerned(new TerritoryField(plan.catalogue(), this))
    , m_priority(choice(this, u"manyPriority"_s))
    , m_noPriority(choice(this, u"manyNoPriority"_s))
    , m_amount(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_toWorkingDay(new QCheckBox(tr("On to the next &working day"), this))
    , m_summary(new QLabel(this))
    , m_changes(new QListWidget(this))
    , m_go(nullptr)
{
    setObjectName(u"manyDialog"_s);
    Filter wanted;
    wanted.events = events;
    m_events = plan.events(wanted).value_or(QList<Event>());
    const int count = static_cast<int>(m_events.size());
    setWindowTitle(tr("Change %n Event(s)", nullptr, count));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::near);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::group);
    form->setVerticalSpacing(metrics::near);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildFields(*form);
    column->addLayout(form);
    column->addSpacing(metrics::near);
    m_summary->setObjectName(u"manySummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_changes->setObjectName(u"manyChanges"_s);
    m_changes->setAccessibleName(tr("What will change"));
    m_changes->setWordWrap(true);
    m_changes->setSpacing(metrics::step / 2);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    m_changes->setMinimumHeight(140);
    column->addWidget(m_changes, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = addPrimary(*buttons, tr("Change %n Event(s)", nullptr, count));
    m_go->setObjectName(u"manyGo"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 640);
    preview();
}

void ManyDialog::buildFields(QFormLayout &form)
{
    const QString asItIs = tr("Leave as it is");
    m_status->addItem(asItIs);
    for (const Status status : allStatuses())
        m_status->addItem(nameOf(status), keyOf(status));
    m_kind->addItem(asItIs);
    const Colours colours = coloursFor(palette());
    const QList<Kind> kinds = m_plan.kinds().value_or(builtInKinds());
    for (const Kind &kind : kinds) {
        m_kindNames.insert(kind.key, kind.name);
        if (!kind.retired)
            m_kind->addItem(familyIcon(kind.family, colours), kind.name, kind.key);
    }
    const QList<Territory> groupings = m_plan.ownTerritories().value_or(QList<Territory>());
    for (TerritoryField *field : { m_lead, m_concerned }) {
        field->setGroupings(groupings);
        field->setPlaceholderText(asItIs);
    }
    m_lead->setObjectName(u"manyLead"_s);
    m_concerned->setObjectName(u"manyConcerned"_s);
    offerPriorities(*m_priority, false);
    offerPriorities(*m_noPriority, true);
    m_amount->setObjectName(u"manyAmount"_s);
    m_amount->setRange(-farthest, farthest);
    m_amount->setAccelerated(true);
    m_unit->setObjectName(u"manyUnit"_s);
    m_unit->addItem(tr("days later"), 1);
    m_unit->addItem(tr("weeks later"), daysInWeek);
    m_unit->setCurrentIndex(1);
    // A combo box tells a screen reader its value for a name: a label gives it one, although who
    // sees needs none.
    auto *unitLabel = new QLabel(tr("Days or weeks"), this);
    unitLabel->setBuddy(m_unit);
    unitLabel->hide();
    m_toWorkingDay->setObjectName(u"toWorkingDay"_s);
    m_toWorkingDay->setToolTip(
        tr("What would fall on a weekend or a public holiday goes on to the next working day"));

    form.addRow(tr("&Status"), m_status);
    auto *move = new QHBoxLayout;
    move->setSpacing(metrics::near);
    move->addWidget(m_amount);
    move->addWidget(m_unit);
    move->addWidget(m_toWorkingDay);
    move->addStretch(1);
    auto *moveLabel = new QLabel(tr("&Move"), this);
    moveLabel->setBuddy(m_amount);
    form.addRow(moveLabel, move);
    form.addRow(tr("&Kind"), m_kind);
    form.addRow(tr("Territory that &leads"), m_lead);
    form.addRow(tr("Also &concerned"), m_concerned);
    form.addRow(tr("&Priority treated"), m_priority);
    form.addRow(tr("Priority no longer t&reated"), m_noPriority);
    QWidget *before = m_status;
    for (QWidget *field : QList<QWidget *>{ m_amount, m_unit, m_toWorkingDay, m_kind, m_lead,
             m_concerned, m_priority, m_noPriority }) {
        setTabOrder(before, field);
        before = field;
    }
    for (QComboBox *box : { m_status, m_kind, m_priority, m_noPriority, m_unit })
        connect(box, &QComboBox::currentIndexChanged, this, &ManyDialog::preview);
    for (TerritoryField *field : { m_lead, m_concerned })
        connect(field, &TerritoryField::chosen, this, &ManyDialog::preview);
    connect(m_amount, &QSpinBox::valueChanged, this, &ManyDialog::preview);
    connect(m_toWorkingDay, &QCheckBox::toggled, this, &ManyDialog::preview);
}

void ManyDialog::offerPriorities(QComboBox &box, bool ofTheseEvents)
{
    box.addItem(ofTheseEvents ? tr("None") : tr("Leave as it is"));
    const QList<Priority> all = m_plan.priorities().value_or(QList<Priority>());
    for (const Priority &priority : all) {
        const bool treated
            = std::any_of(m_events.begin(), m_events.end(), [&priority](const Event &event) {
                  return event.priorities.contains(priority.id);
              });
        if (ofTheseEvents && !treated)
            continue;
        //: %1 the title of a priority, %2 its territory
        box.addItem(tr("%1 (%2)").arg(priority.title, m_plan.territoryName(priority.territory)),
            priority.id.toString());
    }
    box.setEnabled(box.count() > 1);
}

BulkEdit ManyDialog::edit() const
{
    BulkEdit edit;
    if (m_status->currentIndex() > 0)
        edit.status = statusFromKey(m_status->currentData().toString());
    edit.kind = m_kind->currentData().toString();
    edit.lead = m_lead->code();
    edit.concerned = m_concerned->code();
    edit.priority = PriorityId::fromString(m_priority->currentData().toString());
    edit.noPriority = PriorityId::fromString(m_noPriority->currentData().toString());
    edit.days = m_amount->value() * m_unit->currentData().toInt();
    edit.toWorkingDay = edit.days != 0 && m_toWorkingDay->isChecked();
    return edit;
}

Change ManyDialog::change() const
{
    const BulkEdit wanted = edit();
    return changeOf(applied(wanted, m_events, dayOffBy(m_facts)), wanted);
}

void ManyDialog::preview()
{
    const BulkEdit wanted = edit();
    const BulkOutcome outcome = applied(wanted, m_events, dayOffBy(m_facts));
    m_summary->setText(inWords(outcome, wanted));
    m_toWorkingDay->setEnabled(wanted.days != 0);
    m_changes->clear();
    for (const BulkOutcome::Step &step : outcome.steps) {
        const QString words = inWords(
            step,
            [this](const TerritoryCode &code) {
                return m_plan.territoryName(code);
            },
            [this](const QString &key) {
                return m_kindNames.value(key, key);
            });
        QString line = u"%1\n%2"_s.arg(step.before.title, words);
        if (outcome.onDayOff.contains(step.after.id))
            line += u"\n⚠ "_s + tr("falls on a weekend or a public holiday");
        m_changes->addItem(line);
    }
    m_go->setEnabled(!outcome.steps.isEmpty());
}

} // namespace jalons
