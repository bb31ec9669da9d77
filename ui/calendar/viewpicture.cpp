// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/viewpicture.h"

#include "core/exchange/exporting.h"
#include "core/store/plan.h"
#include "ui/calendar/eventwords.h"
#include "ui/calendar/monthpainter.h"
#include "ui/calendar/weekpainter.h"
#include "ui/calendar/yearpainter.h"
#include "ui/look/metrics.h"

#include <QApplication>
#include <QBuffer>
#include <QSvgGenerator>

#include <functional>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ViewPicture)
};

/// A view that was read, and can be drawn into an area.
struct Drawing
{
    QString title;
    std::function<void(QPainter &, const QRectF &, const QFont &)> draw;
};

void drawFrameOfMonth(
    QPainter &painter, const MonthContents &contents, const MonthGeometry &geometry, QColor line)
{
    painter.setPen(QPen(line, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF last = geometry.cell(contents.layout.weeks - 1, 6);
    painter.drawLine(QPointF(geometry.cell(0, 0).left(), last.bottom()), last.bottomRight());
    painter.drawLine(geometry.cell(0, 6).topRight(), last.bottomRight());
}

Period periodOf(const PictureWish &wish)
{
    return wish.period.first.isValid() ? wish.period
                                       : periodOf(wish.view, wish.anyDay, wish.firstWeekday);
}

Result<Drawing> monthDrawing(const Plan &plan, const PictureWish &wish, const Colours &colours)
{
    const bool inWeeks = wish.view == View::SixWeeks;
    const EventWords words(plan);
    const Result<MonthContents> contents = inWeeks
        ? readWeeks(plan, words, wish.filter, periodOf(wish))
        : readMonth(plan, words, wish.filter, wish.anyDay, wish.firstWeekday);
    if (!contents)
        return failed(contents);
    return Drawing{ periodInWords(inWeeks ? wish.view : View::Month, contents->period),
        [contents = *contents, colours](QPainter &painter, const QRectF &area, const QFont &font) {
            const MonthGeometry geometry(area, font, contents);
            paintMonth(painter, contents, geometry, {}, colours, font, area);
            drawFrameOfMonth(painter, contents, geometry, colours.line);
        } };
}

/// From the first hour that something happens (or that people work) to the last.
HourScale scaleFor(
    const QRectF &area, const QFont &font, const WeekContents &contents, const DayHours &hours)
{
    int first = hours.workFrom;
    int last = hours.workTo;
    for (const DayBlock &block : contents.layout.blocks) {
        first = std::min(first, block.from / 60 * 60);
        last = std::max(last, block.to);
    }
    // The words of an hour stand across its line: they have room above the first and below the
    // last.
    first = std::max(first - 15, 0);
    last = std::min(last + 15, 24 * 60);
    HourScale scale;
    const WeekGeometry trial(area, font, contents, scale);
    scale.zoom = trial.hours().height() / (trial.hourHeight() * (last - first) / 60.0);
    const WeekGeometry zoomed(area, font, contents, scale);
    scale.scroll = zoomed.yOf(first) - zoomed.yOf(0);
    return scale;
}

Result<Drawing> weekDrawing(const Plan &plan, const PictureWish &wish, const Colours &colours)
{
    const Period period = periodOf(wish);
    const Result<WeekContents> contents = readWeek(plan, EventWords(plan), wish.filter, period);
    if (!contents)
        return failed(contents);
    return Drawing{ periodInWords(wish.view, period),
        [contents = *contents, colours, hours = wish.hours](
            QPainter &painter, const QRectF &area, const QFont &font) {
            const WeekGeometry geometry(
                area, font, contents, scaleFor(area, font, contents, hours));
            CalendarMarks marks;
            marks.hours = hours;
            paintWeek(painter, contents, geometry, marks, colours, font, area);
        } };
}

Result<Drawing> yearDrawing(const Plan &plan, const PictureWish &wish, const Colours &colours)
{
    const int year = wish.anyDay.year();
    Filter filter = wish.filter;
    filter.from = QDate(year, 1, 1);
    filter.to = QDate(year, 12, 31);
    filter.withUndated = false;
    const auto dates = plan.dateCounts(filter);
    if (!dates)
        return failed(dates);
    return Drawing{ periodInWords(View::Year, periodOf(View::Year, wish.anyDay)),
        [density = densityOf(*dates, year), year, colours, first = wish.firstWeekday](
            QPainter &painter, const QRectF &area, const QFont &font) {
            paintYear(
                painter, density, YearGeometry(area, font, year, first), {}, colours, font, area);
        } };
}

Result<Drawing> drawingOf(const Plan &plan, const PictureWish &wish, const Colours &colours)
{
    auto drawing = wish.view == View::Year ? yearDrawing(plan, wish, colours)
        : showsHours(wish.view)            ? weekDrawing(plan, wish, colours)
                                           : monthDrawing(plan, wish, colours);
    if (!drawing)
        return drawing;
    const QString kept = filterInWords(wish.filter, plan);
    if (!kept.isEmpty())
        //: title of a picture: the month, what is filtered by
        drawing->title = Words::tr("%1 – %2").arg(drawing->title, kept);
    return drawing;
}

void paint(QPainter &painter, const Drawing &drawing, const Colours &colours, QSize size)
{
    const QFont font = QApplication::font();
    const QRectF page(QPointF(0, 0), QSizeF(size));
    painter.fillRect(page, colours.page);
    const QFont heading = fontFor(TextSize::Title, font);
    painter.setFont(heading);
    painter.setPen(colours.text);
    const QRectF inner
        = page.adjusted(metrics::edge, metrics::group, -metrics::edge, -metrics::edge);
    const double high = QFontMetricsF(heading).height();
    const QString words
        = QFontMetricsF(heading).elidedText(drawing.title, Qt::ElideRight, inner.width());
    painter.drawText(QRectF(inner.topLeft(), QSizeF(inner.width(), high)),
        Qt::AlignLeft | Qt::AlignVCenter, words);
    drawing.draw(painter, inner.adjusted(0, high + metrics::near, 0, 0), font);
}

QImage imageOf(const Drawing &drawing, const Colours &colours, QSize size)
{
    // Twice the points, so that it stays sharp on paper and on fine screens.
    constexpr int ratio = 2;
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paint(painter, drawing, colours, size);
    painter.end();
    image.setText(u"Title"_s, drawing.title);
    return image;
}

} // namespace

Result<QImage> viewImage(const Plan &plan, const PictureWish &wish, const Colours &colours)
{
    const auto drawing = drawingOf(plan, wish, colours);
    if (!drawing)
        return failed(drawing);
    return imageOf(*drawing, colours, wish.size);
}

Result<> writeViewPicture(
    const Plan &plan, const PictureWish &wish, const QString &path, const Colours &colours)
{
    const bool svg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    if (!svg && !path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        return fail(
            Trouble::Usage, Words::tr("A picture ends in .png or .svg: “%1” does not.").arg(path));
    }
    const auto drawing = drawingOf(plan, wish, colours);
    if (!drawing)
        return failed(drawing);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(wish.size);
        generator.setViewBox(QRect(QPoint(0, 0), wish.size));
        generator.setResolution(96);
        generator.setTitle(drawing->title);
        QPainter painter(&generator);
        paint(painter, *drawing, colours, wish.size);
    } else {
        imageOf(*drawing, colours, wish.size).save(&buffer, "PNG");
    }
    return writeWhole(path, buffer.data());
}

} // namespace jalons
