// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, wheel and menu of the agenda: what can be done with its events.

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendatree.h"
#include "ui/calendar/menuoffers.h"
#include "ui/calendar/titlefield.h"
#include "ui/shown/shown.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <QWheelEvent>

#include <chrono>

namespace jalons {

using namespace std::chrono_literals;

void AgendaTree::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (ctrl && event->key() == Qt::Key_I)
        tell();
    else if (event->key() == Qt::Key_Escape && QToolTip::isVisible())
        QToolTip::hideText();
    else
        QTreeView::keyPressEvent(event);
}

void AgendaTree::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        return QTreeView::wheelEvent(event);
    // As in every view; with Shift held some platforms turn the wheel sideways.
    const QPoint angle = event->angleDelta();
    m_wheel += angle.y() != 0 ? angle.y() : angle.x();
    const int months = m_wheel / 120;
    m_wheel -= months * 120;
    if (months != 0)
        m_shown.step(-months);
    event->accept();
}

void AgendaTree::tell()
{
    const QString words = currentIndex().data(Qt::ToolTipRole).toString();
    if (words.isEmpty())
        return;
    const QRect row = visualRect(currentIndex());
    // It stays until Escape, or until something else is done.
    QToolTip::showText(viewport()->mapToGlobal(row.bottomLeft()), words, viewport(), {},
        static_cast<int>(std::chrono::milliseconds(24h).count()));
}

void AgendaTree::rename()
{
    const EventId id = m_model.idAt(currentIndex());
    const Result<Event> event = m_plan.event(id);
    if (!event || m_plan.isReadOnly())
        return;
    const QModelIndex title = currentIndex().siblingAtColumn(AgendaModel::Title);
    scrollTo(title);
    auto *field = new TitleField(event->title, visualRect(title), viewport());
    connect(field, &TitleField::titleTyped, this, [this, id](const QString &words) {
        deeds().rename(id, words);
    });
    connect(field, &TitleField::left, this, [this] {
        setFocus(Qt::OtherFocusReason);
    });
}

void AgendaTree::addDeeds(QMenu &menu, const EventId &id)
{
    const bool mayWrite = !m_plan.isReadOnly();
    const auto add = [&](const QString &text, const QKeySequence &keys, bool enabled, auto deed) {
        menu.addAction(withKeys(text, keys), this, deed)->setEnabled(enabled);
    };
    add(tr("&Open"), Qt::Key_Return, true, [this, id] {
        m_shown.openEvent(id);
    });
    add(tr("Rena&me"), Qt::Key_F2, mayWrite, [this] {
        rename();
    });
    add(tr("D&uplicate"), Qt::CTRL | Qt::Key_D, mayWrite, [this, id] {
        emit duplicateWanted(id);
    });
    add(tr("&Delete"), Qt::Key_Delete, mayWrite, [this, id] {
        emit removeWanted(id);
    });
    addOffers(menu, *this);
    menu.addSeparator();
    add(tr("Cu&t"), QKeySequence::Cut, mayWrite, [this] {
        deeds().cut(m_shown.selection());
    });
    add(tr("&Copy"), QKeySequence::Copy, true, [this] {
        deeds().copy(m_shown.selection());
    });
}

void AgendaTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() != QContextMenuEvent::Mouse;
    const QModelIndex index
        = byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    const EventId id = m_model.idAt(index);
    if (id.isNull())
        return;
    // A menu about one of several selected is about all of them.
    if (!m_shown.selection().contains(id))
        setCurrentIndex(index);
    QMenu menu(this);
    addDeeds(menu, id);
    const bool mayWrite = !m_plan.isReadOnly();
    const QDate day = m_shown.date();
    const QString dayWords = inWords(day, spokenLanguage(), Wording::Short);
    menu.addAction(withKeys(tr("&Paste on %1").arg(dayWords), QKeySequence::Paste), this,
            [this, day] {
                deeds().paste(day);
            })
        ->setEnabled(mayWrite && EventDeeds::canPaste());
    menu.addSeparator();
    menu.addAction(tr("&New event on %1").arg(dayWords), &m_shown,
            [this, day] {
                m_shown.createEvent(day);
            })
        ->setEnabled(mayWrite);
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace jalons
