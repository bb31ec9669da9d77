// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/foot.h"

#include "core/plan/datewords.h"
#include "core/summary/typography.h"
#include "ui/look/colours.h"
#include "ui/print/paperstyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Pages)
};

} // namespace

void paintFoot(
    QPainter &painter, const Foot &foot, const QRectF &body, double millimetre, int page, int of)
{
    QFont font = paperFont();
    font.setPointSizeF(8);
    const QFontMetricsF metrics(font, painter.device());
    const Language language = foot.language;
    //: at the foot of a printed page
    const QString number = typeset(Words::tr("page %1 of %2").arg(page).arg(of), language);
    //: at the foot of a printed page: the day it was printed
    const QString edited = typeset(
        Words::tr("Edited on %1").arg(inWords(foot.edited, language, Wording::Plain)), language);

    const double line = metrics.height();
    const QRectF strip(body.left(), body.bottom() + 7 * millimetre, body.width(), line);
    const double numberWidth = metrics.horizontalAdvance(number);
    const double gap = 6 * millimetre;
    const double editedWidth = metrics.horizontalAdvance(edited);
    const QString plan = metrics.elidedText(typeset(foot.plan, language), Qt::ElideRight,
        body.width() - numberWidth - editedWidth - 2 * gap);

    painter.save();
    painter.setFont(font);
    painter.setPen(QPen(lightColours().line, 0.2 * millimetre));
    const double rule = strip.top() - 1.5 * millimetre;
    painter.drawLine(QPointF(strip.left(), rule), QPointF(strip.right(), rule));
    painter.setPen(lightColours().secondText);
    painter.drawText(strip, Qt::AlignLeft | Qt::AlignVCenter, plan);
    painter.drawText(
        strip.adjusted(0, 0, -numberWidth - gap, 0), Qt::AlignRight | Qt::AlignVCenter, edited);
    painter.drawText(strip, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.restore();
}

QRectF bodyOf(const QPagedPaintDevice &device, int resolution)
{
    if (device.pageLayout().mode() != QPageLayout::FullPageMode)
        return device.pageLayout().paintRectPixels(resolution);
    const QMarginsF margins = device.pageLayout().margins(QPageLayout::Millimeter);
    return QRectF(device.pageLayout().fullRectPixels(resolution))
        .marginsRemoved(margins * (resolution / 25.4));
}

} // namespace jalons
