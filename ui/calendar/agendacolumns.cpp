// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the agenda: which are shown, how wide, and how they are remembered.

#include "core/plan/datewords.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendatree.h"
#include "ui/look/metrics.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace jalons {

namespace {

constexpr qint32 columnsVersion = 1;

} // namespace

void AgendaTree::makeColumns()
{
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        // By the mouse, and not because the window itself is being drawn wider.
        m_ownWidths = m_ownWidths || (!m_quiet && header()->viewport()->underMouse());
    });
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        QMenu *menu = columnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header()->mapToGlobal(at));
    });
}

QMenu *AgendaTree::columnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("agendaColumns"));
    for (int column = 0; column < AgendaModel::ColumnCount; ++column) {
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(column));
        // Without its title nobody would know what a row is about.
        action->setEnabled(column != AgendaModel::Title);
        connect(action, &QAction::toggled, this, [this, column](bool wanted) {
            setColumnWanted(column, wanted);
        });
    }
    return menu;
}

void AgendaTree::setColumnWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    m_ownWidths = false;
    setColumnHidden(column, !wanted);
    shareColumns();
}

void AgendaTree::shareColumns()
{
    if (m_ownWidths)
        return;
    const QFontMetrics metrics = fontMetrics();
    const int letter = metrics.averageCharWidth();
    const auto wanted = [this](int column) {
        return !m_unwanted.contains(column);
    };
    int status = 0;
    for (const Status one : allStatuses())
        status = std::max(status, metrics.horizontalAdvance(nameOf(one)) + metrics::edge);
    const int date = indentation() + metrics::group
        + metrics.horizontalAdvance(inWords(
            PlannedDate::day({ 2019, 9, 28 }, QTime(10, 30)), spokenLanguage(), Wording::Short));
    const int rest = viewport()->width() - (wanted(AgendaModel::Date) ? date : 0)
        - (wanted(AgendaModel::StatusName) ? status : 0);

    const QScopedValueRollback quiet(m_quiet, true);
    // What an officer can do without goes first; the glyph before the title still tells the kind.
    const bool withPlace = rest > 80 * letter && wanted(AgendaModel::Place);
    const bool withKind = rest > 56 * letter && wanted(AgendaModel::KindName);
    const bool withTerritory = wanted(AgendaModel::Territory);
    setColumnHidden(AgendaModel::Place, !withPlace);
    setColumnHidden(AgendaModel::KindName, !withKind);
    const int shares = 10 + (withKind ? 5 : 0) + (withTerritory ? 6 : 0) + (withPlace ? 4 : 0);
    header()->resizeSection(AgendaModel::Date, date);
    header()->resizeSection(AgendaModel::StatusName, status);
    header()->resizeSection(AgendaModel::Title, rest * 10 / shares);
    header()->resizeSection(AgendaModel::KindName, rest * 5 / shares);
    header()->resizeSection(AgendaModel::Territory, rest * 6 / shares);
    header()->resizeSection(AgendaModel::Place, rest * 4 / shares);
}

QByteArray AgendaTree::columns() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << columnsVersion << m_ownWidths << m_unwanted << header()->saveState();
    return bytes;
}

void AgendaTree::setColumns(const QByteArray &columns)
{
    QDataStream stream(columns);
    stream.setVersion(QDataStream::Qt_6_0);
    qint32 version = 0;
    bool ownWidths = false;
    QSet<int> unwanted;
    QByteArray state;
    stream >> version >> ownWidths >> unwanted >> state;
    if (stream.status() != QDataStream::Ok || version != columnsVersion)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    if (!header()->restoreState(state))
        return;
    m_ownWidths = ownWidths;
    m_unwanted = unwanted;
    m_unwanted.remove(AgendaModel::Title);
    for (int column = 0; column < AgendaModel::ColumnCount; ++column)
        setColumnHidden(column, m_unwanted.contains(column));
    shareColumns();
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
}

} // namespace jalons
