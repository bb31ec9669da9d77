// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/searchresults.h"

#include "core/store/plan.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"
#include "ui/shown/shown.h"
#include "ui/window/founddelegate.h"
#include "ui/window/foundmodel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int atFirst = 50;
constexpr int linesAtOnce = 4;

} // namespace

SearchResults::SearchResults(Plan &plan, Shown &shown, QWidget *parent)
    : QFrame(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_search(new BackgroundSearch(plan, this))
    , m_model(new FoundModel(plan, this))
    , m_count(new QLabel(this))
    , m_showHidden(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_list(new QListView(this))
    , m_limit(atFirst)
{
    setObjectName(u"searchResults"_s);
    setAccessibleName(tr("Events found"));
    hide();
    build();
    connect(m_search, &BackgroundSearch::answered, this, &SearchResults::receive);
    connect(m_search, &BackgroundSearch::refused, this, &SearchResults::refused);
    connect(&shown, &Shown::filterChanged, this, [this](const Filter &filter) {
        if (isVisible() && (filter.text.trimmed().isEmpty() || filter != m_asked))
            search(filter.text);
    });
    connect(&plan, &Plan::changed, this, [this] {
        m_answered = {};
        if (isVisible())
            ask(wanted());
    });
}

SearchResults::~SearchResults()
{
    delete m_list; // before its model: accessible cells keep indexes
}

void SearchResults::build()
{
    m_count->setObjectName(u"foundCount"_s);
    m_count->setFont(fontFor(TextSize::Heading, font()));
    m_showHidden->setObjectName(u"showHiddenFound"_s);
    m_showHidden->setProperty("flat", true);
    m_showHidden->setAutoDefault(false);
    m_showHidden->setAccessibleDescription(
        tr("Clears the rest of the filter, so that all that says these words is seen"));
    m_close->setObjectName(u"closeFound"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(icon(u"close"_s, coloursFor(palette())));
    m_close->setAccessibleName(tr("Close the list of events found"));
    m_close->setToolTip(m_close->accessibleName());
    m_list->setObjectName(u"foundEvents"_s);
    m_list->setAccessibleName(tr("Events found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::near, metrics::step, metrics::step, metrics::step);
    head->setSpacing(metrics::near);
    head->addWidget(m_count);
    head->addWidget(m_showHidden);
    head->addStretch(1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list);

    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        open(index.row());
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum())
            askForMore();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_closed = true;
        hide();
        emit leftAbove();
    });
    connect(m_showHidden, &QPushButton::clicked, this, [this] {
        Filter textAlone;
        textAlone.text = m_text;
        m_shown.setFilter(textAlone);
    });
}

void SearchResults::search(const QString &text)
{
    m_text = text;
    m_limit = atFirst;
    m_closed = false;
    if (text.trimmed().isEmpty()) {
        m_search->forget();
        m_asked = {};
        m_answered = {};
        hide();
        return;
    }
    ask(wanted());
}

Filter SearchResults::wanted() const
{
    Filter filter = m_shown.filter();
    filter.text = m_text;
    return filter;
}

void SearchResults::ask(const Filter &filter)
{
    m_asked = filter;
    m_search->ask(filter, m_shown.today(), m_limit);
}

void SearchResults::askForMore()
{
    if (m_search->isBusy() || m_found.events.size() >= m_found.count)
        return;
    m_limit *= 4;
    ask(wanted());
}

void SearchResults::receive(const FoundEvents &found, const Filter &filter)
{
    const FoundEvent *before = m_model->at(m_list->currentIndex().row());
    const EventId current = before ? before->event.id : EventId();
    const bool sameSearch = filter == m_answered;
    const int scrolled = m_list->verticalScrollBar()->value();
    m_answered = filter;
    m_found = found;
    m_model->setFound(found, m_shown.today());
    const int row = m_model->rowOf(current);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : m_model->eventFrom(-1, 1)));
    fit();
    setVisible(!m_closed);
    if (sameSearch)
        m_list->verticalScrollBar()->setValue(scrolled);
    showCount();
    if (const int step = std::exchange(m_pendingStep, 0); step != 0)
        goNow(step);
}

QString SearchResults::countWords() const
{
    return m_found.count == 0 ? tr("No event found")
                              : tr("%n event(s) found", nullptr, m_found.count);
}

void SearchResults::showCount()
{
    m_count->setText(countWords());
    m_showHidden->setVisible(m_found.hidden > 0);
    //: events that say the words, but that another part of the filter hides
    m_showHidden->setText(tr("%n more outside the filter: show", nullptr, m_found.hidden));
    m_list->setVisible(m_found.count > 0);
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit counted(countWords());
}

void SearchResults::fit()
{
    int high = 2;
    int lines = 0;
    for (int row = 0; row < m_model->rowCount() && lines < linesAtOnce; ++row) {
        high += m_list->sizeHintForRow(row);
        lines += m_model->at(row) ? 1 : 0;
    }
    // Where the window is low, the list gives way before the calendar does.
    m_list->setMinimumHeight(qMin(high, 3 * fontMetrics().height() + metrics::group));
    m_list->setMaximumHeight(high);
}

bool SearchResults::takeFocus()
{
    if (!isVisible() || m_found.events.isEmpty())
        return false;
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void SearchResults::open(int row)
{
    const FoundEvent *found = m_model->at(row);
    if (!found)
        return;
    const EventOutline event = found->event;
    m_list->setCurrentIndex(m_model->index(row));
    if (event.when.isKnown() && !event.when.overlaps(m_shown.date(), m_shown.date()))
        m_shown.setDate(event.when.from);
    m_shown.setSelected(event.id);
}

void SearchResults::go(int step)
{
    m_text = m_shown.filter().text;
    if (m_text.trimmed().isEmpty())
        return;
    if (m_answered == wanted() && !m_search->isBusy())
        return goNow(step);
    m_pendingStep = step;
    if (!m_search->isBusy() || m_asked != wanted())
        ask(wanted());
}

void SearchResults::goNow(int step)
{
    const int current = m_model->rowOf(m_shown.selected());
    int row = m_model->eventFrom(current < 0 && step < 0 ? m_model->rowCount() : current, step);
    if (row < 0 && step > 0 && m_found.events.size() < m_found.count) {
        m_pendingStep = step;
        return askForMore();
    }
    // Round: after the last one the first.
    if (row < 0)
        row = m_model->eventFrom(step > 0 ? -1 : m_model->rowCount(), step);
    open(row);
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(row);
        return true;
    case Qt::Key_Escape:
        emit leftAbove();
        return true;
    case Qt::Key_Up:
        if (m_model->eventFrom(row, -1) >= 0)
            return false;
        emit leftAbove();
        return true;
    case Qt::Key_Down:
        if (m_model->eventFrom(row, 1) < 0)
            askForMore();
        return false;
    default:
        return false;
    }
}

void SearchResults::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(icon(u"close"_s, coloursFor(palette())));
}

} // namespace jalons
