// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/yearpainter.h"

#include "core/basis/language.h"
#include "ui/look/metrics.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <functional>

namespace jalons {

namespace {

struct YearPainter
{
    Q_DECLARE_TR_FUNCTIONS(jalons::YearPainter)
};

struct Stroke
{
    QPainter &painter;
    const YearDensity &density;
    const YearGeometry &geometry;
    const YearMarks &marks;
    const Colours &colours;
    QFont small;
    QFont body;
    QLocale locale;
};

/// Under the number: as many quarters of the cell as the level, so that grey tells it too.
void paintBar(const Stroke &s, const QRectF &cell, int level)
{
    const double whole = cell.width() - 6;
    s.painter.fillRect(
        QRectF(cell.left() + 3, cell.bottom() - 3, whole * level / 4, 2), s.colours.accent);
}

/// A line over the days of school holidays, from one to the next.
void paintSchool(const Stroke &s, const QRectF &cell)
{
    s.painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), s.colours.edge);
}

/// On whole pixels, so that it is as strong as its colour.
void paintRing(const Stroke &s, const QRectF &room, double width)
{
    const double inset = width / 2;
    s.painter.setBrush(Qt::NoBrush);
    s.painter.setPen(QPen(s.colours.accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    s.painter.drawRect(QRectF(room.toAlignedRect()).adjusted(inset, inset, -inset, -inset));
}

void paintDay(const Stroke &s, QDate day)
{
    const QRectF cell = s.geometry.cell(day);
    const int level = s.density.level(s.density.on(day));
    const bool holiday = s.marks.off && s.marks.off->on(day).isHoliday();
    if (level > 0)
        s.painter.fillRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), groundOf(level, s.colours));
    else if (holiday)
        s.painter.fillRect(cell, s.colours.holiday);
    else if (day.dayOfWeek() > 5)
        s.painter.fillRect(cell, s.colours.weekend);
    if (s.marks.hovered == YearSpot{ day, false })
        s.painter.fillRect(cell, s.colours.hover);
    if (s.marks.off && !s.marks.off->on(day).zones.isEmpty())
        paintSchool(s, cell);
    if (level > 0)
        paintBar(s, cell, level);

    const bool today = day == s.marks.today;
    QFont font = s.small;
    font.setBold(level > 0 || today);
    font.setUnderline(holiday);
    s.painter.setFont(font);
    const double side = std::min(cell.width(), cell.height()) - 2;
    const QRectF box(cell.center().x() - side / 2 - 2, cell.top() + 1, side + 4, cell.height() - 3);
    if (today) {
        s.painter.setPen(Qt::NoPen);
        s.painter.setBrush(s.colours.accent);
        s.painter.drawRoundedRect(box, metrics::radius, metrics::radius);
    }
    if (day == s.marks.chosen) {
        const bool focused = s.marks.focus == YearSpot{ day, false };
        paintRing(s, cell, focused ? 2 : 1);
    }
    s.painter.setPen(today      ? s.colours.onAccent
            : holiday && !level ? s.colours.error
                                : s.colours.text);
    s.painter.drawText(cell.adjusted(0, 0, 0, -2), Qt::AlignCenter, QString::number(day.day()));
}

void paintMonth(const Stroke &s, int month)
{
    const QRectF title = s.geometry.title(month);
    const YearSpot spot{ QDate(s.geometry.year(), month, 1), true };
    QString name = s.locale.standaloneMonthName(month, QLocale::LongFormat);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    QFont font = s.body;
    font.setBold(true);
    font.setUnderline(s.marks.hovered == spot);
    s.painter.setFont(font);
    s.painter.setPen(s.colours.text);
    s.painter.drawText(title.adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    const double taken = QFontMetricsF(font).horizontalAdvance(name) + metrics::near;
    if (const int undated = s.density.undatedPerMonth.value(month - 1); undated > 0) {
        s.painter.setFont(s.small);
        s.painter.setPen(s.colours.secondText);
        //: in the head of a small month: how many events have no day yet
        const QString words = YearPainter::tr("%n without a day", nullptr, undated);
        s.painter.drawText(title.adjusted(taken, 0, -2, 0), Qt::AlignRight | Qt::AlignVCenter,
            QFontMetricsF(s.small).elidedText(words, Qt::ElideRight, title.width() - taken - 2));
    }
    if (s.marks.focus == spot)
        paintRing(s, title, 2);
    s.painter.setFont(s.small);
    s.painter.setPen(s.colours.secondText);
    for (int column = 0; column < 7; ++column)
        s.painter.drawText(s.geometry.head(month, column), Qt::AlignCenter,
            s.locale.dayName(weekdayAt(column, s.geometry.firstWeekday()), QLocale::NarrowFormat));
    for (QDate day = spot.day; day.month() == month; day = day.addDays(1))
        paintDay(s, day);
}

/// A sample and what it means; gives where the next one begins.
double paintEntry(const Stroke &s, double left, const QString &words,
    const std::function<void(const QRectF &)> &sample)
{
    const QRectF legend = s.geometry.legend();
    const double wide = QFontMetricsF(s.small).horizontalAdvance(words);
    if (left + 24 + wide > legend.right())
        return left;
    sample(QRectF(left, legend.top() + 2, 18, legend.height() - 4));
    s.painter.setFont(s.small);
    s.painter.setPen(s.colours.secondText);
    s.painter.drawText(QRectF(left + 24, legend.top(), wide + 2, legend.height()),
        Qt::AlignLeft | Qt::AlignVCenter, words);
    return left + 24 + wide + metrics::group;
}

QString rangeInWords(const YearDensity &density, int level)
{
    const int least = density.leastOf(level);
    const int most = level < 4 ? density.leastOf(level + 1) - 1 : density.most;
    return least == most ? QString::number(least) : QStringLiteral("%1–%2").arg(least).arg(most);
}

void paintLegend(const Stroke &s)
{
    double left = s.geometry.legend().left();
    if (s.density.most == 0) {
        s.painter.setFont(s.body);
        s.painter.setPen(s.colours.text);
        s.painter.drawText(s.geometry.legend(), Qt::AlignLeft | Qt::AlignVCenter, s.marks.nothing);
        left += QFontMetricsF(s.body).horizontalAdvance(s.marks.nothing) + metrics::edge;
    }
    for (int level = 1; level <= 4; ++level) {
        const int least = s.density.leastOf(level);
        if (least > s.density.most || s.density.level(least) != level)
            continue;
        QString words = rangeInWords(s.density, level);
        if (left == s.geometry.legend().left())
            //: legend: so many events a day, « 1–2 par jour »
            words = YearPainter::tr("%1 a day").arg(words);
        left = paintEntry(s, left, words, [&](const QRectF &box) {
            s.painter.fillRect(box, groundOf(level, s.colours));
            paintBar(s, box, level);
        });
    }
    left = paintEntry(s, left, YearPainter::tr("Public holiday"), [&](const QRectF &box) {
        s.painter.fillRect(box, s.colours.holiday);
        QFont font = s.small;
        font.setUnderline(true);
        s.painter.setFont(font);
        s.painter.setPen(s.colours.error);
        s.painter.drawText(box, Qt::AlignCenter, QStringLiteral("1"));
    });
    paintEntry(s, left, YearPainter::tr("School holidays"), [&](const QRectF &box) {
        s.painter.fillRect(QRectF(box.left(), box.center().y(), box.width(), 1), s.colours.edge);
    });
}

} // namespace

QColor groundOf(int level, const Colours &colours)
{
    static constexpr std::array light{ 0.0F, 0.08F, 0.16F, 0.25F, 0.34F };
    static constexpr std::array dark{ 0.0F, 0.14F, 0.26F, 0.38F, 0.50F };
    const float part = (colours.dark ? dark : light).at(static_cast<size_t>(level));
    const auto mixed = [part](float of, float on) {
        return of * part + on * (1 - part);
    };
    return QColor::fromRgbF(mixed(colours.accent.redF(), colours.page.redF()),
        mixed(colours.accent.greenF(), colours.page.greenF()),
        mixed(colours.accent.blueF(), colours.page.blueF()));
}

void paintYear(QPainter &painter, const YearDensity &density, const YearGeometry &geometry,
    const YearMarks &marks, const Colours &colours, const QFont &font, const QRectF &clip)
{
    const Stroke s{ painter, density, geometry, marks, colours, fontFor(TextSize::Small, font),
        fontFor(TextSize::Body, font), localeOf(spokenLanguage()) };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(clip, colours.page);
    for (int month = 1; month <= 12; ++month)
        if (geometry.month(month).intersects(clip))
            paintMonth(s, month);
    paintLegend(s);
    painter.restore();
}

} // namespace jalons
