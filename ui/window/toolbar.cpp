// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/toolbar.h"

#include "core/plan/datewords.h"
#include "ui/calendar/paintedparts.h"
#include "ui/look/metrics.h"
#include "ui/look/segmented.h"
#include "ui/look/tilepainter.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/elidedlabel.h"
#include "ui/window/searchfield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array segments{ View::Day, View::Week, View::Month, View::Year, View::Agenda };

/// The segment that is down while a view is shown: work week and picked days are a week too, six
/// weeks a month. Their own way there is the menu.
View segmentOf(View view)
{
    if (view == View::WorkWeek || view == View::Days)
        return View::Week;
    return view == View::SixWeeks ? View::Month : view;
}

} // namespace

ToolBar::ToolBar(const Actions &actions, Shown &shown, QWidget *parent)
    : QToolBar(tr("Tool bar"), parent)
    , m_shown(shown)
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setIconSize(QSize(20, 20));
    // One row that gives way instead of a tool bar's own: that hides what does not fit behind an
    // arrow without a name, and the search field with it.
    auto *all = new QWidget(this);
    m_row = new QHBoxLayout(all);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::step);
    addNewEvent(actions);
    m_row->addSpacing(metrics::near);
    addWay(actions);
    addViews(actions);
    m_row->addSpacing(metrics::near);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(metrics::step);
    m_row->addLayout(m_tools);
    m_search = new SearchField(shown, this);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(340);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->addWidget(m_search, 2);
    addWidget(all);
    connect(&shown, &Shown::periodChanged, this, &ToolBar::showPeriod);
    showPeriod();
    paint();
}

void ToolBar::addNewEvent(const Actions &actions)
{
    m_new = new QToolButton(this);
    m_new->setObjectName(u"newEventButton"_s);
    m_new->setText(tr("New event"));
    m_new->setToolTip(actions.newEvent->toolTip());
    m_new->setStatusTip(actions.newEvent->statusTip());
    m_new->setAccessibleName(m_new->text());
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setPopupMode(QToolButton::MenuButtonPopup);
    m_new->setFocusPolicy(Qt::TabFocus);
    m_new->setProperty("primary", true);
    auto *menu = new QMenu(m_new);
    menu->addActions({ actions.newEvent, actions.quickEntry, actions.duplicate });
    menu->addSeparator();
    menu->addAction(actions.importFile);
    m_new->setMenu(menu);
    // Not its default action: that would put the action's icon in place of the white one.
    connect(m_new, &QToolButton::clicked, actions.newEvent, &QAction::trigger);
    const auto follow = [this, action = actions.newEvent] {
        m_new->setEnabled(action->isEnabled());
    };
    connect(actions.newEvent, &QAction::changed, m_new, follow);
    follow();
    m_row->addWidget(m_new);
}

void ToolBar::addWay(const Actions &actions)
{
    addButton(actions.previous, m_row);
    addButton(actions.today, m_row)->setProperty("alwaysWords", true);
    addButton(actions.next, m_row);
    m_row->addSpacing(metrics::near);
    m_period = new ElidedLabel(this);
    m_period->setObjectName(u"period"_s);
    m_period->setFont(fontFor(TextSize::Title, font()));
    m_row->addWidget(m_period, 3);
}

void ToolBar::addViews(const Actions &actions)
{
    m_views = new SegmentedButtons(
        tr("View"), { tr("Day"), tr("Week"), tr("Month"), tr("Year"), tr("Agenda") }, this);
    m_views->setObjectName(u"views"_s);
    const QList<QAction *> choices{ actions.day, actions.week, actions.month, actions.year,
        actions.agenda };
    for (int i = 0; i < choices.size(); ++i) {
        m_views->button(i)->setToolTip(choices.at(i)->toolTip());
    }
    connect(m_views, &SegmentedButtons::chosen, this, [this](int index) {
        m_shown.setView(segments.at(static_cast<std::size_t>(index)));
    });
    const auto showView = [this](View view) {
        const auto *at = std::find(segments.begin(), segments.end(), segmentOf(view));
        m_views->setCurrent(static_cast<int>(std::distance(segments.begin(), at)));
    };
    connect(&m_shown, &Shown::viewChanged, this, showView);
    showView(m_shown.view());
    m_row->addWidget(m_views);
}

QToolButton *ToolBar::addButton(QAction *action, QHBoxLayout *row)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(action->iconText());
    button->setIconSize(iconSize());
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void ToolBar::dress(QToolButton &button) const
{
    const bool always = button.property("alwaysWords").toBool();
    button.setToolButtonStyle(m_words ? Qt::ToolButtonTextBesideIcon
            : always                  ? Qt::ToolButtonTextOnly
                                      : Qt::ToolButtonIconOnly);
}

void ToolBar::setTools(const QList<QAction *> &tools)
{
    while (QLayoutItem *item = m_tools->takeAt(0)) {
        m_buttons.removeOne(qobject_cast<QToolButton *>(item->widget()));
        delete item->widget();
        delete item;
    }
    QWidget *before = m_views->button(segments.size() - 1);
    for (QAction *action : tools) {
        QToolButton *button = addButton(action, m_tools);
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_search);
    setWordsBesideIcons(m_words);
}

void ToolBar::setWordsBesideIcons(bool words)
{
    m_words = words;
    for (QToolButton *button : std::as_const(m_buttons))
        dress(*button);
}

void ToolBar::showPeriod()
{
    const Period period = m_shown.period();
    m_period->setText(periodInWords(m_shown.view(), period));
    const bool whole = m_shown.view() == View::Month || m_shown.view() == View::Agenda
        || m_shown.view() == View::Year;
    m_period->setShorter(whole ? QString()
                               : inWords(PlannedDate::days(period.first, period.last),
                                   spokenLanguage(), Wording::Short));
    // A view with the keyboard in it says its day itself.
    if (dynamic_cast<PaintedParts *>(QApplication::focusWidget()))
        return;
    QAccessibleEvent alert(m_period, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToolBar::paint()
{
    const Colours colours = coloursFor(palette());
    m_new->setIcon(icon(u"new-event"_s, colours.onAccent, colours.onAccent));
}

void ToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_new)
        paint();
}

} // namespace jalons
