// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pagesview.h"

#include "ui/look/colours.h"
#include "ui/look/metrics.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace jalons {

namespace {

constexpr double smallest = 0.1;
constexpr double largest = 4;
constexpr int margin = metrics::group;

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pagesView"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setMinimumSize(280, 240);
    nameForReaders();
}

void PagesView::setPages(int count, QSizeF millimetres)
{
    const bool other = millimetres != m_millimetres;
    m_count = count;
    m_millimetres = millimetres;
    m_texts.clear();
    if (other)
        m_images.clear();
    else
        m_images.removeIf([count](QHash<int, QImage>::iterator each) {
            return each.key() >= count;
        });
    layOut();
    noteCurrent();
    ask();
    nameForReaders();
}

void PagesView::setPage(int page, const QImage &image, const QString &text)
{
    if (page >= m_count)
        return;
    QImage picture = image;
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_images.insert(page, picture);
    m_texts.insert(page, text);
    // Those far away would only fill the memory.
    m_images.removeIf([this](QHash<int, QImage>::iterator each) {
        return std::abs(each.key() - m_current) > 12;
    });
    viewport()->update();
    if (page == m_current)
        nameForReaders();
}

double PagesView::pixelsPerMillimetre() const
{
    const double real = logicalDpiX() / 25.4;
    if (m_fit == Fit::None || m_millimetres.isEmpty())
        return real * m_zoom;
    const double wide = std::max(40, viewport()->width() - 2 * margin) / m_millimetres.width();
    if (m_fit == Fit::Width)
        return wide;
    return std::min(wide, std::max(40, viewport()->height() - 2 * margin) / m_millimetres.height());
}

double PagesView::zoom() const
{
    return pixelsPerMillimetre() * 25.4 / logicalDpiX();
}

void PagesView::setFit(Fit fit)
{
    if (fit == Fit::None)
        m_zoom = zoom();
    m_fit = fit;
    const int page = m_current;
    layOut();
    goTo(page);
    ask();
    emit zoomChanged();
}

void PagesView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallest, largest);
    m_fit = Fit::None;
    const int page = m_current;
    layOut();
    goTo(page);
    ask();
    emit zoomChanged();
}

void PagesView::zoomBy(int steps)
{
    setZoom(zoom() * std::pow(1.2, steps));
}

QSize PagesView::pageSize() const
{
    return (m_millimetres * pixelsPerMillimetre()).toSize();
}

int PagesView::step() const
{
    return pageSize().height() + margin;
}

QRect PagesView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(margin, (viewport()->width() - size.width()) / 2)
        - horizontalScrollBar()->value();
    // One page that leaves room stands in the middle.
    const int spare = m_count == 1 ? viewport()->height() - size.height() : 0;
    const int top = std::max(margin, spare / 2) + page * step() - verticalScrollBar()->value();
    return { QPoint(left, top), size };
}

void PagesView::layOut()
{
    const QSize size = pageSize();
    const QSize room = viewport()->size();
    const int height = margin + m_count * step();
    verticalScrollBar()->setRange(0, std::max(0, height - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(std::max(16, room.height() / 12));
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * margin - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(std::max(16, room.width() / 12));
    viewport()->update();
}

void PagesView::ask()
{
    if (m_count == 0)
        return;
    QList<int> wanted;
    const QRect seen = viewport()->rect();
    const int first
        = std::clamp(verticalScrollBar()->value() / std::max(1, step()), 0, m_count - 1);
    for (int page = first; page < m_count && pageRect(page).top() < seen.bottom(); ++page)
        wanted.append(page);
    if (wanted.isEmpty())
        wanted.append(first);
    if (wanted.last() + 1 < m_count)
        wanted.append(wanted.last() + 1);
    const QSize dots = pageSize() * devicePixelRatioF();
    wanted.removeIf([&](int page) {
        return m_texts.contains(page) && m_images.value(page).size() == dots;
    });
    if (!wanted.isEmpty())
        emit pagesWanted(wanted, dots);
}

void PagesView::noteCurrent()
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int page = m_count == 0
        ? 0
        : std::clamp((middle - margin / 2) / std::max(1, step()), 0, m_count - 1);
    if (page == m_current)
        return;
    m_current = page;
    nameForReaders();
    emit currentChanged(page);
}

void PagesView::goTo(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, m_count - 1));
    const int height = pageSize().height();
    // A page that is lower than the window stands in its middle.
    const int spare = std::max(0, (viewport()->height() - height - 2 * margin) / 2);
    verticalScrollBar()->setValue(wanted * step() - spare);
    if (wanted != m_current) {
        m_current = wanted;
        nameForReaders();
        emit currentChanged(wanted);
    }
    viewport()->update();
}

/// The words of the page are its description: read on demand, in the order of the paper.
void PagesView::nameForReaders()
{
    setAccessibleName(m_count == 0 ? tr("Preview")
                                   : tr("Preview, page %1 of %2").arg(m_current + 1).arg(m_count));
    setAccessibleDescription(m_texts.value(m_current));
}

void PagesView::paintEvent(QPaintEvent *event)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colours.panel);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < m_count; ++page) {
        const QRect rect = pageRect(page);
        if (rect.bottom() < 0)
            continue;
        if (rect.top() > viewport()->height())
            break;
        painter.fillRect(rect, Qt::white);
        if (const QImage image = m_images.value(page); !image.isNull())
            painter.drawImage(rect, image);
        painter.setPen(QPen(colours.edge, 1));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_current;
    layOut();
    if (m_fit != Fit::None)
        goTo(page);
    ask();
    emit zoomChanged();
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    noteCurrent();
    ask();
}

} // namespace jalons
