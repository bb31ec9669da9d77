// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filterbar.h"

#include "core/store/plan.h"
#include "ui/look/chip.h"
#include "ui/look/colours.h"
#include "ui/look/flowlayout.h"
#include "ui/look/metrics.h"
#include "ui/shown/savedfilters.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/choicebutton.h"
#include "ui/window/filterchoices.h"
#include "ui/window/filtersmenu.h"
#include "ui/window/filterwords.h"
#include "ui/window/periodfilter.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QMenu>

namespace jalons {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_kinds(new ChoiceButton(tr("Kind"), this))
    , m_statuses(new ChoiceButton(tr("Status"), this))
    , m_priorities(new ChoiceButton(tr("Priority"), this))
    , m_period(new PeriodFilter(shown, this))
    , m_saved(new QPushButton(this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_clear(new QPushButton(tr("Clear all"), this))
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filter"));
    m_kinds->setObjectName(u"kindFilter"_s);
    m_kinds->setAccessibleDescription(tr("Shows only events of the kinds that are checked"));
    m_statuses->setObjectName(u"statusFilter"_s);
    m_statuses->setAccessibleDescription(tr("Shows only events whose status is checked"));
    m_priorities->setObjectName(u"priorityFilter"_s);
    m_priorities->setAccessibleDescription(
        tr("Shows only events that treat one of the priorities that are checked"));
    m_saved->setObjectName(u"savedFilterMenu"_s);
    m_saved->setAccessibleDescription(tr("Applies a filter that has a name, or none"));
    m_saved->setAutoDefault(false);
    m_saved->setMenu(new QMenu(m_saved));
    m_save->setObjectName(u"saveFilterButton"_s);
    m_save->setAccessibleName(tr("Save the filter"));
    m_save->setProperty("flat", true);
    m_save->setAutoDefault(false);
    m_save->hide();
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setProperty("flat", true);
    m_clear->setAutoDefault(false);

    auto *flow = new FlowLayout(this, metrics::near);
    flow->setContentsMargins(metrics::near, metrics::near, metrics::near, metrics::near);
    flow->addWidget(m_saved);
    flow->addWidget(m_kinds);
    flow->addWidget(m_statuses);
    flow->addWidget(m_priorities);
    flow->addWidget(m_period);
    flow->addWidget(m_save);
    flow->addWidget(m_clear);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_kinds, &ChoiceButton::chosenChanged, this, [this](const QStringList &keys) {
        Filter filter = m_shown.filter();
        filter.kinds = keys;
        m_shown.setFilter(filter);
    });
    connect(m_statuses, &ChoiceButton::chosenChanged, this, [this](const QStringList &keys) {
        m_shown.setFilter(withStatuses(m_shown.filter(), keys));
    });
    connect(m_priorities, &ChoiceButton::chosenChanged, this, [this](const QStringList &keys) {
        m_shown.setFilter(withPriorities(m_shown.filter(), keys));
    });
    connect(m_clear, &QPushButton::clicked, &shown, &Shown::clearFilter);
    setTabOrder(m_saved, m_kinds);
    setTabOrder(m_kinds, m_statuses);
    setTabOrder(m_statuses, m_priorities);
    setTabOrder(m_priorities, m_period);
    connect(&shown, &Shown::filterChanged, this, &FilterBar::showFilter);
    connect(&plan, &Plan::changed, this, [this] {
        fillChoosers();
        showFilter();
    });
    fillChoosers();
    showFilter();
}

void FilterBar::setSaveAction(QAction *action)
{
    followSavedFilters(*m_saved->menu(), m_plan, m_shown, action);
    const auto follow = [this, action] {
        m_save->setVisible(action->isEnabled());
        m_save->setToolTip(action->toolTip());
    };
    connect(m_save, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, m_save, follow);
    follow();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillChoosers();
}

void FilterBar::fillChoosers()
{
    const Colours colours = coloursFor(palette());
    m_kinds->setChoices(kindChoices(m_plan, colours));
    m_statuses->setChoices(statusChoices());
    m_priorities->setChoices(priorityChoices(m_plan));
}

void FilterBar::showFilter()
{
    const Filter &filter = m_shown.filter();
    m_kinds->setChosen(filter.kinds);
    m_statuses->setChosen(statusKeys(filter));
    m_priorities->setChosen(priorityKeys(filter));
    showSaved();
    showChips();
}

/// The button says which of the saved filters is in force, as a combo box would.
void FilterBar::showSaved()
{
    const Filter &filter = m_shown.filter();
    QString name = filter.isEmpty() ? tr("No filter") : tr("Unsaved filter");
    for (const SavedFilter &saved : m_plan.savedFilters().value_or(QList<SavedFilter>()))
        if (!filter.isEmpty() && filterOf(saved, m_shown.today()) == filter)
            name = saved.name;
    const int room = fontMetrics().averageCharWidth() * 28;
    m_saved->setText(asMenuText(fontMetrics().elidedText(name, Qt::ElideRight, room)));
    m_saved->setToolTip(tr("Saved filters: %1").arg(name));
    m_saved->setAccessibleName(m_saved->toolTip());
}

void FilterBar::showChips()
{
    // The chip that is taken away may hold the focus: it goes to the next one, never nowhere.
    const auto hadFocus = std::any_of(m_chips.cbegin(), m_chips.cend(), [](Chip *chip) {
        return chip->isAncestorOf(QApplication::focusWidget());
    });
    for (Chip *chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    layout()->removeWidget(m_save);
    layout()->removeWidget(m_clear);
    const int room = fontMetrics().averageCharWidth() * 36;
    QWidget *before = m_period;
    for (const FilterPart &part : partsOf(m_shown.filter(), m_plan, m_shown.today())) {
        auto *chip = new Chip(fontMetrics().elidedText(part.words, Qt::ElideRight, room), this);
        chip->setToolTip(part.words);
        connect(chip, &Chip::removed, this, [this, without = part.without] {
            m_shown.setFilter(without);
        });
        layout()->addWidget(chip);
        chip->show();
        if (QWidget *button = chip->findChild<QAbstractButton *>()) {
            setTabOrder(before, button);
            before = button;
        }
        m_chips.append(chip);
    }
    layout()->addWidget(m_save);
    layout()->addWidget(m_clear);
    setTabOrder(before, m_save);
    setTabOrder(m_save, m_clear);
    m_clear->setVisible(!m_chips.isEmpty());
    if (hadFocus) {
        QWidget *next
            = m_chips.isEmpty() ? m_kinds : m_chips.first()->findChild<QAbstractButton *>();
        if (next)
            next->setFocus(Qt::OtherFocusReason);
    }
    updateGeometry();
}

} // namespace jalons
