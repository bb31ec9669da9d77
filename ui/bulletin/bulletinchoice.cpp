// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/bulletinchoice.h"

#include "core/plan/datewords.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace jalons {

using namespace Qt::StringLiterals;

BulletinChoice::BulletinChoice(QWidget *parent)
    : QWidget(parent)
    , m_list(new QComboBox(this))
    , m_remove(new QToolButton(this))
{
    m_list->setObjectName(u"bulletinChoice"_s);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(30);
    auto *fresh = new QPushButton(tr("&New"), this);
    fresh->setObjectName(u"bulletinNew"_s);
    fresh->setToolTip(tr("Begins a new bulletin; this one is kept"));
    m_remove->setObjectName(u"bulletinRemove"_s);
    m_remove->setAccessibleName(tr("Delete this bulletin"));
    m_remove->setToolTip(
        tr("Deletes this bulletin from the plan; what it told counts as not told"));
    m_remove->setIcon(icon(u"delete"_s, coloursFor(palette())));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *label = new QLabel(tr("&Bulletin"), this);
    label->setBuddy(m_list);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::near);
    row->addWidget(label);
    row->addWidget(m_list, 1);
    row->addWidget(fresh);
    row->addWidget(m_remove);
    connect(m_list, &QComboBox::activated, this, &BulletinChoice::choose);
    connect(fresh, &QPushButton::clicked, this, &BulletinChoice::newWanted);
    connect(m_remove, &QToolButton::clicked, this, &BulletinChoice::removeWanted);
}

void BulletinChoice::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void BulletinChoice::load(const QList<Bulletin> &all, const BulletinId &shown)
{
    m_shown = shown;
    int current = -1;
    QStringList names;
    QStringList ids;
    for (const Bulletin &bulletin : all) {
        const QString day = inWords(bulletin.day, spokenLanguage());
        if (bulletin.id == shown)
            current = static_cast<int>(ids.size());
        ids.append(bulletin.id.toString());
        //: an entry of the list of bulletins: %1 a day, %2 the title
        names.append(
            (bulletin.issued ? tr("%1 — %2") : tr("Draft of %1 — %2")).arg(day, bulletin.title));
    }
    if (current < 0) {
        current = 0;
        ids.prepend(shown.toString());
        names.prepend(tr("New bulletin"));
    }
    // A list that somebody has open is not filled anew for nothing.
    if (names != m_names) {
        m_names = names;
        m_list->clear();
        m_list->addItems(names);
    }
    for (int i = 0; i < m_list->count(); ++i)
        m_list->setItemData(i, ids.at(i));
    m_list->setCurrentIndex(current);
}

void BulletinChoice::choose(int entry)
{
    const BulletinId id = BulletinId::fromString(m_list->itemData(entry).toString());
    if (id != m_shown)
        emit chosen(id);
}

} // namespace jalons
