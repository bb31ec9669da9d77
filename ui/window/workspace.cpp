// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/workspace.h"

#include "ui/calendar/agendaview.h"
#include "ui/calendar/minimonth.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/weekview.h"
#include "ui/calendar/yearview.h"
#include "ui/details/detailspanel.h"
#include "ui/overlaps/overlapspanel.h"
#include "ui/shown/shown.h"
#include "ui/territories/territorypanel.h"
#include "ui/window/filterbar.h"
#include "ui/window/messagebar.h"
#include "ui/window/searchresults.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *columnOf(QWidget *side)
{
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

QFrame *line(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(u"line"_s);
    line->setFixedHeight(1);
    return line;
}

} // namespace

Workspace::Workspace(Plan &plan, Shown &shown, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(u"workspace"_s);
    setHandleWidth(1);
    makeLeft(plan, shown);
    makeMiddle(plan, shown);
    makeRight(plan, shown);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    setSizes({ 264, 700, 308 });
}

QList<QWidget *> Workspace::panes() const
{
    return m_panes;
}

void Workspace::addEventAction(QAction *action)
{
    m_views->addAction(action);
    m_right->addAction(action);
}

void Workspace::focusView()
{
    QWidget *view = m_views->currentWidget();
    if (view->focusPolicy() == Qt::NoFocus && !view->focusProxy())
        view = view->nextInFocusChain();
    view->setFocus(Qt::OtherFocusReason);
}

void Workspace::makeLeft(Plan &plan, Shown &shown)
{
    m_left = new QWidget(this);
    m_left->setObjectName(u"leftSide"_s);
    m_left->setMinimumWidth(std::max(216, 25 * fontMetrics().averageCharWidth()));
    auto *month = new MiniMonth(plan, shown, m_left);
    auto *territories = new TerritoryPanel(plan, shown, m_left);
    QVBoxLayout *column = columnOf(m_left);
    column->addWidget(month);
    column->addWidget(line(m_left));
    column->addWidget(territories, 1);
    addWidget(m_left);
    setCollapsible(0, false);
    connect(territories, &TerritoryPanel::editListWanted, this, &Workspace::territoriesWanted);
    m_panes << month << territories;
}

void Workspace::makeMiddle(Plan &plan, Shown &shown)
{
    auto *middle = new QWidget(this);
    middle->setMinimumWidth(360);
    auto *month = new MonthView(plan, shown, middle);
    auto *agenda = new AgendaView(plan, shown, middle);
    auto *week = new WeekView(plan, shown, middle);
    auto *year = new YearView(plan, shown, middle);
    m_filterBar = new FilterBar(plan, shown, middle);
    m_results = new SearchResults(plan, shown, middle);
    m_views = new QStackedWidget(middle);
    m_views->setObjectName(u"stack"_s);
    m_views->addWidget(month);
    m_views->addWidget(agenda);
    m_views->addWidget(week);
    m_views->addWidget(year);
    m_messages = new MessageBar(middle);
    QVBoxLayout *column = columnOf(middle);
    column->addWidget(m_filterBar);
    column->addWidget(line(middle));
    column->addWidget(m_results);
    auto *upright = new QSplitter(Qt::Vertical, middle);
    upright->setObjectName(u"viewOverOverlaps"_s);
    upright->setHandleWidth(1);
    upright->setChildrenCollapsible(false);
    m_overlaps = new OverlapsPanel(plan, shown, upright);
    m_overlaps->setMinimumHeight(140);
    upright->addWidget(m_views);
    upright->addWidget(m_overlaps);
    upright->setStretchFactor(0, 1);
    upright->setStretchFactor(1, 0);
    upright->setSizes({ 520, 200 });
    column->addWidget(upright, 1);
    column->addWidget(m_messages);
    addWidget(middle);
    setCollapsible(1, false);

    const auto showView = [this, month, agenda, week, year](View view) {
        const bool hadFocus = m_views->isAncestorOf(QApplication::focusWidget());
        QWidget *wanted = month;
        if (showsHours(view))
            wanted = week;
        else if (view == View::Agenda)
            wanted = agenda;
        else if (view == View::Year)
            wanted = year;
        m_views->setCurrentWidget(wanted);
        if (hadFocus)
            focusView();
    };
    connect(&shown, &Shown::viewChanged, this, showView);
    showView(shown.view());
    connect(month, &MonthView::duplicateWanted, this, &Workspace::duplicateWanted);
    connect(month, &MonthView::removeWanted, this, &Workspace::removeWanted);
    connect(week, &WeekView::duplicateWanted, this, &Workspace::duplicateWanted);
    connect(week, &WeekView::removeWanted, this, &Workspace::removeWanted);
    connect(agenda, &AgendaView::duplicateWanted, this, &Workspace::duplicateWanted);
    connect(agenda, &AgendaView::removeWanted, this, &Workspace::removeWanted);
    m_panes << m_filterBar << m_results << m_views << m_overlaps;
}

void Workspace::makeRight(Plan &plan, Shown &shown)
{
    auto *details = new DetailsPanel(plan, shown, this);
    details->setMinimumWidth(240);
    m_right = details;
    addWidget(details);
    setCollapsible(2, false);
    connect(details, &DetailsPanel::printWanted, this, &Workspace::printWanted);
    m_panes << details;
}

} // namespace jalons
