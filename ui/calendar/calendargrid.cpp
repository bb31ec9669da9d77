// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendargrid.h"

#include "core/store/plan.h"
#include "ui/calendar/calendarhand.h"
#include "ui/calendar/daypopup.h"
#include "ui/look/emptystate.h"
#include "ui/look/metrics.h"
#include "ui/shown/shown.h"

#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace jalons {

CalendarGrid::CalendarGrid(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_words(plan, shown.today())
    , m_off(plan, shown)
    , m_focus(CalendarSpot::onDay(shown.date()))
    , m_hand(new CalendarHand(*this, plan, shown))
    , m_empty(new EmptyState({}, {}, { tr("Clear the filter"), tr("New event") }, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_empty->setObjectName(QStringLiteral("calendarEmpty"));
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
    connect(&m_plan, &Plan::changed, this, &CalendarGrid::onPlanChanged);
    connect(&m_shown, &Shown::dateChanged, this, &CalendarGrid::onDateChanged);
    const auto anew = [this] {
        m_off.forget();
        readLater();
    };
    connect(&m_shown, &Shown::filterChanged, this, anew);
    connect(&m_shown, &Shown::appearanceChanged, this, anew);
    connect(&m_shown, &Shown::todayChanged, this, [this](QDate today) {
        m_words = EventWords(m_plan, today);
        readLater();
    });
    connect(&m_shown, &Shown::selectionChanged, this, [this] {
        update();
    });
    connect(&m_shown, &Shown::selectedChanged, this, [this](const EventId &id) {
        m_reveal = id;
        if (!m_stale)
            reveal();
    });
    readLater();
}

CalendarGrid::~CalendarGrid()
{
    retireAccessible();
}

void CalendarGrid::readLater()
{
    m_stale = true;
    // To read and to paint are two turns of the event loop: what is typed meanwhile comes between.
    if (!m_later.isActive())
        m_later.start(0);
}

void CalendarGrid::readNow()
{
    if (!m_stale)
        return;
    m_stale = false;
    const EventId focused = m_focus.event < 0 ? EventId() : inView().events.value(m_focus.event).id;
    m_words.setAppearance(m_shown.appearance(), m_shown.filter());
    const Result<> done = read();
    m_trouble = done ? QString() : done.error().message;
    m_hovered = {};

    // The keyboard stays on the event it was on, wherever that stands now.
    CalendarSpot focus = m_focus;
    if (focus.event >= 0)
        focus.event = inView().indexOf(focused);
    placeAll();
    if (!m_parts.contains(focus))
        focus = CalendarSpot::onDay(dayInView());
    m_focus = focus;
    setAccessibleName(name());
    reveal();
    if (hasFocus())
        announceFocus(this);
}

/// Brings what was selected elsewhere (found, undone, chosen in a list) into view. What is in view,
/// if only in part, stays where it is: it may be under a hand.
void CalendarGrid::reveal()
{
    const EventId id = std::exchange(m_reveal, {});
    const qsizetype index = id.isNull() ? -1 : inView().indexOf(id);
    if (index < 0)
        return;
    CalendarSpot hidden;
    for (const CalendarSpot &spot : std::as_const(m_parts)) {
        if (spot.event != index)
            continue;
        if (rectOf(spot).height() > 3)
            return;
        if (hidden.part == CalendarSpot::Part::None)
            hidden = spot;
    }
    if (hidden.part != CalendarSpot::Part::None)
        scrollTo(hidden);
}

void CalendarGrid::placeAll()
{
    place();
    partsChanged();
    m_parts = lane().spots();
    const QList<QDate> all = days();
    for (const QDate day : all)
        m_parts += spotsOf(day);
    showEmptyState();
    update();
}

void CalendarGrid::onPlanChanged(const Change &change)
{
    const bool words = std::any_of(
        change.differences.cbegin(), change.differences.cend(), [](const Difference &one) {
            return one.subject == Subject::Kind;
        });
    if (words)
        m_words = EventWords(m_plan, m_shown.today());
    const bool seen = words
        || std::any_of(
            change.differences.cbegin(), change.differences.cend(), [](const Difference &one) {
                return one.subject == Subject::Event || one.subject == Subject::Territory
                    || one.subject == Subject::Priority || one.subject == Subject::Commitment;
            });
    if (seen)
        readLater();
}

void CalendarGrid::onDateChanged(QDate date)
{
    // Who clicked a tile stays on it; who went elsewhere stands on the day.
    if (m_focus.day != date)
        m_focus = CalendarSpot::onDay(date);
    if (m_stale || !isStillInView(date)) {
        readLater();
        return;
    }
    update();
    if (hasFocus())
        announceFocus(this);
}

void CalendarGrid::showEmptyState()
{
    const bool empty = isEmpty();
    if (empty) {
        m_empty->setTitle(m_trouble.isEmpty()
                ? nothingInWords(filterInWords(m_shown.filter(), m_plan))
                : m_trouble);
        m_empty->button(0)->setVisible(!m_shown.filter().isEmpty());
        m_empty->button(1)->setEnabled(!m_plan.isReadOnly());
        const QSize room(qMin(width() - 32, 440),
            m_empty->hasHeightForWidth() ? m_empty->heightForWidth(qMin(width() - 32, 440))
                                         : m_empty->sizeHint().height());
        m_empty->setGeometry(
            QRect(QPoint((width() - room.width()) / 2, topOfCard(room.height())), room));
    }
    m_empty->setVisible(empty);
}

CalendarMarks CalendarGrid::marks() const
{
    QList<qsizetype> several;
    if (m_shown.selection().size() > 1)
        for (const EventId &id : m_shown.selection())
            several.append(inView().indexOf(id));
    return { m_shown.today(), m_shown.now(), m_shown.date(), inView().indexOf(m_shown.selected()),
        several, m_hovered, hasFocus() ? m_focus : CalendarSpot(), &m_off,
        m_shown.appearance().hours };
}

Weekday CalendarGrid::firstWeekday() const
{
    return m_shown.appearance().firstWeekday();
}

void CalendarGrid::paintCard(QPainter &painter)
{
    if (!m_empty->isVisible())
        return;
    const Colours colours = coloursFor(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.page);
    painter.drawRoundedRect(QRectF(m_empty->geometry()).adjusted(0.5, 0.5, -0.5, -0.5),
        2 * metrics::radius, 2 * metrics::radius);
}

void CalendarGrid::resizeEvent(QResizeEvent *)
{
    if (!m_stale)
        placeAll();
}

void CalendarGrid::showEvent(QShowEvent *)
{
    readNow();
}

void CalendarGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        readLater();
}

} // namespace jalons
