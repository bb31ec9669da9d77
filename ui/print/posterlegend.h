// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/poster.h"

class QPainter;
class QRectF;

namespace jalons {

/// What the marks on a poster mean, of those that stand on it: one line below.
class PosterLegend
{
public:
    explicit PosterLegend(const Poster &poster);

    /// In the unit of posters; 0 where nothing wants to be explained.
    [[nodiscard]] double height() const;
    void paint(QPainter &painter, const QRectF &strip) const;

private:
    bool m_holidays = false;
    bool m_zones = false;
    QList<Status> m_statuses;
};

} // namespace jalons
