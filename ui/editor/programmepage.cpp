// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/programmepage.h"

#include "ui/editor/iconbutton.h"
#include "ui/editor/sessionform.h"
#include "ui/editor/sessionlist.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace jalons {

ProgrammePage::ProgrammePage(Register &known, QWidget *parent)
    : LoadedPage(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::group);
    row->addWidget(buildLeft(), 2);
    row->addWidget(buildRight(known), 5);
    setFocusProxy(m_list);
    showList();
}

QWidget *ProgrammePage::buildLeft()
{
    auto *left = new QWidget(this);
    left->setMinimumWidth(190);
    left->setMaximumWidth(300);
    m_list = new SessionList(left);
    auto *addItem = new QPushButton(tr("Add an item"), left);
    addItem->setObjectName(QStringLiteral("addSession"));
    auto *addWorkshop = new QPushButton(tr("Add a workshop"), left);
    addWorkshop->setObjectName(QStringLiteral("addWorkshop"));
    m_buttons = { new IconButton(QStringLiteral("up"), tr("Move up (Alt+↑)"), left),
        new IconButton(QStringLiteral("down"), tr("Move down (Alt+↓)"), left),
        new IconButton(QStringLiteral("duplicate"), tr("Duplicate"), left),
        new IconButton(QStringLiteral("delete"), tr("Remove"), left) };
    const char *names[] = { "moveUp", "moveDown", "duplicateSession", "removeSession" };
    auto *tools = new QHBoxLayout;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setObjectName(QLatin1String(names[i]));
        tools->addWidget(m_buttons.at(i));
    }
    tools->addStretch();
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::near);
    column->addWidget(m_list);
    column->addLayout(tools);
    for (QPushButton *button : { addItem, addWorkshop }) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, &ProgrammePage::chooseSession);
    connect(m_list, &SessionList::stepped, this, &ProgrammePage::step);
    connect(m_list, &SessionList::droppedAt, this, &ProgrammePage::drop, Qt::QueuedConnection);
    connect(m_list, &SessionList::removeWanted, this, &ProgrammePage::removeCurrent);
    connect(m_buttons.at(0), &QToolButton::clicked, this, [this] {
        step(-1);
    });
    connect(m_buttons.at(1), &QToolButton::clicked, this, [this] {
        step(1);
    });
    connect(m_buttons.at(2), &QToolButton::clicked, this, &ProgrammePage::duplicate);
    connect(m_buttons.at(3), &QToolButton::clicked, this, &ProgrammePage::removeCurrent);
    connect(addItem, &QPushButton::clicked, this, [this] {
        add(SessionKind::Presentation);
    });
    connect(addWorkshop, &QPushButton::clicked, this, [this] {
        add(SessionKind::Workshop);
    });
    return left;
}

QWidget *ProgrammePage::buildRight(Register &known)
{
    auto *right = new QWidget(this);
    m_empty = new QLabel(tr("The programme is empty. Add its items in the order they are held, "
                            "workshops side by side "
                            "with the letters A, B…"),
        right);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setProperty("second", true);
    m_form = new SessionForm(known);
    m_form->setMaximumWidth(560);
    m_scroll = new QScrollArea(right);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *host = new QWidget;
    host->setBackgroundRole(QPalette::Base);
    host->setAutoFillBackground(true);
    auto *hostColumn = new QVBoxLayout(host);
    hostColumn->setContentsMargins(0, 0, metrics::near, metrics::group);
    hostColumn->addWidget(m_form);
    hostColumn->addStretch();
    m_scroll->setWidget(host);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_scroll);
    connect(m_form, &SessionForm::edited, this, &ProgrammePage::takeForm);
    return right;
}

void ProgrammePage::fill(const Event &event)
{
    m_sessions = event.programme;
    m_when = event.when;
    m_current = m_sessions.isEmpty() ? -1 : 0;
    showList();
}

/// List and form as the sessions are now.
void ProgrammePage::showList()
{
    m_filling = true;
    const int days = m_when.isDay() ? static_cast<int>(m_when.from.daysTo(m_when.to)) + 1 : 1;
    m_list->show(m_sessions, m_current, days);
    m_form->setDays(m_when);
    const bool any = m_current >= 0;
    if (any)
        m_form->load(m_sessions.at(m_current));
    m_empty->setVisible(!any);
    m_scroll->setVisible(any);
    m_filling = false;
    enableButtons();
}

void ProgrammePage::enableButtons()
{
    const bool any = m_current >= 0;
    m_buttons.at(0)->setEnabled(any && m_current > 0);
    m_buttons.at(1)->setEnabled(any && m_current + 1 < m_sessions.size());
    m_buttons.at(2)->setEnabled(any);
    m_buttons.at(3)->setEnabled(any);
}

void ProgrammePage::chooseSession()
{
    const qsizetype chosen = m_list->session();
    if (m_filling || chosen < 0 || chosen == m_current)
        return;
    if (m_form->problem()) {
        // What was typed would be lost: first it is put right.
        const QSignalBlocker blocker(m_list);
        m_list->choose(m_current);
        m_form->focusProblem();
        return;
    }
    m_current = chosen;
    m_filling = true;
    m_form->load(m_sessions.at(m_current));
    m_scroll->ensureVisible(0, 0);
    m_filling = false;
    enableButtons();
}

void ProgrammePage::takeForm()
{
    if (m_filling || m_current < 0)
        return;
    m_sessions[m_current] = m_form->session();
    m_filling = true;
    const int days = m_when.isDay() ? static_cast<int>(m_when.from.daysTo(m_when.to)) + 1 : 1;
    m_list->show(m_sessions, m_current, days);
    m_filling = false;
    emit edited();
}

void ProgrammePage::add(SessionKind kind)
{
    Session session;
    session.kind = kind;
    qsizetype at = m_sessions.size();
    if (m_current >= 0) {
        session.day = m_sessions.at(m_current).day;
        session.slot = m_sessions.at(m_current).slot;
        at = m_current + 1;
    }
    m_sessions.insert(at, session);
    changed(at);
    m_form->focusTitle();
}

void ProgrammePage::duplicate()
{
    if (m_current < 0)
        return;
    m_sessions.insert(m_current + 1, m_sessions.at(m_current));
    changed(m_current + 1);
}

void ProgrammePage::removeCurrent()
{
    if (m_current < 0)
        return;
    m_sessions.removeAt(m_current);
    changed(qMin(m_current, m_sessions.size() - 1));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProgrammePage::step(int by)
{
    if (m_current >= 0)
        changed(moveByOne(m_sessions, m_current, by));
}

void ProgrammePage::drop(qsizetype to, const PartOfDay &part)
{
    if (m_current < 0)
        return;
    const qsizetype last = m_sessions.size() - 1;
    moveTo(m_sessions, m_current, to, part);
    changed(qBound(qsizetype(0), to, last));
}

void ProgrammePage::changed(qsizetype current)
{
    m_current = current;
    showList();
    emit edited();
}

void ProgrammePage::save(Event &event) const
{
    event.programme = m_sessions;
}

std::optional<QString> ProgrammePage::problem() const
{
    return m_current >= 0 ? m_form->problem() : std::nullopt;
}

void ProgrammePage::focusProblem()
{
    m_form->focusProblem();
}

void ProgrammePage::follow(const Event &draft)
{
    if (draft.when == m_when)
        return;
    m_when = draft.when;
    const QSignalBlocker blocker(m_form);
    m_form->setDays(m_when);
}

} // namespace jalons
