// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekgrid.h"

#include "ui/calendar/weekpainter.h"

#include <QPaintEvent>
#include <QScrollBar>
#include <QToolButton>

namespace jalons {

WeekGrid::WeekGrid(Plan &plan, Shown &shown, QWidget *parent)
    : CalendarGrid(plan, shown, parent)
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("weekGrid"));
    m_bar->setObjectName(QStringLiteral("hoursInView"));
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->setAccessibleName(tr("Hours in view"));
    m_bar->setCursor(Qt::ArrowCursor);
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (value == qRound(m_scale.scroll))
            return;
        m_scale.scroll = value;
        placeAll();
    });
    m_fold->setObjectName(QStringLiteral("foldStrip"));
    m_fold->setAccessibleName(tr("Lines of whole days"));
    m_fold->setCursor(Qt::ArrowCursor);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        foldStrip(!isStripFolded());
    });
    connect(&shown, &Shown::viewChanged, this, &WeekGrid::onViewChanged);
    connect(&shown, &Shown::periodChanged, this, [this] {
        if (!isStillInView(this->shown().date()))
            readLater();
    });
    connect(&shown, &Shown::nowChanged, this, [this] {
        update();
    });
    onViewChanged(shown.view());
}

WeekGrid::~WeekGrid()
{
    retireAccessible();
}

QSize WeekGrid::minimumSizeHint() const
{
    return { 320, 240 };
}

QSize WeekGrid::sizeHint() const
{
    return { 720, 560 };
}

const WeekContents &WeekGrid::contents()
{
    readNow();
    return m_contents;
}

const WeekGeometry &WeekGrid::geometry()
{
    readNow();
    return m_geometry;
}

void WeekGrid::onViewChanged(View view)
{
    if (view == m_view || !showsHours(view))
        return;
    m_view = view;
    readLater();
}

Period WeekGrid::daysShown() const
{
    // Another view may be up: then these are the days it would show.
    return shown().view() == m_view ? shown().period()
                                    : periodOf(m_view, shown().date(), firstWeekday());
}

Result<> WeekGrid::read()
{
    const Period period = daysShown();
    Result<WeekContents> week = readWeek(plan(), words(), shown().filter(), period);
    if (week) {
        m_contents = std::move(*week);
        return {};
    }
    m_contents = {};
    m_contents.period = period;
    m_contents.layout = layoutDays({}, period.first, period.days());
    return failed(week);
}

void WeekGrid::place()
{
    const int barWidth = m_bar->sizeHint().width();
    const QRectF area = QRectF(rect()).adjusted(0, 0, -barWidth, 0);
    m_scale.tallHeads = wantsTallHeads(area.width() / qMax(1, m_contents.period.days()));
    m_geometry = WeekGeometry(area, font(), m_contents, m_scale);
    const int begin = shown().appearance().hours.begin;
    if (m_openedAt != begin && isVisible()) {
        m_openedAt = begin;
        m_scale.scroll = m_geometry.yOf(m_openedAt) - m_geometry.yOf(0);
        m_geometry = WeekGeometry(area, font(), m_contents, m_scale);
    }
    m_scale.scroll = m_geometry.hours().top() - m_geometry.yOf(0);
    m_scale.stripScroll = qMin(m_scale.stripScroll, m_geometry.mostStripScroll());
    placeFold();

    const QRect hours = m_geometry.hours().toRect();
    m_bar->setGeometry(width() - barWidth, hours.top(), barWidth, hours.height());
    const QSignalBlocker quiet(m_bar);
    m_bar->setRange(0, static_cast<int>(m_geometry.mostScroll()));
    m_bar->setPageStep(hours.height());
    m_bar->setSingleStep(static_cast<int>(m_geometry.hourHeight() / 2));
    m_bar->setValue(static_cast<int>(m_scale.scroll));
}

void WeekGrid::placeFold()
{
    const bool folded = m_scale.stripIsFolded;
    const int side = qRound(m_geometry.lineHeight());
    m_fold->setVisible(m_geometry.stripLines() > 1);
    m_fold->setGeometry(qRound(m_geometry.hours().left()) - side - 4,
        qRound(m_geometry.strip().top()) + 3, side, side);
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_fold->setToolTip(
        folded ? tr("Show all lines of whole days") : tr("Show one line of whole days"));
    m_fold->setAccessibleDescription(m_fold->toolTip());
}

void WeekGrid::foldStrip(bool folded)
{
    m_scale.stripIsFolded = folded;
    placeAll();
}

bool WeekGrid::wantsTallHeads(double width) const
{
    // The name of a holiday that does not fit behind the number has a line of its own.
    const QFontMetrics metrics = fontMetrics();
    for (const QDate day : days()) {
        const QString name = daysOff().on(day).holidays.join(QStringLiteral(", "));
        if (!name.isEmpty()
            && metrics.horizontalAdvance(name) + 20 * metrics.averageCharWidth() > width)
            return true;
    }
    return false;
}

void WeekGrid::setZoom(double zoom)
{
    m_scale.zoom = qBound(0.34, zoom, 4.0);
    placeAll();
}

QList<qsizetype> WeekGrid::eventsOn(QDate day) const
{
    return m_contents.eventsOn(day);
}

QList<QDate> WeekGrid::days() const
{
    QList<QDate> days;
    for (int column = 0; column < m_contents.period.days(); ++column)
        days.append(m_contents.day(column));
    return days;
}

bool WeekGrid::isStillInView(QDate) const
{
    return m_contents.period == daysShown();
}

QList<CalendarSpot> WeekGrid::spotsOf(QDate day) const
{
    if (!m_contents.period.holds(day))
        return { CalendarSpot::onDay(day) };
    return m_geometry.spotsOf(m_contents.columnOf(day), m_contents);
}

QList<qsizetype> WeekGrid::eventsBehind(const CalendarSpot &spot) const
{
    return m_geometry.behind(m_contents.columnOf(spot.day), spot.nth);
}

CalendarSpot WeekGrid::spotAt(const QPointF &point) const
{
    return m_geometry.spotAt(point, m_contents);
}

QRectF WeekGrid::rectOf(const CalendarSpot &spot) const
{
    return m_geometry.rectOf(spot, m_contents);
}

QString WeekGrid::periodName() const
{
    return periodInWords(m_view, m_contents.period);
}

QString WeekGrid::name() const
{
    //: for a screen reader; %1 is « semaine 11 – … » or « mardi 12 mars 2019 »
    return tr("Hours of %1").arg(periodName());
}

QString WeekGrid::nothingInWords(const QString &filter) const
{
    if (filter.isEmpty())
        return m_view == View::Day ? tr("No event on this day") : tr("No event in this week");
    //: %1 is what is filtered by
    return (m_view == View::Day ? tr("No event on this day for %1")
                                : tr("No event in this week for %1"))
        .arg(filter);
}

int WeekGrid::topOfCard(int high) const
{
    // At the foot: the morning stays free to begin an event in.
    return height() - high - 24;
}

QString WeekGrid::undatedInWords() const
{
    //: %1 is « semaine 11 – … » or « mardi 12 mars 2019 »
    return tr("No day yet: %1").arg(periodName());
}

void WeekGrid::paintEvent(QPaintEvent *event)
{
    readNow();
    QPainter painter(this);
    paintWeek(
        painter, m_contents, m_geometry, marks(), coloursFor(palette()), font(), event->rect());
    paintCard(painter);
}

} // namespace jalons
