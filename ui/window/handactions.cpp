// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The actions that do by menu what hand and keys do in a view.

#include "ui/window/actions.h"

namespace jalons {

namespace {

/// The views read these keys themselves: on an event they move it, on a day they turn the page. The
/// menu only tells them.
QString withKeys(const QString &text, Qt::Key key, Qt::KeyboardModifiers held)
{
    return text + u'\t'
        + QKeySequence(static_cast<int>(key) | static_cast<int>(held))
              .toString(QKeySequence::NativeText);
}

} // namespace

void Actions::makeHand()
{
    cut = add("cut", tr("Cu&t"), tr("Takes the selected events away, to paste them elsewhere"),
        { QKeySequence(Qt::CTRL | Qt::Key_X) });
    copy = add("copy", tr("Cop&y"), tr("Copies the selected events, for this plan or another"),
        { QKeySequence(Qt::CTRL | Qt::Key_C) });
    paste = add("paste", tr("&Paste"), tr("Puts the copied events on the chosen day"),
        { QKeySequence(Qt::CTRL | Qt::Key_V) });
    selectAll = add("selectAll", tr("Select &All"), tr("Selects all events in view"),
        { QKeySequence(Qt::CTRL | Qt::Key_A) });
    rename = add("rename", tr("Rena&me"), tr("Changes the title of the event where it stands"),
        { QKeySequence(Qt::Key_F2) });
    const auto way = [this](const char *name, const QString &text, const QString &tip, Qt::Key key,
                         Qt::KeyboardModifiers held) {
        return add(name, withKeys(text, key, held), tip);
    };
    const Qt::KeyboardModifiers alt = Qt::AltModifier;
    const Qt::KeyboardModifiers both = Qt::AltModifier | Qt::ShiftModifier;
    const QString moves = tr("Moves the selected events");
    const QString stretches = tr("Makes the selected events longer or shorter");
    moveWays = { way("moveDayBack", tr("A Day &Earlier"), moves, Qt::Key_Left, alt),
        way("moveDayOn", tr("A Day &Later"), moves, Qt::Key_Right, alt),
        way("moveUp", tr("A &Week Earlier, Among the Hours a Quarter"), moves, Qt::Key_Up, alt),
        way("moveDown", tr("A Wee&k Later, Among the Hours a Quarter"), moves, Qt::Key_Down, alt) };
    lengthWays = { way("dayShorter", tr("A Day &Shorter"), stretches, Qt::Key_Left, both),
        way("dayLonger", tr("A Day &Longer"), stretches, Qt::Key_Right, both),
        way("shorter", tr("A &Week Shorter, Among the Hours a Quarter"), stretches, Qt::Key_Up,
            both),
        way("longer", tr("A Wee&k Longer, Among the Hours a Quarter"), stretches, Qt::Key_Down,
            both) };
}

} // namespace jalons
