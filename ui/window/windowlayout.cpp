// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowlayout.h"

#include "ui/calendar/agendaview.h"
#include "ui/calendar/weekgrid.h"
#include "ui/window/actions.h"
#include "ui/window/preferences.h"

#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

namespace jalons {

using namespace Qt::StringLiterals;

void rememberLayout(const QMainWindow &window, const QSplitter &workspace, const Actions &actions,
    Preferences &preferences)
{
    preferences.setValue(u"window/geometry"_s, window.saveGeometry());
    preferences.setValue(u"window/splitter"_s, workspace.saveState());
    if (const auto *upright = workspace.findChild<QSplitter *>(u"viewOverOverlaps"_s))
        preferences.setValue(u"window/overlapsSplitter"_s, upright->saveState());
    if (const auto *hours = workspace.findChild<WeekGrid *>()) {
        preferences.setValue(u"window/hours"_s, hours->zoom());
        preferences.setValue(u"window/stripFolded"_s, hours->isStripFolded());
    }
    preferences.setValue(u"window/left"_s, actions.leftSide->isChecked());
    preferences.setValue(u"window/right"_s, actions.rightSide->isChecked());
    preferences.setValue(u"window/toolBar"_s, actions.toolBar->isChecked());
    if (const auto *agenda = workspace.findChild<AgendaView *>())
        preferences.setValue(u"window/agendaColumns"_s, agenda->columns());
}

void recallGeometry(QMainWindow &window, const Preferences &preferences)
{
    const QByteArray geometry = preferences.value(u"window/geometry"_s).toByteArray();
    if (!geometry.isEmpty() && window.restoreGeometry(geometry))
        return;
    window.resize(QSize(1280, 800).boundedTo(window.screen()->availableSize()));
}

void recallSides(QSplitter &workspace, Actions &actions, const Preferences &preferences)
{
    const QByteArray state = preferences.value(u"window/splitter"_s).toByteArray();
    if (!state.isEmpty()) {
        workspace.restoreState(state);
        workspace.setHandleWidth(1); // the state holds this, too: an older one might be wider
    }
    const QByteArray below = preferences.value(u"window/overlapsSplitter"_s).toByteArray();
    if (auto *upright = workspace.findChild<QSplitter *>(u"viewOverOverlaps"_s);
        upright && !below.isEmpty()) {
        upright->restoreState(below);
        upright->setHandleWidth(1);
    }
    if (auto *hours = workspace.findChild<WeekGrid *>()) {
        hours->setZoom(preferences.value(u"window/hours"_s, 1.0).toDouble());
        hours->foldStrip(preferences.value(u"window/stripFolded"_s, false).toBool());
    }
    actions.leftSide->setChecked(preferences.value(u"window/left"_s, true).toBool());
    actions.rightSide->setChecked(preferences.value(u"window/right"_s, true).toBool());
    actions.toolBar->setChecked(preferences.value(u"window/toolBar"_s, true).toBool());
    const QByteArray columns = preferences.value(u"window/agendaColumns"_s).toByteArray();
    if (auto *agenda = workspace.findChild<AgendaView *>(); agenda && !columns.isEmpty())
        agenda->setColumns(columns);
}

} // namespace jalons
