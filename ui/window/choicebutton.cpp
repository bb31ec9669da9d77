// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/choicebutton.h"

#include "ui/window/choicelist.h"

#include <QKeyEvent>
#include <QScreen>
#include <QStyleOptionButton>

namespace jalons {

ChoiceButton::ChoiceButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &ChoiceButton::openList);
}

void ChoiceButton::setChoices(const QList<ChoiceLine> &choices)
{
    m_choices = choices;
}

void ChoiceButton::setChosen(const QStringList &keys)
{
    m_chosen = keys;
}

void ChoiceButton::openList()
{
    auto *list = new ChoiceList(text(), m_choices, m_chosen, this);
    connect(list, &ChoiceList::chosenChanged, this, [this](const QStringList &keys) {
        m_chosen = keys;
        emit chosenChanged(keys);
    });
    list->adjustSize();
    QPoint corner = mapToGlobal(QPoint(0, height() + 2));
    const QRect room = screen()->availableGeometry();
    corner.setX(qMin(corner.x(), room.right() - list->width()));
    if (corner.y() + list->height() > room.bottom())
        corner.setY(qMax(room.top(), mapToGlobal(QPoint()).y() - list->height() - 2));
    list->move(corner);
    list->show();
}

void ChoiceButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    // As a combo box opens.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
        openList();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace jalons
