// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/editcommands.h"

#include "core/store/plan.h"
#include "ui/calendar/agendatree.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarhand.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMainWindow>
#include <QTextEdit>

#include <array>

namespace jalons {

namespace {

constexpr std::array arrows{ Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down };

/// The field or text with the keyboard that a command of the clipboard is about; nullptr where it
/// is about events.
QWidget *textInFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (qobject_cast<QLineEdit *>(focus))
        return focus;
    const auto *text = qobject_cast<QTextEdit *>(focus);
    return text && (!text->isReadOnly() || text->textCursor().hasSelection()) ? focus : nullptr;
}

/// Of the painted calendar on the screen; nullptr where a list is.
CalendarHand *handOn(const QMainWindow &window)
{
    const QList<CalendarGrid *> grids = window.findChildren<CalendarGrid *>();
    for (CalendarGrid *grid : grids)
        if (grid->isVisible())
            return &grid->hand();
    return nullptr;
}

struct OnList
{
    const Desk &desk;
    EventDeeds deeds{ desk.plan, desk.shown };

    [[nodiscard]] const QList<EventId> &events() const { return desk.shown.selection(); }
    [[nodiscard]] static int daysOf(int arrow)
    {
        return arrow == Qt::Key_Left ? -1
            : arrow == Qt::Key_Right ? 1
            : arrow == Qt::Key_Up    ? -7
                                     : 7;
    }

    void copy() { deeds.copy(events()); }
    void cut() { deeds.cut(events()); }
    void paste() { deeds.paste(desk.shown.date()); }
    void selectAll()
    {
        QList<EventId> ids;
        for (const EventOutline &event :
            desk.plan.outlines(desk.shown.filter()).value_or(QList<EventOutline>()))
            ids.append(event.id);
        desk.shown.setSelection(ids);
    }
    void move(int arrow) { deeds.moveBy(events(), daysOf(arrow)); }
    void lengthen(int arrow) { deeds.lengthenBy(events(), daysOf(arrow)); }
    void rename()
    {
        const QList<AgendaTree *> lists = desk.window.findChildren<AgendaTree *>();
        for (AgendaTree *list : lists)
            if (list->isVisible())
                return list->rename();
        desk.shown.openEvent(desk.shown.selected());
    }
};

template <typename Deed> void act(const Desk &desk, Deed deed)
{
    if (CalendarHand *hand = handOn(desk.window))
        deed(*hand);
    else {
        OnList list{ desk };
        deed(list);
    }
}

void keepEnabledByHand(const Desk &desk)
{
    const bool text = textInFocus();
    const bool writable = !desk.plan.isReadOnly();
    const bool any = !desk.shown.selection().isEmpty();
    desk.actions.copy->setEnabled(text || any);
    desk.actions.cut->setEnabled(text || (any && writable));
    desk.actions.paste->setEnabled(text || (writable && EventDeeds::canPaste()));
    desk.actions.rename->setEnabled(any && writable);
    for (QAction *way : desk.actions.moveWays + desk.actions.lengthWays)
        way->setEnabled(any && writable);
}

} // namespace

void connectEditCommands(const Desk &desk)
{
    Actions &on = desk.actions;
    const auto connectTo = [&on, desk](QAction *action, const char *inText, auto deed) {
        QObject::connect(action, &QAction::triggered, &on, [desk, inText, deed] {
            QWidget *text = inText ? textInFocus() : nullptr;
            if (text)
                QMetaObject::invokeMethod(text, inText);
            else
                act(desk, deed);
        });
    };
    connectTo(on.copy, "copy", [](auto &hand) {
        hand.copy();
    });
    connectTo(on.cut, "cut", [](auto &hand) {
        hand.cut();
    });
    connectTo(on.paste, "paste", [](auto &hand) {
        hand.paste();
    });
    connectTo(on.selectAll, "selectAll", [](auto &hand) {
        hand.selectAll();
    });
    connectTo(on.rename, nullptr, [](auto &hand) {
        hand.rename();
    });
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        const int arrow = arrows.at(i);
        connectTo(on.moveWays.at(qsizetype(i)), nullptr, [arrow](auto &hand) {
            hand.move(arrow);
        });
        connectTo(on.lengthWays.at(qsizetype(i)), nullptr, [arrow](auto &hand) {
            hand.lengthen(arrow);
        });
    }

    const auto follow = [desk] {
        keepEnabledByHand(desk);
    };
    QObject::connect(&desk.shown, &Shown::selectionChanged, &on, follow);
    QObject::connect(qApp, &QApplication::focusChanged, &on, follow);
    QObject::connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, &on, follow);
    follow();
}

} // namespace jalons
