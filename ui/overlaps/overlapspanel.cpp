// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlaps/overlapspanel.h"

#include "core/planning/muting.h"
#include "core/store/plan.h"
#include "ui/look/colours.h"
#include "ui/look/metrics.h"
#include "ui/overlaps/overlapscan.h"
#include "ui/overlaps/overlapsmodel.h"
#include "ui/overlaps/overlapstree.h"
#include "ui/shown/period.h"
#include "ui/shown/shown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsAhead = 3;

} // namespace

OverlapsPanel::OverlapsPanel(Plan &plan, Shown &shown, QWidget *parent)
    : QFrame(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_scan(new OverlapScan(plan, this))
    , m_model(new OverlapsModel(this))
    , m_tree(nullptr)
    , m_stack(nullptr)
    , m_title(new QLabel(this))
    , m_none(nullptr)
    , m_range(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_withMuted(new QCheckBox(tr("&Show muted overlaps too"), this))
    , m_mute(new QPushButton(this))
{
    setObjectName(u"overlapsPanel"_s);
    buildHead();
    m_stack = new QStackedWidget(this);
    m_tree = new OverlapsTree(*m_model, m_stack);
    m_none = new QLabel(m_stack);
    m_none->setObjectName(u"noOverlaps"_s);
    m_none->setProperty("second", true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_none);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_stack, 1);
    column->addLayout(buildFoot());
    m_model->setColours(coloursFor(palette()));

    connect(m_scan, &OverlapScan::changed, this, &OverlapsPanel::refill);
    connect(&m_shown, &Shown::periodChanged, this, &OverlapsPanel::follow);
    connect(&m_shown, &Shown::todayChanged, this, &OverlapsPanel::follow);
    m_scan->setSchoolHolidays(schoolHolidaysOf(m_shown.appearance()));
    connect(&m_shown, &Shown::appearanceChanged, this, [this](const Appearance &appearance) {
        m_scan->setSchoolHolidays(schoolHolidaysOf(appearance));
    });
    connect(m_range, &QComboBox::currentIndexChanged, this, &OverlapsPanel::follow);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setGrouping(
            index == 0 ? OverlapsModel::Grouping::Day : OverlapsModel::Grouping::Reason);
        showState();
    });
    connect(m_withMuted, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setWithMuted(on);
        showState();
    });
    connect(m_mute, &QPushButton::clicked, this, &OverlapsPanel::muteOrNot);
    connect(m_tree, &OverlapsTree::muteWanted, this, &OverlapsPanel::muteOrNot);
    connect(m_tree, &OverlapsTree::openWanted, &m_shown, &Shown::openEvent);
    connect(m_tree, &OverlapsTree::goWanted, this, &OverlapsPanel::goTo);
    connect(m_tree, &OverlapsTree::currentMoved, this, &OverlapsPanel::showState);
    connect(m_range, &QComboBox::activated, this, &OverlapsPanel::choicesChanged);
    connect(m_grouping, &QComboBox::activated, this, &OverlapsPanel::choicesChanged);
    connect(m_withMuted, &QCheckBox::clicked, this, &OverlapsPanel::choicesChanged);
    showState();
}

void OverlapsPanel::buildHead()
{
    m_title->setFont(fontFor(TextSize::Heading, font()));
    m_range->setObjectName(u"overlapRange"_s);
    m_range->addItems({ tr("Period in view"), tr("Next three months"), tr("All to come") });
    m_grouping->setObjectName(u"overlapGrouping"_s);
    m_grouping->addItems({ tr("By day"), tr("By reason") });
    m_withMuted->setObjectName(u"withMuted"_s);
    m_mute->setObjectName(u"mute"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeOverlaps"_s);
    close->setText(u"×"_s);
    close->setToolTip(tr("Hide this list"));
    close->setAccessibleName(tr("Hide this list"));
    connect(close, &QToolButton::clicked, this, &OverlapsPanel::closeWanted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::near, metrics::near, metrics::near, 0);
    column->setSpacing(metrics::near);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::near);
    row->addWidget(m_title);
    row->addStretch(1);
    const auto add = [this, row](const QString &name, QComboBox *box) {
        auto *label = new QLabel(name, this);
        label->setBuddy(box);
        label->setFixedSize(0, 0); // said, not shown: what the box holds says it to the eye
        row->addWidget(label);
        row->addWidget(box);
    };
    add(tr("Days looked at"), m_range);
    add(tr("Grouped"), m_grouping);
    row->addWidget(close);
    column->addLayout(row);
}

QHBoxLayout *OverlapsPanel::buildFoot()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, metrics::near);
    row->setSpacing(metrics::near);
    row->addWidget(m_withMuted);
    row->addStretch(1);
    row->addWidget(m_mute);
    return row;
}

QString OverlapsPanel::choices() const
{
    return u"%1 %2 %3"_s.arg(m_range->currentIndex())
        .arg(m_grouping->currentIndex())
        .arg(m_withMuted->isChecked() ? 1 : 0);
}

void OverlapsPanel::setChoices(const QString &choices)
{
    const QStringList parts = choices.split(u' ');
    if (parts.size() != 3)
        return;
    m_range->setCurrentIndex(qBound(0, parts.at(0).toInt(), m_range->count() - 1));
    m_grouping->setCurrentIndex(qBound(0, parts.at(1).toInt(), m_grouping->count() - 1));
    m_withMuted->setChecked(parts.at(2) == u"1");
}

void OverlapsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    follow();
}

void OverlapsPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_scan->rest();
}

void OverlapsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setColours(coloursFor(palette()));
}

void OverlapsPanel::follow()
{
    if (!isVisible())
        return;
    const QDate today = m_shown.today();
    switch (static_cast<Range>(m_range->currentIndex())) {
    case Range::InView: {
        const Period period = m_shown.period();
        m_scan->look(period.first, period.last);
        break;
    }
    case Range::Months:
        m_scan->look(today, today.addMonths(monthsAhead));
        break;
    case Range::All:
        m_scan->look(today, {});
        break;
    }
}

void OverlapsPanel::refill()
{
    const Overlap *current = m_tree->current();
    const QString key = current ? current->key : QString();
    const int row = m_tree->currentIndex().row();
    const int column = std::max(0, m_tree->currentIndex().column());
    const QModelIndex heading = m_tree->currentIndex().parent();
    const int group = heading.row();
    m_model->setOverlaps(m_scan->found());
    // The keyboard stays where it was, or on what took the place.
    QModelIndex wanted = m_model->indexOf(key);
    if (!wanted.isValid() && group >= 0 && group < m_model->rowCount()) {
        const QModelIndex same = m_model->index(group, 0);
        wanted = m_model->index(std::min(row, m_model->rowCount(same) - 1), 0, same);
    }
    if (!wanted.isValid() && m_model->rowCount() > 0)
        wanted = m_model->index(0, 0, m_model->index(0, 0));
    if (wanted.isValid())
        m_tree->setCurrentIndex(wanted.siblingAtColumn(column));
    showState();
}

void OverlapsPanel::showState()
{
    const int count = m_scan->count();
    m_title->setText(count > 0 ? tr("%n overlap(s)", nullptr, count) : tr("No overlap"));
    const Overlap *current = m_tree->current();
    m_mute->setText(current && current->muted ? tr("&Tell Again") : tr("M&ute"));
    m_mute->setToolTip(current && current->muted ? tr("Tells this overlap again")
                                                 : tr("Tells this overlap no more; Undo takes it "
                                                      "back"));
    m_mute->setEnabled(current && !m_plan.isReadOnly());
    const bool muted = m_scan->found().size() > count;
    m_none->setText(muted && !m_withMuted->isChecked()
            ? tr("Nothing is shared at the same time, but for what was muted.")
            : tr("No event shares a place, a person, an organisation or a territory with another "
                 "one, and none falls on a holiday."));
    m_stack->setCurrentIndex(m_model->count() > 0 ? 0 : 1);
}

void OverlapsPanel::goTo(const EventId &id)
{
    if (const Overlap *current = m_tree->current())
        m_shown.setDate(current->day);
    m_shown.setSelected(id);
}

void OverlapsPanel::muteOrNot()
{
    if (const Overlap *current = m_tree->current(); current && !m_plan.isReadOnly()) {
        const auto done = setMuted(m_plan, { *current }, !current->muted);
        if (!done)
            m_shown.tellRefused(done.error());
    }
}

} // namespace jalons
