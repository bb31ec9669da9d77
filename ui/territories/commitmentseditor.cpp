// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/commitmentseditor.h"

#include "core/store/plan.h"
#include "ui/look/metrics.h"
#include "ui/territories/commitmentspage.h"
#include "ui/territories/groupingspage.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTabWidget>

namespace jalons {

CommitmentsEditor::CommitmentsEditor(Plan &plan, QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setWindowTitle(tr("Territories of the plan"));
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(new CommitmentsPage(plan, tabs), tr("Territories of the &plan"));
    tabs->addTab(new GroupingsPage(plan, tabs), tr("&Own groupings"));
    auto *note = new QLabel(plan.isReadOnly()
            ? tr("This plan is open read-only: the list can be read, not changed.")
            : tr("What you change is saved at once; Undo takes it back."),
        this);
    note->setProperty("second", true);
    note->setWordWrap(true);
    note->setContentsMargins(metrics::group, 0, metrics::group, metrics::near);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::near, 0, 0);
    column->addWidget(tabs);
    column->addWidget(note);
    resize(900, 640);
}

void CommitmentsEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jalons
