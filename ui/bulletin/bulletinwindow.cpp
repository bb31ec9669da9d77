// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/bulletinwindow.h"

#include "core/store/plan.h"
#include "ui/bulletin/bulletinchoice.h"
#include "ui/bulletin/bulletinhead.h"
#include "ui/bulletin/leavingbar.h"
#include "ui/bulletin/pagepreview.h"
#include "ui/bulletin/partform.h"
#include "ui/bulletin/partlist.h"
#include "ui/bulletin/toldlist.h"
#include "ui/look/metrics.h"
#include "ui/shown/shown.h"

#include <QAction>
#include <QCloseEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace jalons {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

BulletinWindow::BulletinWindow(Plan &plan, Shown &shown, const BulletinDesk &desk)
    : m_plan(plan)
    , m_shown(shown)
    , m_desk(desk)
    , m_composing(plan)
    , m_choice(new BulletinChoice(this))
    , m_head(new BulletinHead(plan, this))
    , m_parts(new PartList(this))
    , m_told(new ToldList(this))
    , m_form(new PartForm(this))
    , m_preview(new PagePreview(this))
    , m_leaving(new LeavingBar(this))
{
    setObjectName(u"bulletinWindow"_s);
    build();
    connectParts();
    connectLeaving();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &BulletinWindow::compose);
    connect(&m_composing, &Composing::composed, this, &BulletinWindow::receive);
    connect(&m_composing, &Composing::refused, this, [this](const Error &error) {
        m_preview->tell(error.message);
    });
    // Queued: the window may be in the midst of the very change that it hears of.
    connect(&plan, &Plan::changed, this, &BulletinWindow::follow, Qt::QueuedConnection);

    m_all = plan.bulletins().value_or(QList<Bulletin>());
    const auto draft = std::find_if(m_all.cbegin(), m_all.cend(), [](const Bulletin &bulletin) {
        return !bulletin.issued;
    });
    present(draft == m_all.cend() ? draftOf(firstFilter()) : *draft);
}

BulletinWindow::~BulletinWindow() = default;

void BulletinWindow::build()
{
    auto *left = new QWidget(this);
    auto *lists = new QVBoxLayout(left);
    lists->setContentsMargins(metrics::group, metrics::near, metrics::near, metrics::near);
    lists->setSpacing(metrics::near);
    lists->addWidget(m_parts, 3);
    lists->addWidget(m_told, 2);
    auto *middle = new QWidget(this);
    auto *form = new QVBoxLayout(middle);
    form->setContentsMargins(metrics::near, metrics::near, metrics::group, metrics::near);
    form->addWidget(m_form);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    for (QWidget *pane : QList<QWidget *>{ left, middle, m_preview })
        splitter->addWidget(pane);
    splitter->setSizes({ 280, 400, 560 });
    splitter->setStretchFactor(2, 1);

    const auto line = [this] {
        auto *rule = new QWidget(this);
        rule->setObjectName(u"line"_s);
        rule->setAttribute(Qt::WA_StyledBackground);
        rule->setFixedHeight(1);
        return rule;
    };
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::group, metrics::near, metrics::group, metrics::near);
    head->setSpacing(metrics::near);
    head->addWidget(m_choice);
    head->addWidget(m_head);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(line());
    all->addWidget(splitter, 1);
    all->addWidget(line());
    all->addWidget(m_leaving);
    resize(1240, 780);
}

void BulletinWindow::connectParts()
{
    connect(m_choice, &BulletinChoice::chosen, this, [this](const BulletinId &id) {
        open(id);
        m_choice->load(m_all, m_bulletin.id); // where the person stayed
    });
    connect(m_choice, &BulletinChoice::newWanted, this, [this] {
        openNew(firstFilter());
    });
    connect(m_choice, &BulletinChoice::removeWanted, this, &BulletinWindow::removeThis);
    connect(m_head, &BulletinHead::retitled, this, [this] {
        step(u"title"_s);
        m_head->store(m_bulletin);
        touch();
        showPages();
    });
    connect(m_head, &BulletinHead::asksOtherwise, this, &BulletinWindow::askOtherwise);
    connect(m_parts, &PartList::chosen, this, &BulletinWindow::showPart);
    connect(m_parts, &PartList::moveWanted, this, &BulletinWindow::movePart);
    connect(m_parts, &PartList::leaveOutWanted, this, &BulletinWindow::leaveOut);
    connect(m_told, &ToldList::againWanted, this, [this](const QList<EventId> &events) {
        step();
        m_bulletin.again = events;
        touch();
        compose();
    });
    connect(m_form, &PartForm::edited, this, &BulletinWindow::editPart);
    connect(m_form, &PartForm::backWanted, this, &BulletinWindow::goBack);
    const auto addStep = [this](QKeySequence::StandardKey keys, void (BulletinWindow::*deed)()) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
    };
    addStep(QKeySequence::Undo, &BulletinWindow::undo);
    addStep(QKeySequence::Redo, &BulletinWindow::redo);
}

void BulletinWindow::connectLeaving()
{
    connect(m_leaving, &LeavingBar::copyWanted, this, &BulletinWindow::copy);
    connect(m_leaving, &LeavingBar::printWanted, this, &BulletinWindow::print);
    connect(m_leaving, &LeavingBar::issueWanted, this, &BulletinWindow::issueNow);
    connect(m_leaving, &LeavingBar::fileWanted, this, [this](int format) {
        write(static_cast<ExportFormat>(format));
    });
}

QDate BulletinWindow::today() const
{
    return m_desk.clock().toLocalTime().date();
}

Bulletin BulletinWindow::draftOf(const Filter &filter) const
{
    Bulletin draft;
    draft.day = today();
    draft.language = spokenLanguage();
    draft.filter = filter;
    return draft;
}

/// The events of the calendar's filter, from where the last bulletin began, or the last three
/// months where anything was held then.
Filter BulletinWindow::firstFilter() const
{
    Filter filter = m_shown.filter();
    filter.from = {};
    filter.to = {};
    for (const Bulletin &bulletin : m_all) {
        if (bulletin.issued) {
            filter.from = bulletin.filter.from;
            return filter;
        }
    }
    Filter lately = filter;
    const QDate before = today().addMonths(-3);
    lately.from = QDate(before.year(), before.month(), 1);
    lately.withUndated = false;
    if (m_plan.count(lately).value_or(0) == 0)
        return filter;
    filter.from = lately.from;
    return filter;
}

void BulletinWindow::open(const BulletinId &id)
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const Bulletin &bulletin) {
        return bulletin.id == id;
    });
    if (found == m_all.cend())
        return openNew(firstFilter());
    const Bulletin wanted = *found;
    if (letGo())
        present(wanted);
}

void BulletinWindow::openNew(const Filter &filter)
{
    if (letGo())
        present(draftOf(filter));
}

void BulletinWindow::present(const Bulletin &bulletin)
{
    m_bulletin = bulletin;
    m_news = {};
    m_touched = false;
    m_nothing = false;
    m_left.reset();
    m_past.clear();
    m_future.clear();
    m_typedIn.clear();
    m_form->clear();
    compose();
    showAll();
}

void BulletinWindow::compose()
{
    if (!m_bulletin.issued)
        m_composing.ask(m_bulletin);
}

void BulletinWindow::receive(const BulletinNews &news)
{
    if (m_bulletin.issued)
        return;
    m_news = news;
    m_bulletin = renewed(m_bulletin, news.composed);
    if (m_bulletin.title.isEmpty())
        m_bulletin.title = news.composed.title;
    const QList<BulletinBlock> &blocks = m_bulletin.blocks;
    m_nothing = std::none_of(blocks.cbegin(), blocks.cend(), [](const BulletinBlock &block) {
        return block.edited || !block.tells.isEmpty();
    });
    showAll();
}

void BulletinWindow::follow(const Change &change)
{
    const QString mine = m_bulletin.id.toString();
    bool bulletins = false;
    bool thisOne = false;
    for (const Difference &difference : change.differences) {
        bulletins = bulletins || difference.subject == Subject::Bulletin;
        thisOne = thisOne || (difference.subject == Subject::Bulletin && difference.key == mine);
    }
    if (bulletins)
        m_all = m_plan.bulletins().value_or(QList<Bulletin>());
    const auto held = std::find_if(m_all.cbegin(), m_all.cend(), [this](const Bulletin &bulletin) {
        return bulletin.id == m_bulletin.id;
    });
    if (thisOne && held != m_all.cend() && !m_touched && *held != m_bulletin)
        return present(*held);
    if (thisOne && held == m_all.cend()) {
        // It was taken back: what is on the screen is a draft that is nowhere else.
        m_bulletin.issued = false;
        m_touched = true;
    }
    if (bulletins)
        showAll();
    if (!m_bulletin.issued)
        m_soon.start();
}

} // namespace jalons
