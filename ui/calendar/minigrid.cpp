// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/minigrid.h"

#include "core/basis/language.h"
#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/calendar/monthcontents.h"
#include "ui/look/colours.h"
#include "ui/look/metrics.h"
#include "ui/shown/savedfilters.h"
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
    , m_off(plan, shown)
    , m_month(shown.date().addDays(1 - shown.date().day()))
    , m_counts(days, 0)
{
    setObjectName(QStringLiteral("miniGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Days of %1").arg(monthInWords(m_month, spokenLanguage())));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible())
            readNow();
    });
    connect(&m_plan, &Plan::changed, this, &MiniGrid::readLater);
    const auto anew = [this] {
        m_off.forget();
        readLater();
    };
    connect(&m_shown, &Shown::filterChanged, this, anew);
    connect(&m_shown, &Shown::appearanceChanged, this, anew);
    connect(&m_shown, &Shown::periodChanged, this, qOverload<>(&QWidget::update));
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
    return firstDayInView(m_month, m_shown.appearance().firstWeekday());
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
            return isDrawn(firstDay().addDays(i)) ? firstDay().addDays(i) : QDate();
    return {};
}

QDate MiniGrid::weekAt(const QPointF &point) const
{
    for (int week = 0; week < weeks; ++week)
        if (cell(week, -1).contains(point.toPoint()) && hasDays(week))
            return firstDay().addDays(7 * week);
    return {};
}

bool MiniGrid::isDrawn(QDate day) const
{
    return day < m_month ? m_before : day < m_month.addMonths(1) || m_after;
}

bool MiniGrid::hasDays(int week) const
{
    const QDate first = firstDay().addDays(7 * week);
    return isDrawn(first) || isDrawn(first.addDays(6));
}

void MiniGrid::setMonth(QDate day, bool withDaysBefore, bool withDaysAfter)
{
    const QDate first(day.year(), day.month(), 1);
    if (m_month == first && m_before == withDaysBefore && m_after == withDaysAfter)
        return;
    m_month = first;
    m_before = withDaysBefore;
    m_after = withDaysAfter;
    //: for a screen reader; %1 is a month and its year
    setAccessibleName(tr("Days of %1").arg(monthInWords(first, spokenLanguage())));
    readLater();
}

void MiniGrid::readLater()
{
    m_stale = true;
    // To read and to paint are two turns of the event loop: what is typed meanwhile comes between.
    if (!m_later.isActive())
        m_later.start(0);
}

void MiniGrid::readNow()
{
    if (!m_stale && m_read == firstDay())
        return;
    m_stale = false;
    m_read = firstDay();
    m_counts.fill(0);
    Filter filter = within(m_shown.filter(), m_read, m_read.addDays(days - 1));
    filter.withUndated = false;
    const QList<DateCount> dates = m_plan.dateCounts(filter).value_or(QList<DateCount>());
    for (const DateCount &date : dates) {
        if (!date.isDay)
            continue;
        const qint64 first = std::max<qint64>(0, m_read.daysTo(date.from));
        const qint64 last = std::min<qint64>(days - 1, m_read.daysTo(date.to));
        for (qint64 day = first; day <= last; ++day)
            m_counts[day] += date.count;
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
    update();
    if (hasFocus())
        announceFocus(this);
}

bool MiniGrid::isPicked(QDate day) const
{
    if (m_picked.first.isValid())
        return m_picked.holds(day);
    const View view = m_shown.view();
    const bool several = (showsHours(view) && view != View::Day) || view == View::SixWeeks;
    return several && m_shown.period().holds(day);
}

/// What lies under a day, from cell to cell: picked days, a holiday, the band of school holidays.
void MiniGrid::paintGround(QPainter &painter, QDate day) const
{
    const Colours colours = coloursFor(palette());
    const QRectF room = rectOf(day);
    if (isPicked(day))
        painter.fillRect(room.adjusted(0, 1, 0, -1), colours.accentGround);
    if (!m_off.on(day).zones.isEmpty())
        painter.fillRect(QRectF(room.left(), room.top(), room.width(), 1), colours.edge);
}

void MiniGrid::paintDay(QPainter &painter, QDate day) const
{
    const Colours colours = coloursFor(palette());
    const QRectF room = rectOf(day);
    const bool inMonth = day.month() == m_month.month();
    const bool holiday = m_off.on(day).isHoliday();
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
    const QColor ink = chosen ? colours.onAccent
        : holiday             ? colours.error
        : inMonth             ? colours.text
                              : colours.secondText;
    QFont font = fontFor(TextSize::Small, this->font());
    font.setBold(busy);
    font.setUnderline(holiday);
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
        painter.drawText(cell(-1, column), Qt::AlignCenter,
            locale.dayName(firstDay().addDays(column).dayOfWeek(), QLocale::NarrowFormat));
    for (int week = 0; week < weeks; ++week)
        if (hasDays(week))
            painter.drawText(cell(week, -1), Qt::AlignCenter,
                QString::number(numberOfWeek(firstDay().addDays(week * 7))));
    painter.fillRect(QRect(cell(0, 0).left() - 1, cell(0, 0).top(), 1, height() - cell(0, 0).top()),
        colours.line);
    for (int i = 0; i < days; ++i)
        if (isDrawn(firstDay().addDays(i)))
            paintGround(painter, firstDay().addDays(i));
    for (int i = 0; i < days; ++i)
        if (isDrawn(firstDay().addDays(i)))
            paintDay(painter, firstDay().addDays(i));
}

} // namespace jalons
