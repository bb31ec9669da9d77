// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/toldlist.h"

#include "core/plan/datewords.h"
#include "ui/bulletin/partdelegate.h"
#include "ui/look/metrics.h"

#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// « 12 mars 2019 · dit le 3 mai 2019 »
QString noteOf(const ToldBefore &told, const QList<Bulletin> &bulletins)
{
    const auto teller
        = std::find_if(bulletins.cbegin(), bulletins.cend(), [&](const Bulletin &bulletin) {
              return bulletin.id == told.bulletin;
          });
    const QString when = inWords(told.event.when, spokenLanguage());
    if (teller == bulletins.cend())
        return when;
    //: %1 the date of an event, %2 the day of the bulletin that told it
    return ToldList::tr("%1 · told on %2").arg(when, inWords(teller->day, spokenLanguage()));
}

} // namespace

ToldList::ToldList(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_label->setBuddy(m_list);
    m_list->setObjectName(u"bulletinTold"_s);
    m_list->setAccessibleName(tr("Told already: a tick tells an event again"));
    m_list->setItemDelegate(new PartDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto *hint = new QLabel(tr("A tick tells the event again."), this);
    hint->setProperty("second", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    column->addWidget(m_label);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    connect(m_list, &QListWidget::itemChanged, this, &ToldList::tell);
    hide();
}

void ToldList::load(
    const QList<ToldBefore> &told, const QList<EventId> &again, const QList<Bulletin> &bulletins)
{
    const QScopedValueRollback loading(m_loading, true);
    const int row = m_list->currentRow();
    m_label->setText(tr("Told &already (%1)").arg(told.size()));
    while (m_list->count() > told.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < told.size())
        m_list->addItem(new QListWidgetItem);
    for (int i = 0; i < told.size(); ++i) {
        const ToldBefore &each = told.at(i);
        QListWidgetItem *item = m_list->item(i);
        const QString note = noteOf(each, bulletins);
        item->setText(each.event.title);
        item->setData(PartDelegate::idRole, each.event.id.toString());
        item->setData(PartDelegate::noteRole, note);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(each.event.title, note));
        item->setToolTip(each.event.title);
        item->setCheckState(again.contains(each.event.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(qBound(-1, row < 0 ? 0 : row, m_list->count() - 1));
    setVisible(!told.isEmpty());
}

void ToldList::tell()
{
    if (m_loading)
        return;
    QList<EventId> again;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() == Qt::Checked)
            again.append(EventId::fromString(item->data(PartDelegate::idRole).toString()));
    }
    emit againWanted(again);
}

} // namespace jalons
