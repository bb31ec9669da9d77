// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/livepages.h"

#include "core/store/plan.h"
#include "ui/print/laidout.h"
#include "ui/print/pagetext.h"

#include <QPainter>

namespace jalons {

namespace {

QImage pictureOf(const LaidOut &pages, int page, QSize dots)
{
    QImage image(dots, QImage::Format_RGB32);
    image.fill(Qt::white); // paper is white, whatever colours the screen has
    // As fine as what the pages were laid out for: letters keep their size beside the rest.
    constexpr int perMetre = int(LaidOut::resolution / 0.0254);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    const QSizeF paper = pages.page().fullRectPixels(LaidOut::resolution).size();
    QPainter painter(&image);
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(dots.width() / paper.width(), dots.height() / paper.height());
    pages.paint(painter, page);
    return image;
}

} // namespace

/// Lives on the thread; what it tells is told on the screen's.
struct LivePages::Worker : QObject
{
    explicit Worker(LivePages *shown)
        : live(*shown)
    {
    }

    template <typename Tell> void tell(int job, const Tell &what)
    {
        QMetaObject::invokeMethod(&live, [this, job, what] {
            if (job == live.m_job)
                what();
        });
    }

    Result<> layOut(int number, const PrintJob &job)
    {
        if (!plan) {
            auto opened = Plan::open(path, options);
            if (!opened)
                return failed(opened);
            plan = std::move(*opened);
        }
        auto laid = LaidOut::of(*plan, job, clock, [this, number](int done, int whole) {
            tell(number, [this, done, whole] {
                emit live.working(done, whole);
            });
            return number == live.m_job && !live.m_stopped;
        });
        if (!laid)
            return failed(laid);
        pages = std::move(*laid);
        return {};
    }

    void show(int number, const PrintJob &job)
    {
        if (number != live.m_job)
            return;
        pages.reset();
        if (const Result<> done = layOut(number, job); !done) {
            return tell(number, [this, error = done.error()] {
                emit live.refused(error);
            });
        }
        const PagesInfo info{ pages->count(),
            pages->page().fullRect(QPageLayout::Millimeter).size(), pages->title() };
        tell(number, [this, info] {
            emit live.laidOut(info);
        });
    }

    void draw(int number, int wish, const QList<int> &wanted, QSize dots)
    {
        for (const int page : wanted) {
            if (wish != live.m_drawing || number != live.m_job || !pages)
                return;
            if (page < 0 || page >= pages->count())
                continue;
            tell(number,
                [this, page, image = pictureOf(*pages, page, dots), text = textOf(*pages, page)] {
                    emit live.drawn(page, image, text);
                });
        }
    }

    LivePages &live;
    QString path;
    PlanOptions options;
    Clock clock;
    std::unique_ptr<Plan> plan;
    std::unique_ptr<LaidOut> pages;
};

LivePages::LivePages(const Plan &plan, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(this))
{
    m_worker->path = plan.path();
    m_worker->options.catalogue = &plan.catalogue();
    m_worker->options.readOnly = true;
    m_worker->clock = clock;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LivePages::~LivePages()
{
    ++m_job;
    ++m_drawing;
    m_thread.quit();
    m_thread.wait();
}

void LivePages::show(const PrintJob &job)
{
    m_stopped = false;
    ++m_drawing;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = ++m_job, job] {
        worker->show(number, job);
    });
}

void LivePages::stop()
{
    m_stopped = true;
}

void LivePages::draw(const QList<int> &pages, QSize dots)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number = m_job.load(), wish = ++m_drawing, pages, dots] {
            worker->draw(number, wish, pages, dots);
        });
}

} // namespace jalons
