// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/panes.h"

#include <QApplication>

namespace jalons {

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
        && !widget->focusProxy();
}

/// The first widget of a pane in Tab order.
QWidget *firstOf(QWidget *pane)
{
    if (takesKeyboard(pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesKeyboard(next))
            return next;
    }
    return nullptr;
}

} // namespace

Panes::Panes(const QList<QWidget *> &panes, QObject *parent)
    : QObject(parent)
{
    for (QWidget *widget : panes)
        m_panes.append({ widget, nullptr });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (Pane &pane : m_panes) {
            if (now && (pane.widget == now || pane.widget->isAncestorOf(now)))
                pane.last = now;
        }
    });
}

void Panes::go(int step)
{
    const qsizetype count = m_panes.size();
    qsizetype at = current();
    if (at < 0)
        at = step > 0 ? -1 : count;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (enter(m_panes.at(at)))
            return;
    }
}

qsizetype Panes::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; focus && i < m_panes.size(); ++i) {
        const QWidget *pane = m_panes.at(i).widget;
        if (pane == focus || pane->isAncestorOf(focus))
            return i;
    }
    return -1;
}

bool Panes::enter(const Pane &pane)
{
    if (!pane.widget->isVisible())
        return false;
    QWidget *target
        = pane.last && takesKeyboard(pane.last) ? pane.last.data() : firstOf(pane.widget);
    if (target)
        target->setFocus(Qt::ShortcutFocusReason);
    return target != nullptr;
}

} // namespace jalons
