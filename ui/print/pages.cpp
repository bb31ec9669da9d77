// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pages.h"

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

Pages::Pages(const QStringList &htmls, QPagedPaintDevice *device, int resolution, const Foot &foot)
    : m_body(device->pageLayout().paintRectPixels(resolution))
    , m_dotsPerMillimetre(resolution / 25.4)
    , m_foot(foot)
{
    if (device->pageLayout().mode() == QPageLayout::FullPageMode) {
        const QMarginsF margins = device->pageLayout().margins(QPageLayout::Millimeter);
        m_body = QRectF(device->pageLayout().fullRectPixels(resolution))
                     .marginsRemoved(margins * m_dotsPerMillimetre);
    }
    for (const QString &html : htmls) {
        const auto sheet = static_cast<qsizetype>(m_sheets.size());
        m_sheets.emplace_back(html, device, m_body.width());
        const QList<Slice> slices = m_sheets.back().slices(m_body.height());
        for (const Slice &slice : slices)
            m_pages.push_back({ sheet, slice });
    }
}

QString Pages::title() const
{
    return m_sheets.empty() ? QString() : m_sheets.front().title();
}

void Pages::paint(QPainter &painter, int page) const
{
    const Page &shown = m_pages.at(static_cast<size_t>(page));
    painter.save();
    painter.translate(m_body.topLeft());
    m_sheets.at(static_cast<size_t>(shown.sheet)).paint(painter, shown.slice);
    painter.restore();
    paintFoot(painter, page);
}

void Pages::paintFoot(QPainter &painter, int page) const
{
    QFont font = paperFont();
    font.setPointSizeF(8);
    const QFontMetricsF metrics(font, painter.device());
    const Language language = m_foot.language;
    //: at the foot of a printed page
    const QString number = typeset(Words::tr("page %1 of %2").arg(page + 1).arg(count()), language);
    //: at the foot of a printed page: the day it was printed
    const QString edited = typeset(
        Words::tr("Edited on %1").arg(inWords(m_foot.edited, language, Wording::Plain)), language);

    const double line = metrics.height();
    const QRectF foot(
        m_body.left(), m_body.bottom() + 7 * m_dotsPerMillimetre, m_body.width(), line);
    const double numberWidth = metrics.horizontalAdvance(number);
    const double gap = 6 * m_dotsPerMillimetre;
    const double editedWidth = metrics.horizontalAdvance(edited);
    const QString plan = metrics.elidedText(typeset(m_foot.plan, language), Qt::ElideRight,
        m_body.width() - numberWidth - editedWidth - 2 * gap);

    painter.save();
    painter.setFont(font);
    painter.setPen(QPen(lightColours().line, 0.2 * m_dotsPerMillimetre));
    const double rule = foot.top() - 1.5 * m_dotsPerMillimetre;
    painter.drawLine(QPointF(foot.left(), rule), QPointF(foot.right(), rule));
    painter.setPen(lightColours().secondText);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, plan);
    painter.drawText(
        foot.adjusted(0, 0, -numberWidth - gap, 0), Qt::AlignRight | Qt::AlignVCenter, edited);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.restore();
}

QPageLayout paperLayout()
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 20, 20, 20),
        QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace jalons
