// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pagetext.h"

#include "ui/print/laidout.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace jalons {

namespace {

/// Takes the words out of what is painted, and nothing else.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawImage(
        const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override
    {
    }
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &where, const QTextItem &item) override
    {
        const double y = painter()->transform().map(where).y();
        if (!text.isEmpty())
            text += std::abs(y - m_line) < 2 ? u' ' : u'\n';
        text += item.text().trimmed();
        m_line = y;
    }

    QString text;

private:
    double m_line = 0;
};

/// As large and as fine as the page that is painted on it.
class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(QSize dots)
        : m_dots(dots)
    {
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QString text() const { return m_engine.text; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_dots.width();
        case PdmHeight:
            return m_dots.height();
        case PdmWidthMM:
            return qRound(m_dots.width() * 25.4 / LaidOut::resolution);
        case PdmHeightMM:
            return qRound(m_dots.height() * 25.4 / LaidOut::resolution);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return LaidOut::resolution;
        case PdmNumColors:
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_dots;
    mutable TextEngine m_engine;
};

} // namespace

QString textOf(const LaidOut &pages, int page)
{
    TextDevice device(pages.page().fullRectPixels(LaidOut::resolution).size());
    QPainter painter(&device);
    pages.paint(painter, page);
    painter.end();
    return device.text();
}

} // namespace jalons
