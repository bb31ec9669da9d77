// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/toolbar.h"

#include "core/plan/datewords.h"
#include "ui/look/metrics.h"
#include "ui/look/segmented.h"
#include "ui/look/tilepainter.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/searchfield.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace jalons {

using namespace Qt::StringLiterals;

ToolBar::ToolBar(const Actions &actions, Shown &shown, QWidget *parent)
    : QToolBar(tr("Tool bar"), parent)
    , m_shown(shown)
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(20, 20));
    addNewEvent(actions);
    addRoom(metrics::group);
    addWay(actions);
    addViews(actions);
    addRoom(metrics::near);
    m_search = new SearchField(shown, this);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(340);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addWidget(m_search);
    connect(&shown, &Shown::dateChanged, this, &ToolBar::showPeriod);
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
    menu->addActions({ actions.newEvent, actions.duplicate });
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
    addWidget(m_new);
}

void ToolBar::addWay(const Actions &actions)
{
    for (QAction *action : { actions.previous, actions.today, actions.next }) {
        addAction(action);
        auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
        // A tool bar takes its buttons out of the keyboard's way; a calendar is walked with these.
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->iconText());
        if (action == actions.today)
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    addRoom(metrics::near);
    m_period = new QLabel(this);
    m_period->setObjectName(u"period"_s);
    m_period->setFont(fontFor(TextSize::Title, font()));
    // As wide as the longest month, so that nothing moves when one walks through the year.
    const QString longest = monthInWords(QDate(2020, 9, 1), spokenLanguage());
    m_period->setMinimumWidth(
        QFontMetrics(m_period->font()).horizontalAdvance(longest) + metrics::near);
    m_period->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(m_period);
}

void ToolBar::addViews(const Actions &actions)
{
    m_views = new SegmentedButtons(tr("View"), { tr("Month"), tr("Agenda") }, this);
    m_views->setObjectName(u"views"_s);
    const QList<QAction *> choices{ actions.month, actions.agenda };
    for (int i = 0; i < choices.size(); ++i) {
        //: tool tip of a button: what it does, and its keys
        m_views->button(i)->setToolTip(tr("%1 (%2)").arg(choices.at(i)->statusTip(),
            choices.at(i)->shortcut().toString(QKeySequence::NativeText)));
    }
    connect(m_views, &SegmentedButtons::chosen, this, [this](int index) {
        m_shown.setView(index == 0 ? View::Month : View::Agenda);
    });
    const auto showView = [this](View view) {
        m_views->setCurrent(view == View::Month ? 0 : 1);
    };
    connect(&m_shown, &Shown::viewChanged, this, showView);
    showView(m_shown.view());
    addWidget(m_views);
}

void ToolBar::addRoom(int width)
{
    auto *room = new QWidget(this);
    room->setFixedWidth(width);
    addWidget(room);
}

void ToolBar::showPeriod()
{
    m_period->setText(monthInWords(m_shown.date(), spokenLanguage()));
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
