// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/minigrid.h"

#include "core/basis/language.h"
#include "core/store/plan.h"
#include "ui/calendar/monthcontents.h"
#include "ui/look/colours.h"
#include "ui/look/metrics.h"
#include "ui/shown/shown.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace jalons {

namespace {

constexpr int weeks = 6;
constexpr int days = weeks * 7;

} // namespace

MiniGrid::MiniGrid(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_counts(days, 0)
{
    setObjectName(QStringLiteral("miniGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Days"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible())
            readNow();
    });
    connect(&m_plan, &Plan::changed, this, &MiniGrid::readLater);
    connect(&m_shown, &Shown::filterChanged, this, &MiniGrid::readLater);
    connect(&m_shown, &Shown::dateChanged, this, &MiniGrid::onDateChanged);
    connect(&m_shown, &Shown::todayChanged, this, [this] {
        update();
    });
    readLater();
}

MiniGrid::~MiniGrid()
{
    retireAccessible();
}

QSize MiniGrid::sizeHint() const
{
    const QFontMetrics small(fontFor(TextSize::Small, font()));
    return { 8 * (small.horizontalAdvance(QStringLiteral("00")) + 14),
        (weeks + 1) * (small.height() + 8) };
}

QSize MiniGrid::minimumSizeHint() const
{
    const QFontMetrics small(fontFor(TextSize::Small, font()));
    return { 8 * (small.horizontalAdvance(QStringLiteral("00")) + 4), sizeHint().height() };
}

QDate MiniGrid::firstDay() const
{
    return firstDayInView(m_shown.date());
}

QRect MiniGrid::cell(int week, int column) const
{
    // Column 0 holds the week numbers, row 0 the names of the days.
    const int left = width() * (column + 1) / 8;
    const int top = height() * (week + 1) / (weeks + 1);
    return { left, top, width() * (column + 2) / 8 - left,
        height() * (week + 2) / (weeks + 1) - top };
}

QRect MiniGrid::rectOf(QDate day) const
{
    const qint64 offset = firstDay().daysTo(day);
    if (offset < 0 || offset >= days)
        return {};
    return cell(static_cast<int>(offset / 7), static_cast<int>(offset % 7));
}

QDate MiniGrid::dayAt(const QPointF &point) const
{
    for (int i = 0; i < days; ++i)
        if (cell(i / 7, i % 7).contains(point.toPoint()))
            return firstDay().addDays(i);
    return {};
}

void MiniGrid::readLater()
{
    m_stale = true;
    if (!m_later.isActive())
        m_later.start(0);
    update();
}

void MiniGrid::readNow()
{
    if (!m_stale && m_read == firstDay())
        return;
    m_stale = false;
    m_read = firstDay();
    m_counts.fill(0);
    Filter filter = m_shown.filter();
    filter.from = m_read;
    filter.to = m_read.addDays(days - 1);
    filter.withUndated = false;
    const QList<EventOutline> events = m_plan.outlines(filter).value_or(QList<EventOutline>());
    for (const EventOutline &event : events) {
        if (!event.when.isDay())
            continue;
        const qint64 first = std::max<qint64>(0, m_read.daysTo(event.when.from));
        const qint64 last = std::min<qint64>(days - 1, m_read.daysTo(event.when.to));
        for (qint64 day = first; day <= last; ++day)
            ++m_counts[day];
    }
    partsChanged();
    update();
}

int MiniGrid::eventsOn(QDate day)
{
    readNow();
    return m_counts.value(m_read.daysTo(day));
}

void MiniGrid::setDropDay(QDate day)
{
    if (m_dropDay == day)
        return;
    m_dropDay = day;
    update();
}

void MiniGrid::onDateChanged()
{
    if (m_read != firstDay())
        readLater();
    update();
    if (hasFocus())
        announceFocus(this);
}

void MiniGrid::paintDay(QPainter &painter, QDate day) const
{
    const Colours colours = coloursFor(palette());
    const QRectF room = rectOf(day);
    const bool inMonth = day.month() == m_shown.date().month();
    const bool chosen = day == m_shown.date();
    const bool busy = m_counts.value(firstDay().daysTo(day)) > 0;
    const double side = std::min(room.height(), room.width()) - 2;
    const QRectF box(room.center().x() - side / 2 - 2, room.top() + 1, side + 4, room.height() - 2);

    painter.setPen(Qt::NoPen);
    if (chosen || day == m_hovered) {
        painter.setBrush(chosen ? colours.accent : colours.hover);
        painter.drawRoundedRect(box, metrics::radius, metrics::radius);
    }
    painter.setBrush(Qt::NoBrush);
    if (day == m_shown.today()) {
        painter.setPen(QPen(chosen ? colours.onAccent : colours.accent, 1.5));
        const double inset = chosen ? 2 : 0.75;
        painter.drawRoundedRect(
            box.adjusted(inset, inset, -inset, -inset), metrics::radius, metrics::radius);
    }
    if (chosen && hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(
            box.adjusted(-2, -1, 2, 1), metrics::radius + 2, metrics::radius + 2);
    }
    if (day == m_dropDay) {
        painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter.drawRoundedRect(
            box.adjusted(-2, -1, 2, 1), metrics::radius + 2, metrics::radius + 2);
    }
    const QColor ink = chosen ? colours.onAccent : inMonth ? colours.text : colours.secondText;
    QFont font = fontFor(TextSize::Small, this->font());
    font.setBold(busy);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box.adjusted(0, 0, 0, -2), Qt::AlignCenter, QString::number(day.day()));
    if (busy) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? colours.onAccent : colours.accent);
        painter.drawEllipse(QPointF(box.center().x(), box.bottom() - 3), 1.5, 1.5);
    }
}

void MiniGrid::paintEvent(QPaintEvent *)
{
    readNow();
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextSize::Small, font()));
    painter.setPen(colours.secondText);
    const QLocale locale = localeOf(spokenLanguage());
    for (int column = 0; column < 7; ++column)
        painter.drawText(
            cell(-1, column), Qt::AlignCenter, locale.dayName(column + 1, QLocale::NarrowFormat));
    for (int week = 0; week < weeks; ++week)
        painter.drawText(cell(week, -1), Qt::AlignCenter,
            QString::number(firstDay().addDays(week * 7).weekNumber()));
    painter.fillRect(QRect(cell(0, 0).left() - 1, cell(0, 0).top(), 1, height() - cell(0, 0).top()),
        colours.line);
    for (int i = 0; i < days; ++i)
        paintDay(painter, firstDay().addDays(i));
}

} // namespace jalons
