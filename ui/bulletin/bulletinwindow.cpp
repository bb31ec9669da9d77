// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/bulletinwindow.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/bulletin/bulletinhead.h"
#include "ui/bulletin/leavingbar.h"
#include "ui/bulletin/pagepreview.h"
#include "ui/bulletin/partform.h"
#include "ui/bulletin/partlist.h"
#include "ui/bulletin/toldlist.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"
#include "ui/shown/shown.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

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
    , m_choice(new QComboBox(this))
    , m_new(new QPushButton(tr("&New"), this))
    , m_remove(new QToolButton(this))
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
    m_choice->setObjectName(u"bulletinChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    m_new->setObjectName(u"bulletinNew"_s);
    m_new->setToolTip(tr("Begins a new bulletin; this one is kept"));
    m_remove->setObjectName(u"bulletinRemove"_s);
    m_remove->setAccessibleName(tr("Delete this bulletin"));
    m_remove->setToolTip(
        tr("Deletes this bulletin from the plan; what it told counts as not told"));
    m_remove->setIcon(icon(u"delete"_s, coloursFor(palette())));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *choice = new QLabel(tr("&Bulletin"), this);
    choice->setBuddy(m_choice);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::near);
    top->addWidget(choice);
    top->addWidget(m_choice, 1);
    top->addWidget(m_new);
    top->addWidget(m_remove);

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
    head->addLayout(top);
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
    connect(m_choice, &QComboBox::activated, this, &BulletinWindow::choose);
    connect(m_new, &QPushButton::clicked, this, [this] {
        openNew(firstFilter());
    });
    connect(m_remove, &QToolButton::clicked, this, &BulletinWindow::removeThis);
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

void BulletinWindow::showAll()
{
    fillChoice();
    m_head->load(m_bulletin, m_shown.filter(), today());
    m_parts->load(m_bulletin, m_news.composed);
    m_told->load(
        m_bulletin.issued ? QList<ToldBefore>() : m_news.toldBefore, m_bulletin.again, m_all);
    showPart();
    showPages();
    showState();
}

void BulletinWindow::showPart()
{
    const int part = m_parts->current();
    if (part < 0 || part >= m_bulletin.blocks.size())
        return m_form->clear();
    const BulletinBlock &block = m_bulletin.blocks.at(part);
    m_form->load(block, composedBlock(m_news.composed, block.id),
        hasChangedSince(block, m_news.composed), m_bulletin.issued);
}

void BulletinWindow::showPages()
{
    if (m_bulletin.blocks.isEmpty() && !m_bulletin.issued && m_composing.isBusy())
        return;
    if (m_nothing)
        return m_preview->tell(m_news.toldBefore.isEmpty()
                ? tr("No event of these days and this filter is to be told.")
                : tr("Nothing new: earlier bulletins told every event of these days and this "
                     "filter."));
    const Result<PageMaker> maker = m_desk.pages(m_bulletin);
    if (maker)
        m_preview->showPages(*maker);
    else
        m_preview->tell(maker.error().message);
}

void BulletinWindow::showState()
{
    //: title of the window: what it is, and the title of the bulletin
    setWindowTitle(
        m_bulletin.title.isEmpty() ? tr("Bulletin") : tr("Bulletin — %1").arg(m_bulletin.title));
    const bool writable = !m_plan.isReadOnly();
    const bool kept = std::any_of(m_all.cbegin(), m_all.cend(), [this](const Bulletin &bulletin) {
        return bulletin.id == m_bulletin.id;
    });
    m_leaving->offer(!m_nothing && !m_bulletin.blocks.isEmpty(), !m_bulletin.issued && writable);
    m_remove->setEnabled(kept && writable);
    if (m_left)
        return m_leaving->tell(*m_left);
    if (m_bulletin.issued)
        m_leaving->tell(tr("Issued: later bulletins do not tell its events again."));
    else if (!writable)
        m_leaving->tell(tr("This plan is open for reading only: what you edit is not kept."));
    else if (m_touched)
        m_leaving->tell(tr("Edited: kept as a draft when you close the window, or with Ctrl+S."));
    else if (kept)
        m_leaving->tell(tr("Draft, kept in the plan."));
    else
        m_leaving->tell(tr("Composed from the plan; nothing is edited yet."));
}

void BulletinWindow::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    int current = -1;
    QStringList names;
    QStringList ids;
    for (const Bulletin &bulletin : std::as_const(m_all)) {
        const QString day = inWords(bulletin.day, spokenLanguage());
        if (bulletin.id == m_bulletin.id)
            current = static_cast<int>(ids.size());
        ids.append(bulletin.id.toString());
        //: an entry of the list of bulletins: %1 a day, %2 the title
        names.append(
            (bulletin.issued ? tr("%1 — %2") : tr("Draft of %1 — %2")).arg(day, bulletin.title));
    }
    if (current < 0) {
        current = 0;
        ids.prepend(m_bulletin.id.toString());
        names.prepend(tr("New bulletin"));
    }
    // A list that somebody has open is not filled anew for nothing.
    if (names != m_choices) {
        m_choices = names;
        m_choice->clear();
        for (qsizetype i = 0; i < names.size(); ++i)
            m_choice->addItem(names.at(i));
    }
    for (int i = 0; i < m_choice->count(); ++i)
        m_choice->setItemData(i, ids.at(i));
    m_choice->setCurrentIndex(current);
}

void BulletinWindow::choose(int entry)
{
    const BulletinId id = BulletinId::fromString(m_choice->itemData(entry).toString());
    if (id != m_bulletin.id)
        open(id);
    fillChoice(); // where the person stayed
}

} // namespace jalons
