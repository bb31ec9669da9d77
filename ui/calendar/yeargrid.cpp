// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/yeargrid.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/calendar/eventwords.h"
#include "ui/shown/savedfilters.h"
#include "ui/shown/shown.h"

#include <QPaintEvent>

namespace jalons {

YearGrid::YearGrid(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_off(plan, shown)
    , m_focus{ shown.date(), false }
{
    setObjectName(QStringLiteral("yearGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible())
            readNow();
    });
    connect(&m_plan, &Plan::changed, this, &YearGrid::readLater);
    connect(&m_shown, &Shown::dateChanged, this, &YearGrid::onDateChanged);
    const auto anew = [this] {
        m_off.forget();
        readLater();
    };
    connect(&m_shown, &Shown::filterChanged, this, anew);
    connect(&m_shown, &Shown::appearanceChanged, this, anew);
    connect(&m_shown, &Shown::todayChanged, this, qOverload<>(&QWidget::update));
    readLater();
}

YearGrid::~YearGrid()
{
    retireAccessible();
}

QSize YearGrid::sizeHint() const
{
    return { 720, 560 };
}

const YearDensity &YearGrid::density()
{
    readNow();
    return m_density;
}

const YearGeometry &YearGrid::geometry()
{
    readNow();
    return m_geometry;
}

void YearGrid::readLater()
{
    m_stale = true;
    // To read and to paint are two turns of the event loop: what is typed meanwhile comes between.
    if (!m_later.isActive())
        m_later.start(0);
}

void YearGrid::readNow()
{
    if (!m_stale)
        return;
    m_stale = false;
    const int year = m_shown.date().year();
    Filter filter = within(m_shown.filter(), QDate(year, 1, 1), QDate(year, 12, 31));
    filter.withUndated = false;
    const Result<QList<DateCount>> dates = m_plan.dateCounts(filter);
    m_density = densityOf(dates.value_or(QList<DateCount>()), year);
    const QString kept = filterInWords(m_shown.filter(), m_plan);
    m_nothing = !dates   ? dates.error().message
        : kept.isEmpty() ? tr("No event on a day of %1").arg(year)
                         //: %1 is a year, %2 what is filtered by
                         : tr("No event on a day of %1 for %2").arg(QString::number(year), kept);
    m_geometry = YearGeometry(rect(), font(), year, m_shown.appearance().firstWeekday());
    m_hovered = {};
    if (m_focus.day.year() != year)
        m_focus = { m_shown.date(), false };
    m_parts.clear();
    for (int month = 1; month <= 12; ++month) {
        const QDate first(year, month, 1);
        m_parts.append({ first, true });
        for (QDate day = first; day.month() == month; day = day.addDays(1))
            m_parts.append({ day, false });
    }
    partsChanged();
    //: for a screen reader; %1 is a year
    setAccessibleName(tr("Year %1").arg(year));
    update();
    if (hasFocus())
        announceFocus(this);
}

void YearGrid::onDateChanged(QDate date)
{
    if (m_focus.day != date)
        m_focus = { date, false };
    if (m_stale || date.year() != m_density.year) {
        readLater();
        return;
    }
    update();
    if (hasFocus())
        announceFocus(this);
}

int YearGrid::partCount() const
{
    return static_cast<int>(m_parts.size());
}

QString YearGrid::wordsOf(const YearSpot &spot) const
{
    if (!spot.isMonth) {
        QString day = inWords(spot.day, spokenLanguage(), Wording::Plain);
        if (const QString off = m_off.on(spot.day).words(); !off.isEmpty())
            day += QStringLiteral(", ") + off;
        //: %1 is a date, perhaps with the name of a holiday
        return tr("%1, %n event(s)", nullptr, m_density.on(spot.day)).arg(day);
    }
    const QString month = monthInWords(spot.day, spokenLanguage());
    const int undated = m_density.undatedPerMonth.value(spot.day.month() - 1);
    //: %1 is a month and its year
    return undated > 0 ? tr("%1, %n without a day", nullptr, undated).arg(month) : month;
}

QString YearGrid::partName(int part) const
{
    return wordsOf(m_parts.value(part));
}

QRect YearGrid::partRect(int part) const
{
    return m_geometry.rectOf(m_parts.value(part)).toAlignedRect();
}

QAccessible::Role YearGrid::partRole(int part) const
{
    return m_parts.value(part).isMonth ? QAccessible::Button : QAccessible::ListItem;
}

bool YearGrid::isPartSelected(int part) const
{
    return m_parts.value(part) == YearSpot{ m_shown.date(), false };
}

int YearGrid::focusedPart() const
{
    return hasFocus() ? static_cast<int>(m_parts.indexOf(m_focus)) : -1;
}

void YearGrid::pressPart(int part)
{
    open(m_parts.value(part));
}

void YearGrid::focusPart(int part)
{
    const YearSpot spot = m_parts.value(part);
    setFocus(Qt::OtherFocusReason);
    setFocusSpot(spot);
}

void YearGrid::paintEvent(QPaintEvent *event)
{
    readNow();
    QPainter painter(this);
    const YearMarks marks{ m_shown.today(), m_shown.date(), m_hovered,
        hasFocus() ? m_focus : YearSpot(), &m_off, m_nothing };
    paintYear(painter, m_density, m_geometry, marks, coloursFor(palette()), font(), event->rect());
}

void YearGrid::resizeEvent(QResizeEvent *)
{
    m_geometry = YearGeometry(rect(), font(), m_density.year, m_shown.appearance().firstWeekday());
    partsChanged();
}

void YearGrid::showEvent(QShowEvent *)
{
    readNow();
}

void YearGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        readLater();
}

} // namespace jalons
