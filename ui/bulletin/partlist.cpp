// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/partlist.h"

#include "ui/bulletin/partdelegate.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const BulletinBlock &block)
{
    if (!block.heading.isEmpty())
        return block.heading;
    if (block.id == u"introduction"_s)
        return PartList::tr("Introduction");
    return PartList::tr("Without a heading");
}

/// « 2 événements · modifié »
QString noteOf(const BulletinBlock &block, bool issued, const Bulletin &composed)
{
    QStringList notes;
    if (!block.tells.isEmpty())
        notes.append(PartList::tr("%n event(s)", nullptr, static_cast<int>(block.tells.size())));
    if (block.leftOut)
        //: a part of a bulletin that does not stand on the page
        notes.append(PartList::tr("left out"));
    if (!issued && hasChangedSince(block, composed))
        notes.append(PartList::tr("edited, its events have changed"));
    else if (block.edited)
        //: a part of a bulletin, in the officer's words
        notes.append(PartList::tr("edited"));
    return notes.join(u" · "_s);
}

} // namespace

PartList::PartList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_leaveOut(new QPushButton(this))
{
    auto *label = new QLabel(tr("Part&s"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"bulletinParts"_s);
    m_list->setAccessibleName(tr("Parts of the bulletin"));
    m_list->setItemDelegate(new PartDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_up->setObjectName(u"partUp"_s);
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setObjectName(u"partDown"_s);
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    for (QToolButton *button : { m_up, m_down })
        button->setFocusPolicy(Qt::StrongFocus);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_leaveOut->setToolTip(tr("Leave out or take back in (Delete)"));
    m_leaveOut->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::step);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    buttons->addWidget(m_leaveOut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        offer();
        if (!m_loading)
            emit chosen(row);
    });
    connect(m_up, &QToolButton::clicked, this, [this] {
        emit moveWanted(current(), -1);
    });
    connect(m_down, &QToolButton::clicked, this, [this] {
        emit moveWanted(current(), 1);
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        emit leaveOutWanted(current());
    });
    setFocusProxy(m_list);
    ink();
    offer();
}

int PartList::current() const
{
    return m_list->currentRow();
}

void PartList::load(const Bulletin &bulletin, const Bulletin &composed)
{
    const QScopedValueRollback loading(m_loading, true);
    const QListWidgetItem *before = m_list->currentItem();
    const QString id = before ? before->data(PartDelegate::idRole).toString() : QString();
    m_fixed = bulletin.issued;
    // Lines are changed in place: a screen reader is not told of a new list at each letter.
    while (m_list->count() > bulletin.blocks.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < bulletin.blocks.size())
        m_list->addItem(new QListWidgetItem);
    int row = 0;
    for (int i = 0; i < bulletin.blocks.size(); ++i) {
        const BulletinBlock &block = bulletin.blocks.at(i);
        QListWidgetItem *item = m_list->item(i);
        const QString name = nameOf(block);
        const QString note = noteOf(block, bulletin.issued, composed);
        item->setText(name);
        item->setData(PartDelegate::idRole, block.id);
        item->setData(PartDelegate::noteRole, note);
        item->setData(PartDelegate::leftOutRole, block.leftOut);
        item->setData(Qt::AccessibleTextRole, note.isEmpty() ? name : tr("%1: %2").arg(name, note));
        item->setToolTip(name);
        if (block.id == id)
            row = i;
    }
    m_list->setCurrentRow(bulletin.blocks.isEmpty() ? -1 : row);
    offer();
}

void PartList::offer()
{
    const int row = current();
    const bool some = row >= 0 && !m_fixed;
    m_up->setEnabled(some && row > 0);
    m_down->setEnabled(some && row < m_list->count() - 1);
    m_leaveOut->setEnabled(some);
    const bool out = row >= 0 && m_list->item(row)->data(PartDelegate::leftOutRole).toBool();
    m_leaveOut->setText(out ? tr("Take back &in") : tr("&Leave out"));
}

bool PartList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || m_fixed || current() < 0)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        (key->key() == Qt::Key_Up ? m_up : m_down)->click();
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        m_leaveOut->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PartList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        ink();
}

void PartList::ink()
{
    const Colours colours = coloursFor(palette());
    m_up->setIcon(icon(u"up"_s, colours));
    m_down->setIcon(icon(u"down"_s, colours));
}

} // namespace jalons
