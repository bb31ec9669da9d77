// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcutsheet.h"

#include "ui/look/metrics.h"
#include "ui/window/actions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(ShortcutSheet::tr(" or ", "between two keys that do the same"));
}

QTreeWidgetItem *addGroup(QTreeWidget *list, const QString &title)
{
    auto *group = new QTreeWidgetItem(list, { title });
    QFont font = list->font();
    font.setBold(true);
    group->setFont(0, font);
    group->setFirstColumnSpanned(true);
    return group;
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"keys"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({ tr("What"), tr("Keys") });
    list->setRootIsDecorated(false);
    list->setIndentation(metrics::group);
    list->setUniformRowHeights(true);

    auto *window = addGroup(list, tr("Everywhere"));
    for (const QAction *action : actions.all()) {
        // Undo and redo carry the name of a step: their status tip says what they are.
        if (const QString keys = keysOf(*action); !keys.isEmpty())
            new QTreeWidgetItem(window, { action->statusTip(), keys });
    }
    auto *views = addGroup(list, tr("In the month and the list"));
    const std::pair<QString, QString> rows[] = {
        { tr("Day before, day after; week before, week after"), tr("Arrow keys") },
        { tr("First and last day of the week"), tr("Home, End") },
        { tr("Same day of the month before or after"), tr("Page Up, Page Down") },
        { tr("The events of a day, one after the other"), tr("Tab") },
        { tr("Open the event; on an empty day, add one"), tr("Enter") },
        { tr("Select the event"), tr("Space") },
        { tr("Select several"), tr("Ctrl+Space, Ctrl+click, Shift+click") },
        { tr("Select all events that a rectangle touches"), tr("Shift while you draw it") },
        { tr("Move the event by a day or a week, among the hours by a quarter"),
            tr("Alt+arrow keys, or drag it") },
        { tr("Make it longer or shorter by as much"), tr("Shift+Alt+arrow keys, or drag its end") },
        { tr("Copy the event to another day"), tr("Ctrl while you drag") },
        { tr("Give the event to a territory; with Ctrl, to one more"),
            tr("Drag it onto the territory") },
        { tr("Draw a new event"), tr("Drag over days or hours") },
        { tr("Begin a new event in one line"), tr("Type its first letters") },
        { tr("Show what the event says"), tr("Ctrl+I, or rest on it") },
        { tr("Make the hours taller or lower"), tr("Ctrl++, Ctrl+-, Ctrl+wheel") },
        { tr("Give up a drag"), tr("Esc") },
        { tr("Menu of the event"), tr("Menu key or Shift+F10") },
    };
    for (const auto &[what, keys] : rows)
        new QTreeWidgetItem(views, { what, keys });
    auto *fields = addGroup(list, tr("In the small month and in a date field"));
    const std::pair<QString, QString> dates[] = {
        { tr("Show several days in a row"), tr("Shift+arrow keys, or drag over them") },
        { tr("Step the day, or the part of the date that the cursor stands in"), tr("Up, Down") },
        { tr("Choose the day in a month with weeks and holidays"), tr("Alt+Down") },
    };
    for (const auto &[what, keys] : dates)
        new QTreeWidgetItem(fields, { what, keys });
    list->expandAll();
    list->setItemsExpandable(false);
    list->setCurrentItem(window);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::group);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(860, 600);
}

} // namespace jalons
