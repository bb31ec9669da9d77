// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorparts.h"

#include "ui/editor/actionspart.h"
#include "ui/editor/banner.h"
#include "ui/editor/combinedpage.h"
#include "ui/editor/editorhead.h"
#include "ui/editor/eventeditor.h"
#include "ui/editor/historypage.h"
#include "ui/editor/linkspage.h"
#include "ui/editor/overlapspart.h"
#include "ui/editor/pagelist.h"
#include "ui/editor/partnerspage.h"
#include "ui/editor/prioritiespage.h"
#include "ui/editor/programmepage.h"
#include "ui/editor/relationspart.h"
#include "ui/editor/repeatpart.h"
#include "ui/editor/textpart.h"
#include "ui/editor/thinline.h"
#include "ui/editor/titlepart.h"
#include "ui/editor/whenpart.h"
#include "ui/editor/wherepart.h"
#include "ui/look/metrics.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace jalons {

namespace {

constexpr int columnWidth = 560;

template <typename... Parts> CombinedPage *combined(Parts *...parts)
{
    auto *page = new CombinedPage;
    (page->add(parts), ...);
    return page;
}

} // namespace

EditorParts::EditorParts(EventEditor *window, Plan &plan, QDate today)
    : known(plan)
    , m_window(window)
{
    // In the order of the Tab key, which is the order of making.
    m_head = new EditorHead(plan, window);
    banner = new Banner(window);
    m_list = new PageList(window);
    m_stack = new QStackedWidget(window);
    buildPages(today);
    layOut();
    m_list->setCurrentRow(0);
}

void EditorParts::buildPages(QDate today)
{
    auto *overlaps = new OverlapsPart(known);
    QObject::connect(overlaps, &OverlapsPart::otherWanted, m_window, &EventEditor::otherWanted);
    m_repeat = new RepeatPart(known, today);
    addPage(EventEditor::tr("Essentials"),
        combined(new TitlePart(known), new WhenPart(known, today), overlaps, m_repeat,
            new WherePart(known), new TextPart),
        false);
    addPage(EventEditor::tr("Programme"), new ProgrammePage(known), true);
    addPage(EventEditor::tr("Partners"), new PartnersPage(known), false);
    addPage(EventEditor::tr("Priorities"), new PrioritiesPage(known), false);
    addPage(EventEditor::tr("Follow-up"),
        combined(new RelationsPart(known), new ActionsPart(today)), false);
    addPage(EventEditor::tr("Links and notes"), new LinksPage, false);
    addPage(EventEditor::tr("History"), new HistoryPage(known.plan()), false);
}

void EditorParts::addPage(const QString &name, EditorPage *page, bool wide)
{
    m_pages.append(page);
    m_list->add(name);
    page->setAccessibleName(name);
    auto *host = new QWidget;
    host->setBackgroundRole(QPalette::Base);
    host->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    row->addWidget(page, 1);
    if (wide) {
        m_stack->addWidget(host);
    } else {
        page->setMaximumWidth(columnWidth);
        row->addStretch(0);
        row->setAlignment(page, Qt::AlignTop);
        auto *scroll = new QScrollArea(m_window);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(host);
        m_stack->addWidget(scroll);
    }
    QObject::connect(page, &EditorPage::edited, m_window, [this] {
        follow();
    });
}

void EditorParts::layOut()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(m_window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(banner);
    column->addWidget(new ThinLine(m_window));
    column->addLayout(middle, 1);
    column->addWidget(new ThinLine(m_window));
    column->addWidget(buildFoot());
    QObject::connect(m_list, &QListWidget::currentRowChanged, m_stack, [this](int row) {
        m_stack->setCurrentIndex(row);
    });
}

QWidget *EditorParts::buildFoot()
{
    auto *foot = new QWidget(m_window);
    state = new QLabel(foot);
    state->setObjectName(QStringLiteral("state"));
    state->setProperty("second", true);
    closeButton = new QPushButton(EventEditor::tr("Close"), foot);
    closeButton->setObjectName(QStringLiteral("close"));
    saveButton = new QPushButton(EventEditor::tr("Save"), foot);
    saveButton->setObjectName(QStringLiteral("save"));
    saveButton->setProperty("primary", true);
    saveButton->setToolTip(EventEditor::tr("Ctrl+S saves, Ctrl+Return saves and closes"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::edge, metrics::near, metrics::edge, metrics::near);
    row->setSpacing(metrics::near);
    row->addWidget(state, 1);
    for (QPushButton *button : { closeButton, saveButton }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return foot;
}

void EditorParts::load(const Event &event)
{
    isLoading = true;
    m_base = event;
    for (EditorPage *page : qAsConst(m_pages))
        page->load(event);
    isLoading = false;
    m_wrongFromTheStart.clear();
    for (EditorPage *page : qAsConst(m_pages)) {
        Q_ASSERT_X(!page->isDirty(), "EventEditor", qPrintable(page->accessibleName()));
        if (page->problem())
            m_wrongFromTheStart.insert(page);
    }
    follow();
}

Event EditorParts::draft() const
{
    Event event = m_base;
    for (const EditorPage *page : m_pages)
        page->save(event);
    return event;
}

bool EditorParts::isDirty() const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [this](EditorPage *page) {
        return page->isDirty() || (page->problem() && !m_wrongFromTheStart.contains(page));
    });
}

std::optional<QString> EditorParts::newRule() const
{
    return m_repeat->newRule();
}

std::optional<QString> EditorParts::focusFirstProblem()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const auto sentence = m_pages.at(i)->problem();
        if (!sentence)
            continue;
        m_list->setCurrentRow(static_cast<int>(i));
        m_pages.at(i)->focusProblem();
        if (auto *scroll = qobject_cast<QScrollArea *>(m_stack->currentWidget())) {
            if (QWidget *focused = m_window->focusWidget();
                focused && scroll->isAncestorOf(focused))
                scroll->ensureWidgetVisible(focused, metrics::edge, 3 * metrics::edge);
        }
        return sentence;
    }
    return std::nullopt;
}

void EditorParts::tellProblem(const QString &sentence)
{
    banner->tell(sentence);
    m_tellsProblem = true;
}

void EditorParts::setReadOnly()
{
    for (EditorPage *page : qAsConst(m_pages)) {
        // What is only read can be read on: the history, and every page by scrolling.
        if (!qobject_cast<HistoryPage *>(page))
            page->setEnabled(false);
    }
    saveButton->setEnabled(false);
}

void EditorParts::focusFirst()
{
    m_pages.first()->setFocus(Qt::OtherFocusReason);
}

void EditorParts::turnPage(int by)
{
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
}

void EditorParts::follow()
{
    if (isLoading)
        return;
    isLoading = true; // what one page does to follow another is no news to tell again
    const Event heard = draft();
    for (EditorPage *page : qAsConst(m_pages))
        page->follow(heard);
    isLoading = false;
    const Event now = draft();
    m_head->show(now);
    m_list->mark(m_pages);
    const bool wrong = std::any_of(m_pages.begin(), m_pages.end(), [](const EditorPage *page) {
        return page->problem().has_value();
    });
    if (m_tellsProblem && !wrong) {
        m_tellsProblem = false;
        banner->dismiss();
    }
    const bool dirty = isDirty();
    state->setText(dirty ? EventEditor::tr("Not saved yet") : QString());
    m_window->setWindowModified(dirty);
    const QString title = now.title.trimmed();
    m_window->setWindowTitle(
        QStringLiteral("%1[*]").arg(title.isEmpty() ? EventEditor::tr("New event") : title));
}

} // namespace jalons
