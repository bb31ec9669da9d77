// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be chosen about the tool bar itself.

#include "ui/window/actions.h"

namespace jalons {

using namespace Qt::StringLiterals;

void Actions::makeToolBar()
{
    toolBar = addChoice("toolBarShown", tr("&Show It"), tr("Shows or hides the tool bar"));
    toolWords = addChoice("toolWords", tr("&Words Beside All Icons"),
        tr("Says in words what each button of the tool bar does"));
    const auto choice = [this](const char *name, const QString &text, const QStringList &of) {
        QAction *action = addChoice(name, text, tr("Puts it on the tool bar, or takes it away"));
        action->setData(of);
        toolChoices.append(action);
    };
    choice("toolUndo", tr("&Undo and Redo"), { u"undo"_s, u"redo"_s });
    choice("toolDuplicate", tr("&Duplicate"), { u"duplicate"_s });
    choice("toolGoToDate", tr("&Go to Date"), { u"goToDate"_s });
    choice("toolExport", tr("&Export"), { u"exportFile"_s });
    choice("toolPrint", tr("&Print"), { u"print"_s });
}

} // namespace jalons
