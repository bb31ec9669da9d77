// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthpicture.h"

#include "core/plan/datewords.h"
#include "ui/calendar/eventwords.h"
#include "ui/calendar/monthpainter.h"
#include "ui/look/metrics.h"

#include <QApplication>
#include <QBuffer>
#include <QSaveFile>
#include <QSvgGenerator>

namespace jalons {

namespace {

QString saidOnTop(const Plan &plan, const Filter &filter, QDate month)
{
    const QString words = monthInWords(month, spokenLanguage());
    const QString kept = filterInWords(filter, plan);
    return kept.isEmpty() ? words : QStringLiteral("%1 – %2").arg(words, kept);
}

void draw(QPainter &painter, const QString &title, const MonthContents &contents,
    const Colours &colours, QSize size, const QFont &font)
{
    const QRectF page(QPointF(0, 0), QSizeF(size));
    painter.fillRect(page, colours.page);
    const QFont heading = fontFor(TextSize::Title, font);
    painter.setFont(heading);
    painter.setPen(colours.text);
    const QRectF inner
        = page.adjusted(metrics::edge, metrics::group, -metrics::edge, -metrics::edge);
    const double high = QFontMetricsF(heading).height();
    const QString words = QFontMetricsF(heading).elidedText(title, Qt::ElideRight, inner.width());
    painter.drawText(QRectF(inner.topLeft(), QSizeF(inner.width(), high)),
        Qt::AlignLeft | Qt::AlignVCenter, words);
    const QRectF area = inner.adjusted(0, high + metrics::near, 0, 0);
    const MonthGeometry geometry(area, font, contents);
    paintMonth(painter, contents, geometry, {}, colours, font, area);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF last = geometry.cell(contents.layout.weeks - 1, 6);
    painter.drawLine(QPointF(geometry.cell(0, 0).left(), last.bottom()), last.bottomRight());
    painter.drawLine(geometry.cell(0, 6).topRight(), last.bottomRight());
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    //: %1 is a path, %2 what the system said
    return fail(Trouble::Failed,
        QCoreApplication::translate("jalons::MonthPicture", "“%1” could not be written: %2")
            .arg(path, file.errorString()));
}

} // namespace

Result<> writeMonthPicture(const Plan &plan, const Filter &filter, QDate anyDay,
    const QString &path, const Colours &colours, QSize size)
{
    const bool svg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    if (!svg && !path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return fail(Trouble::Usage,
            QCoreApplication::translate(
                "jalons::MonthPicture", "A picture ends in .png or .svg: “%1” does not.")
                .arg(path));
    const EventWords words(plan);
    const Result<MonthContents> contents = readMonth(plan, words, filter, anyDay);
    if (!contents)
        return failed(contents);
    const QString title = saidOnTop(plan, filter, contents->month);
    const QFont font = QApplication::font();

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        generator.setResolution(96);
        generator.setTitle(title);
        QPainter painter(&generator);
        draw(painter, title, *contents, colours, size, font);
    } else {
        // Twice the points, so that it stays sharp on paper and on fine screens.
        constexpr int ratio = 2;
        QImage image(size * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        draw(painter, title, *contents, colours, size, font);
        painter.end();
        image.setText(QStringLiteral("Title"), title);
        image.save(&buffer, "PNG");
    }
    return write(path, buffer.data());
}

} // namespace jalons
