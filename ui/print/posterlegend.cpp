// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/posterlegend.h"

#include "ui/look/colours.h"
#include "ui/print/postercard.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace jalons {

namespace {

constexpr double millimetre = posterUnitsPerMillimetre;
constexpr int letters = 26; // quarters of a point: 6.5 pt

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::PosterLegend)
};

/// Of a status that a card tells by its form alone.
QString meaningOf(Status status)
{
    switch (status) {
    case Status::Held:
        //: legend of a poster: the mark, what it means
        return Words::tr("✓ held");
    case Status::Postponed:
        return Words::tr("↷ postponed");
    case Status::Cancelled:
        return Words::tr("struck out: cancelled");
    case Status::Idea:
        return Words::tr("in italics: an idea");
    case Status::Planned:
    case Status::Confirmed:
        break;
    }
    return {};
}

} // namespace

PosterLegend::PosterLegend(const Poster &poster)
{
    for (const PosterRow &row : poster.rows) {
        for (const PosterCell &cell : row.cells) {
            m_holidays = m_holidays || cell.holiday;
            m_zones = m_zones || !cell.zones.isEmpty();
        }
        for (const PosterCard &card : row.cards) {
            if (!m_statuses.contains(card.status) && !meaningOf(card.status).isEmpty())
                m_statuses.append(card.status);
        }
    }
    std::sort(m_statuses.begin(), m_statuses.end());
}

double PosterLegend::height() const
{
    return m_holidays || m_zones || !m_statuses.isEmpty() ? 6 * millimetre : 0;
}

void PosterLegend::paint(QPainter &painter, const QRectF &strip) const
{
    const Colours colours = lightColours();
    const QFont font = posterFont(letters);
    const QFontMetricsF metrics(font);
    const double side = 2.6 * millimetre;
    const double top = strip.bottom() - side - 1.2 * millimetre;
    double left = strip.left();
    painter.setFont(font);
    painter.setPen(colours.secondText);
    const auto words = [&](const QString &meaning) {
        const QRectF place(left, top, metrics.horizontalAdvance(meaning) + 2, side);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, meaning);
        left = place.right() + 5 * millimetre;
    };
    const auto sample = [&](const QColor &ground, const QString &inside) {
        const double wide = std::max(side, metrics.horizontalAdvance(inside) + 1.2 * millimetre);
        const QRectF box(left, top, wide, side);
        painter.fillRect(box, ground);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, inside);
        left = box.right() + 1.2 * millimetre;
    };
    for (const Status status : m_statuses)
        words(meaningOf(status));
    if (m_holidays) {
        sample(colours.holiday, {});
        words(Words::tr("public holiday"));
    }
    if (m_zones) {
        sample(colours.school, QStringLiteral("A B C"));
        //: legend: letters of the zones of the school calendar
        words(Words::tr("school holidays of the zone"));
    }
}

} // namespace jalons
