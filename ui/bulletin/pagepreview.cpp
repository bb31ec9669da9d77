// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/pagepreview.h"

#include "ui/look/colours.h"
#include "ui/look/metrics.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>

namespace jalons {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto pause = 200ms; ///< who types is not followed letter by letter
constexpr double dots = 144; ///< sharp where a page is a hand wide

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
{
    setObjectName(u"bulletinPreview"_s);
    setAccessibleName(tr("Preview of the pages"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::group);
    m_layout->setSpacing(metrics::group);
    setWidget(m_column);
    ground();
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &PagePreview::draw);
}

PagePreview::~PagePreview()
{
    ++m_asked;
    m_pool.waitForDone();
}

void PagePreview::showPages(const PageMaker &maker)
{
    m_maker = maker;
    ++m_asked;
    m_soon.start();
}

void PagePreview::tell(const QString &words)
{
    m_soon.stop();
    m_maker = {};
    receive(++m_asked, {});
    auto *label = new QLabel(words, m_column);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setProperty("second", true);
    m_layout->insertWidget(0, label, 1);
}

void PagePreview::draw()
{
    const int number = m_asked;
    m_pool.start([this, number, maker = m_maker] {
        if (number != m_asked || !maker)
            return;
        const QList<QImage> pages = maker(dots);
        QMetaObject::invokeMethod(
            this,
            [this, number, pages] {
                if (number == m_asked)
                    receive(number, pages);
            },
            Qt::QueuedConnection);
    });
}

void PagePreview::receive(int number, const QList<QImage> &pages)
{
    m_drawn = number;
    m_pages = pages;
    const int place = verticalScrollBar()->value();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int page = 0; page < pages.size(); ++page) {
        auto *label = new QLabel(m_column);
        label->setObjectName(u"page"_s);
        label->setAccessibleName(
            tr("Page %1 of %2").arg(page + 1).arg(static_cast<int>(pages.size())));
        label->setScaledContents(true);
        m_layout->addWidget(label, 0, Qt::AlignHCenter);
    }
    m_layout->addStretch();
    fit();
    m_layout->activate();
    // Where one reads, one goes on reading.
    verticalScrollBar()->setValue(place);
    setAccessibleDescription(tr("%n page(s)", nullptr, static_cast<int>(pages.size())));
}

void PagePreview::fit()
{
    const int room = viewport()->width() - 2 * metrics::group;
    for (int page = 0; page < m_pages.size(); ++page) {
        const QLayoutItem *item = m_layout->itemAt(page);
        auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
        if (!label)
            return;
        const QSizeF size = m_pages.at(page).size();
        const double most = size.width() * logicalDpiX() / dots * 1.25;
        const int width = qMax(80, qMin(room, qRound(most)));
        const QSize shown(width, qRound(width * size.height() / size.width()));
        const double ratio = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(m_pages.at(page).scaled(
            shown * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        label->setPixmap(pixmap);
        label->setFixedSize(shown);
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar.triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return bar.triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar.triggerAction(QAbstractSlider::SliderToMaximum);
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void PagePreview::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        ground();
}

void PagePreview::ground()
{
    // Paper is white in the dark, too: it shows what will be printed.
    QPalette mine = viewport()->palette();
    mine.setColor(QPalette::Window, coloursFor(palette()).line);
    viewport()->setAutoFillBackground(true);
    if (viewport()->palette() != mine)
        viewport()->setPalette(mine);
    m_column->setAutoFillBackground(false);
}

} // namespace jalons
