// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthgrid.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/calendar/daypopup.h"
#include "ui/calendar/monthpainter.h"
#include "ui/look/emptystate.h"
#include "ui/look/metrics.h"
#include "ui/shown/shown.h"

#include <QPaintEvent>
#include <QPushButton>

#include <algorithm>

namespace jalons {

using Part = MonthSpot::Part;

MonthGrid::MonthGrid(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_words(plan)
    , m_focus(MonthSpot::onDay(shown.date()))
    , m_empty(new EmptyState({}, {}, { tr("Clear the filter"), tr("New event") }, this))
{
    setObjectName(QStringLiteral("monthGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_empty->setObjectName(QStringLiteral("monthEmpty"));
    m_empty->hide();
    m_later.setSingleShot(true);

    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible())
            readNow();
    });
    connect(m_empty, &EmptyState::clicked, this, [this](int button) {
        if (button == 0)
            m_shown.clearFilter();
        else
            m_shown.createEvent(m_shown.date());
    });
    connect(&m_plan, &Plan::changed, this, &MonthGrid::onPlanChanged);
    connect(&m_shown, &Shown::dateChanged, this, &MonthGrid::onDateChanged);
    connect(&m_shown, &Shown::filterChanged, this, &MonthGrid::readLater);
    connect(&m_shown, &Shown::todayChanged, this, [this] {
        update();
    });
    connect(&m_shown, &Shown::selectedChanged, this, [this] {
        update();
    });
    readLater();
}

MonthGrid::~MonthGrid()
{
    retireAccessible();
}

QSize MonthGrid::minimumSizeHint() const
{
    return MonthGeometry::leastSize(font());
}

QSize MonthGrid::sizeHint() const
{
    return minimumSizeHint().expandedTo({ 720, 560 });
}

const MonthContents &MonthGrid::contents()
{
    readNow();
    return m_contents;
}

const MonthGeometry &MonthGrid::geometry()
{
    readNow();
    return m_geometry;
}

void MonthGrid::readLater()
{
    m_stale = true;
    if (!m_later.isActive())
        m_later.start(0);
    update();
}

void MonthGrid::readNow()
{
    if (!m_stale)
        return;
    m_stale = false;
    Result<MonthContents> month = readMonth(m_plan, m_words, m_shown.filter(), m_shown.date());
    m_trouble = month ? QString() : month.error().message;
    const EventId focused
        = m_focus.event < 0 ? EventId() : m_contents.events.value(m_focus.event).id;
    m_contents = month ? std::move(*month) : MonthContents();
    if (!month) { // the days can still be walked
        m_contents.month = m_shown.date().addDays(1 - m_shown.date().day());
        m_contents.layout = layoutMonth({}, m_shown.date());
    }
    m_hovered = {};

    // The keyboard stays on the event it was on, wherever that stands now.
    MonthSpot focus = m_focus;
    if (focus.event >= 0)
        focus.event = m_contents.indexOf(focused);
    placeAll();
    if (!m_parts.contains(focus))
        focus = MonthSpot::onDay(m_shown.date());
    m_focus = focus;
    setAccessibleName(tr("Month of %1").arg(monthInWords(m_contents.month, spokenLanguage())));
    if (hasFocus())
        announceFocus(this);
}

void MonthGrid::placeAll()
{
    m_geometry = MonthGeometry(rect(), font(), m_contents);
    partsChanged();
    m_parts = allSpots();
    showEmptyState();
    update();
}

void MonthGrid::onPlanChanged(const Change &change)
{
    const bool words = std::any_of(
        change.differences.cbegin(), change.differences.cend(), [](const Difference &one) {
            return one.subject == Subject::Kind;
        });
    if (words)
        m_words = EventWords(m_plan);
    const bool seen = words
        || std::any_of(
            change.differences.cbegin(), change.differences.cend(), [](const Difference &one) {
                return one.subject == Subject::Event || one.subject == Subject::Territory
                    || one.subject == Subject::Priority || one.subject == Subject::Commitment;
            });
    if (seen)
        readLater();
}

void MonthGrid::onDateChanged(QDate date)
{
    const bool sameMonth = !m_stale && m_contents.month.year() == date.year()
        && m_contents.month.month() == date.month();
    // Who clicked a tile stays on it; who went elsewhere stands on the day.
    if (m_focus.day != date)
        m_focus = MonthSpot::onDay(date);
    if (!sameMonth) {
        readLater();
        return;
    }
    update();
    if (hasFocus())
        announceFocus(this);
}

void MonthGrid::showEmptyState()
{
    const bool empty = m_contents.isEmpty();
    if (empty) {
        const QString month = monthInWords(m_contents.month, spokenLanguage());
        const QString filter = filterInWords(m_shown.filter(), m_plan);
        if (!m_trouble.isEmpty())
            m_empty->setTitle(m_trouble);
        else if (filter.isEmpty())
            //: %1 is a month and its year: « Aucun événement en mars 2019 »
            m_empty->setTitle(tr("No event in %1").arg(month));
        else
            //: %1 is a month and its year, %2 what is filtered by
            m_empty->setTitle(tr("No event in %1 for %2").arg(month, filter));
        m_empty->button(0)->setVisible(!m_shown.filter().isEmpty());
        m_empty->button(1)->setEnabled(!m_plan.isReadOnly());
        const QSize room(qMin(width() - 32, 440),
            m_empty->hasHeightForWidth() ? m_empty->heightForWidth(qMin(width() - 32, 440))
                                         : m_empty->sizeHint().height());
        m_empty->setGeometry(
            QRect(QPoint((width() - room.width()) / 2, (height() - room.height()) / 2), room));
    }
    m_empty->setVisible(empty);
}

MonthMarks MonthGrid::marks() const
{
    return { m_shown.today(), m_shown.date(), m_contents.indexOf(m_shown.selected()), m_hovered,
        hasFocus() ? m_focus : MonthSpot() };
}

void MonthGrid::paintEvent(QPaintEvent *event)
{
    readNow();
    QPainter painter(this);
    const Colours colours = coloursFor(palette());
    paintMonth(painter, m_contents, m_geometry, marks(), colours, font(), event->rect());
    if (!m_empty->isVisible())
        return;
    // The card it stands on.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.page);
    painter.drawRoundedRect(QRectF(m_empty->geometry()).adjusted(0.5, 0.5, -0.5, -0.5),
        2 * metrics::radius, 2 * metrics::radius);
}

void MonthGrid::resizeEvent(QResizeEvent *)
{
    if (!m_stale)
        placeAll();
}

void MonthGrid::showEvent(QShowEvent *)
{
    readNow();
}

void MonthGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        readLater();
}

} // namespace jalons
