// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/droptarget.h"

#include "ui/calendar/minigrid.h"
#include "ui/shown/territorydrop.h"

#include <QAction>
#include <QApplication>
#include <QToolButton>

#include <array>

namespace jalons {

namespace {

/// Those of the small month and of the tool bar.
bool turnsPages(const QToolButton &button)
{
    static constexpr std::array names{ "previous", "next", "previousMonth", "nextMonth" };
    const QString name
        = button.defaultAction() ? button.defaultAction()->objectName() : button.objectName();
    return std::any_of(names.begin(), names.end(), [&](const char *one) {
        return name == QLatin1String(one);
    });
}

QWidget *dropBelow(QWidget *under)
{
    for (; under; under = under->parentWidget())
        if (dynamic_cast<TerritoryDrop *>(under))
            return under;
    return nullptr;
}

} // namespace

void DropTarget::findButton(const QWidget &window, QPoint global)
{
    auto *button = qobject_cast<QToolButton *>(QApplication::widgetAt(global));
    m_button = button && button->window() == &window && turnsPages(*button) ? button : nullptr;
}

void DropTarget::find(const QWidget &window, QPoint global)
{
    QWidget *under = QApplication::widgetAt(global);
    if (under && under->window() != &window)
        under = nullptr;
    auto *mini = qobject_cast<MiniGrid *>(under);
    QWidget *tree = dropBelow(under);
    if (mini != m_mini || tree != m_tree)
        leave();
    findButton(window, global);
    m_mini = mini;
    m_tree = tree;
    if (m_mini) {
        m_day = m_mini->dayAt(m_mini->mapFromGlobal(global));
        m_mini->setDropDay(m_day);
    }
    if (m_tree) {
        auto *drop = dynamic_cast<TerritoryDrop *>(m_tree.data());
        m_territory = drop->territoryAt(global);
        drop->dragOver(global);
    }
}

void DropTarget::leave()
{
    if (m_mini)
        m_mini->setDropDay({});
    if (m_tree)
        dynamic_cast<TerritoryDrop *>(m_tree.data())->dragOver({});
    *this = {};
}

} // namespace jalons
